/** What a plan leaves in the cells it touches, the host's own rewriting of formulas included. */
import type { CellContent } from "../driver";
import type { CellInput } from "../plan";
import type { ContentsEntry } from "./entry";
import { inputAt } from "./overwrites";
import type { Step } from "./touches";

/**
 * Reading back tells how the host writes what it was given (`=sum(a1)` comes back as `=SUM(A1)`), but not always a
 * spilled result from a constant: a cell is what the plan put there, in the host's words when it is not blank, and what
 * it was before where the plan left it alone. `steps`: those that touch the entry, in order.
 */
export function writtenContents(
  entry: ContentsEntry,
  steps: readonly Step[],
  readBack: readonly (readonly CellContent[])[],
): CellContent[][] {
  return entry.place.rows.map((row, r) =>
    entry.place.columns.map((column, c) => {
      const input = lastInput(steps, row, column);
      if (input === undefined) return entry.before[r]?.[c] ?? null;
      return input === null ? null : (readBack[r]?.[c] ?? null);
    }),
  );
}

function lastInput(steps: readonly Step[], row: number, column: number): CellInput {
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    const input = step && inputAt(step.edit, row, column);
    if (input !== undefined) return input;
  }
  return undefined;
}
