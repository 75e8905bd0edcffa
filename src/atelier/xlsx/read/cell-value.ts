import type { CellValue, ErrorCode } from "../../../workbook/model";
import { decodeXstring } from "../xml/xstring";
import { child, type XmlElement } from "../xml/xml-element";
import { readString, type SharedString } from "./shared-strings";

/** 1904-01-01 in the usual count of days, which begins in 1900. */
export const DAYS_FROM_1900_TO_1904 = 1462;

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
  if (type === "inlineStr") return readInlineString(cell)?.text ?? "";
  // A formula whose result is an empty text has an empty `v`, or none.
  if (type === "str") return decodeXstring(stored ?? "");
  const text = stored?.trim() ?? "";
  if (text === "") return null;
  switch (type) {
    case "s":
      return sharedString(text, strings)?.text ?? null;
    case "b":
      return text === "1" || text === "true";
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

/** Whether the constant has parts with a format of their own. */
export function isRichText(cell: XmlElement, strings: readonly SharedString[]): boolean {
  if (cell.attributes["t"] === "inlineStr") return readInlineString(cell)?.rich ?? false;
  return cell.attributes["t"] === "s" && (sharedString(child(cell, "v")?.text ?? "", strings)?.rich ?? false);
}

function readInlineString(cell: XmlElement): SharedString | undefined {
  const item = child(cell, "is");
  return item && readString(item);
}

/** A number too large is the error a spreadsheet would show; what is no number at all is shown as it is written. */
function readNumber(text: string): CellValue {
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  return Number.isNaN(number) && !/^(?:nan|[+-]?inf)$/i.test(text) ? text : { error: "#NUM!" };
}

/** `2024-09-01T08:30:00`, with which strict files write dates, as days since the (fictitious) 1899-12-30. */
function serialOfIsoDate(text: string): number | string {
  const [date = "", time = ""] = text.split("T");
  const milliseconds = Date.parse(`${date}T${time === "" ? "00:00:00" : time.replace(/Z$/, "")}Z`);
  return Number.isNaN(milliseconds) ? text : (milliseconds - Date.UTC(1899, 11, 30)) / 86_400_000;
}
