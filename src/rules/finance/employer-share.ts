/** What the employer of an apprentice has to pay of the contract's revenue. */
import { toCents, type Cents } from "../exact/cents";
import { daysIncluded, type Day } from "../exact/day";
import { atLeast, multiply, ZERO, type Ratio } from "../exact/ratio";
import { asCount, asEuros, asNumber, type Trace } from "../trace";
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
  /** All that the contract earns, in euros, exactly. */
  readonly revenue: Ratio;
}

/**
 * The employer's compulsory share of the contract's revenue, never more than it, rounded once to the cent. A break in the first days never makes
 * the employer pay more than the share that the contract would have had.
 */
export function employerShare(facts: EmployerShareFacts, rules: EmployerShareRules, trace?: Trace): Cents {
  if (!atLeast(facts.level, rules.level)) {
    trace?.step("employerShare.level", {
      inputs: { level: asNumber(facts.level) },
      parameters: ["finance.employerShare.level"],
      result: asEuros(ZERO),
    });
    return 0n;
  }
  const full = fullShare(facts, rules, trace);
  const due = isInTrial(facts, rules) ? least(full, trialShare(facts, rules, trace)) : full;
  return toCents(least(due, facts.revenue));
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

function isInTrial({ contract, companyStart }: EmployerShareFacts, { trialDays }: EmployerShareRules): boolean {
  return isBroken(contract) && daysIncluded(companyStart, lastDay(contract)) <= trialDays;
}

function trialShare(facts: EmployerShareFacts, rules: EmployerShareRules, trace?: Trace): Ratio {
  const share = least(multiply(facts.revenue, rules.trialShare), rules.trialCap);
  trace?.step("employerShare.trial", {
    inputs: {
      days: asCount(daysIncluded(facts.companyStart, lastDay(facts.contract))),
      revenue: asEuros(facts.revenue),
    },
    parameters: [
      "finance.employerShare.trial.days",
      "finance.employerShare.trial.share",
      "finance.employerShare.trial.cap",
    ],
    result: asEuros(share),
  });
  return share;
}

function least(a: Ratio, b: Ratio): Ratio {
  return atLeast(b, a) ? a : b;
}
