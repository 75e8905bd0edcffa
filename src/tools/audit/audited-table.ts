/** A recognised table as the checks read it. */
import { isBlank } from "../../spreadsheet/cell/text";
import type { Cell, CellValue, RangeRef } from "../../workbook/model";
import type { AttachedUnit } from "../reading/attached-unit";
import type { ColumnReading, Layout, TableReading } from "../reading/sheet-reading";
import type { ColumnRole } from "../recognise/column-role";
import type { FoundColumn, FoundTable, SpecialRow } from "../recognise/found-table";
import type { SheetCells } from "./sheet-cells";

/** A guess less sure than this is no ground for telling somebody that their sheet is wrong. */
const SURE = 0.7;
const WHO: readonly ColumnRole[] = ["fullName", "lastName", "firstName", "learnerNumber"];
const WITH_MARKS: ReadonlySet<Layout> = new Set(["learnerPerRow", "learnerAndUnitPerRow"]);
const MOSTLY = 0.5;

export class AuditedTable {
  readonly found: FoundTable;
  /** The columns that say who a row is about. */
  readonly who: readonly FoundColumn[];
  /** One row per learner, with marks. */
  readonly isMarks: boolean;
  /** The rows of a person, or of a line of a budget. */
  readonly dataRows: readonly number[];
  private readonly byColumn: ReadonlyMap<number, ColumnReading>;
  private computed: ReadonlySet<number> | undefined;
  private people: readonly number[] | undefined;

  constructor(
    readonly sheet: SheetCells,
    readonly reading: TableReading,
  ) {
    this.found = reading.found;
    this.dataRows = reading.found.dataRows;
    this.byColumn = new Map(reading.columns.map((column) => [column.column, column]));
    const named = new Set(Object.values(reading.people.who.value as Readonly<Record<string, number>>));
    this.who = this.columns(...WHO).filter(({ column }) => named.has(column));
    this.isMarks = reading.layout.value === "learnerPerRow" && this.who.length > 0 && this.marks.length > 0;
  }

  /** The columns of a role that are surely so. */
  columns(...roles: readonly ColumnRole[]): readonly FoundColumn[] {
    return this.found.columns.filter(({ guess }) => guess.confidence >= SURE && roles.includes(guess.role));
  }

  /** The columns of marks, as every tool reads them, under titles of subjects too. */
  get marks(): readonly FoundColumn[] {
    if (!WITH_MARKS.has(this.reading.layout.value)) return [];
    return this.found.columns.filter(
      ({ column, guess }) => guess.role === "mark" && this.readingOf(column)?.role.certainty !== "unsure",
    );
  }

  readingOf(column: number): ColumnReading | undefined {
    return this.byColumn.get(column);
  }

  /** The columns where people type marks, those that formulas fill left out. */
  get markColumns(): readonly FoundColumn[] {
    return this.marks.filter(({ column }) => !this.isComputed(column));
  }

  /** Whether formulas fill most of a column. */
  isComputed(column: number): boolean {
    this.computed ??= new Set(
      this.found.columns.flatMap((one) => (this.isFilledByFormulas(one.column) ? [one.column] : [])),
    );
    return this.computed.has(column);
  }

  private isFilledByFormulas(column: number): boolean {
    const cells = this.dataRows.flatMap((row) => this.cell(row, column) ?? []);
    const made = cells.filter(({ formula, spilledFrom }) => formula !== undefined || spilledFrom !== undefined);
    return made.length > 0 && made.length >= cells.length * MOSTLY;
  }

  /** The rows that say whose they are. */
  get peopleRows(): readonly number[] {
    this.people ??= this.dataRows.filter((row) =>
      this.who.some(({ column }) => textOf(this.value(row, column)) !== ""),
    );
    return this.people;
  }

  special(kind: SpecialRow["kind"]): readonly number[] {
    return this.found.specialRows.filter((one) => one.kind === kind).map(({ row }) => row);
  }

  get units(): readonly AttachedUnit[] {
    return this.reading.units.map(({ unit }) => unit);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.sheet.cell(row, column);
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.value(row, column));
  }

  /** Who the row is about, as the sheet writes it: the name, else the number. */
  nameOf(row: number): string {
    const names = this.who.filter(({ guess }) => guess.role !== "learnerNumber");
    return this.textsIn(row, names) || this.textsIn(row, this.who);
  }

  private textsIn(row: number, columns: readonly FoundColumn[]): string {
    return columns
      .map(({ column }) => textOf(this.value(row, column)))
      .filter((text) => text !== "")
      .join(" ");
  }

  /** The lowest heading over a column. */
  headingOf(column: number): string {
    const heading = this.found.columns.find((one) => one.column === column)?.heading ?? "";
    return heading.split(" · ").at(-1) ?? "";
  }

  /** All the headings over a column. */
  titleOf(column: number): string {
    return this.found.columns.find((one) => one.column === column)?.heading.replaceAll(" · ", " – ") ?? "";
  }

  range(row: number, column: number, rows = 1, columns = 1): RangeRef {
    return this.sheet.range(row, column, rows, columns);
  }
}

export function textOf(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}
