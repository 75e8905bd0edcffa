/** The defined name through which every formula reads the workbook's rules table. */
import { sameSheetName } from "../workbook/address";
import type { WorkbookModel } from "../workbook/model";

export const RULES_NAME = "CNAM_REGLES";

/** Whether the workbook already has its rules table; a name limited to one sheet does not count. */
export function hasRulesTable(workbook: WorkbookModel): boolean {
  return workbook.names.some((name) => name.sheet === undefined && sameSheetName(name.name, RULES_NAME));
}
