/** « Figer » a whole workbook: a copy of each sheet in view, and the sheet that says of what. */
import type { Locale } from "../../i18n/locale";
import { freezeWords } from "../../i18n/panels/freeze";
import { nextSteps } from "../../i18n/next-steps";
import { sameSheetName } from "../../workbook/address";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import type { Edit, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { freezeSheet } from "./freeze-sheet";
import { findRecords, recordSheet, saltEdit, type FreezeRecord } from "./freeze-record";
import { cnamFormulas } from "./inputs-text";
import { allLeftOut, type LeftOut } from "./left-out";
import type { ShownOptions } from "./shown-sheet";

export interface FreezeWorkbookOptions
  extends
    Pick<FreezeRecord, "date" | "convention" | "version" | "digest">,
    Pick<ShownOptions, "functionIds" | "hidden"> {
  /** What the digest was made with beside the data; kept in the workbook, never on a copy. */
  readonly salt: string | null;
  /** The sheets to copy, by name. */
  readonly sheets: readonly string[];
  readonly locale: Locale;
}

/** The sheets in view that hold anything, but the copies and records of earlier times. */
export function sheetsToFreeze(workbook: WorkbookModel): readonly SheetModel[] {
  const records = findRecords(workbook);
  const ours = records.flatMap(({ sheet, copies }) => [sheet, ...copies.map(({ copy }) => copy)]);
  return workbook.sheets.filter(
    ({ name, visibility, cells }) =>
      visibility === "visible" && Object.keys(cells).length > 0 && !ours.some((one) => sameSheetName(one, name)),
  );
}

export function freezeWorkbook(
  workbook: WorkbookModel,
  { functionIds, hidden, locale, salt, sheets, ...facts }: FreezeWorkbookOptions,
): { readonly plan: Plan; readonly leftOut: LeftOut } {
  const edits: Edit[] = [];
  const copies: { readonly original: string; readonly copy: string }[] = [];
  const leftOut: LeftOut[] = [];
  let known = workbook;
  for (const sheet of sheets) {
    const frozen = freezeSheet(known, { sheet, functionIds, hidden, locale });
    edits.push(...frozen.plan.edits);
    copies.push({ original: sheet, copy: frozen.copy.name });
    leftOut.push(frozen.leftOut);
    // The next copy takes neither this one's name nor its charts'.
    known = { ...known, sheets: [...known.sheets, frozen.copy] };
  }
  const formulas = cnamFormulas(workbook, functionIds).filter(({ sheet }) =>
    copies.some(({ original }) => original === sheet.name),
  ).length;
  const record = { ...facts, formulas, copies };
  const plan: Plan = {
    label: freezeWords[locale].workbookPlan(copies.length),
    next: nextSteps[locale].freezeWorkbook,
    edits: [...edits, ...recordSheet(known, record, locale), ...saltEdit(facts.digest, salt)],
  };
  return { plan: bound(workbook, plan, sheets), leftOut: allLeftOut(leftOut) };
}
