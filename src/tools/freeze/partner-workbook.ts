/** A workbook of its own for a partner: sheets as they are shown, without the functions and without anything else. */
import type { WorkbookModel } from "../../workbook/model";
import { allLeftOut, type LeftOut } from "./left-out";
import { shownSheet, type ShownOptions } from "./shown-sheet";

export interface PartnerOptions extends Pick<ShownOptions, "functionIds" | "hidden"> {
  /** The sheets to give, by name. */
  readonly sheets: readonly string[];
}

/** Names, settings and the other sheets of the workbook stay behind. */
export function partnerWorkbook(
  workbook: WorkbookModel,
  { sheets: names, ...options }: PartnerOptions,
): { readonly workbook: WorkbookModel; readonly leftOut: LeftOut } {
  const shown = workbook.sheets
    .filter(({ name }) => names.includes(name))
    .map((sheet) => shownSheet(workbook, sheet, { ...options, copy: sheet.name }));
  const sheets = shown.map(({ sheet }) => sheet);
  const [first] = sheets;
  return {
    workbook: { sheets, names: [], ...(first && { activeSheet: first.name }) },
    leftOut: allLeftOut(shown.map(({ leftOut }) => leftOut)),
  };
}
