/** UE_GRADE, UE_VALID, UE_STATUS, AVERAGE and ECTS, from the contract alone. */
import type { Content } from "../../src/spreadsheet/cell/content";
import {
  below,
  decimal,
  fraction,
  larger,
  nearest,
  ofNumber,
  over,
  raisedTo,
  roundedTo,
  sum,
  times,
  type Fraction,
} from "./fraction";
import type { Law } from "./law";

export const BAD = "#VALUE!";
export const MISSING = "#N/A";
type Mark =
  | { readonly is: "blank" | "bad" | "V" | "NV" | "ABS" | "ABJ" }
  | { readonly is: "grade"; readonly value: Fraction }
  | { readonly is: "exempt" | "neutral" | "status"; readonly code: string }
  | { readonly is: "mention"; readonly rank: number; readonly code: string };

const MENTIONS: Record<string, [number, string]> = {
  TB: [3, "TB"],
  "TRES BIEN": [3, "TB"],
  B: [2, "B"],
  BIEN: [2, "B"],
  AB: [1, "AB"],
  "ASSEZ BIEN": [1, "AB"],
  INS: [0, "INS"],
  INSUFFISANT: [0, "INS"],
};
const WORDS: Record<string, "V" | "NV" | "ABS" | "ABJ"> = {
  ABI: "ABS",
  ABS: "ABS",
  ABJ: "ABJ",
  V: "V",
  VAL: "V",
  VALIDEE: "V",
  NV: "NV",
  "NON VALIDEE": "NV",
};
const STATUSES = ["VALIDEE (SESSION 2)", "SESSION 2", "EVALUATION COMPLEMENTAIRE", "EN ATTENTE", "DISPENSE"];

export function read(cell: Content): Mark {
  if (cell === null) return { is: "blank" };
  if (typeof cell === "object") return { is: cell.error === "#N/A" ? "blank" : "bad" };
  if (typeof cell === "boolean") return { is: "bad" };
  if (typeof cell === "number") return gradeOf(ofNumber(cell));
  const text = plain(cell);
  if (text === "") return { is: "blank" };
  if (/^\d+([.,]\d+)?$/.test(text)) return gradeOf(decimal(text.replace(",", ".")));
  const mention = MENTIONS[text];
  if (mention) return { is: "mention", rank: mention[0], code: mention[1] };
  const word = WORDS[text];
  if (word) return { is: word };
  if (["DIS", "EXO", "VES", "VAE", "ACQ"].includes(text)) return { is: "exempt", code: text };
  if (["NEU", "EXC"].includes(text)) return { is: "neutral", code: text };
  return STATUSES.includes(text) ? { is: "status", code: text } : { is: "bad" };
}

/** `#N/A` says that a mark is not known yet: the row that holds it is not blank. */
const isEmpty = (cell: Content): boolean => cell === null || (typeof cell === "string" && plain(cell) === "");

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toUpperCase();

function gradeOf(value: Fraction): Mark {
  return value.n < 0n || below(fraction(20), value) ? { is: "bad" } : { is: "grade", value };
}

type Grade = Fraction | string;
interface Success {
  readonly is: "exempt" | "validated";
  readonly grade: Grade;
}
type Attempt =
  | { readonly is: "error" }
  | { readonly is: "pending" }
  | Success
  | { readonly is: "failed"; readonly grade: Grade; readonly complement: boolean };

/** A mention where the convention has none may as well mean absent. */
const isUnclear = (marks: readonly Mark[], law: Law): boolean =>
  law.lowestMention > 3 && marks.some(({ is }) => is === "mention");

/** One session: the marks of a unit's components and what they make. */
function attempt(marks: readonly Mark[], weights: readonly Fraction[], law: Law): Attempt {
  const has = (...kinds: Mark["is"][]): boolean => marks.some(({ is }) => kinds.includes(is));
  if (has("bad", "status")) return { is: "error" };
  if (isUnclear(marks, law)) return { is: "error" };
  if (!law.bothCount && has("mention") && has("grade")) return { is: "error" };
  if (has("V", "NV") && has("grade", "ABS", "ABJ", "mention")) return { is: "error" };
  if (has("blank")) return { is: "pending" };
  if (has("NV")) return { is: "failed", grade: "NV", complement: false };
  if (has("V")) return { is: "validated", grade: "V" };
  if (marks.every(({ is }) => is === "exempt" || is === "neutral")) {
    const first = marks.find(({ is }) => is === "exempt") ?? marks[0];
    return { is: "exempt", grade: first && "code" in first ? first.code : "" };
  }
  if (has("ABS") && !law.absenceIsZero) return { is: "failed", grade: "ABS", complement: false };
  if (has("ABJ")) return { is: "failed", grade: "ABJ", complement: law.complement };
  return average(marks, weights, law);
}

