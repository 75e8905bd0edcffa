/** The marks the user has selected, and what to measure them against. */
import { marksOfSelection, type SelectedMarks } from "../../charts/marks-of-selection";
import { HIGHEST_HEADING, OtherNumbers } from "./other-numbers";
import type { Area, CellMatrix, CellValue, RangeRef, SheetModel } from "../../workbook/model";
import type { WorkbookPort } from "../../workbook/port";
import { thresholdInForce, type Threshold } from "./threshold-in-force";

/** Beyond it a chart says nothing, and reading would slow the user down. */
export const LARGEST_SELECTION = 5000;

export interface ChartData {
  readonly range: RangeRef;
  readonly marks: SelectedMarks | "tooLarge";
  readonly threshold: Threshold;
}

/** @param conventionId the convention the workbook keeps, if any */
export async function readChart(
  workbook: WorkbookPort,
  selection: RangeRef,
  conventionId: string | null,
): Promise<ChartData> {
  const [threshold, marks] = await Promise.all([
    thresholdInForce(workbook, conventionId),
    selectedMarks(workbook, selection),
  ]);
  return { range: selection, marks, threshold };
}

async function selectedMarks(workbook: WorkbookPort, selection: RangeRef): Promise<ChartData["marks"]> {
  // From the first column on, and from above: names stand left of the marks, headings over them.
  const row = Math.max(0, selection.row - HIGHEST_HEADING);
  const rows = selection.row + selection.rows - row;
  const read: RangeRef = { ...selection, row, rows, column: 0, columns: selection.column + selection.columns };
  const { sheets } = await workbook.snapshot({ ranges: [read], formats: "numbers" });
  const sheet = sheets.find((candidate) => candidate.name === selection.sheet);
  const used = sheet ? filledRows(sheet, selection) : [];
  if (used.length > LARGEST_SELECTION) return "tooLarge";
  const names = used.map((row) => nameLeftOf(sheet?.cells, row, selection.column));
  const other = new OtherNumbers(sheet?.cells ?? {}, selection, used);
  const cells = used.map((at) => rowValues(sheet?.cells, at, selection, other));
  const marks = marksOfSelection(cells, names);
  const { count } = other;
  // Beside marks, a column of credits or of coefficients is only left out.
  const instead = marks.learners.length === 0 ? count : 0;
  return { ...marks, ignored: marks.ignored + count, otherNumbers: marks.otherNumbers + instead };
}

/** Hidden rows count: a chart that forgot learners because of a filter would mislead. */
function filledRows(sheet: SheetModel, area: Area): readonly number[] {
  return Object.keys(sheet.cells)
    .map(Number)
    .filter((row) => row >= area.row && row < area.row + area.rows)
    .sort((a, b) => a - b);
}

/** The first selected cell, then the filled ones: blanks in between say nothing. */
function rowValues(cells: CellMatrix | undefined, row: number, area: Area, other: OtherNumbers): readonly CellValue[] {
  const filled = Object.keys(cells?.[row] ?? {})
    .map(Number)
    .filter((column) => column > area.column && column < area.column + area.columns)
    .sort((a, b) => a - b);
  return [area.column, ...filled].map((column) =>
    other.has(row, column) ? null : (cells?.[row]?.[column]?.value ?? null),
  );
}

/** The first text of the row, left of the selection. */
function nameLeftOf(cells: CellMatrix | undefined, row: number, column: number): string | null {
  for (let left = 0; left < column; left += 1) {
    const value = cells?.[row]?.[left]?.value;
    if (typeof value === "string" && value.trim() !== "" && Number.isNaN(Number(value.replace(",", ".")))) {
      return value.trim();
    }
  }
  return null;
}
