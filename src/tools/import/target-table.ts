/** A table of marks of the workbook that an import may fill. */
import { isBlank } from "../../spreadsheet/cell/text";
import type { Area, SheetModel } from "../../workbook/model";
import { tableAt } from "../recognise/find-tables";
import type { Corrections } from "../recognise/corrections";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { gridOfSheet } from "./grid";
import { learnersOf, type Learner } from "./learners";
import { plainSheet } from "./plain-sheet";
import { whoColumns, type WhoColumns } from "../reading/people";
import { readSheet } from "../reading/read-sheet";

export interface TargetTable {
  readonly sheet: SheetModel;
  readonly table: FoundTable;
  readonly who: WhoColumns;
  readonly learners: readonly Learner[];
  /** Rows of the table that wait for a name. */
  readonly freeRows: readonly number[];
  /** Where marks may go: no formula fills them. */
  readonly columns: readonly FoundColumn[];
}

/**
 * The table under the selection, or the largest of the sheet, of marks rather than of people alone; `null` for none, or
 * where it is of something else.
 */
export function targetTable(sheet: SheetModel, selection: Area, corrections: Corrections = {}): TargetTable | null {
  // A list that waits for names is read with some in their place.
  const read = readSheet(plainSheet(sheet), { corrections })
    .tables.filter(({ layout }) => layout.value !== "notMarks")
    .map(({ found }) => found);
  const ofPeople = read.filter((table) => Object.keys(whoColumns(table)).length > 0);
  const ofMarks = ofPeople.filter(({ columns }) => columns.some(({ guess }) => guess.role === "mark"));
  const found = tableAt(ofMarks.length > 0 ? ofMarks : ofPeople, selection);
  if (!found) return null;
  const table = { ...found, dataRows: numberedRows(sheet, found) };
  const who = whoColumns(table);
  const learners = learnersOf(gridOfSheet(sheet), who, table.dataRows);
  const isNamed = ({ name, number }: Learner): boolean => name !== "" || number !== "";
  return {
    sheet,
    table,
    who,
    learners: learners.filter(isNamed),
    freeRows: learners.filter((learner) => !isNamed(learner)).map(({ row }) => row),
    columns: table.columns.filter((column) => isOpen(sheet, table, column)),
  };
}

/** Where rows are numbered, what stands below the last number is a legend. */
function numberedRows(sheet: SheetModel, { columns, dataRows }: FoundTable): readonly number[] {
  const number = columns.find(({ guess }) => guess.role === "lineNumber")?.column;
  if (number === undefined) return dataRows;
  const last = dataRows.filter((row) => !isBlank(sheet.cells[row]?.[number]?.value ?? null)).at(-1);
  return last === undefined ? dataRows : dataRows.filter((row) => row <= last);
}

function isOpen(sheet: SheetModel, table: FoundTable, { column, guess, heading }: FoundColumn): boolean {
  const mayHoldMarks = guess.role === "mark" || (guess.role === "other" && heading !== "");
  return mayHoldMarks && !table.dataRows.some((row) => sheet.cells[row]?.[column]?.formula !== undefined);
}
