/** « Brancher » on workbooks as people keep them: it writes there and nowhere else, and is undone. */
import { expect } from "vitest";
import { formatRange, parseAddress } from "../../../src/workbook/address";
import type { Cell, WorkbookModel } from "../../../src/workbook/model";
import type { Applied, WorkbookPort } from "../../../src/workbook/port";
import type { MessyWorkbook } from "../../fixtures/messy/build";
import { attachPlans } from "./attach-plans";

/** What « Brancher » writes for the first table of marks of each sheet; every other cell stays as it was. */
const written: Readonly<Record<MessyWorkbook, readonly string[]>> = {
  // E: the second session. Headings in row 4, a row a learner.
  "title over merged cells": ["Notes!F4:G7"],
  // The weights of row 3 are read, and stay alone.
  "bands written once": ["'Semestre 5'!H2:K2", "'Semestre 5'!H4:K6"],
  // « abs. justif. » becomes ABJ; « 12,5 », « - » and « ABS » are read as they are.
  "numbers and absences as text": ["Saisie!E1:F5", "Saisie!D3"],
  "sections and statistics among the rows": ["Groupes!E1:H1", "Groupes!E3:H4", "Groupes!E6:H7"],
  // After the remarks, in column H.
  "hidden and blank columns": ["Export!I1:L4"],
  "weights and credits above titles of units": ["UE!F3:K6"],
  // Not over the second group, which stands on the right.
  "two tables side by side": ["'Groupes TD'!F2:G5"],
  "a budget as a free-form list": [],
  "a budget of two sides": [],
  "contracts with dates of both kinds": [],
  "an empty and a hidden sheet first": ["'Notes S6'!F2:G5"],
  "an export opened in a spreadsheet": ["Notes!I1:J4"],
  // The row of scales is nobody's.
  "one sheet per unit": ["USSA24!F2:G2", "USSA24!F4:G6", "USSA26!F2:G2", "USSA26!F4:G6"],
  // The note under the table is not overwritten.
  "an Excel table with a note under it": ["Suivi!F3:G6"],
};

export async function expectAttached(port: WorkbookPort, name: MessyWorkbook): Promise<void> {
  const before = await port.snapshot();
  const applied: Applied[] = [];
  for (const plan of attachPlans(before)) applied.push(await port.apply(plan));
  const expected = written[name].flatMap(cellsOf);
  expect([...changed(before, await port.snapshot())].sort()).toEqual([...expected].sort());
  for (const plan of applied.reverse()) expect(await port.undo(plan)).toEqual({ kept: [] });
  expect(await port.snapshot()).toEqual(before);
}

/** `Notes!F4` for each cell whose content changed. */
function changed(before: WorkbookModel, after: WorkbookModel): ReadonlySet<string> {
  const content = (cell: Cell | undefined): unknown => cell?.formula ?? cell?.value ?? null;
  const places = after.sheets.flatMap(({ name, cells }, index) => {
    const old = before.sheets[index]?.cells ?? {};
    const rows = [...new Set([...Object.keys(cells), ...Object.keys(old)])].map(Number);
    return rows.flatMap((row) =>
      [...new Set([...Object.keys(cells[row] ?? {}), ...Object.keys(old[row] ?? {})])]
        .map(Number)
        .filter((column) => content(cells[row]?.[column]) !== content(old[row]?.[column]))
        .map((column) => cellOf(name, row, column)),
    );
  });
  return new Set(places);
}

function cellOf(sheet: string, row: number, column: number): string {
  return formatRange({ sheet, row, column, rows: 1, columns: 1 });
}

/** Each cell of `Notes!F4:G7`. */
function cellsOf(range: string): readonly string[] {
  const { sheet, area } = parseAddress(range)!;
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellOf(sheet!, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
