/** The payments of a subsidy that follows what was really spent. */
import { allocate } from "../exact/allocate";
import { fromCents, toCents, type Cents } from "../exact/cents";
import { atLeast, divide, equals, isNegative, multiply, ONE, sum, type Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { asCents, asEuros, asShare, asText, type Trace } from "../trace";

export interface SubsidyPaymentRule {
  /** Its parameter keys: `finance.subsidy.1`. */
  readonly key: string;
  readonly label: string;
  /** Part of the subsidy. */
  readonly rate: Ratio;
}

export interface SubsidyRules {
  /** The last is the balance. */
  readonly payments: readonly SubsidyPaymentRule[];
  /** Whether spending less than forecast reduces the subsidy in proportion. */
  readonly isProRata: boolean;
  /** Whether what was paid above what is due is to be given back. */
  readonly isRecovered: boolean;
  /** Whether the balance waits for a certified report. */
  readonly isCertified: boolean;
}

export interface SubsidyRequest {
  readonly subsidy: Cents;
  /** Euros, positive. */
  readonly forecast: Ratio;
  /** Euros really spent; `null` until it is known. */
  readonly actual: Ratio | null;
}

export type SubsidyNature = "advance" | "balance" | "recovery";

export interface SubsidyPayment {
  readonly label: string;
  readonly rate: Ratio;
  readonly amount: Cents;
  readonly nature: SubsidyNature;
}

export type SubsidyIssue = "subsidy.rates";

/**
 * The advances, shares of the subsidy, then the balance: what is due less the advances, which is to be recovered when it is
 * negative. Issue: `subsidy.rates` when they do not make 100 %.
 *
 * @param traceOf where to record each payment, by its index
 */
export function subsidyPayments(
  request: SubsidyRequest,
  rules: SubsidyRules,
  traceOf?: (index: number) => Trace | undefined,
): Outcome<SubsidyPayment[], SubsidyIssue> {
  const rates = rules.payments.map(({ rate }) => rate);
  if (rates.some(isNegative) || !equals(sum(rates), ONE)) return failure("subsidy.rates");
  const parts = allocate(request.subsidy, rates);
  if (!parts.ok) throw new Error("rates that add up to the whole always share an amount");
  const last = parts.value.length - 1;
  return success(
    rules.payments.map(({ key, label, rate }, index) => {
      const trace = traceOf?.(index);
      const planned = parts.value[index] ?? 0n;
      if (index === last) return { label, rate, ...balance(request, rules, request.subsidy - planned, key, trace) };
      trace?.step("subsidy.advance", {
        inputs: { payment: asText(label), rate: asShare(rate), subsidy: asCents(request.subsidy) },
        parameters: [`${key}.rate`],
        result: asCents(planned),
      });
      return { label, rate, amount: planned, nature: "advance" as const };
    }),
  );
}

function balance(
  request: SubsidyRequest,
  rules: SubsidyRules,
  advances: Cents,
  key: string,
  trace: Trace | undefined,
): { readonly amount: Cents; readonly nature: SubsidyNature } {
  const difference = dueSubsidy(request, rules, trace) - advances;
  const amount = difference < 0n && !rules.isRecovered ? 0n : difference;
  trace?.step(difference < 0n ? "subsidy.recovery" : "subsidy.balance", {
    inputs: { advances: asCents(advances), difference: asCents(difference) },
    parameters: difference < 0n ? ["finance.subsidy.recovery"] : [`${key}.rate`],
    result: asCents(amount),
  });
  if (rules.isCertified) trace?.step("subsidy.certified", { parameters: ["finance.subsidy.certified"] });
  return { amount, nature: amount < 0n ? "recovery" : "balance" };
}

/** The subsidy in proportion to what was spent, never more than the whole. */
function dueSubsidy({ subsidy, forecast, actual }: SubsidyRequest, rules: SubsidyRules, trace?: Trace): Cents {
  if (actual === null || !rules.isProRata) return subsidy;
  const part = atLeast(actual, forecast) ? ONE : divide(actual, forecast);
  const due = toCents(multiply(fromCents(subsidy), part));
  trace?.step("subsidy.due", {
    inputs: { subsidy: asCents(subsidy), actual: asEuros(actual), forecast: asEuros(forecast), part: asShare(part) },
    parameters: ["finance.subsidy.proRata"],
    result: asCents(due),
  });
  return due;
}
