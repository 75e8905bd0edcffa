/** What the reading of the sheet says of the selected cells: marks are brought to 20, a budget is none. */
import { intersectAreas } from "../../workbook/area";
import type { Area, CellValue, SheetModel } from "../../workbook/model";
import { markOnTwenty } from "../../tools/attach/mark-on-twenty";
import type { Scale } from "../../tools/reading/column-scale";
import { readSheet } from "../../tools/reading/read-sheet";

/** These rows tell what their columns are: a selection follows the pointer, and reading it has to be quick. */
export const ROWS_READ = 120;

export interface SelectedReading {
  /** A budget, an inventory, a timetable. */
  readonly isSomethingElse: boolean;
  /** Whether the column holds marks under their heading, whatever stands above the first of them. */
  readonly isMarks: (column: number) => boolean;
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** @param sheet as far as the selection goes, with what stands above it, left of it and right of its first rows */
export function selectedReading(sheet: SheetModel, selection: Area): SelectedReading {
  const { tables } = readSheet(firstRows(sheet, selection.row + ROWS_READ));
  const touched = tables.filter(({ found }) => intersectAreas(found.area, selection) !== null);
  const scales = new Map(
    touched.flatMap(({ columns }) =>
      columns.flatMap(({ column, scale }) =>
        scale && scale.certainty !== "unsure" ? [[column, scale.value] as const] : [],
      ),
    ),
  );
  const marks = new Set(
    touched.flatMap(({ columns }) =>
      columns.flatMap(({ column, role }) => (role.value === "mark" && role.certainty !== "unsure" ? [column] : [])),
    ),
  );
  return {
    isMarks: (column) => marks.has(column),
    isSomethingElse:
      touched.length > 0 && touched.every(({ layout }) => layout.value === "notMarks" && layout.certainty !== "unsure"),
    valueAt: (row, column) => onTwenty(sheet, row, column, scales.get(column)),
  };
}

function firstRows(sheet: SheetModel, end: number): SheetModel {
  const rows = Object.entries(sheet.cells).filter(([row]) => Number(row) < end);
  return { ...sheet, cells: Object.fromEntries(rows) };
}

function onTwenty(sheet: SheetModel, row: number, column: number, scale: Scale | undefined): CellValue {
  const own = sheet.cells[row]?.[column]?.value ?? null;
  if (scale === undefined) return own;
  const brought = markOnTwenty(sheet, row, column, scale);
  return typeof brought === "number" ? brought : own;
}
