/** The obligations that a workbook dates, by its own calendar; those of the convention alone where it has none. */
import type { Convention } from "../../conventions/types";
import { callAtOnce } from "../../functions/call-at-once";
import { functionById } from "../../functions/catalogue";
import type { ResultValue } from "../../functions/host";
import { sameSheetName } from "../../workbook/address";
import type { CellValue, SheetModel, WorkbookModel } from "../../workbook/model";
import { cellsIn } from "../../workbook/model-edit/cells";
import { rulesInForce } from "../audit/rules-in-force";
import { callsCnam } from "../cnam-calls";

export interface DatedObligation {
  readonly label: string;
  /** Serials of days, the last one included. */
  readonly start: number;
  readonly end: number;
  readonly responsible: string;
  readonly source: string;
}

export interface DatedObligations {
  /** The sheet of the calendar; `null` where the convention alone says. */
  readonly sheet: string | null;
  readonly dated: readonly DatedObligation[];
  /** How many have no date, or one in error. */
  readonly undated: number;
}

export interface ObligationsAsked {
  readonly convention: Convention;
  readonly year: number;
  /** The sheet on screen: where the workbook has several calendars, its own comes first. */
  readonly sheet?: string | undefined;
}

/** What CALENDAR gives, in its order. */
const COLUMN = { label: 0, start: 1, end: 2, responsible: 3, source: 4 } as const;
const COLUMNS = Object.keys(COLUMN).length;

export function datedObligations(workbook: WorkbookModel, asked: ObligationsAsked): DatedObligations {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const found = sheets.flatMap((sheet) => calendarsOf(sheet).map((rows) => ({ sheet: sheet.name, rows })));
  const meant = found.find(({ sheet }) => asked.sheet !== undefined && sameSheetName(sheet, asked.sheet)) ?? found[0];
  return meant
    ? { sheet: meant.sheet, ...sorted(meant.rows) }
    : { sheet: null, ...sorted(byConvention(workbook, asked)) };
}

type Row = readonly (CellValue | ResultValue)[];

/** The rows of each calendar of a sheet, its headings among them. */
function calendarsOf(sheet: SheetModel): readonly (readonly Row[])[] {
  return [...cellsIn(sheet.cells)].flatMap(({ row, column, cell }) => {
    if (cell.formula === undefined || !callsCnam(cell.formula, ["CALENDAR"])) return [];
    const isOwn = (at: number): boolean => {
      const from = sheet.cells[at]?.[column]?.spilledFrom;
      return at === row || (from?.row === row && from.column === column);
    };
    const rows: Row[] = [];
    for (let at = row; isOwn(at); at += 1)
      rows.push(Array.from({ length: COLUMNS }, (_, index) => sheet.cells[at]?.[column + index]?.value ?? null));
    // A call inside another one shows something else.
    return rows.length > 1 ? [rows] : [];
  });
}

function byConvention(workbook: WorkbookModel, { convention, year }: ObligationsAsked): readonly Row[] {
  const { rules, block } = rulesInForce(workbook, convention);
  const own = block !== null && rules.convention.id === convention.id ? block : [[convention.id]];
  return callAtOnce(functionById("CALENDAR"), [[[year]], null, own]);
}

function sorted(rows: readonly Row[]): Pick<DatedObligations, "dated" | "undated"> {
  const dated: DatedObligation[] = [];
  let undated = 0;
  for (const row of rows) {
    const [start, end] = [row[COLUMN.start], row[COLUMN.end]];
    const label = textOf(row[COLUMN.label]);
    // Headings, and what an event that cannot be read leaves.
    if (label === "" || start === HEADING) continue;
    const last = typeof end === "number" ? end : start;
    const first = typeof start === "number" ? start : last;
    if (typeof first !== "number" || typeof last !== "number") undated += 1;
    else
      dated.push({
        label,
        start: Math.floor(first),
        end: Math.floor(last),
        responsible: textOf(row[COLUMN.responsible]),
        source: textOf(row[COLUMN.source]),
      });
  }
  return { dated, undated };
}

/** Over the column of first days. */
const HEADING = "Début";

function textOf(value: Row[number] | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
