/** When two headings are the same heading. */
import { withoutEnd } from "../cell/text";

const ACCENTS = /\p{Diacritic}/gu;
const SEPARATORS = /[\s\u00a0\u202f\u2007'’\-‐‑–—_.:*]+/u;
const CLOSING = /[\s:.*]/u;
const SHORTEST_PLURAL = 4;

/**
 * Drops case, accents, spaces, apostrophes, hyphens, underscores, dots, colons, asterisks, a remark in parentheses at the
 * end, and the final « s » or « x » of words of four letters or more: « Dates de début : » is `datededebut`.
 */
export function foldHeading(text: string): string {
  return wordsOf(text).map(singular).join("");
}

/** Words that two ways to write a name may not share: « fin de la formation » is « fin de formation ». */
const SMALL: ReadonlySet<string> = new Set(["de", "du", "des", "d", "l", "le", "la", "les", "un", "une"]);

/** The same for names that people write from memory, without articles. */
export function foldName(text: string): string {
  return wordsOf(text)
    .filter((word) => !SMALL.has(word))
    .map(singular)
    .join("");
}

/** The same for codes, where a final letter counts: `USSA2E – Langues` keeps its « s ». */
export function foldCode(text: string): string {
  return wordsOf(text).join("");
}

function wordsOf(text: string): string[] {
  return withoutRemark(withoutEnd(text, CLOSING))
    .normalize("NFD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/n[°º]/gu, "no ")
    .split(SEPARATORS);
}

/** « Quantité (h) » without the unit or the remark at the end, unless that is all there is. */
function withoutRemark(text: string): string {
  const opening = text.lastIndexOf("(");
  const isRemark = opening >= 0 && text.endsWith(")") && text.indexOf(")", opening) === text.length - 1;
  const before = isRemark ? text.slice(0, opening).trimEnd() : "";
  return before === "" ? text : before;
}

/** Without the final « s » or « x » of a word of four letters or more. */
export function singular(word: string): string {
  return word.length >= SHORTEST_PLURAL ? word.replace(/[sx]$/u, "") : word;
}
