/** « Comparer »: what has changed in the workbook since it was frozen. */
import { sameSheetName } from "../../workbook/address";
import { keptContent } from "../kept-content";
import { cellsIn } from "../../workbook/model-edit/cells";
import type { CellValue, SheetModel, WorkbookModel } from "../../workbook/model";
import type { FoundRecord } from "./freeze-record";

export interface FrozenChange {
  readonly row: number;
  readonly column: number;
  /** In the copy. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** In which both are read: the sheet's own, en-US. */
  readonly format: string;
}

export interface ComparedSheet {
  readonly original: string;
  readonly copy: string;
  /** The sheet that cannot be compared, for it is no longer there under its name. */
  readonly missing: "original" | "copy" | null;
  /** In reading order. */
  readonly changes: readonly FrozenChange[];
}

/** Each sheet of the record against its copy, cell by cell. */
export function compareFrozen(workbook: WorkbookModel, { copies }: FoundRecord): readonly ComparedSheet[] {
  const called = (name: string): SheetModel | undefined =>
    workbook.sheets.find((sheet) => sameSheetName(sheet.name, name));
  return copies.map(({ original, copy }): ComparedSheet => {
    const [now, then] = [called(original), called(copy)];
    if (!now) return { original, copy, missing: "original", changes: [] };
    if (!then) return { original, copy, missing: "copy", changes: [] };
    return { original: now.name, copy: then.name, missing: null, changes: changesBetween(then, now) };
  });
}

/** That of a cell without one. */
const PLAIN = "General";

function changesBetween(then: SheetModel, now: SheetModel): readonly FrozenChange[] {
  const changes: FrozenChange[] = [];
  for (const { row, column, cell } of cellsIn(then.cells)) {
    const present = now.cells[row]?.[column];
    const after = present?.value ?? null;
    const format = present?.style?.numberFormat ?? cell.style?.numberFormat ?? PLAIN;
    if (keptContent(cell.value) !== keptContent(after))
      changes.push({ row, column, before: cell.value, after, format });
  }
  for (const { row, column, cell } of cellsIn(now.cells)) {
    const isNew = then.cells[row]?.[column] === undefined;
    if (isNew && keptContent(cell.value) !== null) {
      changes.push({ row, column, before: null, after: cell.value, format: cell.style?.numberFormat ?? PLAIN });
    }
  }
  return changes.sort((one, other) => one.row - other.row || one.column - other.column);
}
