/** Sharing a whole number of cents without losing or making one. */
import { failure, success, type Outcome } from "../outcome";
import type { Cents } from "./cents";
import { compare, divide, floor, isNegative, isZero, multiply, subtract, sum, type Ratio } from "./ratio";

export type AllocationIssue = "allocation.noWeight" | "allocation.negativeWeight";

/**
 * Shares `amount` in proportion to `weights` by largest remainder; equal remainders go to the first declared. A negative
 * amount is shared as its opposite, sign restored. The parts add up to `amount`, always.
 * Issues: `allocation.noWeight` (all weights are 0), `allocation.negativeWeight`.
 * Example: 10 cents by 50/26/24 gives 5, 3, 2.
 */
export function allocate(amount: Cents, weights: readonly Ratio[]): Outcome<Cents[], AllocationIssue> {
  if (weights.some(isNegative)) return failure("allocation.negativeWeight");
  const whole = sum(weights);
  if (isZero(whole)) return failure("allocation.noWeight");
  const sign = amount < 0n ? -1n : 1n;
  const magnitude = { n: amount * sign, d: 1n };
  const exact = weights.map((weight) => divide(multiply(magnitude, weight), whole));
  const parts = exact.map(floor);
  let missing = magnitude.n - parts.reduce((total, part) => total + part, 0n);
  for (const index of byRemainder(exact, parts)) {
    if (missing === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    missing -= 1n;
  }
  return success(parts.map((part) => part * sign));
}

/** The indexes of the parts, largest remainder first; the sort is stable, so ties keep the declared order. */
function byRemainder(exact: readonly Ratio[], parts: readonly bigint[]): number[] {
  const remainders = exact.map((share, index) => subtract(share, { n: parts[index] ?? 0n, d: 1n }));
  return remainders
    .map((remainder, index) => ({ remainder, index }))
    .sort((a, b) => compare(b.remainder, a.remainder))
    .map(({ index }) => index);
}
