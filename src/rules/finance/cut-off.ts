/** What is earned and what is invoiced at a closing date, and the entries that bring one to the other. */
import type { Cents } from "../exact/cents";
import { asCents, type Trace } from "../trace";

export interface CutOff {
  /** Invoiced and not earned yet. */
  readonly deferred: Cents;
  /** Earned and not invoiced yet. */
  readonly toInvoice: Cents;
}

/** Earned = invoiced − deferred + to invoice, and one of the two is always nothing. */
export function cutOff(earned: Cents, invoiced: Cents, trace?: Trace): CutOff {
  const difference = earned - invoiced;
  trace?.step(difference < 0n ? "cutOff.deferred" : "cutOff.toInvoice", {
    inputs: { earned: asCents(earned), invoiced: asCents(invoiced) },
    result: asCents(difference < 0n ? -difference : difference),
  });
  return difference < 0n ? { deferred: -difference, toInvoice: 0n } : { deferred: 0n, toInvoice: difference };
}
