/** Puts cells back, one by one: what the user has changed since stays. */
import { areasOfCells } from "../area";
import { formatRange } from "../address";
import type { CellContent, DriverEdit } from "../driver";
import { deepEqual } from "../equal";
import type { CellStyle } from "../model";
import type { Kept } from "../port";
import { rangeOf, type ContentsEntry, type FormatsEntry, type GridPlace } from "./entry";
import { isBlankContent } from "../content-key";
import type { PresentCells } from "./present-cells";
import type { RowOwners } from "./row-guards";
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

/** Whose rows they are now, and what the rows they went to hold. */
export interface People {
  readonly owners: RowOwners;
  readonly cells: PresentCells;
}

interface Change extends CellPlace {
  readonly content: CellContent;
}

/** `force` puts back what was there even where the user has written since, never to other people. */
export function restoreContents(
  entry: ContentsEntry,
  current: readonly (readonly CellContent[])[],
  sheet: string,
  force: boolean,
  people?: People,
): GridRestoration {
  const restored: Change[] = [];
  const changed: CellPlace[] = [];
  const gone: CellPlace[] = [];
  forEachCell(entry.place, (place, r, c) => {
    const before = entry.before[r]?.[c] ?? null;
    const after = entry.after === undefined ? undefined : (entry.after[r]?.[c] ?? null);
    const here = current[r]?.[c] ?? null;
    if (after !== undefined && sameContent(before, after)) return;
    const row = rowNow(entry, place.row, { before, after, here, force }, people);
    if (row === null) {
      (force ? gone : changed).push(place);
      return;
    }
    const now = row === place.row ? here : (people?.cells.at(sheet, row, place.column) ?? null);
    if (sameContent(now, before)) return;
    const target = { row, column: place.column };
    if (force || (after !== undefined && sameContent(now, after))) restored.push({ ...target, content: before });
    else changed.push(target);
  });
  const kept = [...keptCells(entry.edit, sheet, changed), ...keptCells(entry.edit, sheet, gone, "targetGone")];
  return { edits: contentEdits(sheet, restored), kept, restored };
}

interface CellStates {
  readonly before: CellContent;
  readonly after: CellContent | undefined;
  readonly here: CellContent;
  readonly force: boolean;
}

/** The row where a cell has to go back; `null` when its people are nowhere to be found. */
function rowNow(entry: ContentsEntry, row: number, states: CellStates, people: People | undefined): number | null {
  const owners = people?.owners.of(entry.place.sheetId, row) ?? { kind: "unknown" };
  if (owners.kind === "unknown" || owners.kind === "here") return row;
  const { before, after, here, force } = states;
  // A formula of the plan's own, put in a blank, belongs to the row rather than to anybody.
  if (isFormula(after) && isBlankContent(before) && sameContent(here, after ?? null)) return row;
  if (owners.kind === "moved") return isFormula(before) ? null : owners.row;
  return owners.kind === "renamed" && force ? row : null;
}

function isFormula(content: CellContent | undefined): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

function contentEdits(sheet: string, changes: readonly Change[]): DriverEdit[] {
  const contents = new Map(changes.map(({ row, column, content }) => [`${row},${column}`, content]));
  return areasOfCells(changes).map((area) => ({
    kind: "cells",
    range: rangeOf(sheet, area),
    cells: Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) => contents.get(`${area.row + r},${area.column + c}`) ?? null),
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

function keptCells(
  edit: Kept["edit"],
  sheet: string,
  cells: readonly CellPlace[],
  reason: Kept["reason"] = "cellChanged",
): Kept[] {
  return areasOfCells(cells).map((area) => ({
    reason,
    edit,
    where: formatRange(rangeOf(sheet, area)),
  }));
}
