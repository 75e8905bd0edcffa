/** What a cell of an exported marks list says, brought to /20. */
import { readNumberText } from "../../functions/reading/number-text";
import { readMark } from "../../functions/reading/mark";
import { fold } from "../../functions/reading/text";
import { Rejection } from "../../functions/rejection";
import type { CellValue } from "../../workbook/model";
import { readNumber } from "../../rules/exact/read-number";
import { atLeast, divide, multiply, ratio, ZERO, type Ratio } from "../../rules/exact/ratio";
import { textAt } from "./grid";
import type { MarkColumn, MarksList, SourceId } from "./marks-list";
import { OUT_OF_TWENTY, readScale } from "./scale";

export type ImportedMark =
  | { readonly kind: "mark"; readonly value: Ratio }
  /** A code the functions know: ABI, ABJ, EXC… */
  | { readonly kind: "code"; readonly code: string }
  /** `-` in Moodle, `~` in ScoDoc: never 0. */
  | { readonly kind: "notEnrolled" }
  | { readonly kind: "blank" }
  /** Not marked yet, says the system. */
  | { readonly kind: "waiting"; readonly original: string }
  | { readonly kind: "outOfScale"; readonly original: string }
  /** No mark, no code that is known. */
  | { readonly kind: "refused"; readonly original: string };

const NOT_ENROLLED = new Set(["-", "–", "—", "~", "ni", "non inscrit", "non inscrite", "not enrolled"]);
const WAITING = new Set(["att", "en attente", "na"]);
/** How Pégase writes what the functions know by a code. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["abs. inj.", "ABI"],
  ["abs. jus.", "ABJ"],
  ["absence injustifiee", "ABI"],
  ["absence justifiee", "ABJ"],
  ["neutralise", "NEU"],
  ["dispense", "DIS"],
]);
/** Where letters are somebody's own scale, not codes. */
const WITHOUT_CODES: ReadonlySet<SourceId> = new Set(["moodleGradebook", "moodleQuiz", "moodleAssignment"]);

/** @param outOf the scale the user gives in place of the list's */
export function importedMark(list: MarksList, row: number, column: MarkColumn, outOf?: Ratio): ImportedMark {
  const original = textAt(list.grid, row, column.column);
  const word = fold(original);
  if (word === "") return { kind: "blank" };
  if (NOT_ENROLLED.has(word)) return { kind: "notEnrolled" };
  const written = writtenMark(list.grid[row]?.[column.column] ?? null);
  if (written) return onTwenty(written.number, original, written.outOf ?? outOf ?? scaleAt(list, row, column));
  if (WAITING.has(word)) return { kind: "waiting", original };
  return codeOf(list.source, original, word);
}

/** The scale of one mark; where nothing says it, 20. */
export function scaleAt(list: MarksList, row: number, { scale }: MarkColumn): Ratio {
  return scale.kind === "column" ? (readScale(textAt(list.grid, row, scale.column)) ?? OUT_OF_TWENTY) : scale.outOf;
}

const FRACTION = /^([^/]+)\/\s*(\d+)$/;
const HUNDRED = ratio(100);

/** A number, and its scale where the cell itself says it: « 14/20 », « 75 % ». */
function writtenMark(value: CellValue): { readonly number: Ratio; readonly outOf?: Ratio } | null {
  if (typeof value === "number") return { number: readNumber(value) };
  if (typeof value !== "string") return null;
  const [, part = "", whole = ""] = FRACTION.exec(value.trim()) ?? [];
  const [number, outOf] = [readNumberText(part), readScale(whole)];
  if (number && outOf) return { number, outOf };
  const percentage = /^(.*)%$/.exec(value.trim())?.[1];
  const read = readNumberText(percentage ?? value);
  if (!read) return null;
  return percentage === undefined ? { number: read } : { number: read, outOf: HUNDRED };
}

function onTwenty(number: Ratio, original: string, outOf: Ratio): ImportedMark {
  if (!atLeast(number, ZERO) || !atLeast(outOf, number)) return { kind: "outOfScale", original };
  return { kind: "mark", value: divide(multiply(number, OUT_OF_TWENTY), outOf) };
}

function codeOf(source: SourceId, original: string, word: string): ImportedMark {
  const code = WORDS.get(word) ?? word.toUpperCase();
  const isKnown = !WITHOUT_CODES.has(source) && !(readMark(code, () => "") instanceof Rejection);
  return isKnown ? { kind: "code", code } : { kind: "refused", original };
}
