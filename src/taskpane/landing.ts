/** Where a plan leaves the user: in front of what it made. */
import type { RangeRef } from "../workbook/model";
import type { Plan } from "../workbook/plan";

/** `null` when nothing of the plan can be looked at. */
export function landingOf({ edits, lands }: Plan): RangeRef | null {
  if (lands) return lands;
  const hidden = new Set(
    edits.flatMap((edit) => (edit.kind === "sheetVisibility" && edit.visibility !== "visible" ? [edit.sheet] : [])),
  );
  // What a sheet needs, rules or marks, is added before it.
  const added = edits.flatMap((edit) => (edit.kind === "addSheet" && !hidden.has(edit.sheet) ? [edit.sheet] : []));
  const sheet = added.at(-1);
  if (sheet !== undefined) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const filled = edits.find((edit) => edit.kind === "cells");
  return filled?.kind === "cells" ? { ...filled.range, rows: 1, columns: 1 } : null;
}
