/** What was done between two states of a workbook, as edits that a driver performs. */
import { areasOfCells } from "../../src/workbook/area";
import type { CellContent, ConditionalFormatEntry, DriverEdit } from "../../src/workbook/driver";
import { deepEqual } from "../../src/workbook/equal";
import type {
  Area,
  Cell,
  CellStyle,
  DefinedName,
  SheetModel,
  TrackSize,
  WorkbookModel,
} from "../../src/workbook/model";
import { cellAt, cellsIn, contentAt } from "../../src/workbook/model-edit/cells";

/** The rules of a sheet as the driver that will take some of them away knows them. */
export type RulesOf = (sheet: string) => readonly ConditionalFormatEntry[];

/** Sheets are told apart by their identifiers; edits name them as they are called at that moment. */
export function workbookDifferences(before: WorkbookModel, after: WorkbookModel, rulesOf: RulesOf): DriverEdit[] {
  const pairs = after.sheets.flatMap((sheet) => {
    const former = before.sheets.find(({ id }) => id === sheet.id);
    return former === undefined ? [] : [{ former, sheet }];
  });
  const gone = before.sheets.filter(({ id }) => !after.sheets.some((sheet) => sheet.id === id));
  const renamed = pairs.filter(({ former, sheet }) => former.name !== sheet.name);
  const leaving = [...renamed.map(({ former }) => former), ...gone];
  return [
    // Under a name of nobody's first: another sheet may have taken theirs.
    ...leaving.map((sheet): DriverEdit => ({ kind: "renameSheet", sheet: sheet.name, to: passing(sheet) })),
    ...renamed.map(({ former, sheet }): DriverEdit => {
      return { kind: "renameSheet", sheet: passing(former), to: sheet.name };
    }),
    ...addedSheets(before, after),
    ...gone.map((sheet): DriverEdit => ({ kind: "deleteSheet", sheet: passing(sheet) })),
    ...nameEdits(before.names, after.names),
    ...pairs.flatMap(({ former, sheet }) => (deepEqual(former, sheet) ? [] : sheetDifferences(former, sheet, rulesOf))),
  ];
}

function passing({ id }: SheetModel): string {
  return `~${id.replace(/\W/g, "")}`.slice(0, 31);
}

function addedSheets(before: WorkbookModel, after: WorkbookModel): DriverEdit[] {
  return after.sheets.flatMap((sheet, position): DriverEdit[] => {
    if (before.sheets.some(({ id }) => id === sheet.id)) return [];
    const names = after.names.filter((name) => name.sheet === sheet.name);
    return [{ kind: "restoreSheet", sheet, position, names }];
  });
}

/** Of the workbook: a sheet brings its own along. */
function nameEdits(before: readonly DefinedName[], after: readonly DefinedName[]): DriverEdit[] {
  const global = (names: readonly DefinedName[]): Map<string, string> =>
    new Map(names.filter(({ sheet }) => sheet === undefined).map(({ name, formula }) => [name, formula]));
  const [former, latter] = [global(before), global(after)];
  return [...new Set([...former.keys(), ...latter.keys()])].flatMap((name): DriverEdit[] => {
    const formula = latter.get(name) ?? null;
    return formula === (former.get(name) ?? null) ? [] : [{ kind: "name", name, formula }];
  });
}

/** In an order that a driver accepts: what is in the way goes first, protection and hiding come last. */
function sheetDifferences(former: SheetModel, latter: SheetModel, rulesOf: RulesOf): DriverEdit[] {
  const sheet = latter.name;
  const edits = [
    ...mergeEdits(former.merges, latter.merges, sheet, false),
    ...tablesGone(former, latter),
    ...contentEdits(former, latter),
    ...styleEdits(former, latter),
    ...mergeEdits(latter.merges, former.merges, sheet, true),
    ...validationEdits(former, latter),
    ...ruleEdits(former, latter, rulesOf),
    ...layoutEdits(former, latter),
    ...tablesMade(former, latter),
    ...visibilityEdits(former, latter),
  ];
  const isSame = deepEqual(former.protection, latter.protection);
  if (isSame && (edits.length === 0 || former.protection === undefined)) return edits;
  const protect = (protection: SheetModel["protection"]): DriverEdit[] =>
    protection === undefined ? [] : [{ kind: "protect", sheet, protection }];
  const unprotect: DriverEdit[] = former.protection ? [{ kind: "protect", sheet, protection: null }] : [];
  return [...unprotect, ...edits, ...protect(latter.protection)];
}

const on = (sheet: string, { row, column, rows, columns }: Area) => ({ sheet, row, column, rows, columns });

/** The areas of the first list that the second has not. */
function mergeEdits(
  areas: readonly Area[] = [],
  others: readonly Area[] = [],
  sheet: string,
  merged: boolean,
): DriverEdit[] {
  return areas
    .filter((area) => !others.some((other) => deepEqual(other, area)))
    .map((area): DriverEdit => ({ kind: "merge", range: on(sheet, area), merged }));
}

function tablesGone(former: SheetModel, latter: SheetModel): DriverEdit[] {
  return (former.tables ?? [])
    .filter(({ name }) => !latter.tables?.some((table) => table.name === name))
    .map(({ name }): DriverEdit => ({ kind: "removeTable", name }));
}

