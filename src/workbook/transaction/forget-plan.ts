/**
 * A plan that was taken back leaves nothing in the records of later ones: what they would bring back is what there was
 * before it, never what it had made.
 */
import type { CellContent } from "../driver";
import { deepEqual } from "../equal";
import { applyEdit } from "../model-edit/apply-edit";
import { readState } from "../model-edit/read-state";
import type { CellStyle, WorkbookModel } from "../model";
import {
  targetOf,
  type ContentsEntry,
  type Entry,
  type FormatsEntry,
  type GoneRow,
  type GridEntry,
  type ReadEntry,
} from "./entry";
import { alignedState } from "./put-back";
import { restoreEntry } from "./restore-entry";
import { sameContent } from "./same-content";

/** The entries of a later plan once those of an earlier one are undone. */
export function forgetPlan(later: readonly Entry[], undone: readonly Entry[]): Entry[] {
  return undone.reduce<Entry[]>((entries, gone) => entries.map((entry) => forget(entry, gone)), [...later]);
}

function forget(entry: Entry, gone: Entry): Entry {
  if (entry.kind === "deletedSheet") return "place" in gone && !gone.guard ? forgetOnSheet(entry, gone) : entry;
  if (entry.kind !== gone.kind || entry.guard || gone.guard) return entry;
  if (entry.kind === "contents" && gone.kind === "contents") return forgetCells(entry, gone);
  if (entry.kind === "formats" && gone.kind === "formats") return forgetFormats(entry, gone);
  if (entry.kind === "createdSheet" || gone.kind === "createdSheet") return entry;
  if (!deepEqual(placeKey(entry), placeKey(gone)) || !deepEqual(entry.before, gone.after)) return entry;
  return { ...entry, before: gone.before } as Entry;
}

/** Where a thing is, by what tells it from the others of its kind: names and tables go by any case. */
function placeKey(entry: Entry): unknown {
  if (!("place" in entry)) return "sheetId" in entry ? entry.sheetId : null;
  return "name" in entry.place ? entry.place.name.toLowerCase() : entry.place;
}

/** Each cell of the entry, with the places of the same cell in the other one. */
function withCommonCells<T>(
  { place, before }: { readonly place: GridEntry["place"]; readonly before: readonly (readonly T[])[] },
  other: GridEntry["place"],
  change: (own: T, r: number, c: number) => T,
): T[][] {
  const rows = new Map(other.rows.map((row, index) => [row, index]));
  const columns = new Map(other.columns.map((column, index) => [column, index]));
  return before.map((line, r) =>
    line.map((own, c) => {
      const [otherRow, otherColumn] = [rows.get(place.rows[r] ?? -1), columns.get(place.columns[c] ?? -1)];
      return otherRow === undefined || otherColumn === undefined ? own : change(own, otherRow, otherColumn);
    }),
  );
}

function forgetCells(entry: ContentsEntry, gone: ContentsEntry): ContentsEntry {
  if (entry.place.sheetId !== gone.place.sheetId) return entry;
  const before = withCommonCells(entry, gone.place, (own, r, c) =>
    forgetContent(own, gone.before[r]?.[c] ?? null, gone.after?.[r]?.[c] ?? null),
  );
  const columns = new Map(gone.place.columns.map((column, index) => [column, index]));
  const deleted = entry.gone?.map((row): GoneRow => {
    const other = gone.gone?.find(({ key }) => key === row.key);
    const was = row.before.map((own, c) => {
      const at = columns.get(entry.place.columns[c] ?? -1);
      return at === undefined || other === undefined
        ? own
        : forgetContent(own, other.before[at] ?? null, other.after?.[at] ?? null);
    });
    return { ...row, before: was };
  });
  return { ...entry, before, ...(deleted && { gone: deleted }) };
}

function forgetContent(own: CellContent, was: CellContent, left: CellContent): CellContent {
  return sameContent(own, left) ? was : own;
}

function forgetFormats(entry: FormatsEntry, gone: FormatsEntry): FormatsEntry {
  if (entry.place.sheetId !== gone.place.sheetId) return entry;
  const before = withCommonCells(entry, gone.place, (own, r, c) =>
    forgetStyle(own, gone.before[r]?.[c] ?? null, gone.after?.[r]?.[c] ?? null),
  );
  return { ...entry, before };
}

/** Property by property: what the later plan's maker had found otherwise is not the earlier plan's. */
function forgetStyle(own: CellStyle | null, was: CellStyle | null, left: CellStyle | null): CellStyle | null {
  const [now, before, after]: Record<string, unknown>[] = [{ ...own }, { ...was }, { ...left }];
  const keys = Object.keys({ ...before, ...after });
  const changed = keys.filter((key) => !deepEqual(before?.[key], after?.[key]) && deepEqual(now?.[key], after?.[key]));
  const back = Object.entries({ ...now, ...Object.fromEntries(changed.map((key) => [key, before?.[key]])) });
  const style = Object.fromEntries(back.filter(([, value]) => value !== undefined));
  return Object.keys(style).length === 0 ? null : style;
}

type DeletedSheet = Extract<Entry, { readonly kind: "deletedSheet" }>;

/** A sheet that the later plan deleted is kept as it will come back: without what the earlier plan had put there. */
function forgetOnSheet(entry: DeletedSheet, gone: ReadEntry): Entry {
  const { before: sheet } = entry;
  if (!("sheetId" in gone.place) || gone.place.sheetId !== sheet.id) return entry;
  const target = targetOf(gone, () => sheet.name);
  if (target === null) return entry;
  const model: WorkbookModel = { sheets: [sheet], names: [] };
  const state = alignedState(gone, readState(model, target));
  const { edits } = restoreEntry(gone, state, sheet.name, false);
  const after = edits.reduce<WorkbookModel>((workbook, { edit }) => applyEdit(workbook, edit, () => sheet.id), model);
  return { ...entry, before: after.sheets[0] ?? sheet };
}
