/** Finds, whatever they are called now, the papers and the key that goes with them. */
import { fold } from "../../spreadsheet/cell/text";
import { anonymiseWords } from "../../i18n/panels/anonymise";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { gridOfSheet, textAt, type Grid } from "../import/grid";

export interface Papers {
  readonly sheet: string;
  readonly grid: Grid;
  /** The row of each number. */
  readonly rows: ReadonlyMap<string, number>;
  readonly firstRow: number;
  readonly lastRow: number;
  /** What is marked, from column 1 on. */
  readonly assessments: readonly string[];
}

export interface Key {
  readonly sheet: string;
  readonly owners: readonly Owner[];
}

export interface Owner {
  readonly paper: string;
  readonly learnerNumber: string;
  readonly learner: string;
}

export interface AnonymousPapers {
  readonly papers: Papers;
  readonly key: Key;
}

/** Each set of papers with the key that knows all its numbers. */
export function anonymousPapers({ sheets }: WorkbookModel): readonly AnonymousPapers[] {
  const headed = sheets.flatMap((sheet) => numbered(sheet) ?? []);
  const keys = headed.flatMap((one) => keyOf(one) ?? []);
  return headed.flatMap((one) => {
    if (isNamed(one)) return [];
    const papers = papersOf(one);
    const numbers = [...papers.rows.keys()];
    const key = keys.find(({ owners }) => {
      const known = new Set(owners.map(({ paper }) => paper));
      return numbers.every((number) => known.has(number));
    });
    return key && numbers.length > 0 ? [{ papers, key }] : [];
  });
}

interface Numbered {
  readonly sheet: string;
  readonly grid: Grid;
  readonly heading: number;
}

const NUMBER = new Set(Object.values(anonymiseWords).map(({ number }) => fold(number)));
const LEARNER = new Set(Object.values(anonymiseWords).map(({ learner }) => fold(learner)));
const ROWS_ABOVE = 12;

function numbered(sheet: SheetModel): Numbered | null {
  const grid = gridOfSheet(sheet);
  const heading = grid.slice(0, ROWS_ABOVE).findIndex((_, row) => NUMBER.has(fold(textAt(grid, row, 0))));
  return heading < 0 ? null : { sheet: sheet.name, grid, heading };
}

function keyOf({ sheet, grid, heading }: Numbered): Key | null {
  // With marks after the names, it is a sheet that was lifted.
  if (!isNamed({ sheet, grid, heading }) || textAt(grid, heading, 3) !== "") return null;
  const owners = rowsUnder(grid, heading).map((row) => ({
    paper: textAt(grid, row, 0),
    learnerNumber: textAt(grid, row, 1),
    learner: textAt(grid, row, 2),
  }));
  return { sheet, owners };
}

function isNamed({ grid, heading }: Numbered): boolean {
  return LEARNER.has(fold(textAt(grid, heading, 2)));
}

function papersOf({ sheet, grid, heading }: Numbered): Papers {
  const rows = rowsUnder(grid, heading);
  const width = (grid[heading] ?? []).length;
  const headings = Array.from({ length: Math.max(0, width - 1) }, (_, index) => textAt(grid, heading, index + 1));
  const blank = headings.indexOf("");
  return {
    sheet,
    grid,
    rows: new Map(rows.map((row) => [textAt(grid, row, 0), row])),
    firstRow: rows[0] ?? heading + 1,
    lastRow: rows.at(-1) ?? heading + 1,
    assessments: blank < 0 ? headings : headings.slice(0, blank),
  };
}

function rowsUnder(grid: Grid, heading: number): readonly number[] {
  return grid.flatMap((_, row) => (row > heading && textAt(grid, row, 0) !== "" ? [row] : []));
}
