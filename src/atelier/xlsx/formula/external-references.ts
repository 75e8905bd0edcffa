import { joinTokens, neighbour, tokenize, type Token } from "../../../spreadsheet/formula/tokenize";

/** How a file calls the workbook it is itself. */
const OWN_WORKBOOK = "[0]";

/** A stored formula without `[0]`: `[0]!Taux` is the name `Taux` of this workbook, `'[0]Bilan 1'!A1` its sheet. */
export function withoutOwnWorkbook(formula: string): string {
  if (!formula.includes(OWN_WORKBOOK)) return formula;
  const tokens = tokenize(formula);
  const kept = tokens.flatMap((token, i): readonly Token[] => {
    if (token.kind === "quotedSheet") return [{ ...token, text: token.text.replace(/^'\[0\]/, "'") }];
    if (!isWorkbook(tokens, i) || token.text !== OWN_WORKBOOK) return [token];
    return [];
  });
  // `[0]!Taux` leaves its mark behind, which nothing precedes any more.
  return joinTokens(kept.filter(({ text }, i) => text !== "!" || isSheetName(kept[i - 1])));
}

function isSheetName(token: Token | undefined): boolean {
  return (
    token?.kind === "word" || token?.kind === "quotedSheet" || token?.kind === "bracket" || token?.kind === "error"
  );
}

/** Whether a bracket is the number or the name of a workbook rather than the columns of a table. */
export function isWorkbook(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "bracket" || /^\[[@#[]/.test(token.text) || tokens[index - 1]?.kind === "word") return false;
  const next = neighbour(tokens, index, 1);
  return next?.kind === "word" || next?.kind === "quotedSheet" || next?.text === "!";
}

/** Whether a formula reads another workbook: `[1]Feuil1!A1`, `'C:\Budget\[2024.xlsx]Notes'!A1`. */
export function hasExternalReference(stored: string): boolean {
  const formula = withoutOwnWorkbook(stored);
  if (!formula.includes("[")) return false;
  const tokens = tokenize(formula);
  return tokens.some(({ kind, text }, i) => (kind === "quotedSheet" ? text.includes("[") : isWorkbook(tokens, i)));
}

/** `'[1]Bilan d''été'`: what stands before the workbook, the workbook, the sheet. */
const QUOTED = /^'([^[]*)\[([^\]]*)\]([^]*)$/;

/**
 * The formula with its other workbooks called otherwise; `undefined` when `rename` knows one of them not. A folder before
 * the workbook is no part of what a file or a model call it: none is known there.
 */
export function renameWorkbooks(formula: string, rename: (name: string) => string | undefined): string | undefined {
  if (!formula.includes("[")) return formula;
  const tokens = tokenize(formula);
  const renamed = tokens.map((token, i) => {
    if (token.kind === "quotedSheet" && token.text.includes("[")) return renamedSheet(token, rename);
    if (!isWorkbook(tokens, i)) return token;
    const name = rename(token.text.slice(1, -1));
    return name === undefined ? undefined : { ...token, text: `[${name}]` };
  });
  return renamed.includes(undefined) ? undefined : joinTokens(renamed as readonly Token[]);
}

function renamedSheet(token: Token, rename: (name: string) => string | undefined): Token | undefined {
  const [, folder, name = "", sheet = ""] = QUOTED.exec(token.text) ?? [];
  const known = folder === "" ? rename(name.replaceAll("''", "'")) : undefined;
  return known === undefined ? undefined : { ...token, text: `'[${known.replaceAll("'", "''")}]${sheet}` };
}
