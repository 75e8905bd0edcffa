/** What each mark of a unit weighs, by what the sheet says of it. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { readNumber } from "../../rules/exact/read-number";
import { isNegative, isZero, multiply, ratio, reduce, toNumber, type Ratio } from "../../rules/exact/ratio";
import { readNumberText } from "../../spreadsheet/cell/number-text";
import type { SheetModel } from "../../workbook/model";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import type { AttachedUnit } from "./attached-unit";
import { known, type Evidence, type Known } from "./certainty";
import { isMean } from "./derived-columns";
import { isOfOneCourse } from "./exports/export-table";
import type { Derivation } from "./derivation";
import type { Weights } from "./sheet-reading";
import { figureIn, rowsOfKind } from "./table-marks";

interface Stated {
  readonly weights: Weights;
  /** To compare what witnesses say. */
  readonly values: readonly number[];
  readonly evidence: Evidence;
}

export function unitWeights(
  sheet: SheetModel,
  table: FoundTable,
  unit: AttachedUnit,
  derived: ReadonlyMap<number, Derivation>,
  outOf: (column: number) => number,
): Known<Weights> {
  if (unit.marks.length === 1)
    return known<Weights>({ kind: "single" }, [
      { witness: "usage", says: "1" },
      { witness: "shape", says: "1" },
    ]);
  const columns = columnsOf(table, unit.marks);
  const stated = agreed([
    byUser(columns),
    byRow(sheet, table, unit),
    byFormula(unit, derived, outOf),
    byColumns(sheet, table, columns),
    byHeadings(columns),
  ]);
  if (stated) return stated;
  const own = ownWeights(table, unit, columns, derived);
  if (!unit.isUsual || own !== undefined) return known<Weights>({ kind: "unsaid" }, [], own ? [own] : []);
  return known<Weights>({ kind: "convention" }, [{ witness: "rule", says: "convention" }]);
}

/**
 * What each unit counts for in the mean of a learner, where the sheet's own mean of the units' marks, or every heading,
 * says it; `undefined` where neither does. A unit of several marks has no column of its own to say it of.
 */
export function meanWeights(
  table: FoundTable,
  units: readonly AttachedUnit[],
  derived: ReadonlyMap<number, Derivation>,
  outOf: (column: number) => number,
): Known<Weights> | undefined {
  if (units.length < 2 || units.some(({ marks }) => marks.length !== 1)) return undefined;
  const marks = units.flatMap((unit) => unit.marks);
  return agreed([byFormula({ marks }, derived, outOf), byHeadings(columnsOf(table, marks))]);
}

function columnsOf(table: FoundTable, columns: readonly number[]): readonly FoundColumn[] {
  return columns.flatMap((column) => table.columns.find((one) => one.column === column) ?? []);
}

/** The first of those that say something, with who agrees and who does not. */
function agreed(all: readonly (Stated | null)[]): Known<Weights> | undefined {
  const stated = all.filter((one) => one !== null);
  const [first] = stated;
  if (!first) return undefined;
  const agrees = (one: Stated): boolean => areAlike(one.values, first.values);
  return known(
    first.weights,
    stated.filter(agrees).map(({ evidence }) => evidence),
    stated.filter((one) => !agrees(one)).map(({ evidence }) => evidence),
  );
}

/**
 * What shows that the sheet weighs these marks in its own way, though not how: coefficients that are not understood, a
 * platform whose course weighs its activities, a grade or a total of them. A convention's weights would not be theirs.
 */
function ownWeights(
  table: FoundTable,
  unit: AttachedUnit,
  columns: readonly FoundColumn[],
  derived: ReadonlyMap<number, Derivation>,
): Evidence | undefined {
  const [coefficient] = coefficientColumns(table, columns);
  if (coefficient) return { witness: "words", says: coefficient.heading };
  if (table.source !== undefined && isOfOneCourse(table.source)) return { witness: "rule", says: table.source };
  const total = [...derived.values()].find(({ read }) => areOf(unit, [...read.keys()]));
  if (total) return { witness: "formula", says: total.formula };
  const unitName = columns[0]?.guess.unit;
  const grade = table.columns.find(
    ({ column, guess, profile }) =>
      (guess.role === "mean" || (guess.role === "mark" && guess.assessment === "grade")) &&
      guess.session !== 2 &&
      guess.unit === unitName &&
      profile.filled > 0 &&
      !unit.marks.includes(column),
  );
  return grade && { witness: "words", says: grade.heading };
}

function areOf({ marks }: AttachedUnit, columns: readonly number[]): boolean {
  return columns.length === marks.length && columns.every((column) => marks.includes(column));
}

function areAlike(one: readonly number[], other: readonly number[]): boolean {
  const [a, b] = [one, other].map((values) => values.reduce((sum, value) => sum + value, 0));
  if (!a || !b || one.length !== other.length) return false;
  return one.every((value, at) => Math.abs(value / a - (other[at] ?? 0) / b) < SLACK);
}

const SLACK = 1e-3;

function byUser(columns: readonly FoundColumn[]): Stated | null {
  const values = columns.flatMap(({ guess }) => guess.weight ?? []);
  return values.length === columns.length ? figures(values, { witness: "user", says: values.join(" ; ") }) : null;
}

function figures(values: readonly number[], evidence: Evidence): Stated {
  return { weights: { kind: "figures", values }, values, evidence };
}

