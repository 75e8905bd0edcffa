/** Formulas that add up a run of cells above them. */
import { referenceArea } from "../../workbook/formula/references";
import { scanFormula, type ReferenceToken } from "../../workbook/formula/scan";
import type { Area } from "../../workbook/model";

export interface SumOfRun {
  readonly area: Area;
  readonly token: ReferenceToken;
  /** Where the reference begins in the formula. */
  readonly at: number;
  /** Whether hidden rows are left out on purpose. */
  readonly skipsHidden: boolean;
}

const SUM = /^=\s*(?:SUM\(|SUBTOTAL\((\d+),)\s*\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+\s*\)$/i;
/** The codes of `SUBTOTAL` that leave out what is hidden by hand too. */
const FIRST_WITHOUT_HIDDEN = 100;
/** `SUBTOTAL(9,…)`, of what a filter leaves. */
const SUMS: ReadonlySet<string> = new Set(["9", "109"]);

/** `=SUM(C5:C19)` and nothing else, over cells of its own sheet; `null` for any other formula. */
export function sumOfRun(formula: string): SumOfRun | null {
  const match = SUM.exec(formula);
  if (!match || (match[1] !== undefined && !SUMS.has(match[1]))) return null;
  let at = 0;
  for (const token of scanFormula(formula)) {
    if (token.kind === "reference" && token.sheet === undefined)
      return { area: referenceArea(token), token, at, skipsHidden: Number(match[1] ?? 0) >= FIRST_WITHOUT_HIDDEN };
    at += token.text.length;
  }
  return null;
}
