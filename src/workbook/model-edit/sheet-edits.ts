/** The edits that make a sheet again, from nothing, as it was. */
import { areasOfCells } from "../area";
import type { DriverEdit } from "../driver";
import type { Area, CellStyle, SheetModel } from "../model";
import { cellsIn, contentAt, usedArea } from "./cells";

/** In an order that a host accepts: contents before tables, protection and hiding last. */
export function sheetEdits(sheet: SheetModel): DriverEdit[] {
  const { name } = sheet;
  const add: DriverEdit = {
    kind: "addSheet",
    sheet: name,
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
    ...(sheet.hideGridlines && { hideGridlines: true }),
  };
  return [
    add,
    ...cellEdits(sheet),
    ...ruleEdits(sheet),
    ...layoutEdits(sheet),
    ...objectEdits(sheet),
    ...lastEdits(sheet),
  ];
}

function on(sheet: string, { row, column, rows, columns }: Area): Area & { sheet: string } {
  return { sheet, row, column, rows, columns };
}

function cellEdits(sheet: SheetModel): DriverEdit[] {
  const area = usedArea(sheet.cells);
  if (area === null) return [];
  const cells = Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => contentAt(sheet, area.row + r, area.column + c) ?? undefined),
  );
  const merges = (sheet.merges ?? []).map((merge): DriverEdit => {
    return { kind: "merge", range: on(sheet.name, merge), merged: true };
  });
  return [{ kind: "cells", range: on(sheet.name, area), cells }, ...styleEdits(sheet), ...merges];
}

/** One edit for each rectangle of cells that look the same. */
function styleEdits(sheet: SheetModel): DriverEdit[] {
  const groups = new Map<string, { style: CellStyle; cells: { row: number; column: number }[] }>();
  for (const { row, column, cell } of cellsIn(sheet.cells)) {
    if (cell.style === undefined) continue;
    const key = JSON.stringify(cell.style);
    const group = groups.get(key) ?? { style: cell.style, cells: [] };
    groups.set(key, group);
    group.cells.push({ row, column });
  }
  return [...groups.values()].flatMap(({ style, cells }) =>
    areasOfCells(cells).map((area): DriverEdit => ({ kind: "style", range: on(sheet.name, area), style })),
  );
}

function ruleEdits({ name, validations = [], conditionalFormats = [] }: SheetModel): DriverEdit[] {
  return [
    ...validations.map(({ areas, ...validation }): DriverEdit => {
      return { kind: "validation", sheet: name, areas, validation };
    }),
    ...conditionalFormats.map((format): DriverEdit => ({ kind: "conditionalFormat", sheet: name, format })),
  ];
}

function layoutEdits({ name, columnSizes, rowSizes, freeze, print }: SheetModel): DriverEdit[] {
  const sized = (sizes: SheetModel["columnSizes"]): { [track: number]: number } =>
    Object.fromEntries(
      Object.entries(sizes ?? {}).flatMap(([track, { size }]) => (size === undefined ? [] : [[track, size]])),
    );
  return [
    { kind: "columnWidths", sheet: name, widths: sized(columnSizes) },
    { kind: "rowHeights", sheet: name, heights: sized(rowSizes) },
    ...(freeze ? [{ kind: "freeze", sheet: name, ...freeze } as const] : []),
    ...(print ? [{ kind: "print", sheet: name, setup: print } as const] : []),
  ];
}

function objectEdits({ name, tables = [], charts = [] }: SheetModel): DriverEdit[] {
  return [
    ...tables.map((table): DriverEdit => ({ kind: "table", sheet: name, table })),
    ...charts.map(({ id, ...chart }): DriverEdit => ({ kind: "chart", sheet: name, id, chart })),
  ];
}

function lastEdits({ name, protection, visibility }: SheetModel): DriverEdit[] {
  return [
    ...(protection ? [{ kind: "protect", sheet: name, protection } as const] : []),
    ...(visibility === "visible" ? [] : [{ kind: "sheetVisibility", sheet: name, visibility } as const]),
  ];
}
