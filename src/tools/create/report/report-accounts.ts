/** Of a report: the budget by party as it was forecast and as it is, and indicators against their targets. */
import { tableForms, type TableForm } from "../../charts/chart-headings";
import { headedTables, type HeadedTable } from "../../charts/headed-tables";
import { referenceTo } from "../../charts/source-cell";
import { EURO_FORMAT } from "../../create-budget";
import type { CellInput } from "../../../workbook/plan";
import type { WorkbookModel } from "../../../workbook/model";
import { linkedFiles, type LinkedRanges } from "../dossier/linked-names";
import { indicatorsOf } from "../create-indicators";
import type { CreatedSheet } from "../created-sheet";
import type { ReportTable } from "./report-sections";

/** A page has room for so many. */
const MOST_LINES = 8;
const MOST_INDICATORS = 6;

interface BudgetLines {
  readonly sheet: WorkbookModel["sheets"][number];
  readonly rows: readonly number[];
  readonly columns: { readonly label: number; readonly forecast: number; readonly actual: number };
}

/** The financial file made last, else the first table that has both. */
export function budgetTable(sheet: CreatedSheet): ReportTable {
  const words = sheet.words.report;
  const { title, headings } = words.budget;
  const found = budgetLines(sheet.workbook);
  if (!found) return { title, headings, rows: [], remarks: [words.noBudget] };
  const { columns, rows } = found;
  const at = (row: number, column: number): string => referenceTo(found.sheet, row, column);
  return {
    title,
    headings,
    formats: [EURO_FORMAT, EURO_FORMAT, EURO_FORMAT],
    rows: rows.slice(0, MOST_LINES).map((row) => {
      const [forecast, actual] = [at(row, columns.forecast), at(row, columns.actual)];
      return [
        { formula: `=${at(row, columns.label)}` },
        shown(forecast),
        shown(actual),
        { formula: `=IF(OR(${forecast}="",${actual}=""),"",${actual}-${forecast})` },
      ];
    }),
    remarks: [
      words.from(found.sheet.name),
      ...(rows.length > MOST_LINES ? [words.budget.others(rows.length - MOST_LINES)] : []),
    ],
  };
}

/** What is blank there is blank here. */
function shown(cell: string): CellInput {
  return { formula: `=IF(${cell}="","",${cell})` };
}

function budgetLines(workbook: WorkbookModel): BudgetLines | null {
  return linesOfFile(workbook, linkedFiles(workbook).at(-1)) ?? linesOfTable(workbook);
}

/** Revenue, the charges of each party, what is left of it, and who gets how much. */
function linesOfFile({ sheets }: WorkbookModel, file: LinkedRanges | undefined): BudgetLines | null {
  const [forecast, actual] = [file?.get("budgetRevenue"), file?.get("budgetActualRevenue")];
  const sheet = sheets.find(({ name }) => name === forecast?.sheet);
  if (!sheet || !forecast || !actual) return null;
  const isNamed = (row: number): boolean => (sheet.cells[row]?.[0]?.value ?? "") !== "";
  const rows: number[] = [];
  for (let row = forecast.row; isNamed(row); row += 1) rows.push(row);
  return { sheet, rows, columns: { label: 0, forecast: forecast.column, actual: actual.column } };
}

function linesOfTable(workbook: WorkbookModel): BudgetLines | null {
  const [table] = tablesWith(workbook, tableForms.forecastActual);
  if (!table) return null;
  const { sheet, rows, label, columns } = table;
  return {
    sheet,
    rows,
    columns: { label, forecast: columns["forecast"] ?? label, actual: columns["actual"] ?? label },
  };
}

function tablesWith(workbook: WorkbookModel, form: TableForm | undefined): readonly HeadedTable[] {
  return form ? headedTables(workbook, form) : [];
}

/** The last year that something was achieved in, of each indicator. */
export function indicatorsTable(sheet: CreatedSheet): ReportTable {
  const words = sheet.words.report;
  const { title, headings } = words.indicators;
  const tables = tablesWith(sheet.workbook, tableForms.indicators);
  if (tables.length === 0) return { title, headings, rows: [], remarks: [words.noIndicators] };
  const [id] = indicatorsOf(sheet.request.convention);
  return {
    title,
    headings,
    formats: ["0", "General", "General"],
    rows: tables.slice(0, MOST_INDICATORS).map(indicatorRow),
    remarks: id === undefined ? [] : [{ formula: `=CNAM.SOURCE("indicator.${id}.label",${sheet.rules})` }],
  };
}

/** Larger than any figure: what MATCH does not find under it is the last number. */
const LARGEST = "9.99E+307";

function indicatorRow({ sheet, headings, label, columns, rows }: HeadedTable): readonly CellInput[] {
  const first = rows[0] ?? headings + 1;
  const count = (rows.at(-1) ?? first) - first + 1;
  const range = (column: number): string => referenceTo(sheet, first, column, count);
  const achieved = range(columns["achieved"] ?? label);
  const last = (of: string): CellInput => ({
    formula: `=IF(COUNT(${achieved})+0*SUM(${achieved})=0,"",INDEX(${of},MATCH(${LARGEST},${achieved})))`,
  });
  const over = sheet.cells[headings - 1]?.[label]?.value;
  const isTitled = typeof over === "string" && over.trim() !== "";
  const name = isTitled ? { formula: `=${referenceTo(sheet, headings - 1, label)}` } : sheet.name;
  return [name, last(range(label)), last(achieved), last(range(columns["target"] ?? label))];
}
