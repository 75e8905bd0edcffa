/** What LibreOffice makes of a workbook, read from the flat OpenDocument it writes: values by sheet and address. */
import { XMLParser } from "fast-xml-parser";
import { formatCell } from "../../src/workbook/address";

export type SeenValue = number | string | boolean;

/** By the sheet's name, then by the cell's address. Errors and cells without a value are left out. */
export type SeenWorkbook = ReadonlyMap<string, ReadonlyMap<string, SeenValue>>;

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it takes a decoder of another package
  htmlEntities: true,
});

/** Blank runs reach the edge of the sheet: values are not repeated so far. */
const LONGEST_RUN = 2000;

export function readFlatDocument(xml: string): SeenWorkbook {
  const spreadsheet = descend(parser.parse(xml) as Node[], "office:document", "office:body", "office:spreadsheet");
  return new Map(named(spreadsheet, "table:table").map((table) => [attribute(table, "table:name"), readTable(table)]));
}

function readTable(table: Node): ReadonlyMap<string, SeenValue> {
  const values = new Map<string, SeenValue>();
  let row = 0;
  for (const line of rowsOf(contentOf(table))) {
    const repeated = count(line, "table:number-rows-repeated");
    for (let i = 0; i < Math.min(repeated, LONGEST_RUN); i++) readRow(line, row + i, values);
    row += repeated;
  }
  return values;
}

/** Rows stand in groups where some are repeated on each page. */
function rowsOf(nodes: readonly Node[]): readonly Node[] {
  const groups = ["table:table-header-rows", "table:table-rows", "table:table-row-group"];
  return nodes.flatMap((node) => {
    const name = nameOf(node);
    return name === "table:table-row" ? [node] : groups.includes(name) ? rowsOf(contentOf(node)) : [];
  });
}

function readRow(line: Node, row: number, values: Map<string, SeenValue>): void {
  let column = 0;
  for (const cell of contentOf(line)) {
    if (!["table:table-cell", "table:covered-table-cell"].includes(nameOf(cell))) continue;
    const repeated = count(cell, "table:number-columns-repeated");
    const value = readValue(cell);
    for (let i = 0; value !== undefined && i < Math.min(repeated, LONGEST_RUN); i++)
      values.set(formatCell(row, column + i), value);
    column += repeated;
  }
}

function readValue(cell: Node): SeenValue | undefined {
  switch (attribute(cell, "office:value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return Number(attribute(cell, "office:value"));
    case "boolean":
      return attribute(cell, "office:boolean-value") === "true";
    case "date":
      return serialOf(attribute(cell, "office:date-value"));
    case "time":
      return daysOf(attribute(cell, "office:time-value"));
    case "string":
      return named(contentOf(cell), "text:p").map(textOf).join("\n");
    default:
      return undefined;
  }
}

/** Days since 1899-12-30, as spreadsheets count them. */
function serialOf(date: string): number {
  const instant = date.includes("T") ? `${date}Z` : `${date}T00:00:00Z`;
  return (Date.parse(instant) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** `PT12H30M00S` as a share of a day. */
function daysOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(duration) ?? [];
  return Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400;
}

function textOf(paragraph: Node): string {
  return contentOf(paragraph)
    .map((node) => {
      const name = nameOf(node);
      if (name === "#text") return String(node["#text"]);
      if (name === "text:s") return " ".repeat(count(node, "text:c"));
      return name === "text:tab" ? "\t" : name === "text:line-break" ? "\n" : textOf(node);
    })
    .join("");
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ":@") ?? "";
}

function contentOf(node: Node): readonly Node[] {
  const content = node[nameOf(node)];
  return Array.isArray(content) ? (content as Node[]) : [];
}

function named(nodes: readonly Node[], name: string): readonly Node[] {
  return nodes.filter((node) => nameOf(node) === name);
}

function descend(nodes: readonly Node[], ...path: readonly string[]): readonly Node[] {
  return path.reduce<readonly Node[]>((inner, name) => named(inner, name).flatMap(contentOf), nodes);
}

function attribute(node: Node, name: string): string {
  return (node[":@"] as Readonly<Record<string, string>> | undefined)?.[name] ?? "";
}

function count(node: Node, name: string): number {
  return Number(attribute(node, name) || 1);
}
