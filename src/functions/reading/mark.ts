/** Reads a cell of marks. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { messages } from "../../i18n/fr/messages";
import { fromSerial } from "../../rules/exact/serial-date";
import { atLeast, ratio, ZERO, type Ratio } from "../../rules/exact/ratio";
import { readNumber } from "../../rules/exact/read-number";
import type { GradingRules } from "../../rules/grading/grading-rules";
import { UNKNOWN, type Mark } from "../../rules/grading/mark";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Content } from "../../spreadsheet/cell/content";
import { invalid, missing, Rejection } from "../rejection";
import { dateText } from "../../spreadsheet/cell/date-text";
import { isLikelyDate } from "../../spreadsheet/cell/likely-date";
import { readNumberText } from "../../spreadsheet/cell/number-text";
import { describe, fold } from "../../spreadsheet/cell/text";

const HIGHEST: Ratio = ratio(HIGHEST_MARK);

/** Every word that is a mark, folded. */
const CODES: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ["abi", { kind: "absence", code: "ABS" }],
  ["abs", { kind: "absence", code: "ABS" }],
  ["abj", { kind: "absence", code: "ABJ" }],
  ["dis", { kind: "exempt", code: "DIS" }],
  ["exo", { kind: "exempt", code: "EXO" }],
  ["ves", { kind: "exempt", code: "VES" }],
  ["vae", { kind: "exempt", code: "VAE" }],
  ["acq", { kind: "exempt", code: "ACQ" }],
  ["neu", { kind: "neutral", code: "NEU" }],
  ["exc", { kind: "neutral", code: "EXC" }],
  ["v", { kind: "verdict", validated: true }],
  ["val", { kind: "verdict", validated: true }],
  ["validee", { kind: "verdict", validated: true }],
  ["nv", { kind: "verdict", validated: false }],
  ["non validee", { kind: "verdict", validated: false }],
  ["tb", { kind: "mention", mention: "TB" }],
  ["tres bien", { kind: "mention", mention: "TB" }],
  ["b", { kind: "mention", mention: "B" }],
  ["bien", { kind: "mention", mention: "B" }],
  ["ab", { kind: "mention", mention: "AB" }],
  ["assez bien", { kind: "mention", mention: "AB" }],
  ["ins", { kind: "mention", mention: "INS" }],
  ["insuffisant", { kind: "mention", mention: "INS" }],
]);

/** The rules that decide which marks a cell may hold. */
export type MarkRules = Pick<GradingRules, "lowestMention">;

/** The same under a convention: where it does not judge by mentions, « AB » may as well mean absent, and is asked about. */
export function readMarkUnder(rules: MarkRules, cell: Content, where: () => string): Mark | Rejection {
  const mark = readMark(cell, where);
  const isUnclear = !(mark instanceof Rejection) && mark.kind === "mention" && rules.lowestMention === null;
  return isUnclear ? invalid(messages.mentionOrAbsence(where(), describe(cell))) : mark;
}

/** What the cell means, or why it is not a mark; `where` names the cell and is asked only then. */
export function readMark(cell: Content, where: () => string): Mark | Rejection {
  if (typeof cell === "number") return readMarkNumber(cell, cell, where);
  if (cell === null) return UNKNOWN;
  if (typeof cell === "string") return readMarkText(cell, where);
  if (cell === ZERO_OR_BLANK) return missing(messages.zeroOrBlank(where()));
  if (typeof cell === "boolean") return invalid(messages.notAMark(where(), describe(cell)));
  return cell.error === "#N/A" ? UNKNOWN : invalid(messages.errorInCell(where(), cell.error));
}

/** Whether a word, already folded, is one of the codes that stand for a mark: « abj », « dispense ». */
export function isMarkCode(word: string): boolean {
  return CODES.has(word);
}

function readMarkText(text: string, where: () => string): Mark | Rejection {
  const word = fold(text);
  if (word === "") return UNKNOWN;
  const code = CODES.get(word);
  if (code) return code;
  const value = readNumberText(text);
  if (!value) return invalid(messages.notAMark(where(), describe(text)));
  return readMarkValue(value) ?? invalid(messages.markOutOfRange(where(), describe(text)));
}

function readMarkNumber(number: number, cell: Content, where: () => string): Mark | Rejection {
  if (!Number.isFinite(number)) return invalid(messages.notAMark(where(), describe(cell)));
  return readMarkValue(readNumber(number)) ?? outOfRange(number, where());
}

function readMarkValue(value: Ratio): Mark | undefined {
  return atLeast(value, ZERO) && atLeast(HIGHEST, value) ? { kind: "grade", value } : undefined;
}

/** A serial of a day gets a message that says so. */
function outOfRange(number: number, where: string): Rejection {
  const date = isLikelyDate(number) ? fromSerial(number) : undefined;
  if (!date) return invalid(messages.markOutOfRange(where, describe(number)));
  return invalid(messages.markIsADate(where, dateText(date), `${date.day}.${date.month}`));
}
