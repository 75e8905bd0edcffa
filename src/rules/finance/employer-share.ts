/** What the employer of an apprentice has to pay of the contract's revenue, and when. */
import { toCents, type Cents } from "../exact/cents";
import type { Day } from "../exact/day";
import type { Quantity } from "../exact/quantity";
import { atLeast, least, multiply, ratio, ZERO, type Ratio } from "../exact/ratio";
import { asCents, asDate, asEuros, asNumber, asWord, type Trace } from "../trace";
import { isBroken, lastDay, type ContractDates } from "./contract";
import {
  dayAfterPractice,
  practicalDays,
  presenceReading,
  type CompanyPresence,
  type PresenceReading,
} from "./practical-days";

export interface EmployerShareRules {
  /** The diploma level from which the employer pays. */
  readonly level: Ratio;
  /** Euros, once per contract. */
  readonly amount: Quantity<"€">;
  /** Euros, when the apprentice's earlier contract was broken. */
  readonly afterBreak: Quantity<"€">;
  /** The first days in the company, when a break makes the share smaller. */
  readonly trialDays: number;
  /** Part of the contract's revenue due after such a break, and the most it can be, in euros. */
  readonly trialShare: Quantity<"%">;
  readonly trialCap: Quantity<"€">;
}

export interface EmployerShareFacts {
  readonly contract: ContractDates;
  readonly level: Ratio;
  readonly presence: CompanyPresence;
  /** The first day of training at the CFA. */
  readonly trainingStart: Day;
  readonly hadEarlierBreak: boolean;
  /** What the contract was to earn, and what it earns once broken, in euros, exactly. */
  readonly planned: Ratio;
  readonly revenue: Ratio;
}

/** Why the share is what it is. */
export type ShareReason = "level" | "whole" | "trial" | "beforeTraining";

export interface EmployerShare {
  readonly reason: ShareReason;
  /** What the funder takes off its first payments, as the contract was planned. */
  readonly planned: Cents;
  /** What the employer has to pay in the end. */
  readonly due: Cents;
  /** When the CFA may invoice it, never after the last day of the contract. */
  readonly on: Day;
  readonly reading: PresenceReading;
}

/** No employer's share: the level is lower, the contract older, or nobody asks for one. */
export function noShare(contract: ContractDates): EmployerShare {
  return { reason: "level", planned: 0n, due: 0n, on: lastDay(contract), reading: "calendar" };
}

/**
 * The employer's compulsory share of the contract's revenue, never more than it, rounded once to the cent. A break in the
 * first days in the company never makes the employer pay more than the share that the contract would have had; before
 * the first day of training there is no share.
 */
export function employerShare(facts: EmployerShareFacts, rules: EmployerShareRules, trace?: Trace): EmployerShare {
  const { contract, level, presence, planned, revenue, trainingStart } = facts;
  if (!atLeast(level, rules.level)) {
    trace?.step("employerShare.level", {
      inputs: { level: asNumber(level) },
      parameters: ["finance.employerShare.level"],
      result: asEuros(ZERO),
    });
    return noShare(contract);
  }
  const full = fullShare(facts, rules, trace);
  const off = toCents(least(full, planned));
  const last = lastDay(contract);
  if (isBroken(contract) && last < trainingStart) {
    trace?.step("employerShare.beforeTraining", {
      inputs: { trainingStart: asDate(trainingStart), broken: asDate(last) },
      parameters: ["finance.employerShare.amount"],
    });
    return { reason: "beforeTraining", planned: off, due: 0n, on: last, reading: presenceReading(presence) };
  }
  if (isBroken(contract) && isInTrial(facts, rules, trace)) {
    const due = least(full, trialShare(facts, rules, trace));
    const reading = presenceReading(presence);
    return { reason: "trial", planned: off, due: toCents(least(due, revenue)), on: last, reading };
  }
  const after = dayAfterPractice(presence, rules.trialDays) ?? last;
  // Days that somebody counted up to the last one say nothing of when the first were over.
  const reading = presenceReading({ days: null, weekly: presence.weekly });
  const due = toCents(least(full, revenue));
  return { reason: "whole", planned: off, due, on: Math.min(after, last), reading };
}

/** When the share is invoiced, and how the days in the company were counted. */
export function traceInvoice({ due, on, reason, reading }: EmployerShare, trace?: Trace): void {
  if (reason === "beforeTraining") return;
  trace?.step("employerShare.invoice", {
    inputs: { on: asDate(on), reading: asWord(`presence.${reading}`) },
    parameters: ["finance.employerShare.trial.days"],
    result: asCents(due),
  });
}

function fullShare({ level, hadEarlierBreak }: EmployerShareFacts, rules: EmployerShareRules, trace?: Trace): Ratio {
  const amount = hadEarlierBreak ? rules.afterBreak : rules.amount;
  trace?.step(hadEarlierBreak ? "employerShare.afterBreak" : "employerShare.amount", {
    inputs: { level: asNumber(level) },
    parameters: [
      "finance.employerShare.level",
      hadEarlierBreak ? "finance.employerShare.afterBreak" : "finance.employerShare.amount",
    ],
    result: asEuros(amount),
  });
  return amount;
}

function isInTrial({ contract, presence }: EmployerShareFacts, rules: EmployerShareRules, trace?: Trace): boolean {
  const days = practicalDays(presence, lastDay(contract));
  const trialDays = ratio(rules.trialDays);
  const isWithin = atLeast(trialDays, days);
  trace?.step(isWithin ? "employerShare.withinTrial" : "employerShare.beyondTrial", {
    inputs: {
      days: asNumber(days),
      limit: asNumber(trialDays),
      reading: asWord(`presence.${presenceReading(presence)}`),
    },
    parameters: ["finance.employerShare.trial.days"],
  });
  return isWithin;
}

function trialShare({ revenue }: EmployerShareFacts, rules: EmployerShareRules, trace?: Trace): Ratio {
  const share = least(multiply(revenue, rules.trialShare), rules.trialCap);
  trace?.step("employerShare.trial", {
    inputs: { revenue: asEuros(revenue) },
    parameters: ["finance.employerShare.trial.share", "finance.employerShare.trial.cap"],
    result: asEuros(share),
  });
  return share;
}
