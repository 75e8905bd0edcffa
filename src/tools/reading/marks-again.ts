/** The same marks once more, in percent: typed or pasted beside the marks out of 20 that they are five times. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { ratio, toNumber } from "../../rules/exact/ratio";
import { columnName } from "../../workbook/address";
import type { SheetModel } from "../../workbook/model";
import type { FoundTable } from "../recognise/found-table";
import type { Derivation } from "./derivation";
import { readMarkCell } from "./tokens";

/** Rows that agree, and as many different marks among them: fewer would by chance. */
const FEWEST_ROWS = 5;
const FEWEST_DISTINCT = 4;
const MOST_READ = 60;
const PERCENT = 100;
/** What a percentage shown without decimals may differ by. */
const ROUNDED = 0.5;

/** @param written the columns that formulas fill, which say more */
export function marksAgain(
  sheet: SheetModel,
  table: FoundTable,
  written: ReadonlySet<number>,
): ReadonlyMap<number, Derivation> {
  const read = table.columns
    .filter(({ guess, column }) => guess.role === "mark" && !written.has(column))
    .map(({ column }) => ({ column, figures: figuresOf(sheet, table, column) }));
  const highest = ({ figures }: (typeof read)[number]): number => Math.max(0, ...figures.values());
  const marks = read.filter((one) => highest(one) <= HIGHEST_MARK);
  const found = new Map<number, Derivation>();
  for (const shown of read.filter((one) => highest(one) > HIGHEST_MARK && highest(one) <= PERCENT)) {
    const [own, ...others] = marks.filter(({ figures }) => isSame(figures, shown.figures));
    if (own && others.length === 0) found.set(shown.column, derivationFrom(own.column, table));
  }
  return found;
}

function figuresOf(sheet: SheetModel, { dataRows }: FoundTable, column: number): ReadonlyMap<number, number> {
  return new Map(
    dataRows.slice(0, MOST_READ).flatMap((row): (readonly [number, number])[] => {
      const cell = readMarkCell(sheet.cells[row]?.[column]?.value ?? null);
      return cell.kind === "mark" && cell.outOf === undefined ? [[row, toNumber(cell.value)]] : [];
    }),
  );
}

const TIMES = PERCENT / HIGHEST_MARK;

function isSame(marks: ReadonlyMap<number, number>, shown: ReadonlyMap<number, number>): boolean {
  const isEach = [...marks].every(([row, mark]) => Math.abs((shown.get(row) ?? NaN) - mark * TIMES) <= ROUNDED);
  return (
    isEach && marks.size === shown.size && marks.size >= FEWEST_ROWS && new Set(marks.values()).size >= FEWEST_DISTINCT
  );
}

function derivationFrom(column: number, { dataRows: [row = 0] }: FoundTable): Derivation {
  const parts = new Map([[column, ratio(TIMES)]]);
  const formula = `=${String(TIMES)}*${columnName(column)}${String(row + 1)}`;
  return { formula, row, parts, read: parts, isBest: false, isTyped: true, otherRows: [] };
}
