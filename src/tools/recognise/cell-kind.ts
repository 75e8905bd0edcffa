/** What a cell of somebody's sheet looks like, before any rule reads it. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { readMark } from "../../functions/reading/mark";
import { readAmountText, readNumberText } from "../../functions/reading/number-text";
import { readDay } from "../../functions/reading/date";
import { fold } from "../../functions/reading/text";
import { Rejection } from "../../functions/rejection";
import { toNumber } from "../../rules/exact/ratio";
import type { CellValue } from "../../workbook/model";

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

const TOKENS = new Set([
  ...["-", "--", "–", "—", "/", "?", "na", "n/a", "n.a.", "nc", "n.c.", "nd", "ne", "absent", "absente", "abs.", "def"],
  ...["abs just", "abs. just.", "abs justif", "abs. justif.", "abs. just", "absence justifiee", "abs injust", "excuse"],
  ...["abs. injust.", "absence injustifiee", "dispense", "dispensee", "def.", "defaillant", "non note", "neutralise"],
]);
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
    if (DATE_FORMAT.test(format.replace(QUOTED, ""))) return "date";
  }
  return value >= 0 && value <= HIGHEST_MARK ? "mark" : "number";
}

function textKind(text: string): CellKind {
  const word = fold(text);
  if (word === "") return "blank";
  if (TOKENS.has(word)) return "token";
  const number = readNumberText(text);
  if (number) return numberKind(toNumber(number), undefined);
  if (/^[\d\s.,+-]+%$/.test(word)) return "percent";
  if (/€|\beur\b/.test(word) && readAmountText(text)) return "money";
  if (readDay(text) !== undefined) return "date";
  return readMark(text, () => "") instanceof Rejection ? "text" : "code";
}
