/** The tables that a jury closes, as they stand in the workbook: a sheet of marks with its results, and its minutes. */
import { readMarksSheet } from "../create/own-marks-sheet";
import { learnerName } from "../learner-names";
import { readTable, tablesOf } from "../reading/read-sheet";
import { correctionsSetting, readCorrections } from "../recognise/corrections";
import { sameSheetName } from "../../workbook/address";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { settingOf } from "../../workbook/model-edit/settings-sheet";
import type { ClosedTable } from "./closed-content";
import { keptContent } from "../kept-content";
import { juryColumns } from "./closed-columns";
import { columnLabels } from "./column-labels";
import { minutesPlaces } from "./minutes-places";
import { numbered } from "./numbered";
import type { PlacedTable } from "./placed-table";

/** Sheets in view whose results can be closed, in the order of the workbook. */
export function sheetsToClose(workbook: WorkbookModel): readonly PlacedTable[] {
  return workbook.sheets.flatMap((sheet) => {
    if (sheet.visibility !== "visible" || minutesPlaces(sheet) !== null) return [];
    return tablesIn(workbook, sheet)
      .flatMap(({ placed, hasResults }) => (hasResults ? [placed] : []))
      .slice(0, 1);
  });
}

/** The minutes that read a sheet, if the workbook has them. */
export function minutesOf(workbook: WorkbookModel, sheet: string): PlacedTable | null {
  for (const one of workbook.sheets) {
    const minutes = minutesPlaces(one);
    if (minutes && minutes.reads.has(sheet.toLowerCase())) return minutes.table;
  }
  return null;
}

/** The table of a sheet that has most of some columns; `null` when the sheet is gone, or has no table any more. */
export function tableToday(workbook: WorkbookModel, { sheet: name, columns }: ClosedTable): PlacedTable | null {
  const sheet = workbook.sheets.find((one) => sameSheetName(one.name, name));
  if (!sheet) return null;
  const minutes = minutesPlaces(sheet);
  if (minutes) return minutes.table;
  const shared = (table: PlacedTable): number => columns.filter((column) => table.columns.has(column)).length;
  const [best] = tablesIn(workbook, sheet, true)
    .map(({ placed }) => placed)
    .sort((one, other) => shared(other) - shared(one));
  return best ?? null;
}

/** @param every columns beside marks and decisions too: what was closed is known by its heading */
function tablesIn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  every = false,
): readonly { readonly placed: PlacedTable; readonly hasResults: boolean }[] {
  const own = readMarksSheet(sheet);
  if (own) {
    const rows = own.named.map(({ index, name }) => [own.first + index, name] as const);
    return [tableAt(sheet, { rows, first: own.first, names: [own.learner], every })];
  }
  const corrections = readCorrections(settingOf(workbook, correctionsSetting(sheet.name)));
  return tablesOf(sheet).map((found) => {
    const reading = readTable(sheet, found, { corrections });
    const rows = found.dataRows.flatMap((row) => {
      const name = learnerName(sheet, reading.found, row);
      return name === undefined ? [] : [[row, name] as const];
    });
    const names = Object.values(reading.people.who.value);
    return tableAt(sheet, { rows, first: found.dataRows[0] ?? 0, names, every, reading });
  });
}

interface TableOptions {
  readonly rows: readonly (readonly [row: number, name: string])[];
  readonly first: number;
  /** The columns that say whose row it is. */
  readonly names: readonly number[];
  readonly every: boolean;
  readonly reading?: Parameters<typeof juryColumns>[2];
}

function tableAt(
  sheet: SheetModel,
  { rows, first, names, every, reading }: TableOptions,
): { readonly placed: PlacedTable; readonly hasResults: boolean } {
  const { columns, hasResults } = juryColumns(
    sheet,
    rows.map(([row]) => row),
    reading,
  );
  const used = [...new Set(rows.flatMap(([row]) => Object.keys(sheet.cells[row] ?? {}).map(Number)))];
  const others = used.filter((column) => !names.includes(column)).sort((a, b) => a - b);
  // Every column counts when alike headings are told apart: what a column is called may not hang on what is closed.
  const labels = columnLabels(sheet, first, others);
  const wanted = others.filter((column) => labels.has(column) && (every || columns.has(column)));
  return {
    hasResults: hasResults && rows.length > 0,
    placed: {
      sheet,
      columns: new Map(wanted.map((column) => [labels.get(column) ?? "", column])),
      rows: numbered(rows),
    },
  };
}

/** What the table holds today, to be closed. */
export function closedTable({ sheet, columns, rows }: PlacedTable): ClosedTable {
  return {
    sheet: sheet.name,
    columns: [...columns.keys()],
    rows: [...rows].map(([who, row]) => ({
      who,
      values: [...columns.values()].map((column) => keptContent(sheet.cells[row]?.[column]?.value)),
    })),
  };
}
