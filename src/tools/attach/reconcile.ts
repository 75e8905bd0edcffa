/** The sheet's own means, grades and decisions beside ours, row by row: the proof that both read the same marks by the same weights. */
import type { Ratio } from "../../rules/exact/ratio";
import { functionById } from "../../functions/catalogue";
import type { Argument, ResultValue } from "../../functions/host";
import { withoutMessage } from "../without-message";
import type { TableReading } from "../reading/sheet-reading";
import type { Attachment } from "./attachment";
import type { UnitFormulas } from "./result-columns";
import { decisionCompared } from "./reconcile-decisions";
import {
  named,
  otherwise,
  split,
  type Cause,
  type Compared,
  type Difference,
  type Reconciliation,
} from "./reconciliation";
import { unitResults } from "./unit-results";

/** Each column of the sheet that is made of a unit's marks, stands for its grade, its decision, or the mean of all. */
export async function reconcile(
  reading: TableReading,
  attachment: Attachment,
  rules: Argument,
): Promise<readonly Reconciliation[]> {
  const found: Reconciliation[] = [];
  const grades: (readonly ResultValue[])[] = [];
  const deciding: { readonly at: number; readonly unit: UnitFormulas; readonly columns: readonly number[] }[] = [];
  const hasMean = reading.columns.some(({ role }) => role.value === "mean");
  const hasDecision = reading.columns.some(({ role }) => role.value === "status");
  for (const unit of attachment.units) {
    const columns = gradesOf(reading, unit);
    if (columns.length === 0 && !hasDecision && !hasMean) continue;
    const ours = await unitResults("UE_GRADE", attachment, unit, rules);
    deciding.push({ at: grades.push(ours) - 1, unit, columns: decisionsOf(reading, attachment, unit) });
    for (const column of columns) found.push(await compared({ reading, attachment, unit, rules }, column, ours));
  }
  for (const { at, unit, columns } of deciding)
    for (const column of columns)
      found.push(await decisionCompared({ reading, attachment, unit, rules }, column, grades, at));
  return [...found, ...(await generalMeans(reading, attachment, rules, grades))].filter(
    ({ compared: rows }) => rows > 0,
  );
}

/** Columns that formulas make of the very marks of the unit, or that are called its grade beside them. */
function gradesOf({ columns, found }: TableReading, { unit }: UnitFormulas): readonly number[] {
  const isOfUnit = (parts: ReadonlyMap<number, Ratio>): boolean =>
    parts.size === unit.marks.length && unit.marks.every((mark) => parts.has(mark));
  const name = found.columns.find(({ column }) => column === unit.marks[0])?.guess.unit;
  return columns.flatMap(({ column, derived, guess, role }) => {
    if (unit.marks.includes(column)) return [];
    if (derived?.parts) return isOfUnit(derived.parts) ? [column] : [];
    const isGrade = role.value === "mark" && guess.assessment === "grade" && guess.unit === name && guess.session !== 2;
    const isOnlyMean = role.value === "mean" && columns.filter((one) => one.role.value === "mean").length === 1;
    return isGrade || (isOnlyMean && found.columns.every((one) => one.guess.role !== "mark" || one.guess.unit === name))
      ? [column]
      : [];
  });
}

async function compared(about: Compared, column: number, ours: readonly ResultValue[]): Promise<Reconciliation> {
  const { reading, unit } = about;
  const rows = figuresIn(reading, column, ours);
  const differing = rows.filter(({ theirs, ours: own }) => typeof own !== "number" || !areEqual(theirs, own));
  const tried = differing.length === 0 ? [] : await otherwise("UE_GRADE", about);
  const askew = new Set(reading.columns.find((one) => one.column === column)?.derived?.otherRows ?? []);
  const step = stepOf(ours);
  const differences = differing.map(({ row, at, theirs, ours: own }): Difference => {
    const explained = tried.find(([, figures]) => {
      const figure = figures[at];
      return typeof figure === "number" && areEqual(theirs, figure) && figure !== own;
    });
    const cause = askew.has(row) ? "formula" : (explained?.[0] ?? plainCause(theirs, own, step));
    return { row, theirs, ours: own, cause };
  });
  return { ...named(reading, column), unit: unit.unit.name, ...split(rows, differences) };
}

interface Figure {
  readonly row: number;
  readonly at: number;
  readonly theirs: number;
  readonly ours: ResultValue;
}

