/** Cells copied as plain text bring their values alone: those they land on keep their look and their formats, as in Excel. */
import { withoutEnd } from "../../../spreadsheet/cell/text";
import {
  CellValueType,
  getNumfmtParseValueFilter,
  isTextFormat,
  IUniverInstanceService,
  ObjectMatrix,
  willLoseNumericPrecision,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
  UniverInstanceType,
} from "@univerjs/core";
import type { ISheetClipboardHook } from "@univerjs/preset-sheets-core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";

/** The way of pasting, beside Univer's own. */
export const TEXT_TABLE = "cnam-text-table";

const ISO_DATE = "yyyy-mm-dd";
const FRENCH_DATE = "dd/mm/yyyy";
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Lines of cells parted by tabs, as the table that Univer reads; what looks like a tag is a text. */
export function tableOfText(text: string): string {
  const lines = withoutEnd(text, /[\r\n]/u).split(/\r?\n/u);
  const cell = (content: string): string =>
    `<td>${content.replaceAll(/[&<>]/gu, (character) => ENTITIES[character] ?? "")}</td>`;
  return `<table>${lines.map((line) => `<tr>${line.split("\t").map(cell).join("")}</tr>`).join("")}</table>`;
}

export function textTableHook(injector: Injector, isFrench: () => boolean): ISheetClipboardHook {
  return {
    id: TEXT_TABLE,
    specialPasteInfo: { label: TEXT_TABLE },
    onPasteCells: (_from, { unitId, subUnitId, range }, data) => {
      const book = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      const sheet = book?.getSheetBySheetId(subUnitId);
      const cells = new ObjectMatrix<Nullable<ICellData>>();
      data.forValue((row, column, copied) => {
        const [atRow, atColumn] = [range.rows[row], range.cols[column]];
        if (atRow === undefined || atColumn === undefined) return;
        const format = sheet?.getCellStyle(atRow, atColumn)?.n?.pattern;
        cells.setValue(atRow, atColumn, entered(String(copied.v ?? "").trim(), format, isFrench()));
      });
      const params = { unitId, subUnitId, cellValue: cells.getMatrix() };
      return {
        redos: [{ id: SetRangeValuesMutation.id, params }],
        undos: [{ id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, params) }],
      };
    },
  };
}

/** What the cell holds then; a number that says how it is to be shown says so to a cell without a format. */
function entered(text: string, format: string | undefined, french: boolean): ICellData {
  const blank = { p: null, f: null, si: null };
  if (text === "") return { ...blank, v: null, t: null };
  if (isTextFormat(format)) return { ...blank, v: text, t: CellValueType.STRING };
  const read = getNumfmtParseValueFilter(text);
  if (typeof read?.v !== "number") return { ...blank, v: text, t: null };
  if (!read.z && willLoseNumericPrecision(text)) return { ...blank, v: text, t: CellValueType.FORCE_STRING };
  const pattern = french && read.z === ISO_DATE ? FRENCH_DATE : (read.z ?? "");
  const isPlain = format === undefined || format === "" || format === "General";
  return { ...blank, v: read.v, t: null, ...(isPlain && pattern !== "" && { s: { n: { pattern } } }) };
}
