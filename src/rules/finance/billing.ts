/** The instalments of a reversement and its balance. */
import { allocate } from "../exact/allocate";
import type { Cents } from "../exact/cents";
import { isNegative, ONE, subtract, sum, type Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { asCents, asShare, asWord, NONE, type Trace } from "../trace";

/** One instalment of the forecast; `due` is whatever the caller dates it with. */
export interface Instalment<Due> {
  /** Part of the forecast, 0 to 1. */
  readonly rate: Ratio;
  readonly due: Due;
  /** The parameter that gives the rate. */
  readonly key?: string;
}

export type BillingNature = "invoice" | "creditNote" | "toSettle";

export interface BillingLine<Due> {
  readonly due: Due;
  /** `null` on the balance. */
  readonly rate: Ratio | null;
  readonly amount: Cents;
  readonly nature: BillingNature;
}

export interface BillingRequest<Due> {
  /** The forecast reversement. */
  readonly forecast: Cents;
  readonly instalments: readonly Instalment<Due>[];
  readonly balanceDue: Due;
  /** The actual reversement, once known. */
  readonly actual: Cents | null;
  /** What was really invoiced before the balance; `null`: the instalments. */
  readonly invoiced: Cents | null;
}

export type BillingIssue = "billing.ratesAboveOne" | "billing.negativeRate";

/**
 * The instalments, to the cent and adding up to the forecast when their rates make 100 %, then the balance: actual less
 * invoiced, a credit note when negative, 0 « to settle » while the actual amount is not known.
 * Issues: `billing.ratesAboveOne`, `billing.negativeRate`.
 *
 * @param traceOf where to record each line, by its index
 */
export function billingSchedule<Due>(
  request: BillingRequest<Due>,
  traceOf?: (index: number) => Trace | undefined,
): Outcome<BillingLine<Due>[], BillingIssue> {
  const rates = request.instalments.map((instalment) => instalment.rate);
  if (rates.some(isNegative)) return failure("billing.negativeRate");
  const remainder = subtract(ONE, sum(rates));
  if (isNegative(remainder)) return failure("billing.ratesAboveOne");
  // What no instalment bills is a part too, so that the cents are shared once over the whole forecast.
  const parts = allocate(request.forecast, [...rates, remainder]);
  if (!parts.ok) throw new Error("rates between 0 and 1 with their remainder always have a positive sum");
  const lines = request.instalments.map((instalment, index) => {
    const amount = parts.value[index] ?? 0n;
    traceOf?.(index)?.step("billing.instalment", {
      inputs: { rate: asShare(instalment.rate), forecast: asCents(request.forecast) },
      parameters: instalment.key === undefined ? [] : [instalment.key],
      result: asCents(amount),
    });
    return { due: instalment.due, rate: instalment.rate, amount, nature: natureOf(amount) };
  });
  const billed = lines.reduce((total, line) => total + line.amount, 0n);
  return success([...lines, balanceLine(request, request.invoiced ?? billed, traceOf?.(lines.length))]);
}

function balanceLine<Due>(
  { actual, balanceDue }: BillingRequest<Due>,
  invoiced: Cents,
  trace: Trace | undefined,
): BillingLine<Due> {
  const amount = actual === null ? 0n : actual - invoiced;
  const nature = actual === null ? "toSettle" : natureOf(amount);
  trace?.step(actual === null ? "billing.toSettle" : "billing.balance", {
    inputs: {
      actual: actual === null ? NONE : asCents(actual),
      invoiced: asCents(invoiced),
      nature: asWord(`billing.${nature}`),
    },
    parameters: ["finance.billing.balance.date"],
    result: asCents(amount),
  });
  return { due: balanceDue, rate: null, amount, nature };
}

/** A credit note when it is negative. */
export function natureOf(amount: Cents): BillingNature {
  return amount < 0n ? "creditNote" : "invoice";
}