function average(marks: readonly Mark[], weights: readonly Fraction[], law: Law): Attempt {
  const values = marks.flatMap((mark, index) => {
    const value = mark.is === "grade" ? mark.value : mark.is === "ABS" ? fraction(0) : null;
    return value === null ? [] : [{ value, weight: weights[index] ?? fraction(0) }];
  });
  const ranks = marks.flatMap((mark) => (mark.is === "mention" ? [mark] : []));
  const lowest = [...ranks].sort((a, b) => a.rank - b.rank)[0];
  const passes = lowest === undefined || lowest.rank >= law.lowestMention;
  if (values.length === 0) {
    const grade = lowest?.code ?? "";
    return passes ? { is: "validated", grade } : { is: "failed", grade, complement: false };
  }
  const whole = sum(values.map(({ weight }) => weight));
  if (whole.n === 0n) return { is: "error" };
  const mean = over(sum(values.map(({ value, weight }) => times(value, weight))), whole);
  const grade = entered(mean, values.length, law);
  const { floor } = law;
  const isUnderFloor = floor !== null && values.some(({ value }) => below(value, floor));
  if (passes && !isUnderFloor && !below(grade, law.threshold)) return { is: "validated", grade };
  return { is: "failed", grade, complement: law.complement && isUnderFloor };
}

function entered(mean: Fraction, count: number, law: Law): Fraction {
  if (count === 1 && !law.roundsSingle) return mean;
  if (law.rounding === "ceil-half") return raisedTo(mean, 2);
  if (law.rounding === "nearest-half") return roundedTo(mean, 2);
  return law.rounding === "nearest-hundredth" ? roundedTo(mean, 100) : mean;
}

interface Outcome {
  readonly status: string;
  readonly grade: Grade;
}

const refused: Outcome = { status: BAD, grade: BAD };

export interface UnitRow {
  readonly first: readonly Content[];
  readonly weights: readonly Fraction[];
  /** One mark for the unit, or one per component. */
  readonly second: readonly Content[] | null;
  readonly perComponent: boolean;
}

/** A row of UE_*; null when it is wholly blank. */
export function unitOutcome(row: UnitRow, law: Law): Outcome | null {
  const marks = row.first.map(read);
  const second = (row.second ?? []).map(read);
  if ([...row.first, ...(row.second ?? [])].every(isEmpty)) return null;
  if (second.some(({ is }) => is === "bad" || is === "status") || isUnclear(second, law)) return refused;
  const before = attempt(marks, row.weights, law);
  if (before.is === "error") return refused;
  if (before.is === "pending") return { status: "En attente", grade: MISSING };
  const isSat = second.some(({ is }) => is !== "blank" && is !== "neutral");
  if (before.is !== "failed") {
    if (isSat && !law.resitOfValidated) return refused;
    return improved(before, isSat ? resat(marks, second, row, law) : null);
  }
  if (!isSat) return { status: before.complement ? "Évaluation complémentaire" : "Session 2", grade: before.grade };
  const after = resat(marks, second, row, law);
  if (after.is === "error" || after.is === "pending") return refused;
  const isValidated = after.is !== "failed";
  const keepsFirst = !law.replaces && !row.perComponent;
  const grade = keepsFirst ? better(before.grade, after.grade) : after.grade;
  return { status: isValidated ? "Validée (session 2)" : "Non validée", grade };
}

function improved(before: Success, after: Attempt | null): Outcome {
  const status = before.is === "exempt" ? "Dispensé" : "Validée";
  if (after?.is === "error") return refused;
  if (after?.is !== "validated" || typeof before.grade === "string" || typeof after.grade === "string") {
    return { status, grade: before.grade };
  }
  return { status, grade: larger(before.grade, after.grade) };
}

/** The better of the two sessions of a unit: an absence gives way to a number, a verdict or a mention does not. */
function better(before: Grade, after: Grade): Grade {
  if (typeof before !== "string" && typeof after !== "string") return larger(before, after);
  return typeof before !== "string" && (after === "ABS" || after === "ABJ") ? before : after;
}

function resat(first: readonly Mark[], second: readonly Mark[], row: UnitRow, law: Law): Attempt {
  if (!row.perComponent) {
    const alone: Law = { ...law, floor: null, absenceIsZero: law.resitAbsenceIsZero };
    return attempt(
      second.map((mark) => asResit(mark, law)),
      [fraction(1)],
      alone,
    );
  }
  const result = law.replaces ? resatAlone(second, row, law) : resatWithFirst(first, second, row, law);
  // Where an absence at the second session fails the unit, a mean that reaches the threshold does not save it.
  const isMissed = second.some(({ is }) => is === "ABS" || is === "ABJ") && !law.resitAbsenceIsZero;
  return isMissed && "grade" in result ? { is: "failed", grade: result.grade, complement: false } : result;
}

function resatAlone(second: readonly Mark[], row: UnitRow, law: Law): Attempt {
  const sat = second.flatMap((mark, index) =>
    mark.is === "blank" || mark.is === "neutral"
      ? []
      : [{ mark: asResit(mark, law), weight: row.weights[index] ?? fraction(0) }],
  );
  return attempt(
    sat.map(({ mark }) => mark),
    sat.map(({ weight }) => weight),
    law,
  );
}

