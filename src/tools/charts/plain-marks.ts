/** Marks as people keep them, without any result yet: the columns of marks out of 20 that are surely read as such. */
import { HIGHEST_MARK } from "../../conventions/scale";
import type { SheetModel } from "../../workbook/model";
import { catalogueCodes } from "../attach/diploma-decision";
import { readTable, tablesOf } from "../reading/read-sheet";
import type { ColumnReading, TableReading } from "../reading/sheet-reading";
import { isChartSheet } from "./chart-sheet-mark";
import { leftOutCells, type LeftOutMarks, type LeftOutReason } from "./left-out-marks";
import type { MarksContext } from "./marks-context";
import { whoColumns, type MarksResults } from "./marks-results";

export interface PlainMarks {
  readonly drawn: readonly MarksResults[];
  /** Of the columns of marks that give no chart. */
  readonly leftOut: readonly LeftOutMarks[];
}

/** The tables of sheets that no formula of ours completes, each column of marks under its heading. */
export function plainMarks({ workbook, convention, completed }: MarksContext): PlainMarks {
  const known = new Set(completed.map(({ sheet }) => sheet.name));
  const codes = catalogueCodes(convention);
  const read = workbook.sheets
    .filter((sheet) => sheet.visibility === "visible" && !known.has(sheet.name) && !isChartSheet(sheet))
    .flatMap((sheet) => tablesOf(sheet).flatMap((table) => marksOf(readTable(sheet, table, { codes })) ?? []));
  return { drawn: read.flatMap(({ drawn }) => drawn), leftOut: read.flatMap(({ leftOut }) => leftOut) };
}

function marksOf(reading: TableReading): PlainMarks | null {
  const { sheet, found, layout, columns } = reading;
  const { dataRows: rows } = found;
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  // A row that is nobody's among them would be counted with them.
  const areTogether = rows.length === last - first + 1;
  if (layout.value !== "learnerPerRow" || layout.certainty === "unsure" || !areTogether) return null;
  const marks = columns
    .filter(({ role }) => role.value === "mark" && role.certainty !== "unsure")
    .map((column) => ({ column, why: whyNotOf(column, sheet, rows) }));
  const grades = marks.flatMap(({ column: { column, heading }, why }) =>
    why === null ? [{ code: heading, label: heading, column }] : [],
  );
  const names = whoColumns(reading);
  return {
    drawn: grades.length === 0 ? [] : [{ sheet, first, last, names, grades, statuses: [], credits: undefined }],
    leftOut: marks.flatMap(({ column: { column, heading }, why }): readonly LeftOutMarks[] => {
      if (why === "noNumber") return leftOutCells(sheet, { label: heading, column }, rows);
      return why === null ? [] : [{ column: `${heading} (${sheet.name})`, why, cells: [] }];
    }),
  };
}

/** Why a column of marks is not drawn: `null` when it is. */
function whyNotOf(
  { scale, column }: ColumnReading,
  sheet: SheetModel,
  rows: readonly number[],
): LeftOutReason | "noNumber" | null {
  const hasNumber = rows.some((row) => typeof sheet.cells[row]?.[column]?.value === "number");
  if (!hasNumber) return "noNumber";
  if (scale === undefined || scale.certainty === "unsure") return "unsure";
  return scale.value.kind === "number" && scale.value.outOf === HIGHEST_MARK ? null : "scale";
}
