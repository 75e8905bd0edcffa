/** Text as people type it, and values as people read them. */
import { errorName } from "../../i18n/fr/value-names";
import { remembering } from "../../rules/remembering";
import type { Content } from "./content";

const SPACES = /[\s\u00a0\u202f\u2007]+/g;
const ACCENTS = /\p{Diacritic}/gu;
/** Most words people type: nothing to take off them. */
const ASCII = /^[\x20-\x7e]*$/;
const LONGEST_QUOTE = 40;

/** A text this long is a cell's own, and many look at it in turn: what it becomes is worked out once. */
const LONG = 500;
const REMEMBERED = 32;

function onceForLong(read: (text: string) => string): (text: string) => string {
  const once = remembering(read, REMEMBERED);
  return (text) => (text.length < LONG ? read(text) : once(text));
}

/** Lower case, no accents, single plain spaces, straight apostrophes: what two spellings of the same word share. */
export const fold = onceForLong((text) => {
  const plain = ASCII.test(text) ? text : text.normalize("NFD").replace(ACCENTS, "").replaceAll("’", "'");
  return plain.replace(SPACES, " ").trim().toLowerCase();
});

/** Without spaces around, whatever their kind. */
export const trim = onceForLong((text) => text.replace(SPACES, " ").trim());

/** The text without the signs of one kind that end it, however many there are. */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A blank cell, a formula's empty text, or spaces only. */
export function isBlank(value: Content): boolean {
  return value === null || (typeof value === "string" && trim(value) === "");
}

/** The value as a French reader would see it, whole: what a cell of words says. */
export function wordsOf(value: Content): string {
  return typeof value === "string" ? trim(value) : describe(value);
}

/** The value as a French reader would see it, short enough for a message. */
export function describe(value: Content): string {
  if (value === null) return "vide";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  if (typeof value === "object") return errorName(value.error);
  const text = trim(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
