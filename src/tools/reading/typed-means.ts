/** Means that people type, or paste as values: figures that are, on every row, the same weighted sum of others. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { ratio, toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import { columnName } from "../../workbook/address";
import type { SheetModel } from "../../workbook/model";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import type { Derivation } from "./derivation";
import { readMarkCell } from "./tokens";

/** Rows beyond the weights to find: fewer would agree by chance. */
const ROWS_TO_SPARE = 2;
const FEWEST_ROWS = 5;
const MOST_PARTS = 8;
const MOST_READ = 60;
/** What weights are fractions of: halves, thirds, hundredths… and the same for marks on 10 or on 100. */
const FRACTIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30, 40, 50, 60, 100, 200] as const;
const NEAR = 0.06;

/** @param written the columns that formulas fill, which say more */
export function typedMeans(
  sheet: SheetModel,
  table: FoundTable,
  written: ReadonlySet<number>,
): ReadonlyMap<number, Derivation> {
  const found = new Map<number, Derivation>();
  for (const column of table.columns) {
    if (written.has(column.column) || !saysMean(column)) continue;
    const derivation = typedMean(sheet, table, column);
    if (derivation) found.set(column.column, derivation);
  }
  return found;
}

function saysMean({ guess }: FoundColumn): boolean {
  return guess.role === "mean" || (guess.role === "mark" && guess.assessment === "grade");
}

/** Of the marks of its unit, or of all those before it where it names none. */
function typedMean(sheet: SheetModel, table: FoundTable, column: FoundColumn): Derivation | null {
  const parts = table.columns.filter(
    (one) =>
      one.column !== column.column &&
      one.guess.role === "mark" &&
      one.guess.session !== 2 &&
      !saysMean(one) &&
      one.guess.unit === column.guess.unit,
  );
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const read = [...parts, column].map((one) => ({ at: one.column, scaled: isScaled(sheet, table, one.column) }));
  const rows = table.dataRows.slice(0, MOST_READ).flatMap((row) => {
    const figures = read.flatMap(({ at, scaled }) => figureOf(sheet, row, at, scaled) ?? []);
    return figures.length === parts.length + 1 ? [{ row, figures }] : [];
  });
  const [first] = rows;
  if (!first || rows.length < Math.max(FEWEST_ROWS, parts.length + ROWS_TO_SPARE)) return null;
  const figures = rows.map((one) => one.figures);
  const weights = leastSquares(figures);
  const exact = weights && asFractions(weights, figures);
  if (!exact) return null;
  const sum = new Map(parts.map((part, at) => [part.column, exact[at] ?? ZERO]));
  const formula = `=${[...sum].map(([part, weight]) => `${Number(toNumber(weight).toFixed(4))}*${columnName(part)}${first.row + 1}`).join("+")}`;
  return { formula, row: first.row, parts: sum, read: sum, isBest: false, isTyped: true, otherRows: [] };
}

/** « 62 / 100 » carries its scale: it is brought to 20, where all the marks of the column are so written. */
function figureOf(sheet: SheetModel, row: number, column: number, isScaled: boolean): number | undefined {
  const cell = readMarkCell(sheet.cells[row]?.[column]?.value ?? null);
  if (cell.kind !== "mark" || (cell.outOf !== undefined) !== isScaled) return undefined;
  return cell.outOf === undefined ? toNumber(cell.value) : (toNumber(cell.value) * HIGHEST_MARK) / toNumber(cell.outOf);
}

function isScaled(sheet: SheetModel, { dataRows }: FoundTable, column: number): boolean {
  const cells = dataRows.map((row) => readMarkCell(sheet.cells[row]?.[column]?.value ?? null));
  const marks = cells.filter((cell) => cell.kind === "mark");
  return marks.length > 0 && marks.every((cell) => cell.outOf !== undefined);
}

/** The weights that fit best; `null` where the columns do not tell them apart. Each row: the parts, then their mean. */
function leastSquares(rows: readonly (readonly number[])[]): readonly number[] | null {
  const size = (rows[0]?.length ?? 1) - 1;
  const system = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)),
  );
  for (let pivot = 0; pivot < size; pivot += 1) {
    const best = system.slice(pivot).sort((a, b) => Math.abs(b[pivot] ?? 0) - Math.abs(a[pivot] ?? 0))[0];
    if (!best || Math.abs(best[pivot] ?? 0) < NOTHING) return null;
    system.splice(system.indexOf(best), 1);
    system.splice(pivot, 0, best);
    system.forEach((line, at) => {
      const share = at === pivot ? 0 : (line[pivot] ?? 0) / (best[pivot] ?? 1);
      if (share !== 0) line.forEach((value, j) => (line[j] = value - share * (best[j] ?? 0)));
    });
  }
  return system.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1));
}

const NOTHING = 1e-9;

/** The simplest fractions near the weights that give every figure as it is written. */
function asFractions(weights: readonly number[], rows: readonly (readonly number[])[]): readonly Ratio[] | null {
  const places = Math.max(...rows.map((row) => placesOf(row.at(-1) ?? 0)));
  const slack = 0.5 * 10 ** -Math.max(1, places) + NOTHING;
  for (const whole of FRACTIONS) {
    const shares = weights.map((weight) => Math.round(weight * whole));
    const exact = shares.map((share) => share / whole);
    if (exact.some((weight, at) => weight <= 0 || Math.abs(weight - (weights[at] ?? 0)) > NEAR)) continue;
    const fits = rows.every((row) => {
      const sum = exact.reduce((total, weight, at) => total + weight * (row[at] ?? 0), 0);
      return Math.abs(sum - (row.at(-1) ?? 0)) <= slack;
    });
    if (fits) return shares.map((share) => ratio(share, whole));
  }
  return null;
}

/** Decimals that a figure is written with. */
function placesOf(figure: number): number {
  return String(figure).split(".")[1]?.length ?? 0;
}
