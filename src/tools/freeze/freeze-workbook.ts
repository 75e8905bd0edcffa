/** « Figer » a whole workbook: a copy of each sheet that holds CNAM formulas, and the sheet that says of what. */
import type { Locale } from "../../i18n/locale";
import { freezeWords } from "../../i18n/panels/freeze";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import type { Edit, Plan } from "../../workbook/plan";
import { callsCnam } from "../cnam-calls";
import { freezeSheet } from "../freeze-sheet";
import { recordSheet, type FreezeRecord } from "./freeze-record";
import { cnamFormulas } from "./inputs-text";

export interface FreezeWorkbookOptions extends Pick<FreezeRecord, "date" | "convention" | "version" | "digest"> {
  /** The CNAM functions' ids, without the namespace. */
  readonly functionIds: readonly string[];
  readonly locale: Locale;
}

/** The sheets in view that have something to freeze. */
export function frozenSheets(workbook: WorkbookModel, functionIds: readonly string[]): readonly SheetModel[] {
  return workbook.sheets.filter(
    ({ visibility, cells }) =>
      visibility === "visible" &&
      Object.values(cells).some((row) =>
        Object.values(row).some(({ formula }) => formula !== undefined && callsCnam(formula, functionIds)),
      ),
  );
}

export function freezeWorkbook(workbook: WorkbookModel, options: FreezeWorkbookOptions): Plan {
  const { functionIds, locale, ...facts } = options;
  const edits: Edit[] = [];
  const copies: { readonly original: string; readonly copy: string }[] = [];
  let known = workbook;
  for (const { name } of frozenSheets(workbook, functionIds)) {
    const plan = freezeSheet(known, { sheet: name, functionIds, locale });
    const copy = plan.edits.find((edit) => edit.kind === "addSheet")?.sheet ?? "";
    edits.push(...plan.edits);
    copies.push({ original: name, copy });
    known = withSheet(known, copy, plan.edits);
  }
  const formulas = cnamFormulas(workbook, functionIds).filter(({ sheet }) =>
    copies.some(({ original }) => original === sheet.name),
  ).length;
  const words = freezeWords[locale];
  return {
    label: words.workbookPlan(copies.length),
    edits: [...edits, ...recordSheet(known, { ...facts, formulas, copies }, locale)],
  };
}

/** So that the next copy takes neither this one's name nor its charts'. */
function withSheet(workbook: WorkbookModel, name: string, edits: readonly Edit[]): WorkbookModel {
  const charts = edits.flatMap((edit) => (edit.kind === "chart" && edit.chart ? [{ id: edit.id, ...edit.chart }] : []));
  const added: SheetModel = { id: name, name, visibility: "visible", cells: {}, ...(charts.length > 0 && { charts }) };
  return { ...workbook, sheets: [...workbook.sheets, added] };
}
