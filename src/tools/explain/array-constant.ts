/** `{8,"ABI";10,TRUE}`: values written in a formula. */
import type { Content } from "../../spreadsheet/cell/content";
import type { FormulaToken } from "../../workbook/formula/scan";

type Block = readonly (readonly Content[])[];

/** `12`, `-0.5`, `40%`, `"ABI"`, `TRUE`, `#N/A`; `undefined` for anything else. */
export function constantOf(tokens: readonly FormulaToken[]): Content | undefined {
  const text = tokens.map((token) => token.text).join("");
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (/^#[A-Z/0]+[!?]?$/.test(text)) return { error: text };
  const number = /^([-+]?)((?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(%?)$/.exec(text);
  if (number === null) return undefined;
  const value = Number(number[2]) * (number[1] === "-" ? -1 : 1);
  return number[3] === "%" ? value / 100 : value;
}

/** The block, or `null` when the tokens are no array constant. */
export function arrayConstant(tokens: readonly FormulaToken[]): Block | null {
  if (tokens[0]?.text !== "{" || tokens.at(-1)?.text !== "}") return null;
  const rows: FormulaToken[][][] = [[[]]];
  for (const token of tokens.slice(1, -1)) {
    if (token.text === ";") rows.push([[]]);
    else if (token.text === ",") rows.at(-1)?.push([]);
    else rows.at(-1)?.at(-1)?.push(token);
  }
  const values = rows.map((row) => row.map(constantOf));
  return isComplete(values) ? values : null;
}

function isComplete(values: readonly (readonly (Content | undefined)[])[]): values is Block {
  return values.every((row) => row.every((value) => value !== undefined));
}
