/**
 * The tables of an accountant's own workbook, whatever they are called: contracts, charges, a journal of expenses,
 * invoices, receipts, instalments. Titles may stand above, totals and blank rows among the lines.
 */
import { readDay } from "../../../spreadsheet/cell/date";
import { readAmountText, readRatio, twoReadings } from "../../../spreadsheet/cell/number-text";
import type { Ratio } from "../../../rules/exact/ratio";
import { fold, wordsOf } from "../../../spreadsheet/cell/text";
import type { CellValue, SheetModel, WorkbookModel } from "../../../workbook/model";
import { linkedFiles } from "../../create/dossier/linked-names";
import { gridOfSheet, isBlankRow, textAt, type Grid } from "../../import/grid";
import { ACCOUNT_KINDS, type AccountKind, type AccountRole } from "./account-words";

export interface AccountTable {
  readonly kind: AccountKind;
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<AccountRole, number>>>;
  readonly rows: readonly AccountRow[];
  /** Rows that say something and are no line: totals, titles, revenue beside charges, whatever stands lower down. */
  readonly leftOut: readonly { readonly row: number; readonly text: string }[];
}

export interface AccountRow {
  readonly row: number;
  /** The title above it, in a list that has some. */
  readonly section: string;
}

/** Revenue comes from the contracts: a budget's own lines of it are no charges. */
const REVENUE = /^(?:produits?|recettes?|ressources?|financements?)\b/;
/** Blank rows within a list; more of them end it. */
const MOST_BLANK_ROWS = 2;
const TOTAL = /^(?:sous[- ]?)?tota(?:l|ux)\b|^ensemble\b|^report\b|^resultat\b/;

/** The tables of accounts of a workbook, those of a financial file aside. */
export function accountsOf(workbook: WorkbookModel): readonly AccountTable[] {
  const own = new Set(linkedFiles(workbook).flatMap((file) => [...file.values()].map(({ sheet }) => sheet)));
  return workbook.sheets
    .filter(({ name, visibility }) => visibility === "visible" && !own.has(name))
    .flatMap(accountTables);
}

function accountTables(sheet: SheetModel): readonly AccountTable[] {
  const grid = gridOfSheet(sheet);
  const heads = grid.flatMap((cells, row) => {
    const found = recognisedRow(cells);
    return found ? [{ ...found, row }] : [];
  });
  return heads.flatMap(({ kind, columns, row }, index) => {
    const table = linesUnder(grid, { kind, columns, row, end: heads[index + 1]?.row ?? grid.length });
    return table.rows.length === 0 ? [] : [{ kind, sheet: sheet.name, headingRow: row, columns, ...table }];
  });
}

type Columns = AccountTable["columns"];

/** The first kind whose headings all stand in the row: those that ask for the most come first. */
function recognisedRow(cells: readonly CellValue[]): { readonly kind: AccountKind; readonly columns: Columns } | null {
  const headings = cells.map((value) => (typeof value === "string" ? fold(value) : ""));
  const filled = headings.filter((heading) => heading !== "").length;
  for (const { kind, words, needs, refuses } of ACCOUNT_KINDS) {
    // Each need takes a heading of its own: most rows of a list have too few words for most kinds.
    if (filled < needs.length) continue;
    const columns = columnsNamed(headings, words);
    const has = (role: AccountRole): boolean => columns[role] !== undefined;
    if (needs.every((either) => either.some((roles) => roles.every(has))) && !refuses.some(has))
      return { kind, columns };
  }
  return null;
}

/** Each role takes the first heading that no role before it has taken. */
function columnsNamed(headings: readonly string[], words: readonly (readonly [AccountRole, RegExp])[]): Columns {
  const taken = new Set<number>();
  const columns: Partial<Record<AccountRole, number>> = {};
  for (const [role, pattern] of words) {
    const column = headings.findIndex((heading, at) => heading !== "" && !taken.has(at) && pattern.test(heading));
    if (column < 0) continue;
    taken.add(column);
    columns[role] = column;
  }
  return columns;
}

interface Heading {
  readonly kind: AccountKind;
  readonly columns: Columns;
  readonly row: number;
  /** The row of the next table. */
  readonly end: number;
}

function linesUnder(grid: Grid, heading: Heading): Pick<AccountTable, "rows" | "leftOut"> {
  const rows: AccountRow[] = [];
  const leftOut: { row: number; text: string }[] = [];
  let [section, blank] = ["", 0];
  for (let row = heading.row + 1; row < heading.end; row += 1) {
    const cells = grid[row] ?? [];
    if (isBlankRow(cells)) {
      blank += 1;
      continue;
    }
    const isBelow = blank > MOST_BLANK_ROWS;
    if (!isBelow) blank = 0;
    const text = cells.map((value) => (value === null ? "" : wordsOf(value))).find((one) => one !== "") ?? "";
    const isRevenue = heading.kind === "charges" && REVENUE.test(fold(section));
    const isOwn = !isBelow && isLine(grid, row, heading) && !TOTAL.test(fold(text));
    if (isOwn && !isRevenue) rows.push({ row, section });
    else {
      const isTitle = cells.every((value) => value === null || typeof value === "string") && !TOTAL.test(fold(text));
      if (isTitle) section = text;
      leftOut.push({ row, text });
    }
  }
  return { rows, leftOut };
}

/** A contract begins on a day; anything else has an amount, or what makes one. */
function isLine(grid: Grid, row: number, { kind, columns }: Heading): boolean {
  const cell = (role: AccountRole): CellValue => {
    const column = columns[role];
    return column === undefined ? null : (grid[row]?.[column] ?? null);
  };
  if (kind === "contracts") return readDay(cell("start")) !== undefined || textAt(grid, row, columns.contract) !== "";
  const isAmount = (role: AccountRole): boolean => readRatio(cell(role), eitherReading) !== undefined;
  return isAmount("amount") || isAmount("credit") || (isAmount("quantity") && isAmount("rate"));
}

/** « 7.300 » is an amount, whichever is meant. */
function eitherReading(text: string): Ratio | undefined {
  return readAmountText(text) ?? twoReadings(text)?.thousands;
}
