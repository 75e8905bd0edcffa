/**
 * Texts that would be something else if they were typed again: a formula, a number, a date, a truth, an error. Spreadsheets
 * show them with an apostrophe in the cell's editor, and keep a mark in their files.
 */

/** A formula, or what Excel takes for the beginning of one; an apostrophe would itself be taken for the mark. */
const beginning = /^(?:['=]|[+\-@].)/;

/** Digits with what may stand around and between them in a number, an amount, a percentage, a date or a time. */
const figures = /^(?=.*\d)[\d\s.,:/%€$£()eE+-]+$/u;

/** French and English months, whole and cut short. */
const months: ReadonlySet<string> = new Set(
  [
    "janvier janv février févr fév mars avril avr mai juin juillet juil août septembre sept octobre oct novembre nov",
    "décembre déc january jan february feb march mar april apr may june jun july jul august aug september sep",
    "october november december dec",
  ].flatMap((line) => line.split(" ")),
);
const between = /[ /.,-]+/u;
const number = /^\d{1,4}$/u;
const hasDigit = /\d/;

const words = /^(?:vrai|faux|true|false|#(?:n\/a|[a-zàéè0-9/_]+[!?]))$/iu;

/** Whether the text, typed again, would not stay that text. */
export function readsOtherwise(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 64) return beginning.test(text);
  return (
    beginning.test(text) ||
    figures.test(trimmed) ||
    words.test(trimmed) ||
    (hasDigit.test(trimmed) && isDayOfMonth(trimmed))
  );
}

/** `12 mars`, `mars-26`, `Jan 5, 2026`. */
function isDayOfMonth(text: string): boolean {
  const parts = text.toLowerCase().split(between);
  const month = parts.findIndex((part) => months.has(part));
  const isDated = (part: string, at: number): boolean => at === month || part === "" || number.test(part);
  return (month === 0 || month === 1) && parts.every(isDated);
}

/** As it is typed to stay that text. */
export function asTyped(text: string): string {
  return readsOtherwise(text) ? `'${text}` : text;
}
