/** What the other columns of a table say of a column. */
import type { FoundColumn } from "./found-table";

/** Among marks, a column of totals adds points up; an « S2 » beside its assessments is a second session. */
export function inContext(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const isMarks = columns.filter(({ guess }) => guess.role === "mark").length >= 1 && columns.some(isWho);
  const semesters = semesterUnits(columns);
  return columns.map((column, index) => {
    const { guess } = column;
    if (isMarks && guess.role === "amount") return { ...column, guess: { role: "other", confidence: POINTS } };
    if (guess.role === "mark" && guess.session !== undefined && semesters) {
      const { session: _, ...rest } = guess;
      return { ...column, guess: rest };
    }
    if (
      guess.role === "mark" &&
      guess.session !== undefined &&
      guess.confidence < CERTAIN &&
      hasSibling(columns, index)
    )
      return { ...column, guess: { ...guess, confidence: CERTAIN } };
    return column;
  });
}

const POINTS = 0.6;
const CERTAIN = 0.9;

function isWho({ guess }: FoundColumn): boolean {
  return guess.role === "fullName" || guess.role === "lastName" || guess.role === "learnerNumber";
}

/** Several units under « S1 », several others under « S2 »: those are semesters. */
function semesterUnits(columns: readonly FoundColumn[]): boolean {
  const units = (session: number): Set<string | undefined> =>
    new Set(columns.filter(({ guess }) => guess.session === session).map(({ guess }) => guess.unit));
  const [first, second] = [units(1), units(2)];
  return first.size >= 2 && second.size >= 2 && ![...first].some((unit) => second.has(unit));
}

/** Another mark of the same unit stands beside. */
function hasSibling(columns: readonly FoundColumn[], index: number): boolean {
  const { guess } = columns[index] ?? {};
  return columns.some(
    (other, at) =>
      at !== index &&
      other.guess.role === "mark" &&
      other.guess.unit === guess?.unit &&
      other.guess.session !== guess?.session,
  );
}
