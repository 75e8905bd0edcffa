/** What the cells of a column look like, and how well that fits what its heading says. */
import type { CellKind } from "./cell-kind";
import type { ColumnRole, RoleGuess } from "./column-role";
import type { SheetGrid } from "./sheet-grid";

export interface ColumnProfile {
  readonly filled: number;
  readonly kinds: Readonly<Partial<Record<CellKind, number>>>;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
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
    if (typeof value === "number") numbers.push(value);
    else if (kind === "text") texts.push(grid.text(row, column));
  }
  return { filled, kinds, texts, numbers };
}

const MARKS: readonly CellKind[] = ["mark", "code", "token"];
const FIGURES: readonly CellKind[] = ["mark", "number", "money", "percent", "token"];
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
  language: [...WORDS, ...FIGURES],
  experience: [...WORDS, ...FIGURES],
  mobility: [...WORDS, ...FIGURES],
  label: WORDS,
  nature: WORDS,
  quantity: FIGURES,
  rate: FIGURES,
  amount: FIGURES,
  party: WORDS,
  year: [...FIGURES, "text"],
  npec: FIGURES,
  level: [...WORDS, ...FIGURES],
  contract: [...WORDS, ...FIGURES],
  start: ["date", "number"],
  end: ["date", "number"],
  break: ["date", "number", "token"],
  date: ["date", "number", "token"],
  hours: FIGURES,
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

/** The guess of a heading, less sure when the cells say otherwise or say nothing. */
export function weighed(guess: RoleGuess, profile: ColumnProfile): RoleGuess {
  if (profile.filled === 0) return { ...guess, confidence: guess.confidence * BLANK_COLUMN };
  const agreeing = shareOf(profile, EXPECTED[guess.role]);
  const factor = agreeing >= AGREEING ? 1 : CONTRADICTED;
  return { ...guess, confidence: guess.confidence * factor };
}

const UNNAMED = 0.5;
const FEWEST_CELLS = 3;
const MOSTLY = 0.9;
const NAME = /^\p{Lu}[\p{L}'’ .-]+(?:\s+\p{L}[\p{L}'’ .-]*)+$/u;

/** What the cells alone suggest; never sure. */
export function guessByContent(profile: ColumnProfile): RoleGuess {
  if (profile.filled < FEWEST_CELLS) return { role: "other", confidence: UNNAMED };
  const { numbers, texts } = profile;
  if (numbers.length === profile.filled && numbers.every((value, index) => value === (numbers[0] ?? 0) + index))
    return { role: "lineNumber", confidence: UNNAMED };
  if (shareOf(profile, MARKS) >= MOSTLY && numbers.some((value) => !Number.isInteger(value)))
    return { role: "mark", confidence: UNNAMED };
  if (shareOf(profile, ["date"]) >= MOSTLY) return { role: "date", confidence: UNNAMED };
  if (shareOf(profile, ["money"]) >= MOSTLY) return { role: "amount", confidence: UNNAMED };
  const distinct = new Set(texts).size === texts.length;
  if (
    distinct &&
    texts.length === profile.filled &&
    texts.filter((text) => NAME.test(text)).length >= texts.length * MOSTLY
  )
    return { role: "fullName", confidence: UNNAMED };
  return { role: "other", confidence: UNNAMED };
}

export function shareOf(profile: ColumnProfile, kinds: readonly CellKind[]): number {
  if (profile.filled === 0) return 0;
  return kinds.reduce((sum, kind) => sum + (profile.kinds[kind] ?? 0), 0) / profile.filled;
}
