/** What the cells of a column look like, and how well that fits what its heading says. */
import { readNumberText } from "../../spreadsheet/cell/number-text";
import { toNumber } from "../../rules/exact/ratio";
import type { CellKind } from "./cell-kind";
import type { ColumnRole, RoleGuess } from "./column-role";
import type { SheetGrid } from "./sheet-grid";

export interface ColumnProfile {
  readonly filled: number;
  readonly kinds: Readonly<Partial<Record<CellKind, number>>>;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** Rows that were read, blank or not. */
  readonly rows: number;
}

const MOST_READ = 200;

export function profileOf(grid: SheetGrid, column: number, rows: readonly number[]): ColumnProfile {
  const kinds: Partial<Record<CellKind, number>> = {};
  const texts: string[] = [];
  const numbers: number[] = [];
  let filled = 0;
  for (const row of rows.slice(0, MOST_READ)) {
    const kind = grid.kind(row, column);
    if (kind === "blank") continue;
    filled += 1;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    const value = grid.value(row, column);
    const number = typeof value === "string" ? readNumberText(value) : undefined;
    if (typeof value === "number") numbers.push(value);
    else if (number) numbers.push(toNumber(number));
    else if (kind === "text") texts.push(grid.text(row, column));
  }
  return { filled, kinds, texts, numbers, rows: Math.min(rows.length, MOST_READ) };
}

const MARKS: readonly CellKind[] = ["mark", "code", "token"];
const FIGURES: readonly CellKind[] = ["mark", "number", "money", "percent", "token"];
/** A percentage is a share of something else. */
const SUMS: readonly CellKind[] = ["mark", "number", "money", "token"];
const WORDS: readonly CellKind[] = ["text", "code", "token"];
const ANY: readonly CellKind[] = [...FIGURES, ...WORDS, "date", "boolean"];

/** The kinds of cells that a role allows. */
const EXPECTED: Readonly<Record<ColumnRole, readonly CellKind[]>> = {
  fullName: WORDS,
  lastName: WORDS,
  firstName: WORDS,
  learnerNumber: [...FIGURES, ...WORDS],
  email: WORDS,
  birthDate: ["date", "number"],
  group: [...WORDS, "mark", "number"],
  mark: MARKS,
  status: [...WORDS, "boolean"],
  credits: FIGURES,
  mean: MARKS,
  absences: FIGURES,
  rank: FIGURES,
  coefficient: FIGURES,
  scale: FIGURES,
  criterion: [...FIGURES, ...WORDS],
  juryPoints: FIGURES,
  language: [...WORDS, "number"],
  experience: [...WORDS, ...FIGURES],
  mobility: [...WORDS, ...FIGURES],
  label: WORDS,
  nature: WORDS,
  quantity: SUMS,
  rate: SUMS,
  amount: SUMS,
  party: WORDS,
  year: ["number", "text"],
  npec: SUMS,
  level: [...WORDS, ...FIGURES],
  contract: [...WORDS, ...FIGURES],
  start: ["date", "number"],
  end: ["date", "number"],
  break: ["date", "number", "token"],
  date: ["date", "number", "token"],
  hours: SUMS,
  presence: [...WORDS, "mark", "boolean"],
  unit: [...WORDS, "mark"],
  kind: WORDS,
  remark: [...WORDS, ...FIGURES],
  lineNumber: ["mark", "number"],
  other: ANY,
};

/** Below this share the cells contradict the heading. */
const AGREEING = 0.7;
const BLANK_COLUMN = 0.9;
const CONTRADICTED = 0.35;
/** A heading this doubtful is not worth keeping. */
const LEAST = 0.3;
const HIGHEST_SCORE = 100;
/** Marks out of another number than 20. */
const OTHER_SCALE = 0.75;

/** The guess of a heading, less sure when the cells say nothing; what the cells say when they contradict it. */
export function weighed(guess: RoleGuess, profile: ColumnProfile, isPeople = false): RoleGuess {
  if (profile.filled === 0) return { ...guess, confidence: guess.confidence * BLANK_COLUMN };
  if (guess.role === "learnerNumber" && profile.texts.length === profile.filled && profile.texts.every(isAddress))
    return { ...guess, role: "email" };
  // « Groupe A » over people whom nothing else names.
  if (!isPeople && OF_PEOPLE.has(guess.role) && roleOfContent(profile, false) === "fullName")
    return { role: "fullName", confidence: UNNAMED };
  if (shareOf(profile, EXPECTED[guess.role]) >= AGREEING) return guess;
  // Whoever the rows are about, they are no numbers; and names under the code of a unit are no marks.
  if (NAMED.has(guess.role) || (guess.role === "mark" && shareOf(profile, ["text"]) >= AGREEING))
    return guessByContent(profile, isPeople);
  // « Fin de stage » over dates heads no marks.
  if (guess.role === "mark" && shareOf(profile, ["date"]) >= AGREEING) return { role: "date", confidence: UNNAMED };
  // « Résultat » over figures heads marks, or so it seems.
  if (guess.role === "status" && isPeople && isScore(profile)) return { ...guess, role: "mark", confidence: UNNAMED };
  const isSaid = guess.confidence >= SAID && shareOf(profile, SCORES) >= AGREEING;
  // People's marks whose heading says so are marks, out of however much.
  if (guess.role === "mark" && (isScore(profile) || (isPeople && isSaid)))
    return { ...guess, confidence: guess.confidence * OTHER_SCALE };
  // « Dépenses » over words heads the expenses, not their amounts.
  if (guess.role === "amount" && shareOf(profile, ["text"]) >= AGREEING) return { role: "label", confidence: UNNAMED };
  const confidence = guess.confidence * CONTRADICTED;
  return confidence >= LEAST ? { ...guess, confidence } : guessByContent(profile, isPeople);
}

