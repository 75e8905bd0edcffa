/** A financial file as it is created, being filled with formulas that read the user's own tables. */
import { fold, wordsOf } from "../../../spreadsheet/cell/text";
import type { Locale } from "../../../i18n/locale";
import { quoteSheet } from "../../../workbook/address";
import type { CellValue, RangeRef, WorkbookModel } from "../../../workbook/model";
import type { CellInput, Edit } from "../../../workbook/plan";
import { cellReference } from "../../cell-reference";
import { linkedFiles, type Link, type LinkedRanges } from "../../create/dossier/linked-names";
import { sheetPalette } from "../../sheet-palette";
import type { AccountRole } from "./account-words";
import type { AccountTable } from "./account-tables";
import { typedKey, type DecimalSigns } from "./typed-amounts";
import { typedNumber } from "./typed-number";

export class AttachedFile {
  private readonly ranges: LinkedRanges;
  private readonly written: Edit[] = [];
  private readonly next = new Map<Link, number>();

  constructor(
    private readonly source: WorkbookModel,
    private readonly created: WorkbookModel,
    readonly locale: Locale,
    private readonly signs: DecimalSigns,
  ) {
    const [file] = linkedFiles(created).slice(linkedFiles(source).length);
    if (!file) throw new Error("a financial file has just been created");
    this.ranges = file;
  }

  /** The next line of the register that a name holds, under its heading. */
  line(link: Link): number {
    const { row } = this.range(link);
    const line = this.next.get(link) ?? row + 1;
    this.next.set(link, line + 1);
    return line;
  }

  range(link: Link): RangeRef {
    const range = this.ranges.get(link);
    if (!range) throw new Error(`the file has no ${link}`);
    return range;
  }

  has(link: Link): boolean {
    return this.ranges.has(link);
  }

  /** The column that stands under a heading, in the register that a name holds. */
  column(link: Link, heading: string): number {
    const { sheet: name, row } = this.range(link);
    const cells = this.created.sheets.find((sheet) => sheet.name === name)?.cells[row] ?? {};
    const found = Object.entries(cells).find(([, { value }]) => fold(wordsOf(value)) === fold(heading));
    if (!found) throw new Error(`no heading ${heading} on ${name}`);
    return Number(found[0]);
  }

  /** A formula is no place to type: it takes the look of what is computed. */
  put(link: Link, row: number, column: number, input: CellInput): void {
    if (input === undefined) return;
    const range = { sheet: this.range(link).sheet, row, column, rows: 1, columns: 1 };
    this.written.push({ kind: "cells", range, cells: [[input]] });
    if (typeof input === "object" && input !== null)
      this.written.push({ kind: "style", range, style: { fill: sheetPalette.subheading.fill } });
  }

  /** The user's own cell; blank where it is. */
  read({ sheet, columns }: AccountTable, row: number, role: AccountRole): CellInput {
    const column = columns[role];
    if (column === undefined) return undefined;
    const cell = this.reference(sheet, row, column);
    return { formula: `=IF(${cell}="","",${cell})` };
  }

  /** An amount, even where it is kept as a text: SUMIFS would skip it in silence. */
  amount(table: AccountTable, row: number): CellInput {
    const [debit, credit] = [this.number(table, row, "amount"), this.number(table, row, "credit")];
    if (credit === undefined) return debit === undefined ? undefined : { formula: `=${debit}` };
    return { formula: `=N(${debit ?? "0"})-N(${credit})` };
  }

  /** In a formula. */
  number(table: AccountTable, row: number, role: AccountRole): string | undefined {
    const column = table.columns[role];
    if (column === undefined) return undefined;
    const cell = this.reference(table.sheet, row, column);
    const value = this.value(table, row, role);
    const sign = this.signs[typedKey(table, column)];
    const number = typeof value !== "string" ? cell : typedNumber(cell, value, role === "hours", sign);
    return `IF(${cell}="","",${number})`;
  }

  reference(sheet: string, row: number, column: number): string {
    return `${quoteSheet(sheet)}!${cellReference(row, column)}`;
  }

  value({ sheet, columns }: AccountTable, row: number, role: AccountRole): CellValue {
    const column = columns[role];
    const cells = this.source.sheets.find(({ name }) => name === sheet)?.cells;
    return column === undefined ? null : (cells?.[row]?.[column]?.value ?? null);
  }

  text(table: AccountTable, row: number, role: AccountRole): string {
    const value = this.value(table, row, role);
    return value === null ? "" : wordsOf(value);
  }

  edits(): readonly Edit[] {
    return this.written;
  }
}
