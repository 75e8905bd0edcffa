/**
 * Univer's list of formulas, made when someone reads it: its own reads every cell of every sheet at each calculation, and
 * again at each entry.
 */
import {
  isFormulaId,
  isFormulaString,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type IFormulaData,
  type IFormulaDataItem,
  type IRuntimeUnitDataType,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";
import type { CellChangeLog, CellPlace } from "./cell-changes";

type SheetFormulas = ReturnType<FormulaDataModel["getSheetFormulaData"]>;
type Entered = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A property that is computed when first read, and from then on is like any other. */
function defineLazily<T extends object, K extends keyof T>(owner: T, key: K, compute: () => T[K]): void {
  const keep = (value: T[K]): void => {
    Object.defineProperty(owner, key, { value, configurable: true, enumerable: true, writable: true });
  };
  Object.defineProperty(owner, key, {
    configurable: true,
    enumerable: true,
    get: () => {
      const value = compute();
      keep(value);
      return value;
    },
    set: keep,
  });
}

function sharesFormula(entered: Entered): boolean {
  let found = false;
  new ObjectMatrix(entered).forValue((_row, _column, cell) => {
    found = isFormulaId(cell?.si);
    return !found;
  });
  return found;
}

interface SheetResults {
  readonly unitId: string;
  readonly sheetId: string;
  readonly cells: ObjectMatrix<Nullable<ICellData>>;
}

function* sheetsOf(results: IRuntimeUnitDataType): Iterable<SheetResults> {
  for (const [unitId, sheets] of Object.entries(results))
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) if (cells) yield { unitId, sheetId, cells };
}

function empty(cells: ObjectMatrix<Nullable<ICellData>>, area: IRange): void {
  for (let row = area.startRow; row <= area.endRow; row += 1)
    for (let column = area.startColumn; column <= area.endColumn; column += 1) cells.realDeleteValue(row, column);
}

export class LazyFormulas extends FormulaDataModel {
  constructor(
    private readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
    readonly changes: CellChangeLog,
  ) {
    super(instances, lexer);
  }

  override getFormulaData(): IFormulaData {
    const all: IFormulaData = {};
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      const sheets: Record<string, SheetFormulas> = {};
      for (const sheet of workbook.getSheets()) {
        const sheetId = sheet.getSheetId();
        defineLazily(sheets, sheetId, () => this.getSheetFormulaData(unitId, sheetId));
      }
      all[unitId] = sheets;
    }
    return all;
  }

  /** Where no formula is shared, an entry changes the formulas of the cells it is written in, and no other. */
  override updateFormulaData(
    unitId: string,
    sheetId: string,
    entered: Entered,
  ): IObjectMatrixPrimitiveType<IFormulaDataItem | null> {
    if (this.sharesFormulas(unitId, sheetId) || sharesFormula(entered))
      return super.updateFormulaData(unitId, sheetId, entered);
    const cells = this.cells(unitId, sheetId);
    const changed = new ObjectMatrix<IFormulaDataItem | null>();
    new ObjectMatrix(entered).forValue((row, column, cell) => {
      const formula = cell?.f;
      if (isFormulaString(formula)) changed.setValue(row, column, { f: String(formula) });
      else if (isFormulaString(cells?.getValue(row, column)?.f)) changed.setValue(row, column, null);
    });
    return changed.getMatrix();
  }

  /** In place, as the next: Univer's own copies all the cells that results fill in the sheet, through JSON. */
  override clearPreviousArrayFormulaCellData(cleared: IRuntimeUnitDataType): void {
    for (const { unitId, sheetId, cells } of sheetsOf(cleared)) {
      const areas = this.getArrayFormulaRange()[unitId]?.[sheetId];
      if (!areas) continue;
      const anchors = new ObjectMatrix<IRange>(areas);
      const filled = this.filledCells(unitId, sheetId);
      cells.forValue((row, column) => {
        const area = anchors.getValue(row, column);
        if (!area) return;
        empty(filled, area);
        anchors.realDeleteValue(row, column);
      });
    }
  }

  /** What a formula filled before is emptied first: a smaller result leaves nothing behind. */
  override mergeArrayFormulaCellData(results: IRuntimeUnitDataType): void {
    for (const { unitId, sheetId, cells } of sheetsOf(results)) {
      const anchors = new ObjectMatrix<IRange>((this.getArrayFormulaRange()[unitId] ??= {})[sheetId] ?? {});
      this.getArrayFormulaCellData()[unitId] ??= {};
      const filled = this.filledCells(unitId, sheetId);
      cells.forValue((row, column) => {
        const area = anchors.getValue(row, column);
        if (area) empty(filled, area);
      });
      cells.forValue((row, column, cell) => {
        if (cell) filled.setValue(row, column, cell);
        else filled.realDeleteValue(row, column);
      });
    }
  }

  private filledCells(unitId: string, sheetId: string): ObjectMatrix<Nullable<ICellData>> {
    const unit = this.getArrayFormulaCellData()[unitId];
    const cells = unit?.[sheetId] ?? {};
    if (unit) unit[sheetId] = cells;
    return new ObjectMatrix<Nullable<ICellData>>(cells);
  }

  sharesFormulas(unitId: string, sheetId: string): boolean {
    return this.changes.sharesFormulas(unitId, sheetId, () => {
      let found = false;
      this.cells(unitId, sheetId)?.forValue((_row, _column, cell) => {
        found = isFormulaId(cell?.si);
        return !found;
      });
      return found;
    });
  }

  /** The formula of a cell of a sheet that shares none. */
  formulaIn({ unitId, sheetId, row, column }: CellPlace): IFormulaDataItem | undefined {
    const formula = this.cells(unitId, sheetId)?.getValue(row, column)?.f;
    return isFormulaString(formula) ? { f: String(formula) } : undefined;
  }

  private cells(unitId: string, sheetId: string): ObjectMatrix<Nullable<ICellData>> | undefined {
    const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
  }
}
