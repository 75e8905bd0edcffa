/** What puts an entry back, given what is there now. */
import { deepEqual } from "../equal";
import type { ConditionalFormatEntry, DriverEdit, State, States } from "../driver";
import { formatRange } from "../address";
import type { Area, Validation } from "../model";
import type { Kept } from "../port";
import { rangeOf, type ReadEntry } from "./entry";
import { restoreContents, restoreFormats, type CellPlace, type GridRestoration, type People } from "./restore-grid";

/** The order in which things go back: a sheet is unprotected before its cells, a name freed before it is taken. */
export const PHASE = {
  unprotect: 0,
  removeObjects: 10,
  unmerge: 20,
  contents: 30,
  objects: 40,
  show: 50,
  deleteSheets: 60,
  rename: 70,
  restoreSheets: 80,
  /** Formulas that a deleted sheet had broken. */
  dependants: 85,
  hide: 90,
  protect: 95,
} as const;

export interface PhasedEdit {
  readonly phase: number;
  readonly edit: DriverEdit;
}

export interface Restoration {
  readonly edits: readonly PhasedEdit[];
  readonly kept: readonly Kept[];
  /** Cells whose content goes back, on the entry's sheet. */
  readonly restored: readonly CellPlace[];
  /** Of a grid: see `GridRestoration`. */
  readonly changed?: ReadonlySet<string>;
}

const NOTHING: Restoration = { edits: [], kept: [], restored: [] };

/** `sheet`: what the entry's sheet is called now; `force` disregards what the user has changed since; `people`: whose rows they are. */
export function restoreEntry(
  entry: ReadEntry,
  current: State,
  sheet: string,
  force: boolean,
  people?: People,
): Restoration {
  if (entry.kind === "contents" && current.kind === "contents") {
    const phase = entry.edit === "deleteSheet" ? PHASE.dependants : PHASE.contents;
    return phased(restoreContents(entry, current.value, sheet, force, people), phase);
  }
  if (entry.kind === "formats" && current.kind === "formats") {
    return phased({ ...restoreFormats(entry, current.value, sheet, force), restored: [] }, PHASE.objects);
  }
  if (entry.kind === "conditionalFormats" && current.kind === "conditionalFormats") {
    return restoreConditionalFormats(entry, current.value, sheet, force);
  }
  return restoreWhole(entry, current, sheet, force);
}

function phased(part: GridRestoration, phase: number): Restoration {
  return { ...part, edits: part.edits.map((edit) => ({ phase, edit })) };
}

/** Things that go back whole or not at all. */
function restoreWhole(entry: ReadEntry, current: State, sheet: string, force: boolean): Restoration {
  const now = current.value;
  const untouched = entry.after !== undefined && deepEqual(entry.before, entry.after);
  const isBack = deepEqual(now, entry.before);
  // What has a place may have been taken elsewhere; the rest is as it was.
  if (untouched || (isBack && (force || entry.after === undefined || !hasPlace(entry)))) return NOTHING;
  if (force || deepEqual(now, entry.after)) return { edits: wholeEdits(entry, current, sheet), kept: [], restored: [] };
  return {
    edits: [],
    kept: [{ reason: "objectChanged", edit: entry.edit, where: placeOf(entry, sheet) }],
    restored: [],
  };
}

function hasPlace({ kind }: ReadEntry): boolean {
  return kind === "merges" || kind === "validations";
}

/** Where a user finds the thing. */
export function placeOf(entry: ReadEntry, sheet: string): string {
  const { kind, place } = entry;
  if (kind === "name" || kind === "table") return place.name;
  if (kind === "chart") return place.id;
  if (kind === "setting") return place.key;
  if (kind === "merges") return formatRange(rangeOf(sheet, place.area));
  if (kind === "validations") return place.areas.map((area) => formatRange(rangeOf(sheet, area))).join(", ");
  return sheet;
}

function wholeEdits(entry: ReadEntry, current: State, sheet: string): PhasedEdit[] {
  switch (entry.kind) {
    case "merges":
      return mergeEdits(entry.before, current.value as States["merges"], sheet);
    case "validations":
      return validationEdits(entry.place.areas, entry.before, sheet);
    case "freeze":
      return objects({ kind: "freeze", sheet, ...(entry.before ?? { rows: 0, columns: 0 }) });
    case "protection": {
      const phase = entry.before === null ? PHASE.unprotect : PHASE.protect;
      return [{ phase, edit: { kind: "protect", sheet, protection: entry.before } }];
    }
    case "print":
      return objects({ kind: "print", sheet, setup: printSetup(entry.before, current.value as States["print"]) });
    case "columnWidths":
      return objects({ kind: "columnWidths", sheet, widths: entry.before });
    case "rowHeights":
      return objects({ kind: "rowHeights", sheet, heights: entry.before });
    case "name":
      return nameEdits(entry);
    case "table":
      return tableEdits(entry.place.name, entry.before, current.value as States["table"]);
    case "chart":
      return chartEdits(entry.place.id, entry.before, current.value as States["chart"]);
    case "setting":
      return objects({ kind: "setting", key: entry.place.key, value: entry.before });
    default:
      return [];
  }
}

