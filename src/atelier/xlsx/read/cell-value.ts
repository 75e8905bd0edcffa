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
  switch (cell.attributes["t"]) {
    case "s":
      return stored === undefined ? null : (strings[Number(stored)]?.text ?? "");
    case "inlineStr":
      return readInlineString(cell)?.text ?? "";
    case "str":
      return decodeXstring(stored ?? "");
    case "b":
      return stored === undefined ? null : stored === "1" || stored === "true";
    case "e":
      return stored === undefined ? null : { error: ERRORS[stored.trim()] ?? "#VALUE!" };
    case "d":
      return stored === undefined ? null : serialOfIsoDate(stored);
    default:
      return readNumber(stored);
  }
}

/** The text a constant holds, with what it has beside its letters. */
export function cellText(cell: XmlElement, strings: readonly SharedString[]): SharedString | undefined {
  if (cell.attributes["t"] === "inlineStr") return readInlineString(cell);
  return cell.attributes["t"] === "s" ? strings[Number(child(cell, "v")?.text)] : undefined;
}

function readInlineString(cell: XmlElement): SharedString | undefined {
  const item = child(cell, "is");
  return item && readString(item);
}

function readNumber(stored: string | undefined): number | null {
  if (stored === undefined || stored.trim() === "") return null;
  const number = Number(stored);
  return Number.isFinite(number) ? number : null;
}

/** `2024-09-01T08:30:00`, with which strict files write dates, as days since the (fictitious) 1899-12-30. */
function serialOfIsoDate(text: string): number | string {
  const [date = "", time = ""] = text.split("T");
  const milliseconds = Date.parse(`${date}T${time === "" ? "00:00:00" : time.replace(/Z$/, "")}Z`);
  return Number.isNaN(milliseconds) ? text : (milliseconds - Date.UTC(1899, 11, 30)) / 86_400_000;
}
