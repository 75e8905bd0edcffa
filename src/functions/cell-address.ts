/** From the address of an argument to the address of one of its cells, for messages. */

const RANGE = /^(.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?[A-Z]{1,3}\$?\d+)?$/i;
const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** `Notes!D4` for row 2, column 2 (from 0) of `Notes!$B$2:$D$9`; `undefined` for an address of another form. */
export function cellOfAddress(address: string, row: number, column: number): string | undefined {
  const match = RANGE.exec(address);
  if (!match) return undefined;
  const [, sheet = "", letters = "", digits = ""] = match;
  return `${sheet}${columnLetters(columnNumber(letters) + column)}${Number(digits) + row}`;
}

/** `A` is 1. */
function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (number, letter) => number * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A,
    0,
  );
}

function columnLetters(number: number): string {
  const before = Math.floor((number - 1) / LETTERS);
  const letter = String.fromCharCode(CODE_BEFORE_A + 1 + ((number - 1) % LETTERS));
  return before === 0 ? letter : columnLetters(before) + letter;
}
