import { neighbour, tokenize } from "./tokenize";

/** Whether a formula reads another workbook: `[1]Feuil1!A1`, `'C:\Budget\[2024.xlsx]Notes'!A1`. */
export function hasExternalReference(formula: string): boolean {
  if (!formula.includes("[")) return false;
  const tokens = tokenize(formula);
  return tokens.some(({ kind, text }, i) => {
    if (kind === "quotedSheet") return text.includes("[");
    if (kind !== "bracket" || tokens[i - 1]?.kind === "word") return false;
    const next = neighbour(tokens, i, 1);
    return next?.kind === "word" || next?.kind === "quotedSheet" || next?.text === "!";
  });
}
