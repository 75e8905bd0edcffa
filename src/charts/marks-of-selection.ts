/** Marks as they stand in a block of cells that a person selected: one row per learner, names on the left if any. */
import { atLeast, compare, divide, ratio, sum, toNumber, ZERO, type Ratio } from "../rules/exact/ratio";
import { readDecimalText, readNumber } from "../rules/exact/read-number";
import type { CellValue } from "../workbook/model";

export interface LearnerMarks {
  /** What is written left of the marks; `null` when nothing is. */
  readonly name: string | null;
  readonly marks: readonly Ratio[];
}

export interface SelectedMarks {
  /** Rows with at least one mark. */
  readonly learners: readonly LearnerMarks[];
  /** Filled cells of the selection that hold no mark: codes, headings, numbers beyond 20. */
  readonly ignored: number;
  /** Of these, numbers: slips when they are few. */
  readonly otherNumbers: number;
}

/** Above this share of the marks, numbers beyond the scale are no slips. */
const MOST_SLIPS = 0.1;

/** Whether the selection is of something else than marks: amounts, hours, dates. */
export function isSomethingElse({ learners, otherNumbers }: SelectedMarks): boolean {
  const marks = learners.reduce((count, learner) => count + learner.marks.length, 0);
  return otherNumbers >= Math.max(1, marks) || (otherNumbers > 1 && otherNumbers > marks * MOST_SLIPS);
}

const HIGHEST = ratio(20n);

/**
 * Reads the selected cells; `names[i]` is the text that stands left of row `i`. Text in the selection's own first
 * column is taken for names when nothing stands left of it.
 */
export function marksOfSelection(
  cells: readonly (readonly CellValue[])[],
  names: readonly (string | null)[],
): SelectedMarks {
  const learners: LearnerMarks[] = [];
  let ignored = 0;
  let otherNumbers = 0;
  cells.forEach((row, index) => {
    const marks = row.map(markOf).filter((mark) => mark !== null);
    const others = row.filter((value) => value !== null && value !== "" && markOf(value) === null);
    otherNumbers += others.filter((value) => typeof value === "number").length;
    const left = names[index] ?? null;
    const own = left === null && marks.length > 0 ? nameIn(row[0]) : null;
    ignored += others.length - (own === null ? 0 : 1);
    if (marks.length > 0) learners.push({ name: left ?? own, marks });
  });
  return { learners, ignored, otherNumbers };
}

function nameIn(value: CellValue | undefined): string | null {
  return typeof value === "string" && markOf(value) === null ? value.trim() || null : null;
}

/** A number from 0 to 20, or its text with a comma or a point. */
function markOf(value: CellValue): Ratio | null {
  const number =
    typeof value === "number" && Number.isFinite(value)
      ? readNumber(value)
      : typeof value === "string"
        ? readDecimalText(value.replace(/[\s\u00a0\u202f]/g, "").replace(",", "."))
        : undefined;
  return number && compare(number, ZERO) >= 0 && compare(number, HIGHEST) <= 0 ? number : null;
}

/** The plain mean of some marks, unrounded. */
export function meanOf(marks: readonly Ratio[]): Ratio {
  return divide(sum(marks), ratio(marks.length));
}

export interface MarksSummary {
  readonly marks: number;
  readonly learners: number;
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  /** Marks at or above the threshold. */
  readonly reached: number;
}

/** The selection in six numbers, or `null` when it holds no mark. */
export function summaryOf({ learners }: SelectedMarks, threshold: Ratio): MarksSummary | null {
  const marks = learners.flatMap((learner) => learner.marks).sort(compare);
  const [lowest] = marks;
  const highest = marks.at(-1);
  if (!lowest || !highest) return null;
  return {
    marks: marks.length,
    learners: learners.length,
    mean: toNumber(meanOf(marks)),
    lowest: toNumber(lowest),
    highest: toNumber(highest),
    reached: marks.filter((mark) => atLeast(mark, threshold)).length,
  };
}