function resatWithFirst(first: readonly Mark[], second: readonly Mark[], row: UnitRow, law: Law): Attempt {
  const combined = first.map((mark, index) => combine(mark, asResit(second[index] ?? { is: "blank" }, law), law));
  return attempt(combined, row.weights, law);
}

function asResit(mark: Mark, law: Law): Mark {
  const isAbsence = mark.is === "ABS" || mark.is === "ABJ";
  return isAbsence && law.resitAbsenceIsZero ? { is: "grade", value: fraction(0) } : mark;
}

function combine(first: Mark, second: Mark, law: Law): Mark {
  if (second.is === "blank" || second.is === "neutral") return first;
  const before: Mark = first.is === "ABS" && law.absenceIsZero ? { is: "grade", value: fraction(0) } : first;
  if (before.is === "grade" && second.is === "grade") return { is: "grade", value: larger(before.value, second.value) };
  return before.is === "grade" ? before : second;
}

export type UnitFunction = "UE_GRADE" | "UE_VALID" | "UE_STATUS";

export function unitCell(id: UnitFunction, outcome: Outcome | null): unknown {
  if (outcome === null) return "";
  if (outcome.status === BAD) return BAD;
  if (id === "UE_STATUS") return outcome.status;
  if (outcome.status === "En attente") return MISSING;
  if (id === "UE_GRADE") return typeof outcome.grade === "string" ? outcome.grade : nearest(outcome.grade);
  return ["Validée", "Validée (session 2)", "Dispensé"].includes(outcome.status);
}

const isUnknown = (mark: Mark): boolean => mark.is === "blank" || (mark.is === "status" && mark.code === "EN ATTENTE");

export function averageCell(cells: readonly Content[], credits: readonly Fraction[], law: Law): unknown {
  const marks = cells.map(read);
  if (cells.every(isEmpty)) return "";
  if (marks.some(({ is }) => is === "bad") || isUnclear(marks, law)) return BAD;
  if (law.compensates && marks.some(isUnknown)) return MISSING;
  const counted = marks.flatMap((mark, index) => {
    const weight = credits[index] ?? fraction(0);
    // « leaves out ABS » against « ABI counts 0 where the convention says so »: the convention decides.
    if (mark.is === "ABS" && law.absenceIsZero) return [{ value: fraction(0), weight }];
    return mark.is === "grade" ? [{ value: mark.value, weight }] : [];
  });
  const whole = sum(counted.map(({ weight }) => weight));
  if (whole.n === 0n) return MISSING;
  return nearest(over(sum(counted.map(({ value, weight }) => times(value, weight))), whole));
}

/** The mean validates every unit: each has a mark, or earns its credits without one. */
function isCompensated(cells: readonly Content[], credits: readonly Fraction[], law: Law): boolean {
  if (!law.compensates) return false;
  const marks = cells.map(read);
  const counted = marks.flatMap((mark, index) => {
    const weight = credits[index] ?? fraction(0);
    if (mark.is === "ABS" && law.absenceIsZero) return [{ value: fraction(0), weight }];
    return mark.is === "grade" ? [{ value: mark.value, weight }] : [];
  });
  const whole = sum(counted.map(({ weight }) => weight));
  const isEarned = (mark: Mark): boolean =>
    mark.is === "grade" ||
    (mark.is === "ABS" && law.absenceIsZero) ||
    ["V", "exempt", "neutral"].includes(mark.is) ||
    (mark.is === "mention" && mark.rank >= law.lowestMention) ||
    (mark.is === "status" && ["VALIDEE (SESSION 2)", "DISPENSE"].includes(mark.code));
  if (whole.n === 0n || !marks.every(isEarned)) return false;
  const mean = over(sum(counted.map(({ value, weight }) => times(value, weight))), whole);
  return !below(mean, law.requiredMean ?? law.threshold);
}

export function creditsCell(cells: readonly Content[], credits: readonly Fraction[], law: Law): unknown {
  const marks = cells.map(read);
  if (cells.every(isEmpty)) return "";
  if (marks.some(({ is }) => is === "bad") || isUnclear(marks, law)) return BAD;
  if (isCompensated(cells, credits, law)) return nearest(sum(credits));
  const isAbove = (mark: Mark): boolean => mark.is === "grade" && !below(mark.value, law.threshold);
  if (law.floor !== null && marks.some(isAbove)) return MISSING;
  const earns = (mark: Mark): boolean =>
    isAbove(mark) ||
    ["V", "exempt", "neutral"].includes(mark.is) ||
    (mark.is === "mention" && mark.rank >= law.lowestMention) ||
    (mark.is === "status" && ["VALIDEE (SESSION 2)", "DISPENSE"].includes(mark.code));
  return nearest(sum(marks.map((mark, index) => (earns(mark) ? (credits[index] ?? fraction(0)) : fraction(0)))));
}
