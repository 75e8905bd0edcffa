import type { Cell, CellError, SheetModel, TableModel } from "../../../workbook/model";
import { formatCell } from "../../../workbook/address";
import { deepEqual } from "../../../workbook/equal";
import { readsOtherwise } from "../../../workbook/quoted-text";
import { areaAddress } from "../address";
import { pointsFromPixels } from "../track-units";
import { encodeXstring } from "../xml/xstring";
import { escapeText, xml, type XmlAttributes } from "../xml/write-xml";
import { DYNAMIC_ARRAY_MARK } from "./metadata";
import type { WorkbookContext } from "./sheet-context";
import { storedFormula } from "./stored-formula";
import { headerTexts, tableAt } from "./table-cells";

/** The `sheetData` of a sheet: rows with their heights, cells with their formulas and last results. */
export function sheetDataXml(sheet: SheetModel, context: WorkbookContext): string {
  const headers = headerTexts(sheet.tables ?? []);
  const rows = new Set(
    [sheet.cells, sheet.rowSizes ?? {}, sheet.rowStyles ?? {}]
      .flatMap(Object.keys)
      .map(Number)
      .concat([...headers.keys()]),
  );
  const lines = [...rows].sort((a, b) => a - b).map((row) => rowXml(sheet, row, headers.get(row), context));
  return xml("sheetData", {}, lines);
}

function rowXml(
  sheet: SheetModel,
  row: number,
  headers: ReadonlyMap<number, string> | undefined,
  context: WorkbookContext,
): string {
  const { size, auto, hidden } = sheet.rowSizes?.[row] ?? {};
  const cells = sheet.cells[row] ?? {};
  const columns = new Set([...Object.keys(cells), ...(headers?.keys() ?? [])].map(Number));
  const elements = [...columns]
    .sort((a, b) => a - b)
    .filter((column) => headers?.has(column) || !hasTrackStyle(sheet, row, column))
    .map((column) => {
      const header = headers?.get(column);
      const cell = cells[column] ?? { value: null };
      if (header !== undefined) return cellXml({ ...cell, value: header }, row, column, context);
      return cell.formula === undefined || cell.spilledFrom
        ? cellXml(cell, row, column, context)
        : formulaCellXml(cell, cell.formula, row, column, tableAt(sheet.tables ?? [], row, column), context);
    });
  const height = size === undefined ? {} : { ht: pointsFromPixels(size), customHeight: auto ? undefined : true };
  const s = context.styles.cell(sheet.rowStyles?.[row]) || undefined;
  return xml("row", { r: row + 1, s, customFormat: s && true, ...height, hidden }, elements);
}

/** Whether the cell only repeats the format of its row or column, which blank cells have without being listed. */
function hasTrackStyle(sheet: SheetModel, row: number, column: number): boolean {
  const style = sheet.rowStyles?.[row] ?? sheet.columnStyles?.[column];
  const cell = sheet.cells[row]?.[column];
  if (!style || !cell?.style || cell.value !== null || cell.formula !== undefined || cell.spilledFrom) return false;
  return deepEqual(style, cell.style);
}

/** A cell without a formula: a constant, or the result a spill puts there. */
function cellXml(cell: Cell, row: number, column: number, context: WorkbookContext): string {
  const place = placeAttributes(cell, row, column, context);
  if (typeof cell.value !== "string") return xml("c", { ...place, ...valueType(cell) }, valueXml(cell));
  return xml("c", { ...place, t: "s" }, xml("v", {}, String(context.strings.index(cell.value.slice(0, MAX_TEXT)))));
}

/** The longest text Excel reads; a longer one makes it refuse the file. */
const MAX_TEXT = 32_767;

function formulaCellXml(
  cell: Cell,
  formula: string,
  row: number,
  column: number,
  table: TableModel | undefined,
  context: WorkbookContext,
): string {
  const dynamic = !cell.legacyArray && (cell.spill !== undefined || context.isDynamic(formula));
  const stored = storedFormula(formula, context, { dynamic, table: table?.name });
  if (stored === undefined) return cellXml(cell, row, column, context);
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  const isArray = dynamic || cell.legacyArray;
  if (dynamic) context.dynamicArrays = true;
  const f = xml(
    "f",
    isArray ? { t: "array", ref: areaAddress({ row, column, rows, columns }) } : {},
    escapeText(stored),
  );
  const place = placeAttributes(cell, row, column, context);
  return xml("c", { ...place, ...valueType(cell), cm: dynamic ? DYNAMIC_ARRAY_MARK : undefined }, f + valueXml(cell));
}

function placeAttributes(cell: Cell, row: number, column: number, context: WorkbookContext): XmlAttributes {
  const { value, formula, spilledFrom, style } = cell;
  const isConstant = formula === undefined && !spilledFrom && style?.numberFormat !== "@";
  // Without the mark, Excel would take the text for a formula or a number as soon as somebody edits the cell.
  const quoted = isConstant && typeof value === "string" && readsOtherwise(value);
  return { r: formatCell(row, column), s: context.styles.cell(style, { quoted }) || undefined };
}

function valueType({ value }: Cell): XmlAttributes {
  if (typeof value === "string") return { t: "str" };
  if (typeof value === "boolean") return { t: "b" };
  return typeof value === "object" && value !== null ? { t: "e" } : isFiniteNumber(value) ? {} : { t: "e" };
}

function valueXml({ value }: Cell): string {
  if (value === null) return "";
  if (typeof value === "string")
    return xml("v", /^\s|\s$/.test(value) ? { "xml:space": "preserve" } : {}, escapeText(encodeXstring(value)));
  if (typeof value === "boolean") return xml("v", {}, value ? "1" : "0");
  if (typeof value === "object") return xml("v", {}, errorText(value));
  return xml("v", {}, isFiniteNumber(value) ? String(value) : "#NUM!");
}

function isFiniteNumber(value: number | null): boolean {
  return value === null || Number.isFinite(value);
}

/** Files have no spelling for the newest errors: Excel itself writes `#VALUE!` and works them out again. */
function errorText({ error }: CellError): string {
  if (error === "#BUSY!") return "#GETTING_DATA";
  return error === "#SPILL!" || error === "#CALC!" ? "#VALUE!" : error;
}
