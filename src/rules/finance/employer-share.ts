/** What the employer of an apprentice has to pay of the contract's revenue. */
import { fromCents, toCents, type Cents } from "../exact/cents";
import { daysIncluded, type Day } from "../exact/day";
import { atLeast, multiply, type Ratio } from "../exact/ratio";
import { asCents, asCount, asNumber, type Trace } from "../trace";
import { isBroken, lastDay, type ContractDates } from "./contract";

export interface EmployerShareRules {
  /** The diploma level from which the employer pays. */
  readonly level: Ratio;
  /** Euros, once per contract. */
  readonly amount: Ratio;
  /** Euros, when the apprentice's earlier contract was broken. */
  readonly afterBreak: Ratio;
  /** The first days in the company, when a break makes the share smaller. */
  readonly trialDays: number;
  /** Part of the contract's revenue due after such a break, and the most it can be, in euros. */
  readonly trialShare: Ratio;
  readonly trialCap: Ratio;
}

export interface EmployerShareFacts {
  readonly contract: ContractDates;
  readonly level: Ratio;
  readonly companyStart: Day;
  readonly hadEarlierBreak: boolean;
  /** All that the contract earns. */
  readonly revenue: Cents;
}

/**
 * The employer's compulsory share of the contract's revenue, never more than it. A break in the first days never makes
 * the employer pay more than the share that the contract would have had.
 */
export function employerShare(facts: EmployerShareFacts, rules: EmployerShareRules, trace?: Trace): Cents {
  if (!atLeast(facts.level, rules.level)) {
    trace?.step("employerShare.level", {
      inputs: { level: asNumber(facts.level) },
      parameters: ["finance.employerShare.level"],
      result: asCents(0n),
    });
    return 0n;
  }
  const full = fullShare(facts, rules, trace);
  const due = isInTrial(facts, rules) ? least(full, trialShare(facts, rules, trace)) : full;
  return least(due, facts.revenue);
}

function fullShare({ level, hadEarlierBreak }: EmployerShareFacts, rules: EmployerShareRules, trace?: Trace): Cents {
  const amount = toCents(hadEarlierBreak ? rules.afterBreak : rules.amount);
  trace?.step(hadEarlierBreak ? "employerShare.afterBreak" : "employerShare.amount", {
    inputs: { level: asNumber(level) },
    parameters: [
      "finance.employerShare.level",
      hadEarlierBreak ? "finance.employerShare.afterBreak" : "finance.employerShare.amount",
    ],
    result: asCents(amount),
  });
  return amount;
}

function isInTrial({ contract, companyStart }: EmployerShareFacts, { trialDays }: EmployerShareRules): boolean {
  return isBroken(contract) && daysIncluded(companyStart, lastDay(contract)) <= trialDays;
}

function trialShare(facts: EmployerShareFacts, rules: EmployerShareRules, trace?: Trace): Cents {
  const share = least(toCents(multiply(fromCents(facts.revenue), rules.trialShare)), toCents(rules.trialCap));
  trace?.step("employerShare.trial", {
    inputs: {
      days: asCount(daysIncluded(facts.companyStart, lastDay(facts.contract))),
      revenue: asCents(facts.revenue),
    },
    parameters: [
      "finance.employerShare.trial.days",
      "finance.employerShare.trial.share",
      "finance.employerShare.trial.cap",
    ],
    result: asCents(share),
  });
  return share;
}

function least(a: Cents, b: Cents): Cents {
  return a < b ? a : b;
}
