import { closingParenthesis, isFunctionName, type Token } from "../../../spreadsheet/formula/tokenize";

/**
 * The indexes of the words that stand for a name declared by `LET` or `LAMBDA`, declarations included. A file marks
 * them so that they are not taken for names of the workbook.
 */
export function localNameIndexes(tokens: readonly Token[]): ReadonlySet<number> {
  const indexes = new Set<number>();
  tokens.forEach((token, i) => {
    const name = token.text.toUpperCase();
    if (!isFunctionName(tokens, i) || (name !== "LET" && name !== "LAMBDA")) return;
    const close = closingParenthesis(tokens, i + 1);
    const declared = declaredNames(tokens, i + 1, close, name === "LET" ? 2 : 1);
    for (let at = i + 2; at < close; at++) {
      const word = tokens[at]!;
      if (word.kind === "word" && declared.has(word.text.toLowerCase())) indexes.add(at);
    }
  });
  return indexes;
}

/** Arguments that declare a name: every one but the last for `LAMBDA`, every other one for `LET`. */
function declaredNames(tokens: readonly Token[], open: number, close: number, step: number): ReadonlySet<string> {
  const starts = argumentStarts(tokens, open, close);
  const names = new Set<string>();
  for (let argument = 0; argument < starts.length - 1; argument += step) {
    const words = tokens.slice(starts[argument], starts[argument + 1]! - 1).filter(({ kind }) => kind !== "space");
    if (words.length === 1 && words[0]!.kind === "word") names.add(words[0]!.text.toLowerCase());
  }
  return names;
}

/** The index of the first token of each argument between two parentheses. */
export function argumentStarts(tokens: readonly Token[], open: number, close: number): readonly number[] {
  const starts = [open + 1];
  for (let at = open + 1; at < close; at++) {
    const { text } = tokens[at]!;
    if (text === "(" || text === "{") at = text === "(" ? closingParenthesis(tokens, at) : closingBrace(tokens, at);
    else if (text === ",") starts.push(at + 1);
  }
  return starts;
}

/** The index of the `}` that closes the `{` at `open`; the last token when none does. */
export function closingBrace(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex((token, i) => i > open && token.text === "}");
  return close < 0 ? tokens.length - 1 : close;
}
