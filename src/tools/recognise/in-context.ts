/** What the other columns of a table say of a column. */
import type { ColumnProfile } from "./column-profile";
import { mayBeMarks } from "./column-profile";
import { withoutScale } from "./heading-role";
import type { RoleGuess } from "./column-role";
import type { FoundColumn } from "./found-table";

/** A column with what it was judged by. */
export interface ReadColumn extends FoundColumn {
  /** The lowest of its headings. */
  readonly label: string;
  readonly profile: ColumnProfile;
  /** Its headings say something. */
  readonly isNamed: boolean;
}

type Reading = (column: ReadColumn, columns: readonly ReadColumn[]) => RoleGuess;

const POINTS = 0.6;
const CERTAIN = 0.9;
const LIKELY = 0.75;
const UNNAMED = 0.5;
const CONTRADICTED = 0.45;
const TITLED = 0.6;
/** Said less surely, a heading may be the title of a unit. */
const SURE = 0.7;

/** Each reading sees what the ones before it made of the columns. */
const READINGS: readonly Reading[] = [
  hoursOfTeaching,
  number,
  rank,
  unitTitle,
  gradeOfUnit,
  moneyColumn,
  partOfName,
  semester,
  secondSession,
  points,
];

export function inContext(columns: readonly ReadColumn[]): readonly FoundColumn[] {
  const read = READINGS.reduce(
    (before, reading) => before.map((column) => ({ ...column, guess: reading(column, before) })),
    columns,
  );
  return read.map(({ column, heading, guess, hidden }) => ({ column, heading, guess, hidden }));
}

/** « CM », « TD », « TP » beside hours are hours, not marks. */
function hoursOfTeaching({ guess, label }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isTeaching = TEACHING.test(label.trim()) && guess.role === "mark";
  return isTeaching && columns.some((other) => other.guess.role === "hours")
    ? { role: "hours", confidence: CERTAIN }
    : guess;
}

const TEACHING = /^(?:heures?\s+)?(?:CM|TD|TP|CI)(?:\s*\(h\))?$/iu;

/** Marks under words that say nothing known, or little: « Comptabilité », « Contrôle de gestion ». */
function unitTitle(column: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const { guess, label, profile, isNamed } = column;
  if (label === "" || !columns.some(isWho) || guess.unit !== undefined || isNameless(columns)) return guess;
  const unit = withoutScale(label);
  if (!isNamed) return guess.role === "mark" ? { ...guess, unit } : guess;
  const isDoubtful = guess.role === "mark" ? guess.confidence < SURE : guess.confidence < CONTRADICTED;
  const isUnsure = isDoubtful && guess.session === undefined && mayBeMarks(profile);
  return isUnsure ? { role: "mark", unit, confidence: TITLED } : guess;
}

/** Assessments that are surely of no unit: the sheet is about one unit, and has no titles of units. */
function isNameless(columns: readonly ReadColumn[]): boolean {
  return columns.some(
    ({ guess }) =>
      guess.role === "mark" && guess.unit === undefined && guess.assessment !== undefined && guess.confidence >= SURE,
  );
}

/** Beside the assessments of its unit, a mark that says nothing of itself is what they make. */
function gradeOfUnit({ guess, column }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  if (guess.role !== "mark" || guess.assessment !== undefined || guess.session !== undefined) return guess;
  const isBeside = columns.some(
    (other) => other.column !== column && other.guess.unit === guess.unit && other.guess.assessment !== undefined,
  );
  return isBeside ? { ...guess, assessment: "grade", confidence: Math.min(guess.confidence, LIKELY) } : guess;
}

/** Numbers too large or too far apart to count rows identify people, or their contracts. */
function number({ guess, profile }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isNumber = guess.role === "lineNumber" || (guess.role === "other" && guess.confidence <= UNNAMED);
  if (!isNumber || !columns.some(isWho) || !isIdentifying(profile)) return guess;
  const isContract = columns.some((other) => other.guess.role === "start" || other.guess.role === "npec");
  const role =
    isContract && columns.some((other) => other.guess.role === "learnerNumber") ? "contract" : "learnerNumber";
  return { role, confidence: TITLED };
}

