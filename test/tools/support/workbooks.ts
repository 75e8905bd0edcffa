/** Workbooks as data for the planners, and what a plan makes of them. */
import type { Cell, CellMatrix, CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { applyEdit } from "../../../src/workbook/model-edit/apply-edit";
import type { Plan } from "../../../src/workbook/plan";

/** A value, a formula (`=…`), or a whole cell. */
export type Entry = CellValue | Cell;

export function sheetOf(name: string, rows: readonly (readonly Entry[])[], rest: Partial<SheetModel> = {}): SheetModel {
  return { id: name, name, visibility: "visible", cells: cellsOf(rows), ...rest };
}

export function workbookOf(...sheets: readonly SheetModel[]): WorkbookModel {
  return { sheets, names: [] };
}

function cellsOf(rows: readonly (readonly Entry[])[]): CellMatrix {
  const cells: Record<number, Record<number, Cell>> = {};
  rows.forEach((entries, row) =>
    entries.forEach((entry, column) => {
      const cell = cellOf(entry);
      if (cell) (cells[row] ??= {})[column] = cell;
    }),
  );
  return cells;
}

function cellOf(entry: Entry): Cell | undefined {
  if (entry === null) return undefined;
  if (typeof entry === "object") return "error" in entry ? { value: entry } : entry;
  return typeof entry === "string" && entry.startsWith("=") ? { value: null, formula: entry } : { value: entry };
}

/** What the plan makes of the workbook, as any adapter would. */
export function planned(workbook: WorkbookModel, plan: Plan): WorkbookModel {
  let next = 0;
  return plan.edits.reduce((model, edit) => applyEdit(model, edit, () => `new-${(next += 1)}`), workbook);
}

export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name} among ${workbook.sheets.map((one) => one.name).join()}`);
  return sheet;
}

/** The formula or the value of each cell of a row, `null` for blanks. */
export function rowContents(sheet: SheetModel, row: number, columns: number): CellValue[] {
  return Array.from({ length: columns }, (_, column) => {
    const cell = sheet.cells[row]?.[column];
    return cell?.formula ?? cell?.value ?? null;
  });
}
