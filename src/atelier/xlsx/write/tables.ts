import type { Cell, SheetModel, TableModel } from "../../../workbook/model";
import { areaAddress } from "../address";
import { encodeXstringAttribute } from "../xml/xstring";
import { NAMESPACES } from "../xml/namespaces";
import { escapeText, xml } from "../xml/write-xml";
import type { WorkbookContext } from "./sheet-context";
import { storedFormula } from "./stored-formula";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Adds the parts of a sheet's tables and returns the element that refers to them. */
export function tablePartsXml(sheet: SheetModel, path: string, context: WorkbookContext): string {
  const tables = sheet.tables ?? [];
  if (tables.length === 0) return "";
  const parts = tables.map((table) => {
    const number = ++context.tables;
    const target = `xl/tables/table${number}.xml`;
    context.files.add(target, tableXml(table, number, sheet, context), CONTENT_TYPE);
    return xml("tablePart", { "r:id": context.files.relate(path, "table", target) });
  });
  return xml("tableParts", { count: tables.length }, parts);
}

function tableXml(table: TableModel, id: number, sheet: SheetModel, context: WorkbookContext): string {
  const { name, area, totalsRow, noHeaderRow, noFilter, banding } = table;
  const attributes = {
    xmlns: NAMESPACES.main,
    id,
    name,
    displayName: name,
    ref: areaAddress(area),
    headerRowCount: noHeaderRow ? 0 : undefined,
    totalsRowCount: totalsRow ? 1 : undefined,
    totalsRowShown: totalsRow ? undefined : false,
  };
  const filtered = { ...area, rows: area.rows - (totalsRow ? 1 : 0) };
  return xml("table", attributes, [
    noHeaderRow || noFilter ? "" : xml("autoFilter", { ref: areaAddress(filtered) }),
    xml(
      "tableColumns",
      { count: table.columns.length },
      table.columns.map((_name, i) => columnXml(table, i, sheet, context)),
    ),
    xml("tableStyleInfo", {
      name: table.style,
      showFirstColumn: banding?.firstColumn ?? false,
      showLastColumn: banding?.lastColumn ?? false,
      showRowStripes: banding?.rowStripes ?? true,
      showColumnStripes: banding?.columnStripes ?? false,
    }),
  ]);
}

function columnXml(table: TableModel, index: number, sheet: SheetModel, context: WorkbookContext): string {
  const { area } = table;
  const column = area.column + index;
  const total = table.totalsRow ? sheet.cells[area.row + area.rows - 1]?.[column] : undefined;
  const totals = totalOf(total, table, context);
  return xml(
    "tableColumn",
    { id: index + 1, name: encodeXstringAttribute(table.columns[index] ?? ""), ...totals.attributes },
    [calculatedColumnXml(table, column, sheet, context), totals.content],
  );
}

/** Numbers of `SUBTOTAL` that ignore hidden rows, and what tables call them. */
const TOTAL_FUNCTIONS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

function totalOf(
  total: Cell | undefined,
  table: TableModel,
  context: WorkbookContext,
): { readonly attributes: Readonly<Record<string, string>>; readonly content: string } {
  if (total?.formula === undefined) {
    const label = typeof total?.value === "string" ? { totalsRowLabel: encodeXstringAttribute(total.value) } : {};
    return { attributes: label, content: "" };
  }
  const subtotal = /^=SUBTOTAL\((\d{3}),[^(),]*\[[^[\]]*\]\)$/i.exec(total.formula)?.[1];
  const named = subtotal === undefined ? undefined : TOTAL_FUNCTIONS[subtotal];
  if (named !== undefined) return { attributes: { totalsRowFunction: named }, content: "" };
  const stored = storedFormula(total.formula, context, { table: table.name });
  if (stored === undefined) return { attributes: {}, content: "" };
  return { attributes: { totalsRowFunction: "custom" }, content: xml("totalsRowFormula", {}, escapeText(stored)) };
}

/** A formula written alike in every row is the column's own: Excel gives it to new rows. */
function calculatedColumnXml(table: TableModel, column: number, sheet: SheetModel, context: WorkbookContext): string {
  const { area } = table;
  const first = area.row + (table.noHeaderRow ? 0 : 1);
  const last = area.row + area.rows - (table.totalsRow ? 1 : 0);
  const formula = sheet.cells[first]?.[column]?.formula;
  if (formula === undefined || !formula.includes("[")) return "";
  for (let row = first; row < last; row++) if (sheet.cells[row]?.[column]?.formula !== formula) return "";
  const dynamic = context.isDynamic(formula);
  const stored = storedFormula(formula, context, { dynamic, table: table.name });
  if (stored === undefined) return "";
  return xml("calculatedColumnFormula", { array: dynamic || undefined }, escapeText(stored));
}
