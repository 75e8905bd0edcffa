/** What a spreadsheet takes of a formula: many scattered marks, or many on another scale, may go beyond. */
import { scanFormula } from "../../workbook/formula/scan";
import type { Edit } from "../../workbook/plan";

const MOST_SIGNS = 8192;
const MOST_ARGUMENTS = 255;

/** Whether a formula of these edits is more than a spreadsheet takes: rows differ by their number alone. */
export function areTooLong(edits: readonly Edit[]): boolean {
  return edits.some((edit) => {
    if (edit.kind !== "cells") return false;
    const formulas = edit.cells.map((row) =>
      row.flatMap((input) => (typeof input === "object" && input !== null && "formula" in input ? input.formula : [])),
    );
    // The last row has the longest addresses; the first may hold what fills all of them.
    return [formulas[0], formulas[1], formulas.at(-1)].some((row) => row?.some(isTooLong) === true);
  });
}

export function isTooLong(formula: string): boolean {
  return formula.length > MOST_SIGNS || mostArguments(formula) > MOST_ARGUMENTS;
}

/** Of its widest call. */
function mostArguments(formula: string): number {
  let most = 0;
  const counts: number[] = [];
  for (const { text } of scanFormula(formula.slice(1))) {
    if (text === "(" || text === "{") counts.push(text === "(" ? 1 : -Infinity);
    else if (text === "," && counts.length > 0) counts.push((counts.pop() ?? 0) + 1);
    else if (text === ")" || text === "}") most = Math.max(most, counts.pop() ?? 0);
  }
  return most;
}
