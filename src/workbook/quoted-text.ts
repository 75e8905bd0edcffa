/**
 * Texts that would be something else if they were typed again: a formula, a number, a date, a truth, an error. Spreadsheets
 * show them with an apostrophe in the cell's editor, and keep a mark in their files.
 */

/** A formula, or what Excel takes for the beginning of one; an apostrophe would itself be taken for the mark. */
const beginning = /^(?:['=]|[+\-@].)/;

/** Digits with what may stand around and between them in a number, an amount, a percentage, a date or a time. */
const figures = /^(?=.*\d)[\d\s.,:/%€$£()eE+-]+$/u;

const months =
  "janv(?:ier|\\.)?|févr(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|août|sept(?:embre|\\.)?|oct(?:obre|\\.)?|" +
  "nov(?:embre|\\.)?|déc(?:embre|\\.)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|" +
  "sep(?:tember)?|dec(?:ember)?|fév|avr|juil";
/** `12 mars`, `mars-26`, `Jan 5, 2026`. */
const dayOfMonth = new RegExp(`^(?:\\d{1,4}[ /.-]+)?(?:${months})(?:[ /.,-]+\\d{1,4})*$`, "iu");
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
    (hasDigit.test(trimmed) && dayOfMonth.test(trimmed))
  );
}

/** As it is typed to stay that text. */
export function asTyped(text: string): string {
  return readsOtherwise(text) ? `'${text}` : text;
}
