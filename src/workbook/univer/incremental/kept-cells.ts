/** The formulas of cells with what the engine made of each, kept until the formula changes. */
import type { IUnitRange, Nullable } from "@univerjs/core";
import type {
  FormulaDataModel,
  FormulaDependencyTree,
  FormulaDependencyTreeVirtual,
  IFormulaData,
  IFormulaDataItem,
  IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import type { CellPlace } from "./cell-changes";
import { cellKey, columnOf, rowOf, sheetKey } from "./cell-key";

type SheetFormulas = ReturnType<FormulaDataModel["getSheetFormulaData"]>;

/** Makes the engine's own records of formulas, and takes them away. */
export interface CellTrees {
  make(place: CellPlace, formula: IFormulaDataItem): FormulaDependencyTree;
  /** Of a cell that shares the formula of another. */
  makeShared(place: CellPlace, first: FormulaDependencyTree, formula: IFormulaDataItem): FormulaDependencyTreeVirtual;
  forget(tree: IFormulaDependencyTree): void;
}

interface KeptCell {
  readonly formula: IFormulaDataItem;
  readonly tree: IFormulaDependencyTree;
  /** The formula that the cell shares. */
  readonly first: FormulaDependencyTree | undefined;
}

type KeptSheet = Map<number, KeptCell>;

/** The first of the cells that share a formula. */
function isFirst({ si, x = 0, y = 0 }: IFormulaDataItem): boolean {
  return si !== undefined && x === 0 && y === 0;
}

function isSame(one: IFormulaDataItem, other: IFormulaDataItem): boolean {
  return one.f === other.f && one.si === other.si && (one.x ?? 0) === (other.x ?? 0) && (one.y ?? 0) === (other.y ?? 0);
}

function* formulasOf(unitId: string, sheetId: string, rows: SheetFormulas): Iterable<[CellPlace, IFormulaDataItem]> {
  for (const [row, columns] of Object.entries(rows ?? {}))
    for (const [column, formula] of Object.entries((columns ?? {}) as Record<number, Nullable<IFormulaDataItem>>))
      if (formula) yield [{ unitId, sheetId, row: Number(row), column: Number(column) }, formula];
}

export class KeptCells {
  private readonly sheets = new Map<string, KeptSheet>();
  private readonly firsts = new Map<string, FormulaDependencyTree>();
  /** The formulas that others share. */
  private readonly shared = new Set<IFormulaDependencyTree>();

  constructor(private readonly trees: CellTrees) {}

  /** Every sheet as it is now; those that are no more are forgotten. What is new is returned. */
  readAll(formulas: IFormulaData): IFormulaDependencyTree[] {
    const left = new Set(this.sheets.keys());
    const made = Object.entries(formulas).flatMap(([unitId, sheets]) =>
      Object.keys(sheets ?? {}).flatMap((sheetId) => {
        left.delete(sheetKey(unitId, sheetId));
        return this.readSheet(unitId, sheetId, sheets?.[sheetId]);
      }),
    );
    for (const key of left) this.forgetSheet(key);
    return made;
  }

  readSheet(unitId: string, sheetId: string, rows: SheetFormulas): IFormulaDependencyTree[] {
    const sheet = this.sheet(unitId, sheetId);
    const gone = new Set(sheet.keys());
    const made: IFormulaDependencyTree[] = [];
    const present = [...formulasOf(unitId, sheetId, rows)];
    for (const first of [true, false])
      for (const [place, formula] of present) {
        if (isFirst(formula) !== first) continue;
        gone.delete(cellKey(place.row, place.column));
        this.read(sheet, place, formula, made);
      }
    for (const key of gone) this.forget(sheet, key);
    return made;
  }

  /** One cell of a sheet that shares no formula. */
  readCell(place: CellPlace, formula: IFormulaDataItem | undefined): IFormulaDependencyTree[] {
    const sheet = this.sheet(place.unitId, place.sheetId);
    const made: IFormulaDependencyTree[] = [];
    if (formula) this.read(sheet, place, formula, made);
    else this.forget(sheet, cellKey(place.row, place.column));
    return made;
  }

  /** The formulas that stand in the ranges. */
  *within(ranges: readonly IUnitRange[]): Iterable<IFormulaDependencyTree> {
    for (const { unitId, sheetId, range } of ranges) {
      const sheet = this.sheets.get(sheetKey(unitId, sheetId));
      if (!sheet) continue;
      const top = range.startRow || 0;
      const left = range.startColumn || 0;
      const bottom = Number.isNaN(range.endRow) ? Infinity : range.endRow;
      const right = Number.isNaN(range.endColumn) ? Infinity : range.endColumn;
      const isSmall = (bottom - top + 1) * (right - left + 1) <= sheet.size;
      if (!isSmall) {
        for (const [key, { tree }] of sheet) {
          const [row, column] = [rowOf(key), columnOf(key)];
          if (row >= top && row <= bottom && column >= left && column <= right) yield tree;
        }
        continue;
      }
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) {
          const kept = sheet.get(cellKey(row, column));
          if (kept) yield kept.tree;
        }
    }
  }

  /**
   * As the engine lists them: by sheet, shared formulas first, then from top to bottom. Where results that fill several
   * cells meet, the order says who gives way.
   */
  inOrder(trees: Iterable<IFormulaDependencyTree>): IFormulaDependencyTree[] {
    const sheets = new Map([...this.sheets.keys()].map((key, index) => [key, index]));
    const sheetOf = (tree: IFormulaDependencyTree): number =>
      sheets.get(sheetKey(tree.unitId, tree.subUnitId)) ?? sheets.size;
    const isShared = (tree: IFormulaDependencyTree): number => Number(this.shared.has(tree));
    return [...trees].sort(
      (one, other) =>
        sheetOf(one) - sheetOf(other) ||
        isShared(other) - isShared(one) ||
        one.row - other.row ||
        one.column - other.column ||
        one.treeId - other.treeId,
    );
  }

  clear(): void {
    this.sheets.clear();
    this.firsts.clear();
    this.shared.clear();
  }

  private read(sheet: KeptSheet, place: CellPlace, formula: IFormulaDataItem, made: IFormulaDependencyTree[]): void {
    const key = cellKey(place.row, place.column);
    const first = this.firstOf(place, formula);
    const kept = sheet.get(key);
    if (kept && isSame(kept.formula, formula) && kept.first === first) {
      this.noteFirst(place, kept);
      return;
    }
    this.forget(sheet, key);
    const tree = first ? this.trees.makeShared(place, first, formula) : this.trees.make(place, formula);
    const cell = { formula, tree, first };
    sheet.set(key, cell);
    this.noteFirst(place, cell);
    made.push(tree);
  }

  private firstOf(place: CellPlace, formula: IFormulaDataItem): FormulaDependencyTree | undefined {
    return formula.si === undefined || isFirst(formula) ? undefined : this.firsts.get(this.firstKey(place, formula));
  }

  /** Of two cells that say to be the first, the engine takes the later one. */
  private noteFirst(place: CellPlace, { formula, tree }: KeptCell): void {
    if (!isFirst(formula)) return;
    this.firsts.set(this.firstKey(place, formula), tree as FormulaDependencyTree);
    this.shared.add(tree);
  }

  private firstKey({ unitId, sheetId }: Pick<CellPlace, "unitId" | "sheetId">, { si }: IFormulaDataItem): string {
    return `${sheetKey(unitId, sheetId)}\n${String(si)}`;
  }

  private forget(sheet: KeptSheet, key: number): void {
    const kept = sheet.get(key);
    if (!kept) return;
    sheet.delete(key);
    this.shared.delete(kept.tree);
    const { tree, formula } = kept;
    const firstKey = this.firstKey({ unitId: tree.unitId, sheetId: tree.subUnitId }, formula);
    if (this.firsts.get(firstKey) === tree) this.firsts.delete(firstKey);
    this.trees.forget(tree);
  }

  private forgetSheet(key: string): void {
    const sheet = this.sheets.get(key);
    for (const cell of [...(sheet?.keys() ?? [])]) this.forget(sheet!, cell);
    this.sheets.delete(key);
  }

  private sheet(unitId: string, sheetId: string): KeptSheet {
    const key = sheetKey(unitId, sheetId);
    const known = this.sheets.get(key);
    if (known) return known;
    const made: KeptSheet = new Map();
    this.sheets.set(key, made);
    return made;
  }
}
