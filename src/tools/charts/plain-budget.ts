/** A budget as accountants write it: a block of charges and a block of revenue, one beside or under the other. */
import { chartKindWords } from "../../i18n/chart-kinds";
import type { Locale } from "../../i18n/locale";
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import { equals, sum, type Ratio } from "../../rules/exact/ratio";
import { readNumber } from "../../rules/exact/read-number";
import { columnName } from "../../workbook/address";
import { referenceArea } from "../../workbook/formula/references";
import { scanFormula } from "../../workbook/formula/scan";
import type { CellValue, SheetModel, WorkbookModel } from "../../workbook/model";
import type { ChartFigures, FigureCell } from "./chart-figures";
import { tableForms } from "./chart-headings";
import { isChartSheet } from "./chart-sheet-mark";
import { isTotal } from "./headed-tables";
import { sourceFigure, sourceLabel } from "./source-cell";

type Side = "charges" | "revenue";

const WORDS: Readonly<Record<Side, ReadonlySet<string>>> = {
  charges: new Set(["charges", "dépenses", "coûts", "charges d’exploitation", "expenses", "costs"].map(foldHeading)),
  revenue: new Set(
    ["produits", "recettes", "ressources", "produits d’exploitation", "revenue", "income"].map(foldHeading),
  ),
};
/** What is left is no line of either side. */
const RESULTS = new Set(["résultat", "excédent", "déficit", "marge", "solde", "result"].map(foldHeading));

export interface PlainBudgets {
  readonly charts: readonly ChartFigures[];
  /** A budget whose lines do not make its total: which of them are subtotals is not guessed. */
  readonly hasDoubt: boolean;
}

export function plainBudgets(workbook: WorkbookModel, locale: Locale): PlainBudgets {
  const read = workbook.sheets
    .filter((sheet) => sheet.visibility === "visible" && !isChartSheet(sheet))
    .flatMap((sheet) => budgetsOf(sheet));
  return {
    charts: read.flatMap((budget) => (budget.isSure ? [chartOf(budget, locale)] : [])),
    hasDoubt: read.some(({ isSure }) => !isSure),
  };
}

interface Block {
  readonly side: Side;
  /** The cell that names it. */
  readonly row: number;
  readonly column: number;
  /** The rows of its lines, totals and results left out. */
  readonly rows: readonly number[];
  readonly totalRow: number | undefined;
  /** Columns that hold amounts, from left to right. */
  readonly amounts: readonly number[];
}

interface Budget {
  readonly sheet: SheetModel;
  /** What tells it from the other budgets of the sheet. */
  readonly heading: string | null;
  readonly lines: readonly {
    readonly side: Side;
    readonly row: number;
    readonly label: number;
    readonly amount: number;
  }[];
  readonly isSure: boolean;
}

/** One for each column of amounts: a year, what was voted, what was spent. */
function budgetsOf(sheet: SheetModel): readonly Budget[] {
  const blocks = blocksOf(sheet);
  return blocks.flatMap((charges) => {
    const revenue = blocks.find((other) => other.side === "revenue" && areFaced(charges, other));
    if (charges.side !== "charges" || revenue === undefined) return [];
    const pairs = charges.amounts.flatMap((amount, index) => {
      const other = charges.column === revenue.column ? amount : revenue.amounts[index];
      return other !== undefined && revenue.amounts.includes(other) ? [[amount, other] as const] : [];
    });
    return pairs.map(([amount, other]): Budget => {
      const sides = [readSide(sheet, charges, amount), readSide(sheet, revenue, other)] as const;
      return {
        sheet,
        heading: pairs.length > 1 ? headingOver(sheet, charges.row, amount) : null,
        lines: sides.flatMap(({ lines }) => lines),
        isSure: sides.every(({ isSure, lines }) => isSure && lines.length > 0),
      };
    });
  });
}

function areFaced(one: Block, other: Block): boolean {
  return one.column === other.column || one.row === other.row;
}

function blocksOf(sheet: SheetModel): readonly Block[] {
  const named = Object.entries(sheet.cells).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, { value }]) => {
      const side = sideOf(value ?? null);
      return side === null ? [] : [{ side, row: Number(row), column: Number(column) }];
    }),
  );
  return named.flatMap((one) => {
    const beside = named
      .filter(({ row, column }) => row === one.row && column > one.column)
      .map(({ column }) => column);
    const end = Math.min(one.column + MOST_AMOUNTS + 1, ...beside);
    const { rows, totalRow } = rowsUnder(sheet, one.row, one.column);
    const amounts = Array.from({ length: end - one.column - 1 }, (_, index) => one.column + 1 + index).filter(
      (column) => rows.some((row) => typeof valueAt(sheet, row, column) === "number"),
    );
    return rows.length === 0 || amounts.length === 0 ? [] : [{ ...one, rows, totalRow, amounts }];
  });
}

