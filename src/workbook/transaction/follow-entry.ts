/** Moves entries with the workbook: inserted and deleted tracks, renamed and deleted sheets. */
import { sameSheetName } from "../address";
import type { CellContent, SheetStructureChange, States } from "../driver";
import { followFormula } from "../formula/references";
import { rewriteConditionalRule, rewriteValidationRule } from "../formula/rule-formulas";
import type { Area } from "../model";
import { followChart, followSheet, moveAreas } from "../model-edit/follow-sheet";
import type { StructureChange } from "../port";
import { changesRows, isTrackChange, moveArea, moveIndex, type TrackChange } from "../structure";
import { canonicalValidations } from "../validations";
import { isMissed } from "./same-content";
import type { ContentsEntry, Entry, FormatsEntry, GoneRow, GridEntry, GridPlace, ReadEntry } from "./entry";

/**
 * The entry after the change, whose number tells it from the others. Sheets that are gone are noticed when the entry is
 * undone.
 */
export function followEntry(entry: Entry, { sheetId, change }: SheetStructureChange, number: number): Entry {
  switch (entry.kind) {
    case "sheetName":
    case "visibility":
      return entry.sheetId === sheetId ? withSheetGone(entry, change) : entry;
    case "deletedSheet":
      return entry;
    case "createdSheet": {
      const home = entry.sheetId === sheetId;
      if (home && change.kind === "sheetDeleted") return entry;
      return {
        ...entry,
        after: followSheet(entry.after, change, home),
        contents: entry.contents.map((item) => followGrid(item, change, home, number)),
        ...(home && isTrackChange(change) && { reshaped: true }),
      };
    }
    default:
      return followReadEntry(entry, change, "sheetId" in entry.place && entry.place.sheetId === sheetId, number);
  }
}

/** What stood on a sheet that is deleted; what formulas elsewhere say of that sheet stays as it is. */
export function markSheetGone(entry: Entry, { sheetId, change }: SheetStructureChange): Entry {
  const own = "sheetId" in entry ? entry.sheetId : "place" in entry && "sheetId" in entry.place && entry.place.sheetId;
  return own === sheetId ? withSheetGone(entry, change) : entry;
}

function withSheetGone<E extends Entry>(entry: E, change: StructureChange): E {
  return change.kind === "sheetDeleted" ? { ...entry, sheetGone: change.sheet } : entry;
}

function followReadEntry(entry: ReadEntry, change: StructureChange, home: boolean, number: number): ReadEntry {
  if (home && change.kind === "sheetDeleted") return withSheetGone(entry, change);
  switch (entry.kind) {
    case "contents":
    case "formats":
      return followGrid(entry, change, home, number);
    case "merges":
    case "validations":
    case "conditionalFormats":
      return followAreas(entry, change, home);
    case "columnWidths":
    case "rowHeights":
      return home && isTrackChange(change) && changesRows(change) === (entry.kind === "rowHeights")
        ? followSizes(entry, change)
        : entry;
    case "name":
      return withStates(entry, (formula) => (formula === null ? null : followFormula(formula, change, false)));
    case "table":
      return withStates(entry, (state) => followTable(state, change));
    case "chart":
      return withStates(entry, (state) => followChartState(state, change));
    case "freeze":
    case "protection":
    case "print":
    case "setting":
      return entry;
  }
}

type AreasEntry = Extract<ReadEntry, { readonly kind: "merges" | "validations" | "conditionalFormats" }>;

function followAreas(entry: AreasEntry, change: StructureChange, home: boolean): ReadEntry {
  const rewrite = (formula: string): string => followFormula(formula, change, home);
  const tracks = home && isTrackChange(change) ? change : null;
  const move = (areas: readonly Area[]): readonly Area[] => (tracks === null ? areas : moveAreas(areas, tracks));
  switch (entry.kind) {
    case "merges": {
      const [area = entry.place.area] = move([entry.place.area]);
      return { ...withStates(entry, move), place: { ...entry.place, area } };
    }
    case "validations": {
      const followed = withStates(entry, (state) => followValidations(state, rewrite, tracks));
      return { ...followed, place: { ...entry.place, areas: move(entry.place.areas) } };
    }
    case "conditionalFormats":
      return withStates(entry, (state) =>
        state.map(({ format, ...item }) => {
          const rule = format && rewriteConditionalRule(format.rule, rewrite);
          return { ...item, format: format && rule && { ...format, areas: move(format.areas), rule } };
        }),
      );
  }
}

/** Rewrites both the state before and the state after. */
function withStates<E extends ReadEntry>(entry: E, follow: (state: E["before"]) => E["before"]): E {
  return { ...entry, before: follow(entry.before), after: entry.after === undefined ? undefined : follow(entry.after) };
}

function followValidations(
  state: States["validations"],
  rewrite: (formula: string) => string,
  tracks: TrackChange | null,
): States["validations"] {
  return canonicalValidations(
    state.map((item) => ({
      ...item,
      areas: tracks ? moveAreas(item.areas, tracks) : item.areas,
      rule: rewriteValidationRule(item.rule, rewrite),
    })),
  );
}

