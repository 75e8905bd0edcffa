/** A table of marks with its results, and a jury closed on it. */
import { conventionById } from "../../../src/conventions";
import { createMinutes } from "../../../src/tools/create/create-minutes";
import { changesSince, type ChangesSince } from "../../../src/tools/jury/changes-since";
import { closeJury, tablesToClose } from "../../../src/tools/jury/close-jury";
import { closingText, rulesText, type Closing } from "../../../src/tools/jury/closing";
import { latestClosings, type FoundClosing } from "../../../src/tools/jury/closing-sheet";
import { sheetsToClose } from "../../../src/tools/jury/jury-tables";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { planned, sheetNamed, sheetOf, workbookOf, type Entry } from "../support/workbooks";

export const convention = conventionById("gessms-2026")!;
export const CLOSED_ON = 46_000.5;

function result(id: string, row: number, value: CellValue): Entry {
  return { formula: `=CNAM.${id}(C${row},,,"gessms-2026")`, value };
}

/** The mark stands beside an e-mail, that no jury closes. */
export const marksSheet = sheetOf("Promo", [
  ["Apprenant", "Courriel", "USSA24", "USSA24 note", "USSA24 statut"],
  ["MARTIN Léa", "lea@example.org", 9.5, result("UE_GRADE", 2, 9.5), result("UE_STATUS", 2, "Session 2")],
  ["PETIT Noé", "noe@example.org", 12, result("UE_GRADE", 3, 12), result("UE_STATUS", 3, "Validée")],
  ["ROUX Ana", "ana@example.org", "ABI", result("UE_GRADE", 4, 0), result("UE_STATUS", 4, "Session 2")],
]);

export const marks = workbookOf(marksSheet);

export function withMinutes(workbook: WorkbookModel): WorkbookModel {
  const request = { convention, locale: "fr", learners: 3, units: 1, year: 2026 } as const;
  return planned(workbook, createMinutes(workbook, request));
}

export function closingOf(workbook: WorkbookModel, changes: Partial<Closing> = {}): Closing {
  const [table] = sheetsToClose(workbook);
  if (!table) throw new Error("nothing to close");
  return {
    date: CLOSED_ON,
    by: "Mme Durand, présidente",
    convention: "LP GESSMS",
    version: "1.0.0",
    rulesDigest: null,
    digest: "ab".repeat(32),
    tables: tablesToClose(workbook, table),
    ...changes,
  };
}

export function closed(workbook: WorkbookModel, changes: Partial<Closing> = {}): WorkbookModel {
  return planned(workbook, closeJury(workbook, closingOf(workbook, changes), "fr"));
}

export function closingIn(workbook: WorkbookModel): FoundClosing {
  const [closing] = latestClosings(workbook);
  if (!closing) throw new Error("no jury was closed");
  return closing;
}

export function since(workbook: WorkbookModel): ChangesSince {
  return changesSince(workbook, closingIn(workbook));
}

/** What the text of the digest says of the workbook as it is. */
export function textOf(workbook: WorkbookModel): string {
  return `${closingText(closingOf(workbook))}\n${rulesText(workbook, convention)}`;
}

/** The same workbook with other values in some cells of a sheet. */
export function withValues(
  workbook: WorkbookModel,
  name: string,
  ...values: readonly (readonly [row: number, column: number, value: CellValue])[]
): WorkbookModel {
  const sheet = sheetNamed(workbook, name);
  const cells: Record<number, SheetModel["cells"][number]> = { ...sheet.cells };
  for (const [row, column, value] of values)
    cells[row] = { ...cells[row], [column]: { ...cells[row]?.[column], value } };
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

/** The same with the rows of the sheet in another order, the first left in place. */
export function withRows(workbook: WorkbookModel, name: string, order: readonly number[]): WorkbookModel {
  const sheet = sheetNamed(workbook, name);
  const cells = Object.fromEntries([0, ...order].map((row, index) => [index, sheet.cells[row] ?? {}]));
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

/** Every text of a sheet, in reading order. */
export function textsOf({ cells }: SheetModel): readonly string[] {
  return Object.values(cells).flatMap((line) =>
    Object.values(line).flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
}
