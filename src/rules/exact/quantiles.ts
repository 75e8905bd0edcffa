/** Quantiles of exact numbers. */
import { add, compare, floor, multiply, ratio, subtract, type Ratio } from "./ratio";

export const FIRST_QUARTILE = ratio(1n, 4n);
export const MEDIAN = ratio(1n, 2n);
export const THIRD_QUARTILE = ratio(3n, 4n);

/** The same numbers from the lowest to the highest. */
export function inOrder(values: readonly Ratio[]): readonly Ratio[] {
  return [...values].sort(compare);
}

/**
 * The quantile of numbers in order, `share` from 0 to 1, by the inclusive method (the lowest is quantile 0, the highest
 * quantile 1, straight lines between); at least one number.
 */
export function quantile(ordered: readonly Ratio[], share: Ratio): Ratio {
  const position = multiply(ratio(ordered.length - 1), share);
  const index = Number(floor(position));
  const [low, high] = [ordered[index], ordered[index + 1]];
  if (low === undefined) throw new RangeError("a quantile needs a number at least, and a share from 0 to 1");
  const beyond = subtract(position, ratio(index));
  return high === undefined ? low : add(low, multiply(beyond, subtract(high, low)));
}
