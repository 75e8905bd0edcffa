/** Marks as people keep them, without any result yet: the columns of marks out of 20 that are surely read as such. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { readDecimalText } from "../../rules/exact/read-number";
import type { SheetModel } from "../../workbook/model";
import { catalogueCodes } from "../attach/diploma-decision";
import { readTable, tablesOf } from "../reading/read-sheet";
import type { ColumnReading, TableReading } from "../reading/sheet-reading";
import { isChartSheet } from "./chart-sheet-mark";
import type { MarksContext } from "./marks-context";
import type { MarksResults } from "./marks-results";

/** The tables of sheets that no formula of ours completes, each column of marks under its heading. */
export function plainMarks(
  { workbook, convention }: MarksContext,
  completed: readonly MarksResults[],
): readonly MarksResults[] {
  const known = new Set(completed.map(({ sheet }) => sheet.name));
  const codes = catalogueCodes(convention);
  return workbook.sheets
    .filter((sheet) => sheet.visibility === "visible" && !known.has(sheet.name) && !isChartSheet(sheet))
    .flatMap((sheet) => tablesOf(sheet).flatMap((table) => marksOf(readTable(sheet, table, { codes }))));
}

function marksOf({ sheet, found, layout, columns }: TableReading): readonly MarksResults[] {
  const [first = 0] = found.dataRows;
  const last = found.dataRows.at(-1) ?? first;
  // A row that is nobody's among them would be counted with them.
  const areTogether = found.dataRows.length === last - first + 1;
  if (layout.value !== "learnerPerRow" || layout.certainty === "unsure" || !areTogether) return [];
  const marks = columns.filter((column) => isOfMarks(column) && !hasTexts(sheet, column, found.dataRows));
  const grades = marks.map(({ column, heading }) => ({ code: heading, label: heading, column }));
  return grades.length === 0 ? [] : [{ sheet, first, last, names: [], grades, statuses: [], credits: undefined }];
}

function isOfMarks({ role, scale }: ColumnReading): boolean {
  const isMark = role.value === "mark" && role.certainty !== "unsure";
  return (
    isMark && scale?.certainty !== "unsure" && scale?.value.kind === "number" && scale.value.outOf === HIGHEST_MARK
  );
}

/** Marks typed as texts are none for the formulas that count: « Contrôler » mends them first. */
function hasTexts(sheet: SheetModel, { column }: ColumnReading, rows: readonly number[]): boolean {
  return rows.some((row) => {
    const value = sheet.cells[row]?.[column]?.value;
    return typeof value === "string" && readDecimalText(value.trim().replace(",", ".")) !== undefined;
  });
}