function byRow(sheet: SheetModel, table: FoundTable, unit: AttachedUnit): Stated | null {
  for (const row of rowsOfKind(table, "weights")) {
    const values = unit.marks.flatMap((column) => figureIn(sheet, row, column) ?? []);
    const [first = 0] = unit.marks;
    const cells = { row, column: first, rows: 1, columns: 1 };
    if (values.length === unit.marks.length)
      return { weights: { kind: "row", row }, values, evidence: { witness: "rule", says: "coef", cells } };
  }
  return null;
}

/** The sheet's own mean of these very marks: a mark on 10 that counts twice as many points weighs as one on 20. */
function byFormula(
  unit: Pick<AttachedUnit, "marks">,
  derived: ReadonlyMap<number, Derivation>,
  outOf: (column: number) => number,
): Stated | null {
  for (const { parts, formula } of derived.values()) {
    if (!parts || parts.size !== unit.marks.length) continue;
    const values = unit.marks.flatMap((column) => parts.get(column) ?? []);
    if (values.length !== unit.marks.length || values.some((value) => isNegative(value) || isZero(value))) continue;
    const onTwenty = values.map((value, at) => multiply(value, shareOfTwenty(outOf(unit.marks[at] ?? 0))));
    const isMeanOfMarks = isMean(parts) || isMean(new Map(onTwenty.map((value, at) => [at, value])));
    if (isMeanOfMarks) return figures(asTyped(onTwenty), { witness: "formula", says: formula });
  }
  return null;
}

function shareOfTwenty(outOf: number): Ratio {
  const { n, d } = readNumber(outOf);
  return ratio(n, d * BigInt(HIGHEST_MARK));
}

const DECIMALS = 10n ** 10n;

/** Weights that a formula can hold exactly: decimals, else whole numbers in the same proportions (two thirds and a third are 2 and 1). */
function asTyped(weights: readonly Ratio[]): readonly number[] {
  const lowest = weights.map(reduce);
  if (lowest.every(({ d }) => DECIMALS % d === 0n)) return lowest.map(toNumber);
  const common = lowest.reduce((all, { d }) => all * reduce({ n: all, d }).d, 1n);
  const whole = lowest.map(({ n, d }) => Number((n * common) / d));
  return whole.every((value) => Number.isSafeInteger(value)) ? whole : lowest.map(toNumber);
}

/** « Coefficient CC », « Coefficient examen »: a column each, in the order of the marks, with the same figure on every row. */
function byColumns(sheet: SheetModel, table: FoundTable, marks: readonly FoundColumn[]): Stated | null {
  const coefficients = coefficientColumns(table, marks);
  if (coefficients.length !== marks.length) return null;
  const ordered = inOrderOf(marks, coefficients);
  const values = ordered.map(({ column }) => table.dataRows.flatMap((row) => figureIn(sheet, row, column) ?? []));
  const firsts = values.flatMap((list) => list[0] ?? []);
  if (firsts.length !== marks.length) return null;
  const evidence: Evidence = { witness: "rule", says: ordered.map(({ heading }) => heading).join(" ; ") };
  const isConstant = values.every((list) => list.every((value) => value === list[0]));
  if (isConstant) return figures(firsts, evidence);
  return { weights: { kind: "columns", columns: ordered.map(({ column }) => column) }, values: firsts, evidence };
}

/** Those of the same unit: under its band, or in a table that says no more. */
function coefficientColumns(table: FoundTable, marks: readonly FoundColumn[]): readonly FoundColumn[] {
  const all = table.columns.filter(({ guess }) => guess.role === "coefficient");
  return all.length === marks.length ? all : all.filter(({ guess }) => guess.unit === marks[0]?.guess.unit);
}

/** By the assessment that each names, else as they stand. */
function inOrderOf(marks: readonly FoundColumn[], coefficients: readonly FoundColumn[]): readonly FoundColumn[] {
  const named = marks.flatMap(({ guess }) => {
    const own = coefficients.filter(
      (one) => one.guess.assessment !== undefined && one.guess.assessment === guess.assessment,
    );
    return own.length === 1 ? own : [];
  });
  return named.length === marks.length ? named : coefficients;
}

const IN_HEADING: readonly RegExp[] = [
  /(?:coeff?(?:icient)?\.?|poids|pond[ée]ration)\s{0,3}:?\s{0,3}=?\s{0,3}(\d{1,3}(?:[.,]\d{1,4})?)/iu,
  /\(?\s{0,3}(\d{1,3}(?:[.,]\d{1,2})?)\s{0,3}%\s{0,3}\)?/u,
  /\(\s{0,3}[x×]\s{0,3}(\d{1,2}(?:[.,]\d{1,2})?)\s{0,3}\)/iu,
];

export function weightInWords(label: string): number | undefined {
  for (const pattern of IN_HEADING) {
    const number = readNumberText(pattern.exec(label)?.[1] ?? "");
    if (number) return toNumber(number);
  }
  return undefined;
}

function byHeadings(columns: readonly FoundColumn[]): Stated | null {
  const values = columns.flatMap(({ labels }) => weightInWords(labels.at(-1) ?? "") ?? []);
  if (values.length !== columns.length) return null;
  return figures(values, { witness: "rule", says: columns.map(({ heading }) => heading).join(" ; ") });
}
