/** A recognised table as the checks read it. */
import { isBlank } from "../../functions/reading/text";
import { allCodes } from "./catalogue-codes";
import type { RuleSet } from "../../functions/rules/rule-set";
import type { Cell, CellValue, RangeRef } from "../../workbook/model";
import { attachedUnits, type AttachedUnit } from "../attach/attached-unit";
import type { ColumnRole } from "../recognise/column-role";
import type { FoundColumn, FoundTable, SpecialRow } from "../recognise/found-table";
import type { AuditedSheet } from "./audited-sheet";

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
  private computed: ReadonlySet<number> | undefined;
  private people: readonly number[] | undefined;

  constructor(
    readonly sheet: AuditedSheet,
    readonly found: FoundTable,
  ) {
    this.who = this.columns(...WHO);
    this.isMarks = this.who.length > 0 && this.columns("mark").length > 0 && this.columns(...LONG).length === 0;
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

  /** The rows of a person, or of a line of a budget. */
  get dataRows(): readonly number[] {
    return this.found.dataRows;
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

  /** Who the row is about, as the sheet writes it. */
  nameOf(row: number): string {
    return this.who
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
