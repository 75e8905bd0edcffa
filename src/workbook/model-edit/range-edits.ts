/** Edits of a range of cells: contents, looks, merges. */
import { intersectAreas } from "../area";
import type { DriverEdit } from "../driver";
import type { Area, CellStyle, SheetModel } from "../model";
import { CellWriter, putContent } from "./cells";
import { orAbsent } from "./find-sheet";
import { mergeProperties } from "./merge-properties";

type EditOf<K extends DriverEdit["kind"]> = Extract<DriverEdit, { readonly kind: K }>;

export function applyRangeEdit(
  sheet: SheetModel,
  edit: EditOf<"cells"> | EditOf<"numberFormat"> | EditOf<"style"> | EditOf<"merge">,
): Partial<SheetModel> | { merges: readonly Area[] | undefined } {
  switch (edit.kind) {
    case "cells":
      return { cells: writeCells(sheet, edit) };
    case "numberFormat":
      return { cells: restyle(sheet, edit.range, { numberFormat: edit.format }) };
    case "style":
      return { cells: restyle(sheet, edit.range, edit.style) };
    case "merge":
      return mergeCells(sheet, edit.range, edit.merged);
  }
}

function writeCells(sheet: SheetModel, edit: EditOf<"cells">): SheetModel["cells"] {
  const writer = new CellWriter(sheet.cells);
  edit.cells.forEach((row, r) =>
    row.forEach((input, c) => {
      if (input !== undefined) putContent(writer, edit.range.row + r, edit.range.column + c, input);
    }),
  );
  return writer.finish();
}

function restyle(
  sheet: SheetModel,
  area: Area,
  changes: { readonly [K in keyof CellStyle]?: CellStyle[K] | null },
): SheetModel["cells"] {
  const writer = new CellWriter(sheet.cells);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const { style, ...content } = writer.get(row, column) ?? { value: null };
      const next = mergeProperties(style ?? {}, changes);
      writer.set(row, column, next === undefined ? content : { ...content, style: next });
    }
  }
  return writer.finish();
}

/** Merging keeps the top-left cell and empties the others, as every spreadsheet does. */
function mergeCells(
  sheet: SheetModel,
  range: Area,
  merged: boolean,
): { merges: readonly Area[] | undefined; cells: SheetModel["cells"] } {
  const { row, column, rows, columns } = range;
  const area = { row, column, rows, columns };
  const apart = (sheet.merges ?? []).filter((merge) => intersectAreas(merge, area) === null);
  if (!merged) return { merges: orAbsent(apart), cells: sheet.cells };
  const writer = new CellWriter(sheet.cells);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      if (r !== row || c !== column) putContent(writer, r, c, null);
    }
  }
  return { merges: sortedAreas([...apart, area]), cells: writer.finish() };
}

/** Merges have no order of their own: reading order makes equal workbooks deeply equal. */
function sortedAreas(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
}
