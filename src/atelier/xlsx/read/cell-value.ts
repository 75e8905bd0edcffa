import type { CellValue, ErrorCode } from "../../../workbook/model";
import { decodeXstring } from "../xml/xstring";
import { child, type XmlElement } from "../xml/xml-element";
import { readString, type SharedString } from "./shared-strings";

const ERRORS: Readonly<Record<string, ErrorCode>> = {
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#CALC!",
  "#BUSY!": "#BUSY!",
  "#GETTING_DATA": "#BUSY!",
};

/** The value a `c` element holds or keeps of its formula's last result. */
export function readCellValue(cell: XmlElement, strings: readonly SharedString[]): CellValue {
  const stored = child(cell, "v")?.text;
  const type = cell.attributes["t"];
  if (type === "inlineStr" || stored === undefined) {
    const inline = readInlineString(cell)?.text;
    if (inline !== undefined || type === "inlineStr") return inline ?? decodeXstring(stored ?? "");
  }
  // A formula whose result is an empty text has an empty `v`, or none.
  if (type === "str") return decodeXstring(stored ?? "");
  const text = stored?.trim() ?? "";
  if (text === "") return null;
  switch (type) {
    case "s":
      return sharedString(text, strings)?.text ?? null;
    case "b":
      return readBoolean(text);
    case "e":
      return { error: ERRORS[text] ?? "#VALUE!" };
    case "d":
      return serialOfIsoDate(text);
    default:
      return readNumber(text);
  }
}

function sharedString(index: string, strings: readonly SharedString[]): SharedString | undefined {
  return index.trim() === "" ? undefined : strings[Number(index)];
}

/** The text a constant holds, with what it has beside its letters. */
export function cellText(cell: XmlElement, strings: readonly SharedString[]): SharedString | undefined {
  if (cell.attributes["t"] === "inlineStr") return readInlineString(cell);
  return cell.attributes["t"] === "s" ? sharedString(child(cell, "v")?.text ?? "", strings) : undefined;
}

function readInlineString(cell: XmlElement): SharedString | undefined {
  const item = child(cell, "is");
  return item && readString(item);
}

/** What is neither is shown as it is written, rather than taken for one of them. */
function readBoolean(text: string): boolean | string {
  if (/^(?:1|true)$/i.test(text)) return true;
  return /^(?:0|false)$/i.test(text) ? false : text;
}

/** A number too large is the error a spreadsheet would show; what is no number at all is shown as it is written. */
function readNumber(text: string): CellValue {
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  return Number.isNaN(number) && !/^(?:nan|[+-]?inf)$/i.test(text) ? text : { error: "#NUM!" };
}

/** The day that a spreadsheet takes for the first of 29 February 1900, which never was: earlier days are one less. */
const FIRST_OF_MARCH_1900 = 61;

/**
 * `2024-09-01T08:30:00`, `2024-09-01` or `08:30:00`, with which strict files write dates and times, as days since the
 * (fictitious) 1899-12-30. The clock is that of the place, whatever zone is said: a sheet knows none.
 */
function serialOfIsoDate(text: string): number | string {
  const [, date, time = ""] =
    /^(?:(\d{4,}-\d\d-\d\d)(?:T|$))?T?(.*)$/.exec(text.replace(/(?:Z|[+-]\d\d:?\d\d)$/, "")) ?? [];
  const milliseconds = Date.parse(`${date ?? "1899-12-30"}T${time === "" ? "00:00:00" : time}Z`);
  if (Number.isNaN(milliseconds) || (date === undefined && time === "")) return text;
  const serial = (milliseconds - Date.UTC(1899, 11, 30)) / 86_400_000;
  return date !== undefined && serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}
