/** The named roundings a convention may ask for. Each is applied once, to an exact value. */
import { ceiling, floor, multiply, negate, ratio, subtract, type Ratio } from "./ratio";

export type RoundingMode = "none" | "ceil-half" | "nearest-half" | "nearest-hundredth";

interface Step {
  /** How many steps make one unit. */
  readonly perUnit: bigint;
  readonly direction: "up" | "nearest";
}

const STEPS: Readonly<Record<Exclude<RoundingMode, "none">, Step>> = {
  "ceil-half": { perUnit: 2n, direction: "up" },
  "nearest-half": { perUnit: 2n, direction: "nearest" },
  "nearest-hundredth": { perUnit: 100n, direction: "nearest" },
};

/**
 * Rounds a value in the named mode: `ceil-half` goes up to the next half-point (9.51 → 10, 9.5 stays), the nearest modes
 * take halves away from zero.
 */
export function round(value: Ratio, mode: RoundingMode): Ratio {
  if (mode === "none") return value;
  const { perUnit, direction } = STEPS[mode];
  const steps = multiply(value, ratio(perUnit));
  return { n: direction === "up" ? ceiling(steps) : nearest(steps), d: perUnit };
}

/** The nearest integer, halves away from zero. */
export function nearest(value: Ratio): bigint {
  if (value.n < 0n) return -nearest(negate(value));
  return (floor({ n: 2n * value.n, d: value.d }) + 1n) / 2n;
}

/** Where an interval begins: at the value, or just above it. */
export interface Bound {
  readonly value: Ratio;
  readonly isIncluded: boolean;
}

/** The lowest values that round to `target` or more, for a target above 0 (every mark reaches 0). */
export function lowestRoundedTo(target: Ratio, mode: RoundingMode): Bound {
  if (mode === "none") return { value: target, isIncluded: true };
  const { perUnit, direction } = STEPS[mode];
  const steps = ceiling(multiply(target, ratio(perUnit)));
  // Up: anything above the step before. Nearest: half a step before, which goes up.
  if (direction === "up") return { value: ratio(steps - 1n, perUnit), isIncluded: false };
  return { value: subtract(ratio(steps, perUnit), ratio(1n, 2n * perUnit)), isIncluded: true };
}
