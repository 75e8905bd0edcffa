/** The columns that are computed from others of the table, by formulas or before they were typed: of which, by which weights. */
import { add, multiply, sum, toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import { groupBy } from "../../rules/group-by";
import type { CellMatrix, SheetModel } from "../../workbook/model";
import { relativeForm } from "../../workbook/formula/references";
import type { FoundTable } from "../recognise/found-table";
import type { Derivation } from "./derivation";
import { marksAgain } from "./marks-again";
import { typedMeans } from "./typed-means";
import { linearFormula, type RowFormula } from "./linear-formula";

/** Of the rows that are filled, those that formulas fill. */
const MOSTLY = 0.5;
/** Formulas of a column are looked at this far to find the usual one. */
const MOST_READ = 400;

export function derivedColumns(sheet: SheetModel, table: FoundTable): ReadonlyMap<number, Derivation> {
  const own = new Map<number, Derivation>();
  for (const { column } of table.columns) {
    const derivation = derivationOf(sheet.cells, table.dataRows, column);
    if (derivation) own.set(column, derivation);
  }
  const written = new Set(own.keys());
  for (const typed of [typedMeans, marksAgain])
    for (const [column, derivation] of typed(sheet, table, written)) own.set(column, derivation);
  return new Map([...own].map(([column, derivation]) => [column, takenApart(derivation, own)]));
}

function derivationOf(cells: CellMatrix, rows: readonly number[], column: number): Derivation | undefined {
  const read = rows.slice(0, MOST_READ);
  const filled = read.filter((row) => (cells[row]?.[column]?.value ?? null) !== null);
  const written = read.filter((row) => cells[row]?.[column]?.formula !== undefined);
  if (written.length === 0 || written.length < filled.length * MOSTLY) return undefined;
  const forms = groupBy(written, (row) => relativeForm(cells[row]?.[column]?.formula ?? "", row, column));
  const [usual = []] = [...forms.values()].sort((one, other) => other.length - one.length);
  const [row = 0] = usual;
  const formula = cells[row]?.[column]?.formula ?? "";
  const linear: RowFormula | null = /\bCNAM\./i.test(formula) ? null : linearFormula(formula, row, cells);
  const others = written.filter((one) => !usual.includes(one));
  return {
    formula,
    row,
    parts: linear && linear.parts,
    read: linear ? linear.parts : new Map(),
    isBest: linear?.isBest === true,
    otherRows: others,
  };
}

/** A mean of totals is a mean of what the totals are made of. */
function takenApart(derivation: Derivation, all: ReadonlyMap<number, Derivation>, depth = 0): Derivation {
  if (derivation.parts === null || depth > MOST_DEEP) return derivation;
  const parts = new Map<number, Ratio>();
  const count = (part: number, weight: Ratio): void => void parts.set(part, add(parts.get(part) ?? ZERO, weight));
  for (const [column, weight] of derivation.parts) {
    const inner = all.get(column)?.parts;
    const within = inner ? takenApart(all.get(column) as Derivation, all, depth + 1).parts : null;
    if (within === null) count(column, weight);
    else for (const [part, share] of within) count(part, multiply(weight, share));
  }
  return { ...derivation, parts };
}

const MOST_DEEP = 4;

/** Whether the weights add up to one: a mean, which has the scale of its parts. */
export function isMean(parts: ReadonlyMap<number, Ratio>): boolean {
  return Math.abs(toNumber(sum([...parts.values()])) - 1) < SLACK;
}

/** « 0,3333333 » three times. */
const SLACK = 1e-6;
