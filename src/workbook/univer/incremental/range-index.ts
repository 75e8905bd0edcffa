/** Which formulas read a cell: one entry for each distinct range, however many formulas read it. */
import { RBush, type IRange, type IUnitRange } from "@univerjs/core";
import { cellKey, columnOf, rowOf, sheetKey } from "./cell-key";

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

interface Readers extends Box {
  readonly key: string;
  readonly formulas: Set<number>;
}

/** What is used of `rbush`, which has no types. */
interface BoxTree {
  insert(readers: Readers): void;
  remove(readers: Readers): void;
  search(box: Box): Readers[];
}

/** Beyond the last row and column of any sheet, and finite: the tree multiplies widths by heights. */
const FAR = 2 ** 31;

/** A whole column has no first and no last row. */
function boxOf({ startRow, startColumn, endRow, endColumn }: IRange): Box {
  return {
    minX: Number.isNaN(startColumn) ? 0 : startColumn,
    minY: Number.isNaN(startRow) ? 0 : startRow,
    maxX: Number.isNaN(endColumn) ? FAR : endColumn,
    maxY: Number.isNaN(endRow) ? FAR : endRow,
  };
}

const isCell = ({ minX, minY, maxX, maxY }: Box): boolean => minX === maxX && minY === maxY;
const holds = ({ minX, minY, maxX, maxY }: Box, row: number, column: number): boolean =>
  column >= minX && column <= maxX && row >= minY && row <= maxY;

/** The readers of one sheet's cells. Single cells, which most formulas read, are found by their place. */
class SheetReaders {
  private readonly ofCells = new Map<number, Set<number>>();
  private readonly ofAreas = new Map<string, Readers>();
  private readonly tree = new (RBush as unknown as new () => BoxTree)();

  add(formula: number, box: Box): void {
    if (isCell(box)) {
      const key = cellKey(box.minY, box.minX);
      const readers = this.ofCells.get(key);
      if (readers) readers.add(formula);
      else this.ofCells.set(key, new Set([formula]));
      return;
    }
    const key = `${box.minX},${box.minY},${box.maxX},${box.maxY}`;
    const known = this.ofAreas.get(key);
    if (known) {
      known.formulas.add(formula);
      return;
    }
    const readers = { ...box, key, formulas: new Set([formula]) };
    this.ofAreas.set(key, readers);
    this.tree.insert(readers);
  }

  remove(formula: number, box: Box): void {
    if (isCell(box)) {
      const key = cellKey(box.minY, box.minX);
      const readers = this.ofCells.get(key);
      readers?.delete(formula);
      if (readers?.size === 0) this.ofCells.delete(key);
      return;
    }
    const known = this.ofAreas.get(`${box.minX},${box.minY},${box.maxX},${box.maxY}`);
    known?.formulas.delete(formula);
    if (known?.formulas.size !== 0) return;
    this.ofAreas.delete(known.key);
    this.tree.remove(known);
  }

  *search(box: Box): Iterable<ReadonlySet<number>> {
    for (const { formulas } of this.tree.search(box)) yield formulas;
    if ((box.maxX - box.minX + 1) * (box.maxY - box.minY + 1) <= this.ofCells.size) yield* this.searchPlaces(box);
    else for (const [key, formulas] of this.ofCells) if (holds(box, rowOf(key), columnOf(key))) yield formulas;
  }

  private *searchPlaces({ minX, minY, maxX, maxY }: Box): Iterable<ReadonlySet<number>> {
    for (let row = minY; row <= maxY; row += 1)
      for (let column = minX; column <= maxX; column += 1) {
        const formulas = this.ofCells.get(cellKey(row, column));
        if (formulas) yield formulas;
      }
  }
}

export class RangeIndex {
  private readonly sheets = new Map<string, SheetReaders>();
  private readonly reads = new Map<number, readonly IUnitRange[]>();

  /** What a formula reads from now on, in the place of what it read. */
  set(formula: number, ranges: readonly IUnitRange[]): void {
    this.remove(formula);
    if (ranges.length === 0) return;
    // The engine empties and fills its own lists again.
    const kept = ranges.filter(({ unitId }) => unitId !== "").map((one) => ({ ...one, range: { ...one.range } }));
    for (const { unitId, sheetId, range } of kept) this.sheet(unitId, sheetId).add(formula, boxOf(range));
    this.reads.set(formula, kept);
  }

  remove(formula: number): void {
    for (const { unitId, sheetId, range } of this.reads.get(formula) ?? [])
      this.sheets.get(sheetKey(unitId, sheetId))?.remove(formula, boxOf(range));
    this.reads.delete(formula);
  }

  search(ranges: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number> {
    const found = new Set<number>();
    for (const { unitId, sheetId, range } of ranges)
      for (const formulas of this.sheets.get(sheetKey(unitId, sheetId))?.search(boxOf(range)) ?? [])
        for (const formula of formulas) if (!except?.has(formula)) found.add(formula);
    return found;
  }

  clear(): void {
    this.sheets.clear();
    this.reads.clear();
  }

  private sheet(unitId: string, sheetId: string): SheetReaders {
    const key = sheetKey(unitId, sheetId);
    const known = this.sheets.get(key);
    if (known) return known;
    const made = new SheetReaders();
    this.sheets.set(key, made);
    return made;
  }
}
