/** The sheet's own means, grades and decisions beside ours, row by row: the proof that both read the same marks by the same weights. */
import { functionById } from "../../functions/catalogue";
import type { Argument, ResultValue } from "../../functions/host";
import { fold } from "../../functions/reading/text";
import { messages } from "../../i18n/fr/messages";
import type { CellValue } from "../../workbook/model";
import { withoutMessage } from "../without-message";
import type { TableReading } from "../reading/sheet-reading";
import type { Attachment } from "./attachment";
import type { UnitFormulas } from "./result-columns";
import { unitResults, type Variant } from "./unit-results";

/** What most likely makes a row differ: what was computed otherwise gives their figure. */
export type Cause =
  /** The formula of that row is not the one of its column. */
  | "formula"
  /** Theirs is rounded further than it shows. */
  | "rounding"
  /** An absence or a word is left out of theirs. */
  | "absence"
  /** It counts 0 in theirs. */
  | "absenceAsZero"
  | "weights"
  /** The second session is not counted, or replaces a better mark. */
  | "resitIgnored"
  | "resitKept"
  /** Ours has no figure: a mark is missing or refused. */
  | "missing"
  | "other";

export interface Difference {
  readonly row: number;
  readonly theirs: number | string;
  /** As our function says it: a figure, or why there is none. */
  readonly ours: ResultValue;
  readonly cause: Cause;
}

