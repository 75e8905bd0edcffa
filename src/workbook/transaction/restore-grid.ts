/** Puts cells back, one by one: what the user has changed since stays. */
import { areasOfCells } from "../area";
import { formatRange } from "../address";
import type { CellContent, DriverEdit } from "../driver";
import { deepEqual } from "../equal";
import type { CellStyle } from "../model";
import type { Kept } from "../port";
import { rangeOf, type ContentsEntry, type FormatsEntry, type GridPlace } from "./entry";
import { sameContent } from "./same-content";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridRestoration {
  readonly edits: readonly DriverEdit[];
  readonly kept: readonly Kept[];
  readonly restored: readonly CellPlace[];
}

/** `force` puts back what was there even where the user has written since. */
export function restoreContents(
  entry: ContentsEntry,
  current: readonly (readonly CellContent[])[],
  sheet: string,
  force: boolean,
): GridRestoration {
  const restored: CellPlace[] = [];
  const changed: CellPlace[] = [];
  forEachCell(entry.place, (place, r, c) => {
    const before = entry.before[r]?.[c] ?? null;
    const after = entry.after === undefined ? undefined : (entry.after[r]?.[c] ?? null);
    const now = current[r]?.[c] ?? null;
    const untouched = after !== undefined && sameContent(before, after);
    if (untouched || sameContent(now, before)) return;
    if (force || (after !== undefined && sameContent(now, after))) restored.push(place);
    else changed.push(place);
  });
  return { edits: contentEdits(entry, sheet, restored), kept: keptCells(entry.edit, sheet, changed), restored };
}

function contentEdits(entry: ContentsEntry, sheet: string, cells: readonly CellPlace[]): DriverEdit[] {
  const rowAt = new Map(entry.place.rows.map((row, index) => [row, index]));
  const columnAt = new Map(entry.place.columns.map((column, index) => [column, index]));
  return areasOfCells(cells).map((area) => ({
    kind: "cells",
    range: rangeOf(sheet, area),
    cells: Array.from({ length: area.rows }, (_row, r) =>
      Array.from(
        { length: area.columns },
        (_column, c) => entry.before[rowAt.get(area.row + r) ?? -1]?.[columnAt.get(area.column + c) ?? -1] ?? null,
      ),
    ),
  }));
}

/** Formats are compared property by property: a colour the user has chosen since survives the undoing of a border. */
export function restoreFormats(
  entry: FormatsEntry,
  current: readonly (readonly (CellStyle | null)[])[],
  sheet: string,
  force: boolean,
): GridRestoration {
  const restored: CellPlace[] = [];
  const changed: CellPlace[] = [];
  const groups = new Map<string, { style: Record<string, unknown>; cells: CellPlace[] }>();
  forEachCell(entry.place, (place, r, c) => {
    const after = entry.after === undefined ? undefined : (entry.after[r]?.[c] ?? null);
    const { style, userChanged } = formatChange(entry.before[r]?.[c] ?? null, after, current[r]?.[c] ?? null, force);
    if (userChanged) changed.push(place);
    if (Object.keys(style).length === 0) return;
    restored.push(place);
    const key = JSON.stringify(style);
    const group = groups.get(key) ?? { style, cells: [] };
    groups.set(key, group);
    group.cells.push(place);
  });
  const edits = [...groups.values()].flatMap(({ style, cells }) =>
    areasOfCells(cells).map((area): DriverEdit => ({ kind: "style", range: rangeOf(sheet, area), style })),
  );
  return { edits, kept: keptCells(entry.edit, sheet, changed), restored };
}

function formatChange(
  before: CellStyle | null,
  after: CellStyle | null | undefined,
  now: CellStyle | null,
  force: boolean,
): { style: Record<string, unknown>; userChanged: boolean } {
  const style: Record<string, unknown> = {};
  let userChanged = false;
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {}), ...Object.keys(now ?? {})]);
  for (const key of [...keys].sort() as (keyof CellStyle)[]) {
    const untouched = after !== undefined && deepEqual(before?.[key], after?.[key]);
    if (untouched || deepEqual(now?.[key], before?.[key])) continue;
    if (force || (after !== undefined && deepEqual(now?.[key], after?.[key]))) style[key] = before?.[key] ?? null;
    else userChanged = true;
  }
  return { style, userChanged };
}

function forEachCell(place: GridPlace, visit: (cell: CellPlace, r: number, c: number) => void): void {
  place.rows.forEach((row, r) => place.columns.forEach((column, c) => visit({ row, column }, r, c)));
}

function keptCells(edit: Kept["edit"], sheet: string, cells: readonly CellPlace[]): Kept[] {
  return areasOfCells(cells).map((area) => ({
    reason: "cellChanged",
    edit,
    where: formatRange(rangeOf(sheet, area)),
  }));
}