const MOST_AMOUNTS = 6;

function sideOf(value: CellValue): Side | null {
  // Without accents, what was spent is called as what one spends.
  if (typeof value !== "string" || value.toLowerCase().includes("dépensé")) return null;
  const heading = foldHeading(value);
  return WORDS.charges.has(heading) ? "charges" : WORDS.revenue.has(heading) ? "revenue" : null;
}

/** Down to the total, the result, the other side, or a blank line. */
function rowsUnder(
  sheet: SheetModel,
  top: number,
  column: number,
): { readonly rows: readonly number[]; readonly totalRow: number | undefined } {
  const rows: number[] = [];
  for (let row = top + 1; ; row += 1) {
    const label = valueAt(sheet, row, column);
    if (typeof label !== "string" || label.trim() === "" || sideOf(label) !== null)
      return { rows, totalRow: undefined };
    if (RESULTS.has(foldHeading(label))) return { rows, totalRow: undefined };
    if (isTotal(label)) return { rows, totalRow: row };
    rows.push(row);
  }
}

/** The lines of one side, without those that sum others up; whether they make the total that is written, if any is. */
function readSide(
  sheet: SheetModel,
  { side, row: top, column: label, rows, totalRow }: Block,
  amount: number,
): { readonly lines: Budget["lines"]; readonly isSure: boolean } {
  const lines = rows.filter(
    (row) => valueAt(sheet, row, amount) !== null && !isSubtotal(sheet, row, { label, amount, rows }),
  );
  const written = [totalRow, top].flatMap((row) => {
    const value = row === undefined ? null : valueAt(sheet, row, amount);
    return typeof value === "number" && !isYear(value, row === top) ? [readNumber(value)] : [];
  });
  const numbers = lines.flatMap((row): Ratio[] => {
    const value = valueAt(sheet, row, amount);
    return typeof value === "number" ? [readNumber(value)] : [];
  });
  const [total] = written;
  return {
    lines: lines.map((row) => ({ side, row, label, amount })),
    isSure: total === undefined || numbers.length < lines.length || equals(sum(numbers), total),
  };
}

/** Beside the name of the block, « 2026 » says which year the amounts are of. */
function isYear(value: number, isHeading: boolean): boolean {
  return isHeading && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

interface Columns {
  readonly label: number;
  readonly amount: number;
  readonly rows: readonly number[];
}

/** A formula over lines of its own column, or an account whose own accounts are listed: 60 above 601. */
function isSubtotal(sheet: SheetModel, row: number, { label, amount, rows }: Columns): boolean {
  if (readsColumn(sheet.cells[row]?.[amount]?.formula ?? "", amount)) return true;
  const account = accountOf(valueAt(sheet, row, label));
  if (account === null) return false;
  return rows.some((other) => {
    const code = accountOf(valueAt(sheet, other, label));
    return code !== null && code.length > account.length && code.startsWith(account);
  });
}

/** On the formula's own sheet. */
function readsColumn(formula: string, column: number): boolean {
  return scanFormula(formula).some((token) => {
    if (token.kind !== "reference" || token.sheet !== undefined) return false;
    const read = referenceArea(token);
    return column >= read.column && column < read.column + read.columns;
  });
}

function accountOf(label: CellValue): string | null {
  const [, code] = typeof label === "string" ? (/^\s*(\d{2,8})\b/.exec(label) ?? []) : [];
  return code ?? null;
}

const ROWS_ABOVE = 3;

function headingOver(sheet: SheetModel, top: number, column: number): string {
  for (let row = top; row >= Math.max(0, top - ROWS_ABOVE); row -= 1) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" || typeof value === "number") return String(value).trim();
  }
  return columnName(column);
}

function valueAt(sheet: SheetModel, row: number, column: number): CellValue {
  const value = sheet.cells[row]?.[column]?.value ?? null;
  return value === "" ? null : value;
}

const NOTHING: FigureCell = { value: null, formula: () => '""' };

function chartOf({ sheet, heading, lines }: Budget, locale: Locale): ChartFigures {
  const names = chartKindWords[locale].columns;
  const format = tableForms.chargesRevenue?.format ?? "General";
  const of = (side: Side): readonly FigureCell[] =>
    lines.map((line) => (line.side === side ? sourceFigure(sheet, line.row, line.amount) : NOTHING));
  return {
    kind: "chargesRevenue",
    subject: heading === null ? sheet.name : `${sheet.name} — ${heading}`,
    sheets: [sheet.name],
    labels: lines.map(({ row, label }) => sourceLabel(sheet, row, label, { locale, dates: "day" })),
    columns: (["charges", "revenue"] as const).map((id) => ({ id, name: names[id], format, cells: of(id) })),
  };
}
