/** The results that a workbook already computes of its marks, read by the formulas that give them. */
import type { Convention } from "../../conventions/types";
import { attachWords } from "../../i18n/panels/attach";
import { inLocale } from "../../i18n/typography";
import type { Locale } from "../../i18n/locale";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { valueOf } from "../create/convention-keys";
import { readMarksSheet } from "../create/own-marks-sheet";
import { callsCnam } from "../cnam-calls";
import { readTable, tablesOf } from "../reading/read-sheet";
import type { TableReading } from "../reading/sheet-reading";
import { isChartSheet } from "./chart-sheet-mark";

export interface UnitResults {
  readonly code: string;
  /** « USSA24 — Environnement législatif… » where the convention names it. */
  readonly label: string;
  readonly column: number;
}

/** The results of one table: who, and the columns that formulas of ours fill. */
export interface MarksResults {
  readonly sheet: SheetModel;
  readonly first: number;
  readonly last: number;
  /** The columns of the names; a last name and a first name are two. */
  readonly names: readonly number[];
  readonly grades: readonly UnitResults[];
  readonly statuses: readonly UnitResults[];
  readonly credits: number | undefined;
}

export interface MarksOptions {
  readonly convention: Convention;
  readonly locale: Locale;
}

const RESULT_FUNCTIONS = { grades: "UE_GRADE", statuses: "UE_STATUS", credits: "ECTS" } as const;
type Kind = keyof typeof RESULT_FUNCTIONS;

export function marksResults(workbook: WorkbookModel, options: MarksOptions): readonly MarksResults[] {
  return workbook.sheets
    .filter((sheet) => sheet.visibility === "visible" && !isChartSheet(sheet))
    .flatMap((sheet) => resultsOf(sheet, options) ?? []);
}

interface ResultColumn {
  readonly kind: Kind;
  readonly column: number;
  first: number;
  last: number;
}

function resultsOf(sheet: SheetModel, options: MarksOptions): MarksResults | null {
  const columns = resultColumns(sheet);
  const [one] = columns;
  if (one === undefined) return null;
  const first = Math.min(...columns.map((column) => column.first));
  const last = Math.max(...columns.map((column) => column.last));
  const unitsOf = (kind: Kind): readonly UnitResults[] =>
    columns.flatMap((column) => (column.kind === kind ? [unitOf(sheet, column.column, first, kind, options)] : []));
  return {
    sheet,
    first,
    last,
    names: nameColumns(sheet, first, last),
    grades: unitsOf("grades"),
    statuses: unitsOf("statuses"),
    credits: columns.find(({ kind }) => kind === "credits")?.column,
  };
}

/** Columns where most cells call the function, in the order of the sheet. */
function resultColumns(sheet: SheetModel): readonly ResultColumn[] {
  const found = new Map<number, ResultColumn>();
  for (const [rowKey, cells] of Object.entries(sheet.cells)) {
    const row = Number(rowKey);
    for (const [key, { formula, spilledFrom }] of Object.entries(cells)) {
      const column = Number(key);
      const written = spilledFrom ? sheet.cells[spilledFrom.row]?.[spilledFrom.column]?.formula : formula;
      const isOwnColumn = spilledFrom === undefined || spilledFrom.column === column;
      const kind = written === undefined || !isOwnColumn ? undefined : kindOf(written);
      if (kind === undefined) continue;
      const known = found.get(column);
      if (known?.kind === kind)
        Object.assign(known, { first: Math.min(known.first, row), last: Math.max(known.last, row) });
      else if (known === undefined) found.set(column, { kind, column, first: row, last: row });
    }
  }
  // A lone call of a function beside a table is no result of it.
  return [...found.values()].sort((a, b) => a.column - b.column);
}

function kindOf(formula: string): Kind | undefined {
  return (Object.keys(RESULT_FUNCTIONS) as Kind[]).find((kind) => callsCnam(formula, NAMES[kind]));
}

const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  grades: [RESULT_FUNCTIONS.grades],
  statuses: [RESULT_FUNCTIONS.statuses],
  credits: [RESULT_FUNCTIONS.credits],
};

const ROWS_ABOVE = 8;

function unitOf(sheet: SheetModel, column: number, first: number, kind: Kind, options: MarksOptions): UnitResults {
  const heading = headingOver(sheet, column, first);
  const code = unitIn(heading, kind) ?? sheet.name;
  const title = valueOf(options.convention, `unit.${code}`)?.name;
  return { code, label: title ? `${code} — ${inLocale(title, options.locale)}` : code, column };
}

function headingOver(sheet: SheetModel, column: number, first: number): string {
  for (let row = first - 1; row >= Math.max(0, first - ROWS_ABOVE); row -= 1) {
    const value = sheet.cells[row]?.[column]?.value;
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return "";
}

const SLOT = "\u0001";

/** « USSA24 statut » is about USSA24; a heading that says only a code is that code. */
function unitIn(heading: string, kind: Kind): string | undefined {
  if (heading === "") return undefined;
  for (const locale of ["fr", "en"] as const) {
    const { headings } = attachWords[locale];
    const say = kind === "grades" ? headings.grade : headings.status;
    if (heading === say(undefined)) return undefined;
    const [before = "", after = ""] = say(SLOT).split(SLOT);
    if (heading.length > before.length + after.length && heading.startsWith(before) && heading.endsWith(after))
      return heading.slice(before.length, heading.length - after.length);
  }
  return heading;
}

/** As the one reading of the sheet tells them; the sheet of the tool « Notes » says it by its layout. */
function nameColumns(sheet: SheetModel, first: number, last: number): readonly number[] {
  const own = readMarksSheet(sheet);
  if (own) return [own.learner];
  const table = tablesOf(sheet).find(({ dataRows }) => dataRows.some((row) => row >= first && row <= last));
  if (table === undefined) return [];
  return whoColumns(readTable(sheet, table));
}

/** The columns that name somebody: a name, its two parts, or a number. */
export function whoColumns({ people }: TableReading): readonly number[] {
  const who = people.who.value;
  if (who.fullName !== undefined) return [who.fullName];
  const parts = [who.lastName, who.firstName].filter((column) => column !== undefined);
  return parts.length > 0 ? parts : [who.number ?? who.email].filter((column) => column !== undefined);
}
