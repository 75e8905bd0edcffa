/** Refuses a plan that the host could not write, or could not take back, before anything of it is written. */
import type { DriverEdit, SheetEntry, State, WorkbookDriver } from "../driver";
import { PortError } from "../port";
import { sheetOf, type ReadEntry } from "./entry";
import type { LostSheet } from "./put-back";
import { restoreEntry } from "./restore-entry";

/** What the plan replaces, as it was before. */
export interface Replaced {
  readonly sheets: readonly SheetEntry[];
  readonly entries: readonly ReadEntry[];
  readonly lost: readonly LostSheet[];
}

/** Throws `PortError`: the plan's own refusal, or `notUndoable`. */
export function refuseUnwritable(driver: WorkbookDriver, edits: readonly DriverEdit[], replaced: Replaced): void {
  const own = driver.refusal?.(edits) ?? null;
  if (own !== null) throw own;
  const back = driver.refusal?.(mostToPutBack(replaced)) ?? null;
  if (back !== null) throw new PortError("notUndoable", back.where, back.message);
}

/** What taking the plan back would write at most, whatever became of it: all that it replaces but cells, which go back in parts. */
function mostToPutBack({ sheets, entries, lost }: Replaced): DriverEdit[] {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const objects = entries
    .filter(({ kind, guard }) => guard !== true && kind !== "contents" && kind !== "formats")
    .flatMap((entry) => restoreEntry(entry, nothingLike(entry), names.get(sheetOf(entry) ?? "") ?? "", true).edits);
  return [
    ...objects.map(({ edit }) => edit),
    ...lost.map(({ model, position, names: own }): DriverEdit => {
      return { kind: "restoreSheet", sheet: model, position, names: own };
    }),
  ];
}

/** As if the plan had left nothing of it. */
function nothingLike({ kind }: ReadEntry): State {
  const isList = kind === "merges" || kind === "validations" || kind === "conditionalFormats";
  return { kind, value: isList ? [] : null } as State;
}
