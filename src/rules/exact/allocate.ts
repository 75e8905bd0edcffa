/** Sharing a whole number of cents without losing or making one. */
import { failure, success, type Outcome } from "../outcome";
import type { Cents } from "./cents";
import { isNegative, type Ratio } from "./ratio";

export type AllocationIssue = "allocation.noWeight" | "allocation.negativeWeight";

/**
 * Shares `amount` in proportion to `weights` by largest remainder; equal remainders go to the first declared. A negative
 * amount is shared as its opposite, sign restored. The parts add up to `amount`, always.
 * Issues: `allocation.noWeight` (all weights are 0), `allocation.negativeWeight`.
 * Example: 10 cents by 50/26/24 gives 5, 3, 2.
 */
export function allocate(amount: Cents, weights: readonly Ratio[]): Outcome<Cents[], AllocationIssue> {
  if (weights.some(isNegative)) return failure("allocation.negativeWeight");
  const parts = overOneDenominator(weights);
  const whole = parts.reduce((total, part) => total + part, 0n);
  if (whole === 0n) return failure("allocation.noWeight");
  const sign = amount < 0n ? -1n : 1n;
  const products = parts.map((part) => amount * sign * part);
  const shares = products.map((product) => product / whole);
  let missing = amount * sign - shares.reduce((total, share) => total + share, 0n);
  if (missing > 0n) {
    for (const index of byRemainder(products.map((product) => product % whole))) {
      if (missing === 0n) break;
      shares[index] = (shares[index] ?? 0n) + 1n;
      missing -= 1n;
    }
  }
  return success(sign < 0n ? shares.map((share) => -share) : shares);
}

/** The weights as whole numbers in the same proportion. */
function overOneDenominator(weights: readonly Ratio[]): readonly bigint[] {
  const common = weights.reduce((product, { d }) => (product % d === 0n ? product : product * d), 1n);
  return weights.map(({ n, d }) => n * (common / d));
}

/** The indexes of the parts, largest remainder first; the sort is stable, so ties keep the declared order. */
function byRemainder(remainders: readonly bigint[]): readonly number[] {
  const difference = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...remainders.keys()].sort((a, b) => difference(remainders[b] ?? 0n, remainders[a] ?? 0n));
}
