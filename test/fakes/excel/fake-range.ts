/** `Range`. */
import { intersectAreas, MAX_COLUMNS, MAX_ROWS } from "../../../src/workbook/area";
import { formatRange } from "../../../src/workbook/address";
import type { Area, Cell, CellValue } from "../../../src/workbook/model";
import { cellAt, cellsIn, CellWriter, clearContent, putContent } from "../../../src/workbook/model-edit/cells";
import { FakeRangeAreas } from "./fake-areas";
import { FakeConditionalFormatCollection } from "./fake-conditional-formats";
import { FakeRangeFormat, type RangeTarget } from "./fake-format";
import { FakeObject } from "./fake-object";
import { FakeOfficeError, type FakeRequest } from "./fake-request";
import type { FakeStore } from "./fake-store";
import { FakeDataValidation } from "./fake-validation";

type FakedRange = Pick<
  Excel.Range,
  | "address"
  | "rowIndex"
  | "columnIndex"
  | "rowCount"
  | "columnCount"
  | "formulas"
  | "values"
  | "valueTypes"
  | "numberFormat"
  | "hasSpill"
  | "merge"
  | "unmerge"
  | "select"
>;

export class FakeRange extends FakeObject<RangeTarget> implements FakedRange {
  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => RangeTarget | null,
    mayBeNull = false,
    known?: RangeTarget,
  ) {
    super(request, find, mayBeNull, known);
  }

  protected readonly scalars = {
    address: (target: RangeTarget) => formatRange({ sheet: this.store.sheet(target.sheetId).name, ...areaOf(target) }),
    rowIndex: ({ row }: RangeTarget) => row,
    columnIndex: ({ column }: RangeTarget) => column,
    rowCount: ({ rows }: RangeTarget) => rows,
    columnCount: ({ columns }: RangeTarget) => columns,
    formulas: (target: RangeTarget) => this.matrix(target, shownFormula),
    values: (target: RangeTarget) => this.matrix(target, (cell) => shownValue(cell?.value ?? null)),
    valueTypes: (target: RangeTarget) => this.matrix(target, (cell) => valueType(cell?.value ?? null)),
    numberFormat: (target: RangeTarget) =>
      this.matrix(target, (_cell, row, column) => this.store.formatAt(target.sheetId, row, column).numberFormat),
    hasSpill: (target: RangeTarget) => this.spillState(target),
  };

  get address(): string {
    return this.take("address");
  }
  get rowIndex(): number {
    return this.take("rowIndex");
  }
  get columnIndex(): number {
    return this.take("columnIndex");
  }
  get rowCount(): number {
    return this.take("rowCount");
  }
  get columnCount(): number {
    return this.take("columnCount");
  }
  get valueTypes(): Excel.RangeValueType[][] {
    return this.take("valueTypes");
  }
  get hasSpill(): boolean {
    return this.take("hasSpill");
  }
  get formulas(): Excel.Range["formulas"] {
    return this.take("formulas");
  }
  set formulas(entries: Excel.Range["formulas"]) {
    this.write(entries, (target) => this.store.typeCells(target.sheetId, areaOf(target), entries));
  }
  get values(): Excel.Range["values"] {
    return this.take("values");
  }
  set values(entries: Excel.Range["values"]) {
    this.write(entries, (target) => this.store.typeCells(target.sheetId, areaOf(target), entries));
  }
  get numberFormat(): Excel.Range["numberFormat"] {
    return this.take("numberFormat");
  }
  set numberFormat(given: Excel.Range["numberFormat"]) {
    this.write(given, (target) => {
      if (typeof given !== "string") throw new FakeOfficeError("InvalidArgument", "the fake takes one format for all");
      this.store.changeFormats(target.sheetId, target, (format) => void (format.numberFormat = given));
    });
  }

  get format(): FakeRangeFormat {
    return new FakeRangeFormat(this.request, this.store, () => this.targetOrNull, this.mayBeNull);
  }
  get dataValidation(): FakeDataValidation {
    return new FakeDataValidation(this.request, this.store, () => this.targetOrNull, this.mayBeNull);
  }
  get conditionalFormats(): FakeConditionalFormatCollection {
    return new FakeConditionalFormatCollection(this.request, this.store, () => {
      const target = this.target;
      return { sheetId: target.sheetId, areas: [areaOf(target)] };
    });
  }

  getColumn(index: number): FakeRange {
    return this.derived((target) => ({ ...target, column: target.column + index, columns: 1 }));
  }

  getSpillingToRangeOrNullObject(): FakeRange {
    return this.derived((target) => {
      if (target.rows !== 1 || target.columns !== 1) return null;
      const spill = this.cell(target, target.row, target.column)?.spill;
      return spill === undefined ? null : { ...target, ...spill };
    }, true);
  }

  getSpillParentOrNullObject(): FakeRange {
    return this.derived((target) => {
      if (target.rows !== 1 || target.columns !== 1) return null;
      const anchor = this.cell(target, target.row, target.column)?.spilledFrom;
      return anchor === undefined ? null : { ...target, ...anchor };
    }, true);
  }

  getMergedAreasOrNullObject(): FakeRangeAreas {
    return this.derivedAreas(({ sheetId, ...area }) => {
      const merges = (this.store.sheet(sheetId).merges ?? []).filter((merge) => intersectAreas(merge, area) !== null);
      return merges;
    });
  }

  getSpecialCellsOrNullObject(type: string): FakeRangeAreas {
    if (type !== "DataValidations") throw new FakeOfficeError("NotImplemented", type);
    return this.derivedAreas((target) => {
      const found = this.store.validationsIn(target.sheetId, target);
      return found.map((item) => intersectAreas(item.area, target)).filter((area) => area !== null);
    });
  }

  getCellProperties(options: Excel.CellPropertiesLoadOptions): { readonly value: Excel.CellProperties[][] } {
    return this.answer(options, (target) =>
      this.matrix(target, (_cell, row, column): Excel.CellProperties => {
        const { numberFormat: _own, ...format } = this.store.formatAt(target.sheetId, row, column);
        return { format };
      }),
    );
  }

  getColumnProperties(options: object): { readonly value: Excel.ColumnProperties[] } {
    return this.answer(options, ({ sheetId, column, columns }) =>
      Array.from({ length: columns }, (_column, index): Excel.ColumnProperties => {
        const { size, hidden = false } = this.store.sheet(sheetId).columnSizes?.[column + index] ?? {};
        return {
          columnHidden: hidden,
          format: { columnWidth: (size ?? 64) * 0.75, useStandardWidth: size === undefined },
        };
      }),
    );
  }

  getRowProperties(options: object): { readonly value: Excel.RowProperties[] } {
    return this.answer(options, ({ sheetId, row, rows }) =>
      Array.from({ length: rows }, (_row, index): Excel.RowProperties => {
        const { size, hidden = false } = this.store.sheet(sheetId).rowSizes?.[row + index] ?? {};
        return { rowHidden: hidden, format: { rowHeight: (size ?? 20) * 0.75, useStandardHeight: size === undefined } };
      }),
    );
  }

  merge(): void {
    this.write(null, (target) => {
      const area = areaOf(target);
      const writer = new CellWriter(this.store.sheet(target.sheetId).cells);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          if (row !== area.row || column !== area.column) putContent(writer, row, column, null);
        }
      }
      this.store.update(target.sheetId, (sheet) => ({
        cells: writer.finish(),
        merges: [...(sheet.merges ?? []).filter((merge) => intersectAreas(merge, area) === null), area],
      }));
    });
  }

  unmerge(): void {
    this.write(null, (target) =>
      this.store.update(target.sheetId, (sheet) => {
        const left = (sheet.merges ?? []).filter((merge) => intersectAreas(merge, target) === null);
        return { merges: left.length === 0 ? undefined : left };
      }),
    );
  }

  clear(applyTo: string): void {
    if (applyTo !== "Contents") throw new FakeOfficeError("NotImplemented", applyTo);
    this.write(null, (target) => {
      const { cells } = this.store.sheet(target.sheetId);
      const writer = new CellWriter(cells);
      for (const { row, column } of cellsIn(cells, target)) clearContent(writer, row, column);
      this.store.update(target.sheetId, () => ({ cells: writer.finish() }));
    });
  }

  select(): void {
    this.change(null, (target) => {
      this.store.selected = areaOf(target);
      this.store.model = { ...this.store.model, activeSheet: this.store.sheet(target.sheetId).name };
      this.store.announceSelection(target.sheetId);
    });
  }

  private write(given: unknown, run: (target: RangeTarget) => void): void {
    this.change(given, (target) => {
      this.store.refuseProtected(target.sheetId);
      run(target);
      this.store.announceEdit(target.sheetId);
    });
  }

  private derived(from: (target: RangeTarget) => RangeTarget | null, mayBeNull = false): FakeRange {
    const find = (): RangeTarget | null => {
      const target = this.targetOrNull;
      return target === null ? null : from(target);
    };
    return new FakeRange(this.request, this.store, find, mayBeNull || this.mayBeNull);
  }

  private derivedAreas(from: (target: RangeTarget) => readonly Area[]): FakeRangeAreas {
    return new FakeRangeAreas(
      this.request,
      this.store,
      () => {
        const target = this.targetOrNull;
        const areas = target === null ? [] : from(target);
        return target === null || areas.length === 0 ? null : { sheetId: target.sheetId, areas };
      },
      true,
    );
  }

  private cell({ sheetId }: RangeTarget, row: number, column: number): Cell | undefined {
    return cellAt(this.store.sheet(sheetId).cells, row, column);
  }

  private matrix<V>(target: RangeTarget, at: (cell: Cell | undefined, row: number, column: number) => V): V[][] {
    if (target.rows === MAX_ROWS || target.columns === MAX_COLUMNS) {
      throw new FakeOfficeError("ResponsePayloadSizeLimitExceeded", "whole rows and columns do not fit in an answer");
    }
    return Array.from({ length: target.rows }, (_row, r) =>
      Array.from({ length: target.columns }, (_column, c) => {
        const [row, column] = [target.row + r, target.column + c];
        return at(this.cell(target, row, column), row, column);
      }),
    );
  }

  private spillState(target: RangeTarget): boolean | null {
    const spills = this.matrix(target, (cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined).flat();
    if (spills.every(Boolean)) return true;
    return spills.some(Boolean) ? null : false;
  }
}

function areaOf({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

/** A spilled cell gives its value, like a constant: the adapter has to ask whether it spills. */
function shownFormula(cell: Cell | undefined): unknown {
  return cell?.formula ?? shownValue(cell?.value ?? null);
}

function shownValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}
