import { toFileFormula, type FormulaPlace } from "../formula/to-file-formula";
import type { WorkbookContext } from "./sheet-context";

/** The formula as the file holds it; `undefined` for one that reads a workbook to which the file has no link. */
export function storedFormula(
  formula: string,
  { functionNames, linkedWorkbooks }: Pick<WorkbookContext, "functionNames" | "linkedWorkbooks">,
  place: FormulaPlace = {},
): string | undefined {
  const numbered = linkedWorkbooks.stored(formula);
  return numbered === undefined ? undefined : toFileFormula(numbered, functionNames, place);
}
