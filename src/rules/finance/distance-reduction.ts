/** What is left of the yearly funding of a training held mostly at a distance. */
import type { Quantity } from "../exact/quantity";
import { atLeast, greatest, multiply, ONE, subtract, type Ratio } from "../exact/ratio";
import { asEuros, asShare, type Trace } from "../trace";

export interface DistanceRules {
  /** Part of the training at a distance from which funding is reduced. */
  readonly threshold: Quantity<"%">;
  /** Part of the funding taken off. */
  readonly reduction: Quantity<"%">;
  /** Euros a year below which the reduction does not go. */
  readonly floor: Quantity<"€/an">;
}

/** The yearly funding, reduced from the threshold on but not below the floor; funding under the floor stays what it is. */
export function fundingAtADistance(yearly: Ratio, distance: Ratio, rules: DistanceRules, trace?: Trace): Ratio {
  const { threshold, reduction, floor } = rules;
  if (!atLeast(distance, threshold)) return yearly;
  const reduced = greatest(multiply(yearly, subtract(ONE, reduction)), floor);
  const funding = atLeast(reduced, yearly) ? yearly : reduced;
  trace?.step("revenue.distance", {
    inputs: { yearly: asEuros(yearly), distance: asShare(distance) },
    parameters: [
      "finance.revenue.distance.threshold",
      "finance.revenue.distance.reduction",
      "finance.revenue.distance.floor",
    ],
    result: asEuros(funding),
  });
  return funding;
}