function followTable(state: States["table"], change: StructureChange): States["table"] {
  if (state === null) return null;
  if (change.kind === "sheetRenamed") return { ...state, sheet: renamed(state.sheet, change) };
  if (!isTrackChange(change) || !sameSheetName(change.sheet, state.sheet)) return state;
  // A column inserted inside the table is the user's: the headers then differ, and undo keeps the table.
  const area = moveArea(state.table.area, change);
  return area && { ...state, table: { ...state.table, area } };
}

function followChartState(state: States["chart"], change: StructureChange): States["chart"] {
  if (state === null) return null;
  const sheet = change.kind === "sheetRenamed" ? renamed(state.sheet, change) : state.sheet;
  const home = isTrackChange(change) && sameSheetName(change.sheet, state.sheet);
  const anchor = home ? (moveArea(state.chart.anchor, change) ?? state.chart.anchor) : state.chart.anchor;
  return { sheet, chart: { ...state.chart, anchor, spec: followChart(state.chart.spec, change) } };
}

function renamed(sheet: string, change: Extract<StructureChange, { kind: "sheetRenamed" }>): string {
  return sameSheetName(sheet, change.from) ? change.to : sheet;
}

type SizesEntry = Extract<ReadEntry, { readonly kind: "columnWidths" | "rowHeights" }>;

function followSizes(entry: SizesEntry, change: TrackChange): SizesEntry {
  const moveKeys = (sizes: States["columnWidths"]): States["columnWidths"] =>
    Object.fromEntries(
      Object.entries(sizes).flatMap(([track, size]) => {
        const index = moveIndex(Number(track), change);
        return index === null ? [] : [[index, size] as const];
      }),
    );
  const tracks = entry.place.tracks.map((track) => moveIndex(track, change)).filter((track) => track !== null);
  return { ...withStates<SizesEntry>(entry, moveKeys), place: { ...entry.place, tracks } };
}

/** Cells part when rows are inserted between them, and leave with deleted rows. */
function followGrid(entry: ContentsEntry, change: StructureChange, home: boolean, number: number): ContentsEntry;
function followGrid(entry: GridEntry, change: StructureChange, home: boolean, number: number): GridEntry;
function followGrid(entry: GridEntry, change: StructureChange, home: boolean, number: number): GridEntry {
  const moved = home && isTrackChange(change) ? moveGrid(entry, change, number) : entry;
  if (moved.kind === "formats") return moved;
  const rewrite = (content: CellContent): CellContent =>
    typeof content === "object" && content !== null && "formula" in content
      ? { ...content, formula: followFormula(content.formula, change, home) }
      : content;
  return withStates(moved, (cells) => cells.map((row) => row.map(rewrite)));
}

function moveGrid(entry: GridEntry, change: TrackChange, number: number): GridEntry {
  const rows = changesRows(change);
  const tracks = rows ? entry.place.rows : entry.place.columns;
  const indexes = tracks.map((track) => moveIndex(track, change));
  const kept = indexes.map((index) => index !== null);
  const keepOf = <T>(list: readonly T[]): readonly T[] => list.filter((_item, index) => kept[index]);
  const keep = <T>(cells: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows ? keepOf(cells) : cells.map(keepOf);
  const place: GridPlace = { ...entry.place, [rows ? "rows" : "columns"]: indexes.filter((index) => index !== null) };
  if (entry.kind === "formats") return { ...keepBoth<FormatsEntry>(entry, keep), place };
  const lost = entry.lost ?? (!rows && losesColumns(entry, kept) ? true : undefined);
  const gone = rows ? [...(entry.gone ?? []), ...deletedRows(entry, kept, number)] : goneWithout(entry, keepOf);
  return {
    ...keepBoth<ContentsEntry>(entry, keep),
    place,
    ...(lost && { lost }),
    ...(gone.length > 0 && { gone }),
  };
}

function keepBoth<E extends GridEntry>(
  entry: E,
  keep: <T>(cells: readonly (readonly T[])[]) => readonly (readonly T[])[],
): E {
  return {
    ...entry,
    before: keep<unknown>(entry.before),
    after: entry.after === undefined ? undefined : keep<unknown>(entry.after),
  };
}

function deletedRows({ place, before, after }: ContentsEntry, kept: readonly boolean[], number: number): GoneRow[] {
  return place.rows.flatMap((row, r) =>
    kept[r] ? [] : [{ key: `${number}:${row}`, before: before[r] ?? [], after: after && (after[r] ?? []) }],
  );
}

function goneWithout({ gone = [] }: ContentsEntry, keepOf: <T>(list: readonly T[]) => readonly T[]): GoneRow[] {
  return gone.map(({ key, before, after }) => ({ key, before: keepOf(before), after: after && keepOf(after) }));
}

/** Whether the deleted columns held something of the plan's making, which can no longer be found. */
function losesColumns({ before, after }: ContentsEntry, kept: readonly boolean[]): boolean {
  return before.some((line, r) => line.some((was, c) => !kept[c] && isMissed(was, after?.[r]?.[c] ?? null)));
}
