/** How cells move when rows or columns are inserted or deleted. */
import type { Area } from "./model";
import type { StructureChange } from "./port";

/** A change of the tracks (rows or columns) of one sheet. */
export type TrackChange = Extract<StructureChange, { readonly at: number }>;

export function isTrackChange(change: StructureChange): change is TrackChange {
  return "at" in change;
}

export function changesRows(change: TrackChange): boolean {
  return change.kind === "rowsInserted" || change.kind === "rowsDeleted";
}

function inserts(change: TrackChange): boolean {
  return change.kind === "rowsInserted" || change.kind === "columnsInserted";
}

/** Where the track of that index is now, or `null` when it was deleted. */
export function moveIndex(index: number, change: TrackChange): number | null {
  if (index < change.at) return index;
  if (inserts(change)) return index + change.count;
  return index < change.at + change.count ? null : index - change.count;
}

/** Where a run of tracks is now: it grows when tracks are inserted inside it, and is `null` once all are deleted. */
export function moveSpan(start: number, count: number, change: TrackChange): { start: number; count: number } | null {
  const end = start + count;
  if (inserts(change)) {
    if (change.at <= start) return { start: start + change.count, count };
    return { start, count: change.at < end ? count + change.count : count };
  }
  const removedEnd = change.at + change.count;
  const removed = Math.max(0, Math.min(end, removedEnd) - Math.max(start, change.at));
  if (removed === count) return null;
  const before = Math.max(0, Math.min(start, removedEnd) - Math.min(start, change.at));
  return { start: start - before, count: count - removed };
}

/** Where an area of the changed sheet is now, or `null` when all its cells were deleted. */
export function moveArea(area: Area, change: TrackChange): Area | null {
  if (changesRows(change)) {
    const moved = moveSpan(area.row, area.rows, change);
    return moved && { ...area, row: moved.start, rows: moved.count };
  }
  const moved = moveSpan(area.column, area.columns, change);
  return moved && { ...area, column: moved.start, columns: moved.count };
}

/** Follows an area of `sheet` through any change; `null` when the area is gone. */
export function followRange<T extends Area & { readonly sheet: string }>(range: T, change: StructureChange): T | null {
  if (change.kind === "sheetRenamed") return range.sheet === change.from ? { ...range, sheet: change.to } : range;
  if (change.kind === "sheetDeleted") return range.sheet === change.sheet ? null : range;
  if (change.kind === "sheetAdded" || range.sheet !== change.sheet) return range;
  const moved = moveArea(range, change);
  return moved && { ...range, ...moved };
}