function objects(edit: DriverEdit): PhasedEdit[] {
  return [{ phase: PHASE.objects, edit }];
}

function mergeEdits(before: readonly Area[], now: readonly Area[], sheet: string): PhasedEdit[] {
  const merge = (area: Area, merged: boolean): DriverEdit => ({ kind: "merge", range: rangeOf(sheet, area), merged });
  const gone = now.filter((area) => !before.some((other) => deepEqual(other, area)));
  const back = before.filter((area) => !now.some((other) => deepEqual(other, area)));
  return [
    ...gone.map((area) => ({ phase: PHASE.unmerge, edit: merge(area, false) })),
    ...back.map((area) => ({ phase: PHASE.objects, edit: merge(area, true) })),
  ];
}

function validationEdits(areas: readonly Area[], before: readonly Validation[], sheet: string): PhasedEdit[] {
  return [
    { phase: PHASE.objects, edit: { kind: "validation", sheet, areas, validation: null } },
    ...before.map(({ areas: own, ...validation }): PhasedEdit => {
      return { phase: PHASE.objects, edit: { kind: "validation", sheet, areas: own, validation } };
    }),
  ];
}

/** Properties the plan added go back to the default. */
function printSetup(before: States["print"], now: States["print"]): Extract<DriverEdit, { kind: "print" }>["setup"] {
  const added = Object.keys(now ?? {}).filter((key) => !(key in (before ?? {})));
  return { ...Object.fromEntries(added.map((key) => [key, null])), ...before };
}

function nameEdits(entry: Extract<ReadEntry, { kind: "name" }>): PhasedEdit[] {
  const phase = entry.edit === "deleteSheet" ? PHASE.dependants : PHASE.objects;
  return [{ phase, edit: { kind: "name", name: entry.place.name, formula: entry.before } }];
}

function tableEdits(name: string, before: States["table"], now: States["table"]): PhasedEdit[] {
  const remove: PhasedEdit = { phase: PHASE.removeObjects, edit: { kind: "removeTable", name } };
  if (before === null) return [remove];
  // It shrinks before its columns are emptied: a heading of a table cannot be blank.
  if (now?.sheet === before.sheet)
    return [{ phase: PHASE.removeObjects, edit: { kind: "table", sheet: before.sheet, table: before.table } }];
  return [remove, ...objects({ kind: "table", sheet: before.sheet, table: before.table })];
}

function chartEdits(id: string, before: States["chart"], now: States["chart"]): PhasedEdit[] {
  if (before !== null) {
    const { anchor, spec } = before.chart;
    return objects({ kind: "chart", sheet: before.sheet, id, chart: { anchor, spec } });
  }
  if (now === null) return [];
  return [{ phase: PHASE.removeObjects, edit: { kind: "chart", sheet: now.sheet, id, chart: null } }];
}

/** Takes the plan's own rules out, and leaves the others and their order alone. */
function restoreConditionalFormats(
  entry: Extract<ReadEntry, { kind: "conditionalFormats" }>,
  now: readonly ConditionalFormatEntry[],
  sheet: string,
  force: boolean,
): Restoration {
  const added = without(entry.after ?? now, entry.before);
  const found = added.filter((rule) => now.some((other) => sameRule(rule, other)));
  // A rule that is simply gone was taken back by the user; one that came instead is theirs.
  const theirs = without(now, [...entry.before, ...found]).length > 0;
  const kept: Kept[] =
    found.length < added.length && theirs && !force
      ? [{ reason: "objectChanged", edit: entry.edit, where: sheet }]
      : [];
  return {
    edits: found.map((rule) => ({
      phase: PHASE.removeObjects,
      edit: { kind: "removeConditionalFormat", sheet, entry: rule },
    })),
    kept,
    restored: [],
  };
}

function sameRule(a: ConditionalFormatEntry, b: ConditionalFormatEntry): boolean {
  return a.id === b.id && deepEqual(a.format, b.format);
}

/** The rules of `list` once those of `others` are taken out, each once. */
function without(
  list: readonly ConditionalFormatEntry[],
  others: readonly ConditionalFormatEntry[],
): ConditionalFormatEntry[] {
  const left = [...list];
  for (const other of others) {
    const index = left.findIndex((rule) => sameRule(rule, other));
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