/** Different for each row, and of many figures. */
function isIdentifying({ filled, numbers, texts }: ColumnProfile): boolean {
  const codes = texts.filter((text) => CODE.test(text));
  const long = numbers.filter((value) => value >= LEAST_IDENTIFIER);
  return filled > 1 && long.length + codes.length === filled && new Set([...long, ...codes]).size === filled;
}

const CODE = /^[\p{L}-]{1,5}[\d-]{4,}$/u;
const LEAST_IDENTIFIER = 100_000;

/** Counting rows after their marks is ranking them. */
function rank({ guess, column, isNamed }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isAfter = columns.some(
    (other) => other.column < column && (other.guess.role === "mark" || other.guess.role === "mean"),
  );
  return guess.role === "lineNumber" && !isNamed && isAfter ? { ...guess, role: "rank" } : guess;
}

/** In a table of amounts, words that nothing names label the lines, and sums that nothing names are amounts. */
function moneyColumn({ guess, profile, label, column }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isMoney = columns.some((other) => other.guess.role === "amount") && !columns.some(isWho);
  if (!isMoney || guess.role !== "other" || guess.confidence > UNNAMED || label === "") return guess;
  const isFirst = columns.every((other) => other.column >= column);
  if (isFirst && profile.texts.length === profile.filled) return { role: "label", confidence: UNNAMED };
  const isSums = profile.numbers.length === profile.filled && profile.numbers.some((value) => value > LEAST_SUM);
  return isSums && (profile.kinds.percent ?? 0) === 0 ? { role: "amount", confidence: UNNAMED } : guess;
}

const LEAST_SUM = 100;

/** « Étudiant » beside « Prénom » is the name alone. */
function partOfName({ guess }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const has = (role: RoleGuess["role"]): boolean => columns.some((other) => other.guess.role === role);
  if (guess.role === "fullName" && has("firstName") && !has("lastName")) return { ...guess, role: "lastName" };
  return guess;
}

/** Several units under « S1 », several others under « S2 »: those are semesters. */
function semester({ guess }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  if (guess.role !== "mark" || guess.session === undefined || !semesterUnits(columns)) return guess;
  const { session: _, ...rest } = guess;
  return rest;
}

function semesterUnits(columns: readonly ReadColumn[]): boolean {
  const units = (session: number): Set<string | undefined> =>
    new Set(columns.filter(({ guess }) => guess.session === session).map(({ guess }) => guess.unit));
  const [first, second] = [units(1), units(2)];
  return first.size >= 2 && second.size >= 2 && ![...first].some((unit) => second.has(unit));
}

/** An « S2 » beside the assessments of its unit is a second session. */
function secondSession({ guess, column }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isTentative = guess.role === "mark" && guess.session !== undefined && guess.confidence < CERTAIN;
  const hasSibling = columns.some(
    (other) =>
      other.column !== column &&
      other.guess.role === "mark" &&
      other.guess.unit === guess.unit &&
      other.guess.session !== guess.session,
  );
  return isTentative && hasSibling ? { ...guess, confidence: CERTAIN } : guess;
}

/** Among marks, a column of totals adds points up. */
function points({ guess }: ReadColumn, columns: readonly ReadColumn[]): RoleGuess {
  const isMarks =
    columns.some(isWho) && columns.some((other) => other.guess.role === "mark" && other.guess.confidence >= UNNAMED);
  return isMarks && guess.role === "amount" ? { role: "other", confidence: POINTS } : guess;
}

function isWho({ guess }: FoundColumn): boolean {
  return guess.role === "fullName" || guess.role === "lastName" || guess.role === "learnerNumber";
}