export interface Reconciliation {
  /** Their column, and the unit of ours it is compared with; none for the mean of all units. */
  readonly column: number;
  readonly heading: string;
  readonly unit: string | undefined;
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Each column of the sheet that is made of a unit's marks, stands for its grade, its decision, or the mean of all. */
export async function reconcile(
  reading: TableReading,
  attachment: Attachment,
  rules: Argument,
): Promise<readonly Reconciliation[]> {
  const found: Reconciliation[] = [];
  const grades: (readonly ResultValue[])[] = [];
  const hasMean = reading.columns.some(({ role }) => role.value === "mean");
  for (const unit of attachment.units) {
    const columns = gradesOf(reading, unit);
    const decisions = decisionsOf(reading, attachment, unit);
    if (columns.length === 0 && decisions.length === 0 && !hasMean) continue;
    const ours = await unitResults("UE_GRADE", attachment, unit, rules);
    grades.push(ours);
    for (const column of columns) found.push(await compared({ reading, attachment, unit, rules }, column, ours));
    if (decisions.length === 0) continue;
    const statuses = await unitResults("UE_STATUS", attachment, unit, rules);
    for (const column of decisions) found.push(decided(reading, unit, column, statuses));
  }
  return [...found, ...(await generalMeans(reading, attachment, rules, grades))].filter(
    ({ compared: rows }) => rows > 0,
  );
}

/** Columns that formulas make of the very marks of the unit, or that are called its grade beside them. */
function gradesOf({ columns, found }: TableReading, { unit }: UnitFormulas): readonly number[] {
  const isOfUnit = (parts: ReadonlyMap<number, number>): boolean =>
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

interface Compared {
  readonly reading: TableReading;
  readonly attachment: Attachment;
  readonly unit: UnitFormulas;
  readonly rules: Argument;
}

/** In the order they are tried. */
const VARIANTS: readonly (readonly [Cause, Variant])[] = [
  ["absenceAsZero", { words: 0 }],
  ["absence", { words: "NEU" }],
  ["weights", { equalWeights: true }],
  ["resitIgnored", { resits: "ignored" }],
  ["resitKept", { resits: "kept" }],
];

async function compared(about: Compared, column: number, ours: readonly ResultValue[]): Promise<Reconciliation> {
  const { reading, attachment, unit, rules } = about;
  const rows = figuresIn(reading, column, ours);
  const differing = rows.filter(({ theirs, ours: own }) => typeof own !== "number" || !areEqual(theirs, own));
  const isUseful = ([, variant]: readonly [Cause, Variant]): boolean =>
    (variant.resits === undefined || unit.unit.resits.length > 0) &&
    (variant.equalWeights !== true || unit.unit.marks.length > 1);
  const tried =
    differing.length === 0
      ? []
      : await Promise.all(
          VARIANTS.filter(isUseful).map(
            async ([cause, variant]) =>
              [cause, await unitResults("UE_GRADE", attachment, unit, rules, variant)] as const,
          ),
        );
  const askew = new Set(reading.columns.find((one) => one.column === column)?.derived?.otherRows ?? []);
  const differences = differing.map(({ row, at, theirs, ours: own }): Difference => {
    const explained = tried.find(([, figures]) => {
      const figure = figures[at];
      return typeof figure === "number" && areEqual(theirs, figure) && figure !== own;
    });
    const cause = askew.has(row) ? "formula" : (explained?.[0] ?? plainCause(theirs, own));
    return { row, theirs, ours: own, cause };
  });
  return { ...named(reading, column), unit: unit.unit.name, compared: rows.length, differences };
}

function named({ found }: TableReading, column: number): Pick<Reconciliation, "column" | "heading"> {
  return { column, heading: found.columns.find((one) => one.column === column)?.heading ?? "" };
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

function plainCause(theirs: number, ours: ResultValue): Cause {
  if (typeof ours !== "number") return "missing";
  const isRounded = STEPS.some((step) => {
    const steps = theirs / step;
    return Math.abs(steps - Math.round(steps)) < HAIR && Math.abs(theirs - ours) < step;
  });
  return isRounded ? "rounding" : "other";
}

const PASSED = /^(?:admise?|validee?|valide|acquise?|recue?|v|val|adm|ok|oui)\b/;
const FAILED = /^(?:ajournee?|non |nv|aj|refusee?|rattrapage|session 2|seconde session|2e session|echec|a repasser)\b/;

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

function decided(
  reading: TableReading,
  { unit }: UnitFormulas,
  column: number,
  statuses: readonly ResultValue[],
): Reconciliation {
  const { validated, validatedInSession2, exempt, pending } = messages.status;
  const rows = reading.found.dataRows.flatMap((row, at) => {
    const theirs = passedIn(reading.sheet.cells[row]?.[column]?.value ?? null);
    const ours = statuses[at] ?? "";
    return theirs === null ? [] : [{ row, ours, ...theirs }];
  });
  const passes: readonly ResultValue[] = [validated, validatedInSession2, exempt];
  const differences = rows.flatMap(({ row, ours, text, isPassed }): Difference[] => {
    if (typeof ours === "string" && ours !== pending && passes.includes(ours) === isPassed) return [];
    return [{ row, theirs: text, ours, cause: typeof ours === "string" && ours !== pending ? "other" : "missing" }];
  });
  return { ...named(reading, column), unit: unit.name, compared: rows.length, differences };
}

function passedIn(value: CellValue): { readonly text: string; readonly isPassed: boolean } | null {
  if (typeof value !== "string") return null;
  const word = fold(value);
  if (FAILED.test(word)) return { text: value.trim(), isPassed: false };
  return PASSED.test(word) ? { text: value.trim(), isPassed: true } : null;
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
    return [{ row, theirs, ours: own, cause: isEqual ? "weights" : plainCause(theirs, own) }];
  });
  return [{ ...named(reading, column), unit: undefined, compared: figuresOf.length, differences }];
}

async function weightsOf(
  { sheet }: TableReading,
  figures: NonNullable<Attachment["figures"]["mean"]>,
  rules: Argument,
): Promise<Argument> {
  if (figures.kind === "convention") {
    const keys = figures.codes.map((code) => `unit.${code}`);
    const [values = []] = await functionById("RULE").call([[keys], rules], { zerosAreZeros: true });
    return [values.map(withoutMessage)];
  }
  const row = figures.row;
  return [figures.columns.map((column) => withoutMessage(sheet.cells[row]?.[column]?.value ?? null))];
}
