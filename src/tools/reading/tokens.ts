/**
 * What people and platforms write where a mark is wanted: one vocabulary for every tool. A word is a code that the
 * functions know, or means one of them, or is for the user to say.
 */
import { isMarkCode } from "../../functions/reading/mark";
import { readNumberText } from "../../spreadsheet/cell/number-text";
import { fold } from "../../spreadsheet/cell/text";
import { ratio, type Ratio } from "../../rules/exact/ratio";
import { readNumber } from "../../rules/exact/read-number";
import { remembering } from "../../rules/remembering";
import type { CellValue } from "../../workbook/model";

export const markCodes = ["ABJ", "ABI", "DIS", "EXO", "NEU", "V", "NV"] as const;
export type MarkCode = (typeof markCodes)[number];

export type MarkCell =
  | { readonly kind: "blank" }
  /** `outOf`: where the cell itself says it, « 12,5 / 20 », « 75 % »; `isText`: typed as text. */
  | { readonly kind: "mark"; readonly value: Ratio; readonly outOf?: Ratio; readonly isText: boolean }
  /** A code that the functions know, as it is written. */
  | { readonly kind: "code"; readonly text: string }
  /** A word that means a code, or, with `null`, that only the user can explain. */
  | {
      readonly kind: "word";
      readonly text: string;
      readonly code: MarkCode | null;
      /** It may mean something else in this school: proposed, never put without a question. */
      readonly isProposed?: true;
    }
  /** `-` in Moodle, `~` in ScoDoc: never 0. */
  | { readonly kind: "notEnrolled"; readonly text: string }
  /** Not marked yet, says the system. */
  | { readonly kind: "waiting"; readonly text: string }
  /** No mark, no word that is known: « à revoir », a date, an error. */
  | { readonly kind: "odd"; readonly text: string };

const NOT_ENROLLED: ReadonlySet<string> = new Set([
  ...["-", "--", "–", "—", "~", "ni", "n.i.", "non inscrit", "non inscrite", "not enrolled", "not enroled"],
]);
const WAITING: ReadonlySet<string> = new Set([
  ...["att", "att.", "en attente", "na", "n/a", "n.a.", "a venir", "needs grading", "in progress", "not graded"],
  ...["requires grading", "en cours", "a noter", "non note", "non notee", "nn", "n.not", "n. not", "n.grad"],
]);
/** Signs of « no mark », which do not say why there is none. */
const SIGNS: ReadonlySet<string> = new Set([
  ...["/", "//", "?", "x", ".", "nc", "n.c.", "nd", "n.d.", "ne", "n.e.", "n.rdu", "n. rdu", "non rendu", "nr"],
  ...["non evalue", "non evaluee", "inap", "inapte", "#n/a", "missing", "none", "null", "n.sbm"],
]);
/** « Abs* », which counts as 0 in Pronote; « Needs Grading(12) », with what is marked so far. */
const BEHIND = /\*$|\s?\([\d.,]{1,9}\)$/;
/** « Abs. … », then which absence: apart from the rest, for the check of expressions to prove that both are linear. */
const ABSENCE = /^abs\w*\W(.*)$/;
const ABSENCES: readonly (readonly [RegExp, MarkCode])[] = [
  [/\b(?:inj|non[ -]?j|nj)|injust|non[ -]just/, "ABI"],
  [/\bjus|justif|^\W{0,3}exc/, "ABJ"],
];
/** The first that fits: an unjustified absence is an absence too. */
const MEANINGS: readonly (readonly [RegExp, MarkCode])[] = [
  [/^abi\b|injust|non[ -]just|^absz$|^aninj/, "ABI"],
  [/^abj\b|justif|^excuse|^excused?$/, "ABJ"],
  [/^absente?$|^abs\.?$|^absences?$|^absent\(e\)$|^def\.?$|^defaillante?$/, "ABI"],
  [/^dispz?\.?$|^dispens|^ex$|^exemp$/, "DIS"],
  [/^exempte?e?$/, "EXO"],
  [/^neutral/, "NEU"],
  [/^(?:valide|acquise?)$/, "V"],
  [/^non (?:valide|acquise?)$/, "NV"],
];
/** Failing to attend is not always an absence without a reason. */
const PROPOSED = /^def/;
/** « 12,5 / 20 », « 65 sur 100 ». */
const FRACTION = /^([\d\s.,]{1,12}?)\s?(?:\/|sur\s|out of\s)\s{0,3}(\d{1,3}(?:[.,]\d{1,3})?)$/iu;
/** « 12 pts », « 12 points ». */
const POINTS = /\s{0,3}(?:pts?|points?)\.?$/i;
const HUNDRED = ratio(100);

