/** Turns what an edit touches, once read, into an entry that undo can use. */
import type { State } from "../driver";
import { gridPlace, type ReadEntry } from "./entry";
import type { PlanSheet } from "./plan-sheets";
import type { Touch } from "./touches";

/** Stands for the identifier that a sheet of the plan will get: no host gives such a one. */
const CREATED = "\u0000new ";

/** Whether there may be something to read before the plan. A table or a chart may exist on another sheet. */
export function isReadBefore({ sheet, target }: Touch): boolean {
  return sheet === undefined || sheet.origin !== undefined || target.kind === "table" || target.kind === "chart";
}

/**
 * `before`: what was read, if anything; `sheetId`: the sheet's identifier, if it exists. A sheet that the plan creates
 * was blank, so there is nothing to read; only its cells are then of use, to tell later whether a user has changed them.
 */
export function touchEntry(touch: Touch, before: State | undefined, sheetId: string): ReadEntry | null {
  const { edit, target, sheet } = touch;
  if (before !== undefined) {
    // The state has the kind of the target it was read for.
    const entry = { kind: target.kind, edit, place: placeOf(target, sheetId), before: before.value, after: undefined };
    return entry as ReadEntry;
  }
  if (target.kind !== "contents" || sheet === undefined) return null;
  const blank = Array.from({ length: target.range.rows }, () => new Array<null>(target.range.columns).fill(null));
  const place = gridPlace(CREATED + sheet.name, target.range);
  return { kind: "contents", edit, place, before: blank, after: undefined };
}

/** Whether the entry stands on a sheet that the plan creates (on that one, when given). */
export function isOnCreatedSheet(entry: ReadEntry, sheet?: PlanSheet): boolean {
  const id = "sheetId" in entry.place ? entry.place.sheetId : "";
  return sheet === undefined ? id.startsWith(CREATED) : id === CREATED + sheet.name;
}

function placeOf(target: Touch["target"], sheetId: string): unknown {
  switch (target.kind) {
    case "contents":
    case "formats":
      return gridPlace(sheetId, target.range);
    case "merges": {
      const { row, column, rows, columns } = target.range;
      return { sheetId, area: { row, column, rows, columns } };
    }
    case "validations":
      return { sheetId, areas: target.areas };
    case "columnWidths":
    case "rowHeights":
      return { sheetId, tracks: target.tracks };
    case "name":
    case "table":
      return { name: target.name };
    case "chart":
      return { id: target.id };
    case "setting":
      return { key: target.key };
    default:
      return { sheetId };
  }
}
