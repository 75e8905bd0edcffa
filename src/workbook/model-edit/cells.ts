/** Reading and replacing cells of the sparse matrix; the matrix is never changed in place. */
import { containsCell } from "../area";
import type { CellContent, FormulaContent } from "../driver";
import type { Area, Cell, CellMatrix, CellStyle, CellValue, SheetModel } from "../model";

export function cellAt(cells: CellMatrix, row: number, column: number): Cell | undefined {
  return cells[row]?.[column];
}

/** Every cell present in an area (of the whole sheet when absent), in reading order. */
export function* cellsIn(
  cells: CellMatrix,
  area?: Area,
): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  for (const [rowKey, rowCells] of Object.entries(cells)) {
    const row = Number(rowKey);
    if (area !== undefined && (row < area.row || row >= area.row + area.rows)) continue;
    for (const [columnKey, cell] of Object.entries(rowCells)) {
      const column = Number(columnKey);
      if (area === undefined || containsCell(area, row, column)) yield { row, column, cell };
    }
  }
}

/** The smallest area that holds every non-blank or styled cell, or `null` on an empty sheet. */
export function usedArea(cells: CellMatrix): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cellsIn(cells)) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A copy of a matrix that takes changes; each row is copied once, on its first change. */
export class CellWriter {
  private readonly rows: Record<number, Record<number, Cell>>;
  private readonly owned = new Set<number>();

  constructor(cells: CellMatrix) {
    this.rows = { ...cells };
  }

  get(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** A cell that is blank and unstyled is absent. */
  set(row: number, column: number, cell: Cell | undefined): void {
    const empty = cell === undefined || isBlankCell(cell);
    if (empty && this.rows[row]?.[column] === undefined) return;
    if (!this.owned.has(row)) {
      this.rows[row] = { ...this.rows[row] };
      this.owned.add(row);
    }
    const target = this.rows[row] ?? {};
    if (!empty) {
      target[column] = cell;
      return;
    }
    delete target[column];
    if (Object.keys(target).length === 0) {
      delete this.rows[row];
      this.owned.delete(row);
    }
  }

  finish(): CellMatrix {
    return this.rows;
  }
}

function isBlankCell(cell: Cell): boolean {
  return (
    cell.value === null && cell.formula === undefined && cell.spilledFrom === undefined && cell.style === undefined
  );
}

/** The content of a cell; an anchor remembers the block it filled, for hosts that do not calculate. */
export function contentAt(sheet: SheetModel, row: number, column: number): CellContent {
  const cell = cellAt(sheet.cells, row, column);
  if (cell === undefined) return null;
  if (cell.spilledFrom !== undefined) return { spilledFrom: cell.spilledFrom, cached: cell.value };
  if (cell.formula === undefined) return cell.value;
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  const cached = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c): CellValue => cellAt(sheet.cells, row + r, column + c)?.value ?? null),
  );
  const content: FormulaContent = { formula: cell.formula, cached };
  return {
    ...content,
    ...(cell.legacyArray && { legacyArray: true }),
    ...(cell.kept !== undefined && { kept: cell.kept }),
  };
}

/** Empties a cell, its style kept; emptying an anchor takes what it spilled away. */
export function clearContent(writer: CellWriter, row: number, column: number): void {
  const cell = writer.get(row, column);
  if (cell === undefined) return;
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const filled = writer.get(row + r, column + c);
      const own = r === 0 && c === 0;
      if (filled === undefined || (!own && !spillsFrom(filled, row, column))) continue;
      writer.set(row + r, column + c, blankWithStyle(filled.style));
    }
  }
}

function spillsFrom(cell: Cell, row: number, column: number): boolean {
  return cell.spilledFrom?.row === row && cell.spilledFrom.column === column;
}

/** Puts a content in a cell, its style kept. */
export function putContent(writer: CellWriter, row: number, column: number, content: CellContent): void {
  const style = writer.get(row, column)?.style;
  // Clearing a spilled cell changes nothing: its anchor fills it.
  if (content === null && writer.get(row, column)?.spilledFrom !== undefined) return;
  clearContent(writer, row, column);
  if (content === null) return;
  if (typeof content === "object" && "spilledFrom" in content) {
    const { spilledFrom, cached = null } = content;
    writer.set(row, column, styled({ value: cached, spilledFrom }, style));
    return;
  }
  if (typeof content !== "object" || "error" in content) {
    writer.set(row, column, styled({ value: content }, style));
    return;
  }
  putFormula(writer, row, column, content);
}

function putFormula(writer: CellWriter, row: number, column: number, content: FormulaContent): void {
  const block = content.cached ?? [[null]];
  const spill = { rows: block.length, columns: block[0]?.length ?? 1 };
  const spills = spill.rows > 1 || spill.columns > 1;
  block.forEach((values, r) =>
    values.forEach((value, c) => {
      const style = writer.get(row + r, column + c)?.style;
      if (r > 0 || c > 0) {
        writer.set(row + r, column + c, styled({ value, spilledFrom: { row, column } }, style));
        return;
      }
      const { formula, legacyArray, kept } = content;
      const anchor: Cell = {
        value,
        formula,
        ...(spills && { spill }),
        ...(legacyArray && { legacyArray }),
        ...(kept !== undefined && { kept }),
      };
      writer.set(row, column, styled(anchor, style));
    }),
  );
}

function blankWithStyle(style: CellStyle | undefined): Cell | undefined {
  return style === undefined ? undefined : { value: null, style };
}

function styled(cell: Cell, style: CellStyle | undefined): Cell {
  return style === undefined ? cell : { ...cell, style };
}
