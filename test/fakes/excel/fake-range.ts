/** `Range`. */
import { boundingArea, intersectAreas, MAX_COLUMNS, MAX_ROWS } from "../../../src/workbook/area";
import { formatRange } from "../../../src/workbook/address";
import type { Area, Cell, CellValue } from "../../../src/workbook/model";
import { cellAt, cellsIn, CellWriter, clearContent, putContent } from "../../../src/workbook/model-edit/cells";
import { HostError } from "../../office-host/host-error";
import { EXCEL_ON_THE_WEB } from "../../office-host/limits";
import { areasOrNull, type FakeRangeAreas } from "./fake-areas";
import { FakeConditionalFormats } from "./fake-conditional-formats";
import { mergeFormat, FakeRangeFormat, type RangeTarget } from "./fake-format";
import type { FakeStore } from "./fake-store";
import { resizeTracks } from "./fake-tracks";
import { FakeDataValidation } from "./fake-validation";

export class FakeRange {
  constructor(
    private readonly store: FakeStore,
    readonly target: RangeTarget,
  ) {}

  get address(): string {
    return formatRange({ sheet: this.store.sheet(this.target.sheetId).name, ...this.area });
  }
  get rowIndex(): number {
    return this.target.row;
  }
  get columnIndex(): number {
    return this.target.column;
  }
  get rowCount(): number {
    return this.target.rows;
  }
  get columnCount(): number {
    return this.target.columns;
  }
  get valueTypes(): string[][] {
    return this.matrix((cell) => valueType(cell?.value ?? null));
  }
  /** Null when some cells spill and others do not. */
  get hasSpill(): boolean | null {
    const spills = this.matrix((cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined).flat();
    if (spills.every(Boolean)) return true;
    return spills.some(Boolean) ? null : false;
  }
  get formulas(): unknown[][] {
    return this.matrix(shownFormula);
  }
  set formulas(entries: readonly (readonly unknown[])[]) {
    this.change(() => this.store.typeCells(this.target.sheetId, this.area, entries));
  }
  get values(): unknown[][] {
    return this.matrix((cell) => shownValue(cell?.value ?? null));
  }
  set values(entries: readonly (readonly unknown[])[]) {
    this.change(() => this.store.typeCells(this.target.sheetId, this.area, entries));
  }
  get numberFormat(): string[][] {
    return this.matrix((_cell, row, column) => this.store.formatAt(this.target.sheetId, row, column).numberFormat);
  }
  /** One for all, or one for each; null leaves a cell alone. */
  set numberFormat(given: string | readonly (readonly (string | null)[])[]) {
    this.change(() => {
      if (typeof given !== "string") this.refuseOtherShape(given);
      this.store.changeFormats(this.target.sheetId, this.area, (format, row, column) => {
        const own = typeof given === "string" ? given : given[row - this.target.row]?.[column - this.target.column];
        if (typeof own === "string") format.numberFormat = own;
      });
    });
  }

  get format(): FakeRangeFormat {
    return new FakeRangeFormat(this.store, this.target);
  }
  get dataValidation(): FakeDataValidation {
    return new FakeDataValidation(this.store, this.target);
  }
  get conditionalFormats(): FakeConditionalFormats {
    return new FakeConditionalFormats(this.store, this.target.sheetId, [this.area]);
  }

  getColumn(index: number): FakeRange {
    return this.at({ column: this.target.column + index, columns: 1 });
  }
  getRow(index: number): FakeRange {
    return this.at({ row: this.target.row + index, rows: 1 });
  }
  getBoundingRect(other: FakeRange): FakeRange {
    return this.at(boundingArea([this.target, other.target]) ?? this.area);
  }

  getSpillingToRangeOrNullObject(): FakeRange | null {
    const spill = this.isOneCell ? this.cell(this.target.row, this.target.column)?.spill : undefined;
    return spill === undefined ? null : this.at(spill);
  }
  getSpillParentOrNullObject(): FakeRange | null {
    const anchor = this.isOneCell ? this.cell(this.target.row, this.target.column)?.spilledFrom : undefined;
    return anchor === undefined ? null : this.at(anchor);
  }
  getMergedAreasOrNullObject(): FakeRangeAreas | null {
    const { sheetId } = this.target;
    const merges = (this.store.sheet(sheetId).merges ?? []).filter(
      (merge) => intersectAreas(merge, this.area) !== null,
    );
    return areasOrNull(this.store, sheetId, merges);
  }
  getSpecialCellsOrNullObject(type: string): FakeRangeAreas | null {
    if (type !== "DataValidations") throw new HostError("NotImplemented", type);
    const { sheetId } = this.target;
    const found = this.store.validationsIn(sheetId, this.area);
    const areas = found.map((item) => intersectAreas(item.area, this.area)).filter((area) => area !== null);
    return areasOrNull(this.store, sheetId, areas);
  }

  getCellProperties(_options: object): Excel.CellProperties[][] {
    return this.matrix((_cell, row, column): Excel.CellProperties => {
      const { numberFormat: _own, ...format } = this.store.formatAt(this.target.sheetId, row, column);
      return { format };
    });
  }
  setCellProperties(given: readonly (readonly Excel.SettableCellProperties[])[]): void {
    this.change(() => {
      this.refuseOtherShape(given);
      this.store.changeFormats(this.target.sheetId, this.area, (format, row, column) => {
        const own = given[row - this.target.row]?.[column - this.target.column]?.format;
        if (own !== undefined) mergeFormat(format, own);
      });
    });
  }
  getColumnProperties(_options: object): Excel.ColumnProperties[] {
    const { sheetId, column, columns } = this.target;
    return Array.from({ length: columns }, (_column, index): Excel.ColumnProperties => {
      const { size, hidden = false } = this.store.sheet(sheetId).columnSizes?.[column + index] ?? {};
      return {
        columnHidden: hidden,
        format: { columnWidth: (size ?? 64) * 0.75, useStandardWidth: size === undefined },
      };
    });
  }
  getRowProperties(_options: object): Excel.RowProperties[] {
    const { sheetId, row, rows } = this.target;
    return Array.from({ length: rows }, (_row, index): Excel.RowProperties => {
      const { size, hidden = false } = this.store.sheet(sheetId).rowSizes?.[row + index] ?? {};
      return { rowHidden: hidden, format: { rowHeight: (size ?? 20) * 0.75, useStandardHeight: size === undefined } };
    });
  }
  setRowProperties(given: readonly Excel.SettableRowProperties[]): void {
    this.change(() => {
      if (given.length !== this.target.rows) throw new HostError("InvalidArgument", "not one for each row");
      const heights = given.flatMap(({ format }, index) => {
        const points = format?.rowHeight;
        return points === undefined ? [] : [[this.target.row + index, points / 0.75] as const];
      });
      resizeTracks(this.store, this.target.sheetId, "rowSizes", heights);
    });
  }

  merge(): void {
    this.change(() => {
      const { area } = this;
      const writer = new CellWriter(this.store.sheet(this.target.sheetId).cells);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          if (row !== area.row || column !== area.column) putContent(writer, row, column, null);
        }
      }
      this.store.update(this.target.sheetId, (sheet) => ({
        cells: writer.finish(),
        merges: [...(sheet.merges ?? []).filter((merge) => intersectAreas(merge, area) === null), area],
      }));
    });
  }
  unmerge(): void {
    this.change(() =>
      this.store.update(this.target.sheetId, (sheet) => {
        const left = (sheet.merges ?? []).filter((merge) => intersectAreas(merge, this.area) === null);
        return { merges: left.length === 0 ? undefined : left };
      }),
    );
  }
  clear(applyTo: string): void {
    if (applyTo !== "Contents") throw new HostError("NotImplemented", applyTo);
    this.change(() => {
      const { cells } = this.store.sheet(this.target.sheetId);
      const writer = new CellWriter(cells);
      for (const { row, column } of cellsIn(cells, this.area)) clearContent(writer, row, column);
      this.store.update(this.target.sheetId, () => ({ cells: writer.finish() }));
    });
  }
  select(): void {
    this.store.select(this.target.sheetId, this.area);
  }

  get area(): Area {
    const { row, column, rows, columns } = this.target;
    return { row, column, rows, columns };
  }

  private get isOneCell(): boolean {
    return this.target.rows === 1 && this.target.columns === 1;
  }

  private at(other: Partial<Area>): FakeRange {
    return new FakeRange(this.store, { ...this.target, ...other });
  }

  private change(run: () => void): void {
    this.refuseTooMany();
    this.store.refuseProtected(this.target.sheetId);
    run();
    this.store.announceEdit(this.target.sheetId);
  }

  private refuseOtherShape(given: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.target;
    if (given.length === rows && given.every((row) => row.length === columns)) return;
    throw new HostError("InvalidArgument", "the array has not the size of the range");
  }

  private refuseTooMany(): void {
    const { rows, columns } = this.target;
    if (rows * columns > EXCEL_ON_THE_WEB.cells && rows < MAX_ROWS)
      throw new HostError("InvalidArgument", "too many cells");
  }

  private cell(row: number, column: number): Cell | undefined {
    return cellAt(this.store.sheet(this.target.sheetId).cells, row, column);
  }

  private matrix<V>(at: (cell: Cell | undefined, row: number, column: number) => V): V[][] {
    const { row: top, column: left, rows, columns } = this.target;
    if (rows === MAX_ROWS || columns === MAX_COLUMNS || rows * columns > EXCEL_ON_THE_WEB.cells) {
      throw new HostError("ResponsePayloadSizeLimitExceeded", "whole rows and columns do not fit in an answer");
    }
    const { cells } = this.store.sheet(this.target.sheetId);
    return Array.from({ length: rows }, (_row, r) =>
      Array.from({ length: columns }, (_column, c) => at(cellAt(cells, top + r, left + c), top + r, left + c)),
    );
  }
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
