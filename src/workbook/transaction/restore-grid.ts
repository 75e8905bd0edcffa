/** Puts cells back, one by one: what the user has changed since stays. */
import { areasOfCells } from "../area";
import { formatRange } from "../address";
import type { CellContent, DriverEdit } from "../driver";
import { deepEqual } from "../equal";
import type { CellStyle } from "../model";
import type { Kept } from "../port";
import { rangeOf, type ContentsEntry, type FormatsEntry, type GridEntry, type GridPlace } from "./entry";
import { isBlankContent } from "../content-key";
import type { PresentCells } from "./present-cells";
import type { Owners, RowOwners } from "./row-owners";
import { isFormulaContent, isMissed, sameContent } from "./same-content";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridRestoration {
  readonly edits: readonly DriverEdit[];
  readonly kept: readonly Kept[];
  readonly restored: readonly CellPlace[];
  /** `line,column` of the entry's cells that the user has changed: those that a later undoing may still put back. */
  readonly changed: ReadonlySet<string>;
}

/** Whose rows they are now, and what the rows they went to hold. */
export interface People {
  readonly owners: RowOwners;
  readonly cells: PresentCells;
}

interface Change extends CellPlace {
  readonly content: CellContent;
}

/** A row of the entry, deleted or not. */
interface Line {
  readonly key: number | string;
  readonly before: readonly CellContent[];
  readonly after: readonly CellContent[] | undefined;
  /** What it holds now; `null`: it is deleted. */
  readonly here: readonly CellContent[] | null;
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
  const kept = new KeptCells();
  linesOf(entry, current, people).forEach((line, r) => {
    const owners = people?.owners.of(entry.place.sheetId, line.key) ?? { kind: "unknown" };
    entry.place.columns.forEach((column, c) => {
      const states = cellStates(line, c, force);
      const fate = fateOf(line, owners, states, (row) => people?.cells.at(sheet, row, column) ?? null);
      if (fate?.kind === "restored") restored.push({ row: fate.row, column, content: states.before });
      else if (fate?.kind === "deleted") kept.deleted = true;
      else if (fate?.kind === "taken") kept.gone.push({ row: fate.row, column });
      else if (fate) kept.change({ row: fate.row, column }, r, c);
    });
  });
  return {
    edits: contentEdits(sheet, restored),
    kept: kept.said(entry.edit, sheet),
    restored,
    changed: kept.lines,
  };
}

/** What is not put back. */
class KeptCells {
  /** Their row has other people by now, who are not to be given anything. */
  readonly gone: CellPlace[] = [];
  /** Whether anything was in rows that are deleted. */
  deleted = false;
  readonly lines = new Set<string>();
  private readonly changed: CellPlace[] = [];

  /** The user has changed the cell, which is in that line and that column of the entry. */
  change(cell: CellPlace, line: number, column: number): void {
    this.changed.push(cell);
    this.lines.add(`${line},${column}`);
  }

  said(edit: Kept["edit"], sheet: string): Kept[] {
    return [
      ...keptCells(edit, sheet, this.changed),
      ...keptCells(edit, sheet, this.gone, "targetGone"),
      ...(this.deleted ? [{ reason: "targetGone" as const, edit, where: sheet }] : []),
    ];
  }
}

/** The entry as a later undoing needs it: what has been put back is nobody's business any more. */
export function onlyChanged<E extends GridEntry>(entry: E, changed: ReadonlySet<string>): E {
  const pick = <T>(lines: readonly (readonly T[])[], others: readonly (readonly T[])[], first: number): T[][] =>
    lines.map((line, r) => line.map((own, c) => (changed.has(`${first + r},${c}`) ? own : (others[r]?.[c] as T))));
  const after = entry.after && pick<unknown>(entry.after, entry.before, 0);
  if (entry.kind === "formats" || entry.gone === undefined) return { ...entry, after };
  const gone = entry.gone.map((row, index) => {
    const [left] = pick<CellContent>([row.after ?? []], [row.before], entry.before.length + index);
    return { ...row, after: row.after && left };
  });
  return { ...entry, after, gone };
}

