/** A payment of a contract by its funder. */
import { allocate } from "../exact/allocate";
import type { Cents } from "../exact/cents";
import type { Day } from "../exact/day";
import { equals, isNegative, ONE, sum, type Ratio } from "../exact/ratio";
import { asCents, asCount, asDate, asShare, NONE, type Trace } from "../trace";

/** An instalment, what is left at the end of the contract, or what settles an early break. */
export type PaymentKind = "instalment" | "balance" | "settlement";

export interface Payment {
  readonly kind: PaymentKind;
  /** Of the contract, from 1; `null` where a payment goes by contract and not by year. */
  readonly year: number | null;
  /** Within its year, from 1. */
  readonly rank: number;
  /** Part of the year's amount as planned; `null` for what is a difference. */
  readonly rate: Ratio | null;
  /** What the rate is of. */
  readonly base: Cents;
  /** What the employer pays in the funder's place. */
  readonly taken: Cents;
  /** Negative for a credit note. */
  readonly amount: Cents;
  /** The first day on which it may be invoiced; `null` where the rules give no date. */
  readonly from: Day | null;
  /** When it is due; `null` where the rules give no date. */
  readonly due: Day | null;
  /** The first day on which it can no longer be claimed. */
  readonly lostFrom: Day | null;
}

/** Where to record each payment, by its index. */
export type TraceOfPayment = (index: number) => Trace | undefined;

export function areWhole(rates: readonly Ratio[]): boolean {
  return rates.length > 0 && !rates.some(isNegative) && equals(sum(rates), ONE);
}

/** An amount by rates that make the whole, to the cent. */
export function sharesOf(amount: Cents, rates: readonly Ratio[]): readonly Cents[] {
  const parts = allocate(amount, rates);
  if (!parts.ok) throw new Error("rates that add up to the whole always share an amount");
  return parts.value;
}

export function tracePayment(payment: Payment, parameters: readonly string[], trace: Trace | undefined): void {
  const { kind, year, rank, rate, base, taken, amount, due, lostFrom } = payment;
  trace?.step(kind === "instalment" ? "funding.payment" : "funding.balance", {
    inputs: {
      year: year === null ? NONE : asCount(year),
      rank: asCount(rank),
      rate: rate === null ? NONE : asShare(rate),
      base: asCents(base),
      taken: taken === 0n ? NONE : asCents(taken),
      due: due === null ? NONE : asDate(due),
      lost: lostFrom === null ? NONE : asDate(lostFrom),
    },
    parameters,
    result: asCents(amount),
  });
}
