/**
 * The bulk case in safe integers: a unit whose marks are all numbers with at most two decimals, in one session. It gives
 * what `unit-attempt.ts` gives (a property test says so), without a big integer.
 */
import { HUNDREDTHS, hundredthsOf } from "../exact/hundredths";
import { reduce, type Ratio } from "../exact/ratio";
import type { RoundingMode } from "../exact/rounding";
import type { GradingRules } from "./grading-rules";
import { isRounded } from "./unit-attempt";

export interface PlainMarks {
  /** The unit's grade as an integer over `denominator`, or -1 when the row is not such a case. */
  grade(row: readonly unknown[]): number;
  readonly denominator: number;
  validates(grade: number): boolean;
}

const HALVES = 2;

/**
 * Prepares the bulk case for some weights and marks out of `highest`, or gives `null` where it does not apply or could
 * leave safe integers.
 */
export function plainMarks(weights: readonly Ratio[], rules: GradingRules, highest: number): PlainMarks | null {
  const rounding = isRounded(weights.length, rules) ? rules.rounding : "none";
  if (rules.componentFloor !== null || !isPlainRounding(rounding)) return null;
  const scaled = wholeWeights(weights);
  const total = scaled.reduce((sum, weight) => sum + weight, 0);
  const threshold = reduce(rules.threshold);
  const [thresholdN, thresholdD] = [Number(threshold.n), Number(threshold.d)];
  const mean = total * HUNDREDTHS;
  const largest = Math.max(total * highest * HUNDREDTHS * HALVES * thresholdD, thresholdN * mean);
  if (total === 0 || !Number.isSafeInteger(largest)) return null;
  const roundsUp = rounding === "ceil-half";
  const denominator = roundsUp ? HALVES : mean;
  return {
    denominator,
    grade: (row) => {
      const weighted = weightedHundredths(row, scaled, highest * HUNDREDTHS);
      return weighted < 0 || !roundsUp ? weighted : halfPointsUp(weighted, mean);
    },
    validates: (grade) => grade * thresholdD >= thresholdN * denominator,
  };
}

function isPlainRounding(rounding: RoundingMode): boolean {
  return rounding === "none" || rounding === "ceil-half";
}

/** The weights over their common denominator, as whole numbers; `NaN` spreads to the caller's check when one is too big. */
function wholeWeights(weights: readonly Ratio[]): number[] {
  const reduced = weights.map(reduce);
  const common = reduced.reduce((product, weight) => (product % weight.d === 0n ? product : product * weight.d), 1n);
  return reduced.map((weight) => Number((weight.n * common) / weight.d));
}

/** The sum of weight × mark in hundredths, or -1 when a cell is not a mark with at most two decimals. */
function weightedHundredths(row: readonly unknown[], weights: readonly number[], highest: number): number {
  let weighted = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const mark = row[index];
    if (typeof mark !== "number") return -1;
    const hundredths = hundredthsOf(mark);
    // Written so that NaN, for a third decimal, is refused too.
    if (!(hundredths >= 0 && hundredths <= highest)) return -1;
    weighted += hundredths * (weights[index] ?? 0);
  }
  return weighted;
}

/** `weighted / mean` in half-points, up; exact, by the remainder rather than a division. */
function halfPointsUp(weighted: number, mean: number): number {
  const doubled = weighted * HALVES;
  const rest = doubled % mean;
  return (doubled - rest) / mean + (rest === 0 ? 0 : 1);
}