const NAMED: ReadonlySet<ColumnRole> = new Set(["fullName", "lastName", "firstName", "email"]);
/** What people of a list have in common. */
const OF_PEOPLE: ReadonlySet<ColumnRole> = new Set(["group", "level", "year"]);

/** Said as surely, a heading speaks of marks. */
const SAID = 0.8;
const SCORES: readonly CellKind[] = [...MARKS, "number", "percent"];

/** @param least the share of the cells that have to be marks */
export function isScore(profile: ColumnProfile, least = AGREEING): boolean {
  const { numbers } = profile;
  const slips = numbers.filter((value) => value < 0 || value > HIGHEST_SCORE).length;
  return shareOf(profile, SCORES) >= least && slips <= Math.max(numbers.length > 2 ? 1 : 0, numbers.length * SLIPS);
}

/** Of the numbers of a column, those that a lost comma may have put out of it. */
const SLIPS = 0.15;

const UNNAMED = 0.5;
const FEWEST_CELLS = 3;
/** Dates and sums in euros say what they are. */
const FEWEST_SHOWN = 2;
const MOSTLY = 0.9;
/** Of the cells of a column of people's, those that have to be marks: one odd cell makes nothing else of it. */
const MARKS_OF_PEOPLE = 0.6;
const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;
function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** « Anne-Laure », « d’ », « St. ». */
const WORD_OF_NAME = /^[\p{L}'’.-]+$/u;
const FIRST_WORD = /^\p{Lu}[\p{L}'’.-]/u;

/**
 * What the cells alone suggest; never sure.
 *
 * @param isPeople the rows of the table are people: figures up to 20 are likely their marks
 */
export function guessByContent(profile: ColumnProfile, isPeople = false): RoleGuess {
  return { role: roleOfContent(profile, isPeople), confidence: UNNAMED };
}

function roleOfContent(profile: ColumnProfile, isPeople: boolean): ColumnRole {
  const { numbers, texts, filled } = profile;
  if (isPeople && isMarksOfPeople(profile)) return "mark";
  if (filled < FEWEST_SHOWN) return "other";
  if (shareOf(profile, ["date"]) >= MOSTLY) return "date";
  if (shareOf(profile, ["money"]) >= MOSTLY) return "amount";
  if (filled < FEWEST_CELLS) return "other";
  if (texts.length === filled && texts.every(isAddress)) return "email";
  if (numbers.length === filled && numbers.every((value, index) => value === (numbers[0] ?? 0) + index))
    return "lineNumber";
  if (shareOf(profile, MARKS) >= MOSTLY && isMarks(numbers)) return "mark";
  const isDistinct = new Set(texts).size === texts.length && texts.length === filled;
  return isDistinct && texts.filter(isName).length >= texts.length * MOSTLY ? "fullName" : "other";
}

/** « Dupont Marie », « DE LA TOUR Jean-Éric »: words of letters, the first of two at least and with its capital. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const [first = "", ...others] = words;
  return (
    FIRST_WORD.test(first) &&
    others.some((word) => /^\p{L}/u.test(word)) &&
    words.every((word) => WORD_OF_NAME.test(word))
  );
}

function isMarks(numbers: readonly number[]): boolean {
  return numbers.some((value) => !Number.isInteger(value));
}

/** Numbers up to 20, whatever else is there, unless they count the rows. */
function isMarksOfPeople({ kinds, numbers, filled, rows }: ColumnProfile): boolean {
  const marks = (kinds.mark ?? 0) + (kinds.code ?? 0) + (kinds.token ?? 0);
  if ((kinds.mark ?? 0) === 0 || marks < filled * MARKS_OF_PEOPLE) return false;
  const isCounting = numbers.length >= FEWEST_CELLS && filled === rows && numbers.length === filled;
  return !isCounting || !numbers.every((value, index) => value === (numbers[0] ?? 0) + index);
}

/** Whether the cells could be marks: most are, in numbers. */
export function mayBeMarks(profile: ColumnProfile): boolean {
  return (profile.kinds.mark ?? 0) > 0 && shareOf(profile, MARKS) >= MARKS_OF_PEOPLE;
}

export function shareOf(profile: ColumnProfile, kinds: readonly CellKind[]): number {
  if (profile.filled === 0) return 0;
  return kinds.reduce((sum, kind) => sum + (profile.kinds[kind] ?? 0), 0) / profile.filled;
}
