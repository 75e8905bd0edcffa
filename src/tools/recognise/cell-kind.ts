/** What a cell of somebody's sheet looks like, before any rule reads it. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { readAmountText, readNumberText } from "../../spreadsheet/cell/number-text";
import { readDay } from "../../spreadsheet/cell/date";
import { fold } from "../../spreadsheet/cell/text";
import { toNumber } from "../../rules/exact/ratio";
import { remembering } from "../../rules/remembering";
import type { CellValue } from "../../workbook/model";
import { readMarkCell } from "../reading/tokens";
import { writtenAmount } from "./written-amount";

export type CellKind =
  | "blank"
  /** A number that a mark may be. */
  | "mark"
  /** A code that the functions know. */
  | "code"
  /** What people write for « no mark »: `-`, `NA`, `absent`, « abs. justif. ». */
  | "token"
  | "number"
  | "money"
  | "percent"
  | "date"
  | "text"
  | "boolean"
  | "error";

const DATE_FORMAT = /[dy]|(?<![#0])m{1,4}(?![#0])/i;
const QUOTED = /"[^"]*"|\[[^[\]]*\]|\\./g;

/** @param format the cell's number format, where the workbook gives one */
export function cellKind(value: CellValue, format?: string): CellKind {
  if (value === null) return "blank";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "object") return value.error === "#N/A" ? "token" : "error";
  return typeof value === "number" ? numberKind(value, format) : textKind(value);
}

function numberKind(value: number, format: string | undefined): CellKind {
  if (format !== undefined && format !== "General") {
    if (/%/.test(format)) return "percent";
    if (/[€]|EUR/.test(format)) return "money";
    if (isDateFormat(format)) return "date";
  }
  return value >= 0 && value <= HIGHEST_MARK ? "mark" : "number";
}

/** Hours and minutes alone are a duration, which is a number. */
function isDateFormat(format: string): boolean {
  const plain = format.replace(QUOTED, "");
  const isTime = /h/i.test(format) && !/[dy]/i.test(plain);
  return !isTime && DATE_FORMAT.test(plain);
}

const MOST_REMEMBERED = 5000;

const textKind = remembering((text: string): CellKind => {
  const word = fold(text);
  if (word === "") return "blank";
  const number = readNumberText(text);
  if (number) return numberKind(toNumber(number), undefined);
  if (/^[\d\s.,+-]+%$/.test(word)) return "percent";
  if (/€|\beur\b/.test(word) && readAmountText(text)) return "money";
  if (readDay(text) !== undefined || SHORT_DATE.test(word)) return "date";
  if (HOURS.test(word)) return "number";
  // « 10* »: a mark with a remark on it, which is for the user to explain.
  if (ANNOTATED.test(word)) return "mark";
  const cell = readMarkCell(text);
  if (cell.kind === "mark") return "mark";
  if (cell.kind === "code") return "code";
  if (cell.kind !== "odd" && !LETTERS.has(word)) return "token";
  // « 1.000,00 », « (12,50) », « 48,50 / mois »: an amount, though no sum counts it.
  return writtenAmount(text) === undefined ? "text" : "money";
}, MOST_REMEMBERED);

const ANNOTATED = /^\d{1,3}(?:[.,]\d{1,3})?\s?(?:\*{1,3}|\(\*{1,3}\))$/;
/** « 01/09/26 ». */
const SHORT_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/;
/** « 7h30 », « 35 h ». */
const HOURS = /^\d{1,4}\s?h(?:\s?[0-5]\d)?$/;
/** Groups and answers, far more often than marks. */
const LETTERS: ReadonlySet<string> = new Set(["x", "."]);
