/**
 * Formulas as a French keyboard types them, `=SOMME(A1:A9;1,5)`, and as they are stored, `=SUM(A1:A9,1.5)`. Text between
 * quotes, sheet names and table columns are left alone.
 */
import { scanFormula } from "../../formula/scan";
import { functionFromFrench } from "./french-functions";

const digits = /^\d+$/;
const fraction = /^\d+(?:[eE][+-]?\d+)?$/;
const decimal = /^(\d*)\.(\d+(?:[eE][+-]?\d+)?)$/;

/** A piece of a formula, and whether it stands between the braces of a constant array. */
interface Piece {
  readonly text: string;
  readonly inBraces: boolean;
}

function piecesOf(formula: string): Piece[] {
  let depth = 0;
  return scanFormula(formula).map(({ text }) => {
    if (text === "}") depth -= 1;
    const piece = { text, inBraces: depth > 0 };
    if (text === "{") depth += 1;
    return piece;
  });
}

/** A comma with a number on each side, which is how a French decimal looks. */
function isBetweenNumbers(pieces: readonly Piece[], index: number): boolean {
  return digits.test(pieces[index - 1]?.text ?? "") && fraction.test(pieces[index + 1]?.text ?? "");
}

/** Whether a comma can only part arguments: `SUM(A1,B2)`, `SUM(1,2,3)`. */
function partsArguments(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index]?.text !== ",") return false;
  return !isBetweenNumbers(pieces, index) || pieces[index + 2]?.text === ",";
}

/** `SOMME(` becomes `SUM(`: only what a parenthesis follows is a function. */
function withEnglishNames(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    pieces[index + 1]?.text === "(" ? { ...piece, text: functionFromFrench(piece.text) } : piece,
  );
}

/**
 * The formula in its stored form. A formula that parts its arguments with commas was typed, or pasted, in the English
 * form and is left as it is; `=ABS(1,5)` has no such comma and is read as 1.5, as Excel in French does.
 */
export function formulaFromFrench(formula: string): string {
  const pieces = withEnglishNames(piecesOf(formula));
  const isFrench = pieces.some(({ text, inBraces }) => text === ";" && !inBraces);
  if (!isFrench && pieces.some((_, index) => partsArguments(pieces, index)))
    return pieces.map(({ text }) => text).join("");
  return pieces
    .map(({ text, inBraces }, index) => {
      if (text === ";" && !inBraces) return ",";
      return text === "," && isBetweenNumbers(pieces, index) ? "." : text;
    })
    .join("");
}

/** The stored formula as a French reader expects it. */
export function formulaToFrench(formula: string): string {
  return piecesOf(formula)
    .map(({ text, inBraces }) => {
      // French has no usual form for constant arrays: a comma there would be both a decimal and a separator.
      if (inBraces) return text;
      if (text === ",") return ";";
      return text.replace(decimal, (_, whole: string, part: string) => `${whole || "0"},${part}`);
    })
    .join("");
}