function figuresIn({ sheet, found }: TableReading, column: number, ours: readonly ResultValue[]): readonly Figure[] {
  return found.dataRows.flatMap((row, at) => {
    const theirs = sheet.cells[row]?.[column]?.value ?? null;
    return typeof theirs === "number" ? [{ row, at, theirs, ours: ours[at] ?? "" }] : [];
  });
}

/** As far as the figures of theirs go, two at least. */
function areEqual(theirs: number, ours: number): boolean {
  return Math.abs(theirs - ours) <= HALF_HUNDREDTH + HAIR;
}

const HALF_HUNDREDTH = 0.005;
const HAIR = 1e-9;
/** To the tenth, the quarter, the half-point, the point. */
const STEPS = [0.1, 0.25, 0.5, 1];

/** @param step what all of ours are rounded to; 0 where they are not */
function plainCause(theirs: number, ours: ResultValue, step: number): Cause {
  if (typeof ours !== "number") return "missing";
  const gap = Math.abs(theirs - ours);
  if (step > 0 && !isMultiple(theirs, step) && gap < step) return "roundingHere";
  return STEPS.some((one) => isMultiple(theirs, one) && gap < one) ? "rounding" : "other";
}

function isMultiple(figure: number, step: number): boolean {
  const steps = figure / step;
  return Math.abs(steps - Math.round(steps)) < HAIR;
}

const FEWEST_ROUNDED = 3;

/** The coarsest step that all our figures keep to, as a convention that rounds to half-points makes them. */
function stepOf(ours: readonly ResultValue[]): number {
  const figures = ours.filter((one) => typeof one === "number");
  if (figures.length < FEWEST_ROUNDED) return 0;
  return [...STEPS].reverse().find((step) => figures.every((figure) => isMultiple(figure, step))) ?? 0;
}

/** The only decision of the sheet, where it is about one unit; else the one under the title of the unit. */
function decisionsOf(
  { columns, found }: TableReading,
  { units }: Attachment,
  { unit }: UnitFormulas,
): readonly number[] {
  const statuses = columns.filter(({ role }) => role.value === "status");
  const name = found.columns.find(({ column }) => column === unit.marks[0])?.guess.unit;
  const own = statuses.filter(({ guess }) => guess.unit !== undefined && guess.unit === name);
  if (own.length > 0) return own.map(({ column }) => column);
  return units.length === 1 && statuses.length === 1 ? statuses.map(({ column }) => column) : [];
}

/** A mean of the whole learner, where what it is weighted by is known. */
async function generalMeans(
  reading: TableReading,
  { units, figures }: Attachment,
  rules: Argument,
  grades: readonly (readonly ResultValue[])[],
): Promise<readonly Reconciliation[]> {
  const columns = reading.columns.filter(({ role }) => role.value === "mean");
  const weights = figures.mean && (await weightsOf(reading, figures.mean, rules));
  const [only, ...others] = columns;
  if (units.length < 2 || !only || others.length > 0 || !weights) return [];
  const { column } = only;
  const rows = reading.found.dataRows.map((_, at) => grades.map((ofUnit) => withoutMessage(ofUnit[at] ?? "")));
  const averageBy = async (one: Argument): Promise<readonly ResultValue[]> => {
    const result = await functionById("AVERAGE").call([rows, one, rules], { zerosAreZeros: true });
    return rows.map((_, at) => result[at]?.[0] ?? "");
  };
  const [ours, equal] = [await averageBy(weights), await averageBy([units.map(() => 1)])];
  const figuresOf = figuresIn(reading, column, ours);
  const differences = figuresOf.flatMap(({ row, at, theirs, ours: own }): Difference[] => {
    if (typeof own === "number" && areEqual(theirs, own)) return [];
    const plain = equal[at];
    const isEqual = typeof plain === "number" && areEqual(theirs, plain);
    return [{ row, theirs, ours: own, cause: isEqual ? "weights" : plainCause(theirs, own, stepOf(ours)) }];
  });
  return [{ ...named(reading, column), unit: undefined, ...split(figuresOf, differences) }];
}

async function weightsOf(
  { sheet }: TableReading,
  figures: NonNullable<Attachment["figures"]["mean"]>,
  rules: Argument,
): Promise<Argument> {
  if (figures.kind === "figures") return [figures.values];
  if (figures.kind === "convention") {
    const keys = figures.codes.map((code) => `unit.${code}`);
    const [values = []] = await functionById("RULE").call([[keys], rules], { zerosAreZeros: true });
    return [values.map(withoutMessage)];
  }
  const row = figures.row;
  return [figures.columns.map((column) => withoutMessage(sheet.cells[row]?.[column]?.value ?? null))];
}
