/** Whether a total that a budget prints is the sum of its lines. */
import { toCents, type Cents } from "../exact/cents";
import { sum, type Ratio } from "../exact/ratio";
import { asCents, asCount, type Trace } from "../trace";

export interface StatedTotal {
  /** What the lines add up to. */
  readonly sum: Cents;
  readonly stated: Cents;
  /** Stated less sum: 0 when the budget is right. */
  readonly difference: Cents;
}

/** Compares a stated total, in euros, with the sum of its lines, each to the cent. */
export function statedTotal(lines: readonly Ratio[], stated: Ratio, trace?: Trace): StatedTotal {
  const total = toCents(sum(lines));
  const printed = toCents(stated);
  const difference = printed - total;
  trace?.step("statedTotal.difference", {
    inputs: { lines: asCount(lines.length), sum: asCents(total), stated: asCents(printed) },
    result: asCents(difference),
  });
  return { sum: total, stated: printed, difference };
}
