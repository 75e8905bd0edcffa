/** A recognised table as the checks read it. */
import { readMark } from "../../functions/reading/mark";
import { isBlank } from "../../functions/reading/text";
import { Rejection } from "../../functions/rejection";
import { allCodes } from "./catalogue-codes";
import type { RuleSet } from "../../functions/rules/rule-set";
import type { Cell, CellValue, RangeRef } from "../../workbook/model";
import { attachedUnits, type AttachedUnit } from "../reading/attached-unit";
import type { ColumnRole } from "../recognise/column-role";
import type { FoundColumn, FoundTable, SpecialRow } from "../recognise/found-table";
import type { SheetCells } from "./sheet-cells";

/** A guess less sure than this is no ground for telling somebody that their sheet is wrong. */
const SURE = 0.7;
const WHO: readonly ColumnRole[] = ["fullName", "lastName", "firstName", "learnerNumber"];
/** A table of one row per learner has none of these. */
const LONG: readonly ColumnRole[] = ["unit", "contract", "date", "amount"];
const MOSTLY = 0.5;

export class AuditedTable {
  /** The columns that say who a row is about. */
  readonly who: readonly FoundColumn[];
  /** One row per learner, with marks. */
  readonly isMarks: boolean;
  /** The rows of a person, or of a line of a budget. */
  readonly dataRows: readonly number[];
  private computed: ReadonlySet<number> | undefined;
  private people: readonly number[] | undefined;

  constructor(
    readonly sheet: SheetCells,
    readonly found: FoundTable,
  ) {
    this.who = this.columns(...WHO);
    this.dataRows = found.dataRows;
    this.isMarks = this.who.length > 0 && this.columns("mark").length > 0 && this.columns(...LONG).length === 0;
    if (this.isMarks) this.dataRows = this.withoutLegend(found.dataRows);
  }

  /** What stands after a blank row without any mark is no learner: a legend, a note, signatures. */
  private withoutLegend(rows: readonly number[]): readonly number[] {
    const marks = this.columns("mark").map(({ column }) => column);
    const isMarked = (row: number): boolean => marks.some((column) => isMark(this.value(row, column)));
    const start = lastGap(rows);
    if (start === 0 || rows.slice(start).some(isMarked) || !rows.slice(0, start).some(isMarked)) return rows;
    return this.withoutLegend(rows.slice(0, start));
  }

  /** The columns of a role that are surely so. */
  columns(...roles: readonly ColumnRole[]): readonly FoundColumn[] {
    return this.found.columns.filter(({ guess }) => guess.confidence >= SURE && roles.includes(guess.role));
  }

  /** The columns where people type marks, those that formulas fill left out. */
  get markColumns(): readonly FoundColumn[] {
    return this.columns("mark").filter(({ column }) => !this.isComputed(column));
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

  units(rules: RuleSet): readonly AttachedUnit[] {
    const others = this.found.columns.filter(({ column, guess }) => this.isComputed(column) || guess.confidence < SURE);
    return attachedUnits(this.found, allCodes(rules), new Set(others.map(({ column }) => column)));
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

/** Where the rows begin that follow the last blank one; 0 when no row is blank. */
function lastGap(rows: readonly number[]): number {
  return rows.reduce((start, row, index) => (index > 0 && row > (rows[index - 1] ?? row) + 1 ? index : start), 0);
}

function isMark(value: CellValue): boolean {
  if (isBlank(value)) return false;
  return typeof value === "number" || (typeof value === "string" && !(readMark(value, () => "") instanceof Rejection));
}

export function textOf(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}