export function readMarkCell(value: CellValue): MarkCell {
  if (typeof value === "number") return { kind: "mark", value: readNumber(value), isText: false };
  if (value === null) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "odd", text: value ? "VRAI" : "FAUX" };
  if (typeof value === "object") return value.error === "#N/A" ? { kind: "blank" } : { kind: "odd", text: value.error };
  return readMarkText(value);
}

const MOST_REMEMBERED = 5000;

const readMarkText = remembering((text: string): MarkCell => {
  const word = fold(text);
  if (word === "") return { kind: "blank" };
  const number = writtenMark(text.trim());
  if (number) return { kind: "mark", isText: true, ...number };
  if (NOT_ENROLLED.has(word)) return { kind: "notEnrolled", text: text.trim() };
  if (isMarkCode(word)) return { kind: "code", text: text.trim() };
  return readWord(word.replace(BEHIND, ""), text);
}, MOST_REMEMBERED);

function readWord(word: string, text: string): MarkCell {
  if (WAITING.has(word)) return { kind: "waiting", text: text.trim() };
  const code = codeIn(ABSENCES, ABSENCE.exec(word)?.[1] ?? "") ?? codeIn(MEANINGS, word);
  if (code !== undefined)
    return { kind: "word", text: text.trim(), code, ...(PROPOSED.test(word) && { isProposed: true as const }) };
  return SIGNS.has(word) ? { kind: "word", text: text.trim(), code: null } : { kind: "odd", text: text.trim() };
}

function codeIn(meanings: typeof MEANINGS, word: string): MarkCode | undefined {
  return meanings.find(([pattern]) => pattern.test(word))?.[1];
}

function writtenMark(text: string): { readonly value: Ratio; readonly outOf?: Ratio } | null {
  const [, part = "", whole = ""] = FRACTION.exec(text) ?? [];
  const [value, outOf] = [readNumberText(part), readNumberText(whole)];
  if (value && outOf && outOf.n > 0n) return { value, outOf };
  const percentage = /^(.*)%$/.exec(text)?.[1];
  const read = readNumberText((percentage ?? text).replace(POINTS, ""));
  if (!read) return null;
  return percentage === undefined ? { value: read } : { value: read, outOf: HUNDRED };
}

/** The code that a word probably means; `null` when only the user can say. */
export function meantCode(text: string): MarkCode | null {
  const cell = readMarkText(text);
  return cell.kind === "word" ? cell.code : null;
}

/** The same, where it may be put without asking: the word means nothing else. */
export function surelyMeantCode(text: string): MarkCode | null {
  const cell = readMarkText(text);
  return cell.kind === "word" && cell.isProposed !== true ? cell.code : null;
}

/** Letters that say « no mark » and no more: « NA », « n.c. »; a word says why. */
const BARE = /^[^\p{L}]*(?:\p{L}\W{0,2}){0,2}$/u;

/** What says « no mark » without saying why. */
export function isNoMark(text: string): boolean {
  const cell = readMarkText(text);
  if (cell.kind === "notEnrolled") return BARE.test(cell.text);
  return (cell.kind === "waiting" || (cell.kind === "word" && cell.code === null)) && BARE.test(cell.text);
}
