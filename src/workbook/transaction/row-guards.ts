/**
 * Whose rows a plan has written in, for its undoing: entries that change nothing and only follow the workbook. Where the
 * user has sorted the table since, what was there goes back to the same people, or stays and is told of.
 */
import { contentKey } from "../content-key";
import type { RangeRef } from "../model";
import type { SeenCells } from "../plan";
import type { ContentsEntry, ReadEntry } from "./entry";
import { inputAt } from "./overwrites";
import type { PresentCells } from "./present-cells";
import type { Step, Touch } from "./touches";

const FEW_ROWS = 500;

/** A guard, and the sheet it stands on as it was called before the plan. */
export interface RowGuard {
  readonly sheet: string;
  readonly entry: ContentsEntry;
}

interface WrittenRows {
  readonly sheetId: string;
  readonly rows: ReadonlySet<number>;
}

/** `cells`: what was read before the plan. */
export function rowGuards(
  seen: readonly SeenCells[],
  written: ReadonlyMap<string, WrittenRows>,
  cells: PresentCells,
): RowGuard[] {
  return seen.flatMap(({ range, identifies }): RowGuard[] => {
    const own = identifies ? written.get(range.sheet.toLowerCase()) : undefined;
    const rows = guardedRows(range, own?.rows ?? new Set());
    if (own === undefined || rows.length === 0) return [];
    const columns = Array.from({ length: range.columns }, (_column, index) => range.column + index);
    const before = rows.map((row) => columns.map((column) => cells.at(range.sheet, row, column) ?? null));
    const place = { sheetId: own.sheetId, rows, columns };
    const entry: ContentsEntry = { kind: "contents", edit: "cells", place, before, after: undefined, guard: true };
    return [{ sheet: range.sheet, entry }];
  });
}

/** All of them, so that a sorted row is found wherever it went; of a large table, those that are written in. */
function guardedRows(range: RangeRef, written: ReadonlySet<number>): readonly number[] {
  if (written.size === 0) return [];
  const all = Array.from({ length: range.rows }, (_row, index) => range.row + index);
  return range.rows <= FEW_ROWS ? all : all.filter((row) => written.has(row));
}

/** The rows of existing sheets where a plan writes what is not a formula in a blank: only these can be torn apart. */
export function writtenRows(
  touches: readonly Touch[],
  entries: readonly ReadEntry[],
  stepsOf: (touch: Touch) => readonly Step[],
): ReadonlyMap<string, WrittenRows> {
  const found = new Map<string, { sheetId: string; rows: Set<number> }>();
  touches.forEach((touch, index) => {
    const entry = entries[index];
    const origin = touch.sheet?.origin;
    if (origin === undefined || entry?.kind !== "contents") return;
    const { sheetId, rows, columns } = entry.place;
    const own = found.get(origin.toLowerCase()) ?? { sheetId, rows: new Set<number>() };
    found.set(origin.toLowerCase(), own);
    const steps = stepsOf(touch);
    rows.forEach((row, r) => {
      const isWritten = columns.some((column, c) =>
        steps.some(({ edit }) => {
          const input = inputAt(edit, row, column);
          if (input === undefined) return false;
          const isFormula = typeof input === "object" && input !== null;
          return !isFormula || contentKey(entry.before[r]?.[c] ?? null) !== "";
        }),
      );
      if (isWritten) own.rows.add(row);
    });
  });
  return found;
}
