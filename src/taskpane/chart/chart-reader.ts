/** The marks the user has selected, and what to measure them against. */
import { marksOfSelection, type SelectedMarks } from "../../charts/marks-of-selection";
import { HIGHEST_HEADING, OtherNumbers } from "./other-numbers";
import type { Area, CellMatrix, CellValue, RangeRef, SheetModel } from "../../workbook/model";
import type { WorkbookPort } from "../../workbook/port";
import { ROWS_READ, selectedReading, type SelectedReading } from "./selected-reading";
import { thresholdInForce, type Threshold } from "./threshold-in-force";

/** What stands right of the marks tells what they are: one column of a wide table has no names and no other marks. */
const BESIDE = 60;

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
  const { sheets } = await workbook.snapshot({ ranges: rangesRead(selection), formats: "numbers" });
  const sheet = sheets.find((candidate) => candidate.name === selection.sheet);
  const used = sheet ? filledRows(sheet, selection) : [];
  if (used.length > LARGEST_SELECTION) return "tooLarge";
  const names = used.map((row) => nameLeftOf(sheet?.cells, row, selection.column));
  const reading = sheet && selectedReading(sheet, selection);
  const other = new OtherNumbers(sheet?.cells ?? {}, selection, used, reading?.isMarks);
  const cells = used.map((at) => rowValues(sheet?.cells, at, selection, other, reading));
  const marks = marksOfSelection(cells, names);
  if (reading?.isSomethingElse)
    return { learners: [], ignored: marks.ignored, otherNumbers: Math.max(1, marks.otherNumbers) };
  const { count } = other;
  // Beside marks, a column of credits or of coefficients is only left out.
  const instead = marks.learners.length === 0 ? count : 0;
  return { ...marks, ignored: marks.ignored + count, otherNumbers: marks.otherNumbers + instead };
}

/** From the first column on, and from above: names stand left of the marks, headings over them. */
function rangesRead(selection: RangeRef): readonly RangeRef[] {
  const row = Math.max(0, selection.row - HIGHEST_HEADING);
  const above = selection.row - row;
  const chosen = { ...selection, row, rows: above + selection.rows, column: 0 };
  const columns = selection.column + selection.columns;
  return [
    { ...chosen, columns },
    { ...chosen, rows: above + ROWS_READ, columns: columns + BESIDE },
  ];
}

/** Hidden rows count: a chart that forgot learners because of a filter would mislead. */
function filledRows(sheet: SheetModel, area: Area): readonly number[] {
  return Object.keys(sheet.cells)
    .map(Number)
    .filter((row) => row >= area.row && row < area.row + area.rows)
    .sort((a, b) => a - b);
}

/** The first selected cell, then the filled ones: blanks in between say nothing. */
function rowValues(
  cells: CellMatrix | undefined,
  row: number,
  area: Area,
  other: OtherNumbers,
  reading: SelectedReading | undefined,
): readonly CellValue[] {
  const filled = Object.keys(cells?.[row] ?? {})
    .map(Number)
    .filter((column) => column > area.column && column < area.column + area.columns)
    .sort((a, b) => a - b);
  return [area.column, ...filled].map((column) =>
    other.has(row, column) ? null : (reading?.valueAt(row, column) ?? null),
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