/** Deleted rows count when it is known whose they were, or were not: when a plan is taken back. */
function linesOf(
  { place, before, after, gone = [] }: ContentsEntry,
  current: readonly (readonly CellContent[])[],
  people: People | undefined,
): Line[] {
  const present = place.rows.map((row, r): Line => {
    return { key: row, before: before[r] ?? [], after: after && (after[r] ?? []), here: current[r] ?? [] };
  });
  return people === undefined ? present : [...present, ...gone.map((row): Line => ({ ...row, here: null }))];
}

interface CellStates {
  readonly before: CellContent;
  readonly after: CellContent | undefined;
  readonly here: CellContent;
  readonly force: boolean;
}

function cellStates(line: Line, column: number, force: boolean): CellStates {
  return {
    before: line.before[column] ?? null,
    after: line.after && (line.after[column] ?? null),
    here: line.here && (line.here[column] ?? null),
    force,
  };
}

/** What becomes of a cell. */
type Fate =
  | { readonly kind: "restored"; readonly row: number }
  /** The user has changed it: it stays. */
  | { readonly kind: "changed"; readonly row: number }
  /** Its row is other people's by now. */
  | { readonly kind: "taken"; readonly row: number }
  /** It was in a row that is deleted. */
  | { readonly kind: "deleted" };

/** `null`: there is nothing to do nor to tell. `held`: what the column holds in another row. */
function fateOf(line: Line, owners: Owners, states: CellStates, held: (row: number) => CellContent): Fate | null {
  const { before, after, here, force } = states;
  if (after !== undefined && sameContent(before, after)) return null;
  const row = rowNow(line, owners, states);
  if (row === null) return fateWithoutRow(line, owners, states);
  const now = row === line.key ? here : held(row);
  // Where what it wrote is there no more, the user has taken it back, or elsewhere.
  if (sameContent(now, before) && (force || after === undefined)) return null;
  if (force || (after !== undefined && sameContent(now, after))) return { kind: "restored", row };
  // The people have gone without what was written in their row.
  const isLeftBehind = typeof line.key === "number" && after !== undefined && sameContent(here, after);
  return { kind: "changed", row: isLeftBehind ? line.key : row };
}

function fateWithoutRow({ key }: Line, owners: Owners, { before, after, force }: CellStates): Fate | null {
  if (typeof key !== "number" || owners.kind === "gone")
    return isMissed(before, after ?? null) ? { kind: "deleted" } : null;
  return { kind: force ? "taken" : "changed", row: key };
}

/** The row where a cell has to go back; `null` when its people are nowhere to be found. */
function rowNow({ key }: Line, owners: Owners, { before, after, here, force }: CellStates): number | null {
  if (owners.kind === "moved" && typeof key === "string") return isFormulaContent(before) ? null : owners.row;
  if (typeof key === "string") return null;
  if (owners.kind === "unknown" || owners.kind === "here") return key;
  // A formula of the plan's own, put in a blank, belongs to the row rather than to anybody.
  if (isFormulaContent(after) && isBlankContent(before) && sameContent(here, after ?? null)) return key;
  if (owners.kind === "moved") return isFormulaContent(before) ? null : owners.row;
  return owners.kind === "renamed" && force ? key : null;
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
  const kept = new KeptCells();
  const groups = new Map<string, { style: Record<string, unknown>; cells: CellPlace[] }>();
  forEachCell(entry.place, (place, r, c) => {
    const after = entry.after === undefined ? undefined : (entry.after[r]?.[c] ?? null);
    const { style, userChanged } = formatChange(entry.before[r]?.[c] ?? null, after, current[r]?.[c] ?? null, force);
    if (userChanged) kept.change(place, r, c);
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
  return { edits, kept: kept.said(entry.edit, sheet), restored, changed: kept.lines };
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
    const isBack = deepEqual(now?.[key], before?.[key]);
    // Where the look it gave is there no more, the user has taken it back, or elsewhere.
    if (untouched || (isBack && (force || after === undefined))) continue;
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
