/** What an applied plan leaves to be taken back. */
import { sameSheetName } from "../address";
import type { Reading, SheetEntry, States } from "../driver";
import type { ContentsEntry, Entry, ReadEntry } from "./entry";
import type { PlanSheets } from "./plan-sheets";
import type { LostSheet } from "./put-back";
import { isOnCreatedSheet } from "./touch-entry";

/** `before`: every sheet before the plan; `last`: what the last request read back, `null` for an empty plan. */
export function undoEntries(
  before: readonly SheetEntry[],
  planned: PlanSheets,
  lost: readonly LostSheet[],
  entries: readonly ReadEntry[],
  last: Reading | null,
): Entry[] {
  const gone = new Set(lost.map(({ id }) => id));
  const kept = entries.filter((entry) => {
    if (entry.after === undefined || isOnCreatedSheet(entry)) return false;
    return !("sheetId" in entry.place && gone.has(entry.place.sheetId));
  });
  const deleted = lost.map(({ model, position, names: own }): Entry => {
    return { kind: "deletedSheet", edit: "deleteSheet", before: model, position, names: own };
  });
  if (last === null) return kept;
  return [...kept, ...changedSheets(before, planned, last), ...deleted, ...createdSheets(planned, entries, last)];
}

function changedSheets(before: readonly SheetEntry[], planned: PlanSheets, last: Reading): Entry[] {
  const now = new Map(last.sheets.map((sheet) => [sheet.id, sheet]));
  const touched = planned
    .existing()
    .flatMap(({ origin = "" }) => before.filter((sheet) => sameSheetName(sheet.name, origin)));
  return touched.flatMap(({ id: sheetId, name, visibility }): Entry[] => {
    const after = now.get(sheetId);
    if (after === undefined) return [];
    const rename: Entry = { kind: "sheetName", edit: "renameSheet", sheetId, before: name, after: after.name };
    const show: Entry = {
      kind: "visibility",
      edit: "sheetVisibility",
      sheetId,
      before: visibility,
      after: after.visibility,
    };
    return [...(after.name === name ? [] : [rename]), ...(after.visibility === visibility ? [] : [show])];
  });
}

function createdSheets(planned: PlanSheets, entries: readonly ReadEntry[], last: Reading): Entry[] {
  return planned.created().flatMap((sheet): Entry[] => {
    const sheetId = last.sheets.find(({ name }) => sameSheetName(name, sheet.name))?.id;
    const looks = last.states
      .flatMap((state): States["sheet"][] => (state.kind === "sheet" ? [state.value] : []))
      .find(({ name }) => sameSheetName(name, sheet.name));
    if (sheetId === undefined || looks === undefined) return [];
    const contents = entries
      .filter((entry): entry is ContentsEntry => entry.kind === "contents" && isOnCreatedSheet(entry, sheet))
      .map((entry) => ({ ...entry, place: { ...entry.place, sheetId } }));
    return [{ kind: "createdSheet", edit: "addSheet", sheetId, after: looks, contents }];
  });
}
