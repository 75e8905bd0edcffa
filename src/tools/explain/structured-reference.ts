/** `Notes[CC]`, `Notes[[CC]:[Examen]]`, `[@CC]`, `Notes[[#Headers],[CC]]`: cells of an Excel table by their headings. */
import { containsCell } from "../../workbook/area";
import type { Area, SheetModel, TableModel } from "../../workbook/model";
import type { Place } from "./place";

type Rows = "data" | "headers" | "totals" | "all" | "this";

const ITEMS: Readonly<Record<string, Rows>> = {
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#all": "all",
  "#this row": "this",
};

/**
 * The cells meant, or `null` when the table or the column is not there.
 *
 * @param table its name; empty for the table that the formula stands in
 * @param brackets what follows, brackets included
 */
export function structuredReference(
  table: string,
  brackets: string,
  place: Place,
): { readonly sheet: SheetModel; readonly area: Area } | null {
  const found = tableCalled(table, place);
  const written = readBrackets(brackets);
  if (found === null || written === null) return null;
  const columns = columnSpan(found.model, written.columns);
  const rows = rowSpan(found.model, written.rows, place);
  return columns && rows && { sheet: found.sheet, area: { ...columns, ...rows } };
}

function tableCalled(name: string, place: Place): { readonly sheet: SheetModel; readonly model: TableModel } | null {
  const isMeant = (sheet: SheetModel, table: TableModel): boolean =>
    name === ""
      ? sheet === place.sheet && containsCell(table.area, place.row, place.column)
      : table.name.toLowerCase() === name.toLowerCase();
  for (const sheet of place.workbook.sheets) {
    const model = sheet.tables?.find((table) => isMeant(sheet, table));
    if (model) return { sheet, model };
  }
  return null;
}

interface Written {
  readonly rows: Rows;
  /** First and last; none for the whole table. */
  readonly columns: readonly string[];
}

/** A heading between brackets; `'` stands before a bracket, a `#` or a `'` of its own. */
const PART = /'.|\[((?:'.|[^[\]'])*)\]/gs;

function readBrackets(brackets: string): Written | null {
  const inner = brackets.slice(1, -1).trim();
  const isThisRow = inner.startsWith("@");
  const body = (isThisRow ? inner.slice(1) : inner).trim();
  const parts = body.includes("[")
    ? [...body.matchAll(PART)].flatMap(([, part]) => part ?? [])
    : body === ""
      ? []
      : [body];
  const items = parts.flatMap((part) => ITEMS[part.trim().toLowerCase()] ?? []);
  const columns = parts.filter((part) => !part.trim().startsWith("#")).map((part) => part.replace(/'(.)/g, "$1"));
  if (items.length > 1 || items.length + columns.length !== parts.length || columns.length > 2) return null;
  return { rows: isThisRow ? "this" : (items[0] ?? "data"), columns };
}

function columnSpan({ columns, area }: TableModel, named: readonly string[]): Pick<Area, "column" | "columns"> | null {
  if (named.length === 0) return { column: area.column, columns: area.columns };
  const places = named.map((name) =>
    columns.findIndex((one) => one.trim().toLowerCase() === name.trim().toLowerCase()),
  );
  if (places.includes(-1)) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { column: area.column + first, columns: last - first + 1 };
}

function rowSpan(
  { area, noHeaderRow, totalsRow }: TableModel,
  rows: Rows,
  place: Place,
): Pick<Area, "row" | "rows"> | null {
  const headers = noHeaderRow ? 0 : 1;
  const totals = totalsRow ? 1 : 0;
  const data = { row: area.row + headers, rows: area.rows - headers - totals };
  switch (rows) {
    case "all":
      return { row: area.row, rows: area.rows };
    case "headers":
      return headers === 0 ? null : { row: area.row, rows: 1 };
    case "totals":
      return totals === 0 ? null : { row: area.row + area.rows - 1, rows: 1 };
    case "this":
      return place.row >= data.row && place.row < data.row + data.rows ? { row: place.row, rows: 1 } : null;
    case "data":
      return data.rows > 0 ? data : null;
  }
}
