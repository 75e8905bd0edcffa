/** A register of the file: a table that is typed line by line, under its totals, and what is computed beside it. */
import { createdSheetWords } from "../../../i18n/created-sheets";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { EURO_FORMAT } from "../../create-budget";
import { CreatedSheet, DATE_FORMAT, type FieldOptions } from "../created-sheet";
import { putInputTable, type InputTable, type TableColumn } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { columnValues } from "./spilled-column";

export const FIELD_ROW = 3;
export const TABLE_ROW = 7;

export class Register {
  constructor(
    readonly sheet: CreatedSheet,
    readonly table: InputTable,
  ) {}

  /** A column of the register from its heading on, in the formulas of its sheet. */
  cells(column: number): string {
    return columnValues(this.table, column);
  }

  /** A total above the register. */
  total(row: number, label: string, formula: string, at: FieldOptions = {}): string {
    return this.sheet.field(row, label, { formula }, { labelColumns: 2, isComputed: true, format: EURO_FORMAT, ...at });
  }

  close(): readonly Edit[] {
    this.sheet.tellInsertion(this.table.closing + 1);
    this.sheet.draft.freeze(TABLE_ROW + 1, 1);
    return this.sheet.print("landscape", TABLE_ROW).edits();
  }
}

interface RegisterWords {
  readonly sheet: string;
  readonly title: string;
  readonly help: string;
  readonly lines: string;
}

export interface RegisterShape {
  readonly words: RegisterWords;
  readonly tab: string;
  readonly widths: readonly number[];
  readonly rows: number;
  readonly columns: (sheet: CreatedSheet) => readonly TableColumn[];
  /** How many columns are computed right beside, as parts of the same lines. */
  readonly computed?: number;
}

export function openRegister(workbook: WorkbookModel, request: LinkedRequest, shape: RegisterShape): Register {
  const { words, tab, widths, rows, columns, computed = 0 } = shape;
  const { sheet: name, title, help } = words;
  const sheet = new CreatedSheet(workbook, request, { name, tab, title, help }, widths);
  const own = columns(sheet);
  const table = putInputTable(sheet, TABLE_ROW, 0, own, rows);
  sheet.section(TABLE_ROW - 1, words.lines, 0, own.length + computed);
  return new Register(sheet, table);
}

export function dateColumn(sheet: CreatedSheet, heading: string): TableColumn {
  return { heading, entry: sheet.date, format: DATE_FORMAT, style: { horizontal: "center" } };
}

export function euroColumn(sheet: CreatedSheet, heading: string): TableColumn {
  return { heading, entry: sheet.signedAmount, format: EURO_FORMAT };
}

export function linkedWords(request: LinkedRequest) {
  return createdSheetWords[request.locale].dossier;
}
