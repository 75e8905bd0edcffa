/** The results a workbook keeps from its file, and those of them that are out of date. */
import type { CellValue, RangeRef, WorkbookModel } from "../model";
import { cellsIn } from "../model-edit/cells";
import { CellIndex } from "./cell-index";
import { ReadDigests } from "./digest";
import { readRanges } from "./reads";

/** A cell whose value is the file's. */
export interface KeptResult {
  readonly at: RangeRef;
  readonly formula: string;
  /** What the formula reads has changed since, or there never was a result: the value is not to be relied upon. */
  readonly stale: boolean;
}

/** What stands for a result that the file does not hold: no formula that reads it may be taken for right. */
export const NEVER_COMPUTED: CellValue = { error: "#N/A" };

export function keptResults(model: WorkbookModel): readonly KeptResult[] {
  const kept = model.sheets.flatMap(({ name, cells }) =>
    [...cellsIn(cells)].flatMap(({ row, column, cell: { kept: digest, formula, spill } }) =>
      digest === undefined || formula === undefined
        ? []
        : [{ at: { sheet: name, row, column, ...(spill ?? { rows: 1, columns: 1 }) }, formula, digest }],
    ),
  );
  const digests = new ReadDigests(model);
  const stale = new Set(
    kept.flatMap(({ at, formula, digest }, i) => (digest === digests.of(formula, at.sheet) ? [] : [i])),
  );
  const index = new CellIndex(kept.map(({ at }) => at));
  const causes = kept.map(({ at, formula }, i) => index.among(readRanges(formula, at.sheet, model), i));
  // What reads a stale result is stale too, however long the chain.
  for (let before = -1; before !== stale.size;) {
    before = stale.size;
    causes.forEach((list, i) => list.some((cause) => stale.has(cause)) && stale.add(i));
  }
  return kept.map(({ at, formula }, i) => ({ at, formula, stale: stale.has(i) }));
}