function tablesMade(former: SheetModel, latter: SheetModel): DriverEdit[] {
  return (latter.tables ?? [])
    .filter((table) => !former.tables?.some((other) => deepEqual(other, table)))
    .map((table): DriverEdit => ({ kind: "table", sheet: latter.name, table }));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of either sheet. */
function cellsOfBoth(former: SheetModel, latter: SheetModel): Place[] {
  const places = [...cellsIn(former.cells), ...cellsIn(latter.cells)].map(({ row, column }): [string, Place] => {
    return [`${row},${column}`, { row, column }];
  });
  return [...new Map(places).values()];
}

function contentEdits(former: SheetModel, latter: SheetModel): DriverEdit[] {
  const changed = cellsOfBoth(former, latter).filter(({ row, column }) => {
    return !deepEqual(typed(contentAt(former, row, column)), typed(contentAt(latter, row, column)));
  });
  return areasOfCells(changed).map((area): DriverEdit => {
    const cells = Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) => contentAt(latter, area.row + r, area.column + c)),
    );
    return { kind: "cells", range: on(latter.name, area), cells };
  });
}

/** Results are the grid's business: what counts is what was typed. */
function typed(content: CellContent): unknown {
  if (typeof content !== "object" || content === null) return content;
  if ("formula" in content) return { formula: content.formula };
  return "spilledFrom" in content ? null : content;
}

function styleEdits(former: SheetModel, latter: SheetModel): DriverEdit[] {
  const groups = new Map<string, Place[]>();
  for (const { row, column } of cellsOfBoth(former, latter)) {
    const change = styleChange(cellAt(former.cells, row, column), cellAt(latter.cells, row, column));
    if (change === null) continue;
    const key = JSON.stringify(change);
    groups.set(key, [...(groups.get(key) ?? []), { row, column }]);
  }
  return [...groups].flatMap(([key, cells]) =>
    areasOfCells(cells).map((area): DriverEdit => {
      return { kind: "style", range: on(latter.name, area), style: JSON.parse(key) as CellStyle };
    }),
  );
}

/** Property by property; `null` puts one back to the default. */
function styleChange(before: Cell | undefined, after: Cell | undefined): object | null {
  const [former, latter]: CellStyle[] = [before?.style ?? {}, after?.style ?? {}];
  const names = [...new Set([...Object.keys(former ?? {}), ...Object.keys(latter ?? {})])] as (keyof CellStyle)[];
  const changed = names.filter((name) => !deepEqual(former?.[name], latter?.[name]));
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((name) => [name, latter?.[name] ?? null]));
}

function validationEdits({ validations: former = [] }: SheetModel, latter: SheetModel): DriverEdit[] {
  const { validations = [], name: sheet } = latter;
  if (deepEqual(former, validations)) return [];
  return [
    ...former.map(({ areas }): DriverEdit => ({ kind: "validation", sheet, areas, validation: null })),
    ...validations.map(({ areas, ...validation }): DriverEdit => ({ kind: "validation", sheet, areas, validation })),
  ];
}

/** Rules are added after the others; any other change of their list makes it anew. */
function ruleEdits(
  { conditionalFormats: former = [] }: SheetModel,
  latter: SheetModel,
  rulesOf: RulesOf,
): DriverEdit[] {
  const { conditionalFormats = [], name: sheet } = latter;
  const isKept = former.every((format, index) => deepEqual(format, conditionalFormats[index]));
  const removed = isKept ? [] : rulesOf(sheet).filter(({ format }) => format !== null);
  const added = isKept ? conditionalFormats.slice(former.length) : conditionalFormats;
  return [
    ...removed.map((entry): DriverEdit => ({ kind: "removeConditionalFormat", sheet, entry })),
    ...added.map((format): DriverEdit => ({ kind: "conditionalFormat", sheet, format })),
  ];
}

function layoutEdits(former: SheetModel, latter: SheetModel): DriverEdit[] {
  const sheet = latter.name;
  const widths = sizeChanges(former.columnSizes, latter.columnSizes);
  const heights = sizeChanges(former.rowSizes, latter.rowSizes);
  const edits: DriverEdit[] = [];
  if (Object.keys(widths).length > 0) edits.push({ kind: "columnWidths", sheet, widths });
  if (Object.keys(heights).length > 0) edits.push({ kind: "rowHeights", sheet, heights });
  if (!deepEqual(former.freeze, latter.freeze)) {
    edits.push({ kind: "freeze", sheet, ...(latter.freeze ?? { rows: 0, columns: 0 }) });
  }
  if (!deepEqual(former.print, latter.print)) {
    const gone = Object.keys(former.print ?? {}).map((name) => [name, null] as const);
    edits.push({ kind: "print", sheet, setup: { ...Object.fromEntries(gone), ...latter.print } });
  }
  return edits;
}

function sizeChanges(
  former: { readonly [track: number]: TrackSize } = {},
  latter: { readonly [track: number]: TrackSize } = {},
): { readonly [track: number]: number | null } {
  const tracks = [...new Set([...Object.keys(former), ...Object.keys(latter)])].map(Number);
  const changed = tracks.filter((track) => former[track]?.size !== latter[track]?.size);
  return Object.fromEntries(changed.map((track) => [track, latter[track]?.size ?? null]));
}

function visibilityEdits(former: SheetModel, { name: sheet, visibility }: SheetModel): DriverEdit[] {
  return former.visibility === visibility ? [] : [{ kind: "sheetVisibility", sheet, visibility }];
}
