/** The state of a target of a workbook held as data. */
import { intersectAreas } from "../area";
import { sameSheetName } from "../address";
import type { LocatedFormula, Reading, State, Target } from "../driver";
import type { Area, CellStyle, SheetModel, TrackSize, WorkbookModel } from "../model";
import { clipValidations } from "../validations";
import { findSheet } from "./find-sheet";
import { cellAt, cellsIn, contentAt, usedArea } from "./cells";
import { settingOf } from "./settings-sheet";

/** Sheets and states as `WorkbookDriver.read` gives them. */
export function readStates(model: WorkbookModel, targets: readonly Target[]): Reading {
  return {
    sheets: model.sheets.map(({ id, name, visibility }) => ({ id, name, visibility })),
    states: targets.map((target) => readState(model, target)),
  };
}

export function readState(model: WorkbookModel, target: Target): State {
  switch (target.kind) {
    case "name":
      return { kind: "name", value: globalName(model, target.name) };
    case "table":
      return { kind: "table", value: tableOf(model, target.name) };
    case "chart":
      return { kind: "chart", value: chartOf(model, target.id) };
    case "setting":
      return { kind: "setting", value: settingOf(model, target.key) };
    case "formulas":
      return { kind: "formulas", value: allFormulas(model) };
    case "contents":
    case "formats":
    case "merges":
      return readRange(findSheet(model, target.range.sheet), target.kind, target.range);
    default:
      return readSheetState(findSheet(model, target.sheet), target);
  }
}

function globalName(model: WorkbookModel, name: string): string | null {
  const found = model.names.find((item) => item.sheet === undefined && sameSheetName(item.name, name));
  return found?.formula ?? null;
}

function tableOf(model: WorkbookModel, name: string): Extract<State, { kind: "table" }>["value"] {
  for (const sheet of model.sheets) {
    const table = sheet.tables?.find((item) => sameSheetName(item.name, name));
    if (table !== undefined) return { sheet: sheet.name, table };
  }
  return null;
}

function chartOf(model: WorkbookModel, id: string): Extract<State, { kind: "chart" }>["value"] {
  for (const sheet of model.sheets) {
    const chart = sheet.charts?.find((item) => item.id === id);
    if (chart !== undefined) return { sheet: sheet.name, chart };
  }
  return null;
}

function allFormulas(model: WorkbookModel): LocatedFormula[] {
  const inCells = model.sheets.flatMap((sheet) =>
    [...cellsIn(sheet.cells)].flatMap(({ row, column, cell }) =>
      cell.formula === undefined ? [] : [{ cell: { sheet: sheet.name, row, column }, formula: cell.formula }],
    ),
  );
  return [...inCells, ...model.names.map(({ name, formula }) => ({ name, formula }))];
}

function readRange(sheet: SheetModel, kind: "contents" | "formats" | "merges", range: Area): State {
  if (kind === "merges") {
    return { kind, value: (sheet.merges ?? []).filter((merge) => intersectAreas(merge, range) !== null) };
  }
  if (kind === "contents") return { kind, value: matrix(range, (row, column) => contentAt(sheet, row, column)) };
  const styleAt = (row: number, column: number): CellStyle | null => cellAt(sheet.cells, row, column)?.style ?? null;
  return { kind, value: matrix(range, styleAt) };
}

function matrix<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => at(area.row + r, area.column + c)),
  );
}

type SheetTarget = Extract<Target, { readonly sheet: string }>;

function readSheetState(sheet: SheetModel, target: SheetTarget): State {
  switch (target.kind) {
    case "validations":
      return { kind: "validations", value: clipValidations(sheet.validations ?? [], target.areas) };
    case "conditionalFormats":
      return { kind: "conditionalFormats", value: (sheet.conditionalFormats ?? []).map((format) => ({ format })) };
    case "freeze":
      return { kind: "freeze", value: sheet.freeze ?? null };
    case "protection":
      return { kind: "protection", value: sheet.protection ?? null };
    case "print":
      return { kind: "print", value: sheet.print ?? null };
    case "sheet":
      return { kind: "sheet", value: sheet };
    case "extent":
      return { kind: "extent", value: usedArea(sheet.cells) };
    case "columnWidths":
      return { kind: "columnWidths", value: sizes(sheet.columnSizes, target.tracks) };
    case "rowHeights":
      return { kind: "rowHeights", value: sizes(sheet.rowSizes, target.tracks) };
  }
}

function sizes(
  own: { readonly [track: number]: TrackSize } | undefined,
  tracks: readonly number[],
): Record<number, number | null> {
  return Object.fromEntries(tracks.map((track) => [track, own?.[track]?.size ?? null]));
}
