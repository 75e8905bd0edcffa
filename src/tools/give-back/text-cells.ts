/** Where each cell of separated values stands in their text: what is changed is changed there, and nothing else. */
export interface TextCell {
  readonly start: number;
  /** After its last sign, quotes included. */
  readonly end: number;
  readonly isQuoted: boolean;
}

const QUOTE = '"';

/** By row, as they are read: a quote opens a cell, and closes it where no other follows. */
export function textCells(text: string, separator: string): readonly (readonly TextCell[])[] {
  const rows: TextCell[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const isQuoted = text[at] === QUOTE;
    const end = isQuoted ? afterQuotes(text, at) : endOf(text, at, separator);
    rows.at(-1)?.push({ start: at, end, isQuoted });
    const next = afterLineEnd(text, end);
    if (next > end) rows.push([]);
    at = Math.max(next, end + 1);
  }
  return rows;
}

function endOf(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && !isLineEnd(text[at])) at += 1;
  return at;
}

function afterQuotes(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    if (text[at] !== QUOTE) at += 1;
    else if (text[at + 1] === QUOTE) at += 2;
    else return at + 1;
  }
  return at;
}

/** CR LF, LF, CR, or CR CR LF: one line end each. */
function afterLineEnd(text: string, from: number): number {
  let at = from;
  while (text[at] === "\r") at += 1;
  if (text[at] === "\n") return at + 1;
  return at > from ? from + 1 : from;
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === "\r" || sign === "\n";
}
