/** What can be said wrong about an edit without looking at the workbook. */
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { formatArea, formatRange, parseArea } from "../address";
import type { Area, RangeRef } from "../model";
import type { Edit } from "../plan";
import { PortError } from "../port";

const MAX_TEXT = 32_767;

/** Throws `PortError` `shape` or `nameInvalid`. */
export function checkEdit(edit: Edit): void {
  switch (edit.kind) {
    case "cells":
      checkArea(edit.range, edit.range.sheet);
      checkCells(edit.range, edit.cells);
      return;
    case "numberFormat":
    case "style":
    case "merge":
      checkArea(edit.range, edit.range.sheet);
      return;
    case "validation":
      checkAreas(edit.areas, edit.sheet);
      return;
    case "conditionalFormat":
      checkAreas(edit.format.areas, edit.sheet);
      return;
    case "table":
      checkTable(edit.sheet, edit.table.name, edit.table.area, edit.table.columns);
      return;
    case "addSheet":
      checkSheetName(edit.sheet);
      return;
    case "renameSheet":
      checkSheetName(edit.to);
      return;
    case "name":
      checkDefinedName(edit.name);
      return;
    default:
      return;
  }
}

/** What every spreadsheet asks of a sheet's name. */
export function checkSheetName(name: string): void {
  const wrong =
    name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name);
  if (wrong) throw new PortError("nameInvalid", name, `"${name}" cannot name a sheet`);
}

/** A defined name is a word that reads neither like a cell nor like a number. */
export function checkDefinedName(name: string): void {
  const word = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const cell = parseArea(name) !== null || /^(r\d*c\d*|r|c)$/i.test(name);
  if (!word || cell) throw new PortError("nameInvalid", name, `"${name}" cannot be a defined name`);
}

function checkAreas(areas: readonly Area[], sheet: string): void {
  if (areas.length === 0) throw new PortError("shape", sheet, "an edit needs at least one area");
  for (const area of areas) checkArea(area, sheet);
}

function checkArea(area: Area, sheet: string): void {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (whole && inside && rows > 0 && columns > 0) return;
  throw new PortError("shape", sheet, `no such area on a sheet: ${JSON.stringify({ row, column, rows, columns })}`);
}

function checkCells(range: RangeRef, cells: Extract<Edit, { readonly kind: "cells" }>["cells"]): void {
  const where = formatRange(range);
  if (cells.length !== range.rows || cells.some((row) => row.length !== range.columns)) {
    throw new PortError("shape", where, `the cells have not the shape of ${where}`);
  }
  for (const input of cells.flat()) {
    if (typeof input === "number" && !Number.isFinite(input)) {
      throw new PortError("shape", where, `${input} cannot be put in a cell`);
    }
    if (typeof input === "string" && input.length > MAX_TEXT) {
      throw new PortError("shape", where, `a cell holds ${MAX_TEXT} characters at most`);
    }
    if (typeof input === "object" && input !== null && !input.formula.startsWith("=")) {
      throw new PortError("shape", where, `a formula starts with "=": ${input.formula}`);
    }
  }
}

function checkTable(sheet: string, name: string, area: Area, columns: readonly string[]): void {
  checkArea(area, sheet);
  checkDefinedName(name);
  const distinct = new Set(columns.map((column) => column.toLowerCase()));
  if (columns.length !== area.columns || distinct.size !== columns.length || distinct.has("")) {
    throw new PortError("shape", name, `${formatArea(area)} needs ${area.columns} distinct column names`);
  }
}
