/** Finds the non-empty cells that a plan would replace without having said so. */
import { areasOfCells, containsArea, containsCell, intersectAreas } from "../area";
import { formatRange, sameSheetName } from "../address";
import type { CellContent } from "../driver";
import type { RangeRef } from "../model";
import type { CellInput, Edit, Plan } from "../plan";
import { PortError } from "../port";
import { rangeOf } from "./entry";
import { sameContent } from "./same-content";
import type { Step, Touch } from "./touches";

/** The address of a few areas is enough to show; more would not be read. */
const SHOWN = 8;

/** `contentsOf` gives what was read for a touch. Throws `PortError` `wouldOverwrite`. */
export function refuseOverwrites(
  plan: Plan,
  steps: readonly Step[],
  contentsOf: (touch: Touch) => readonly (readonly CellContent[])[] | undefined,
): void {
  const found = new Map<string, { row: number; column: number }[]>();
  for (const step of steps) {
    const allowed = (plan.overwrites ?? []).filter((range) => isOn(range, step));
    for (const touch of [...step.touches, ...step.revisited]) {
      const contents = contentsOf(touch);
      if (contents === undefined || touch.target.kind !== "contents") continue;
      const sheet = touch.target.range.sheet;
      const cells = found.get(sheet) ?? [];
      found.set(sheet, cells);
      for (const cell of replacedCells(step.edit, touch.target.range, contents, allowed)) cells.push(cell);
    }
  }
  const ranges = [...found].flatMap(([sheet, cells]) => areasOfCells(cells).map((area) => rangeOf(sheet, area)));
  if (ranges.length === 0) return;
  const shown = ranges.slice(0, SHOWN).map(formatRange).join(", ");
  const where = ranges.length > SHOWN ? `${shown}, …` : shown;
  throw new PortError("wouldOverwrite", where, `these cells are not empty: ${where}`);
}

/** A plan may name a sheet as it is called before or after. */
function isOn(range: RangeRef, { sheet }: Step): boolean {
  return (
    sheet !== undefined &&
    (sameSheetName(range.sheet, sheet.name) || (sheet.origin !== undefined && sameSheetName(range.sheet, sheet.origin)))
  );
}

function* replacedCells(
  edit: Edit,
  read: RangeRef,
  contents: readonly (readonly CellContent[])[],
  allowed: readonly RangeRef[],
): Generator<{ row: number; column: number }> {
  const written = writtenArea(edit);
  const common = written && intersectAreas(written, read);
  if (!common || allowed.some((range) => containsArea(range, common))) return;
  for (let row = common.row; row < common.row + common.rows; row += 1) {
    for (let column = common.column; column < common.column + common.columns; column += 1) {
      const before = contents[row - read.row]?.[column - read.column] ?? null;
      if (!replaces(before, inputAt(edit, row, column), allowed)) continue;
      if (!allowed.some((range) => containsCell(range, row, column))) yield { row, column };
    }
  }
}

function replaces(before: CellContent, input: CellInput, allowed: readonly RangeRef[]): boolean {
  if (input === undefined || before === null) return false;
  if (typeof before === "object" && "spilledFrom" in before) {
    // Writing there would block the spill, unless the formula that spills is itself replaced.
    const { row, column } = before.spilledFrom;
    return input !== null && !allowed.some((range) => containsCell(range, row, column));
  }
  return !sameContent(before, input);
}

function writtenArea(edit: Edit): RangeRef | null {
  if (edit.kind === "cells" || edit.kind === "merge") return edit.range;
  return edit.kind === "table" ? { sheet: edit.sheet, ...edit.table.area, rows: 1 } : null;
}

/** What an edit leaves in a cell; `undefined` when it leaves it alone. */
export function inputAt(edit: Edit, row: number, column: number): CellInput {
  const written = writtenArea(edit);
  if (written === null || !containsCell(written, row, column)) return undefined;
  switch (edit.kind) {
    case "cells":
      return edit.cells[row - edit.range.row]?.[column - edit.range.column];
    case "merge":
      return !edit.merged || (row === edit.range.row && column === edit.range.column) ? undefined : null;
    case "table":
      return edit.table.columns[column - edit.table.area.column];
    default:
      return undefined;
  }
}
