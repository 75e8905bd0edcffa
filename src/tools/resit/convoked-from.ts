/** Sheets of convocations, told by their title: they list marks that are needed, not marks that were given. */
import { resitWords } from "../../i18n/panels/resit";
import type { SheetModel, WorkbookModel } from "../../workbook/model";

/** The title of a list, or of letters, about a sheet. */
const TITLES = Object.values(resitWords).map(({ sheet }) => sheet.title);

/** Whether « Simuler la session 2 » made the sheet. */
export function isConvocations({ cells }: SheetModel): boolean {
  const title = cells[0]?.[0]?.value;
  return typeof title === "string" && TITLES.some((of) => title.startsWith(of("")));
}

/** The sheet of marks that a sheet of convocations is about; `undefined` where it has another name now, or is gone. */
export function convokedFrom({ sheets }: WorkbookModel, { cells }: SheetModel): SheetModel | undefined {
  const title = cells[0]?.[0]?.value;
  return sheets.find(({ name }) => TITLES.some((of) => title === of(name)));
}
