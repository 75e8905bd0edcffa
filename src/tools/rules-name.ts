/** The defined name through which every formula reads the workbook's rules table. */
import { parseAddress, sameSheetName } from "../workbook/address";
import type { WorkbookModel } from "../workbook/model";

export const RULES_NAME = "CNAM_REGLES";

/** What the name stands for; a name limited to one sheet does not count. */
export function rulesFormula({ names }: Pick<WorkbookModel, "names">): string | undefined {
  return names.find(({ name, sheet }) => sheet === undefined && sameSheetName(name, RULES_NAME))?.formula;
}

/** Where the rules table stands; nothing where there is none, or where the name stands for something else than cells. */
export function rulesPlace(workbook: Pick<WorkbookModel, "names">): ReturnType<typeof parseAddress> | undefined {
  const formula = rulesFormula(workbook);
  return formula === undefined ? undefined : parseAddress(formula.replace(/^=/, ""));
}

/** Whether the workbook already has its rules table. */
export function hasRulesTable(workbook: WorkbookModel): boolean {
  return rulesFormula(workbook) !== undefined;
}
