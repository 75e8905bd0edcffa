import { joinTokens, neighbour, tokenize, type Token } from "./tokenize";

/** How a file calls the workbook it is itself. */
const OWN_WORKBOOK = "[0]";

/** A stored formula without `[0]`: `[0]!Taux` is the name `Taux` of this workbook, `'[0]Bilan 1'!A1` its sheet. */
export function withoutOwnWorkbook(formula: string): string {
  if (!formula.includes(OWN_WORKBOOK)) return formula;
  const tokens = tokenize(formula);
  const kept = tokens.flatMap((token, i): readonly Token[] => {
    if (token.kind === "quotedSheet") return [{ ...token, text: token.text.replace(/^'\[0\]/, "'") }];
    if (!isWorkbookNumber(tokens, i) || token.text !== OWN_WORKBOOK) return [token];
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

/** Whether a bracket is the number of a workbook rather than the columns of a table. */
function isWorkbookNumber(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== "bracket" || tokens[index - 1]?.kind === "word") return false;
  const next = neighbour(tokens, index, 1);
  return next?.kind === "word" || next?.kind === "quotedSheet" || next?.text === "!";
}

/** Whether a formula reads another workbook: `[1]Feuil1!A1`, `'C:\Budget\[2024.xlsx]Notes'!A1`. */
export function hasExternalReference(stored: string): boolean {
  const formula = withoutOwnWorkbook(stored);
  if (!formula.includes("[")) return false;
  const tokens = tokenize(formula);
  return tokens.some(({ kind, text }, i) =>
    kind === "quotedSheet" ? text.includes("[") : isWorkbookNumber(tokens, i),
  );
}
