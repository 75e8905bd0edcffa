/** How an apprenticeship contract earns, by the rules of the day on which it was concluded. */
import type { Day } from "../exact/day";
import type { Quantity } from "../exact/quantity";
import { add, isZero, multiply, ONE, type Ratio } from "../exact/ratio";
import { asDate, asEuros, asWord, type Trace } from "../trace";
import type { ContractDates } from "./contract";
import { fundingAtADistance, type DistanceRules } from "./distance-reduction";
import { earnsByDay, earnsByMonth, type Earning } from "./earning";

export interface ApprenticeshipFacts {
  readonly contract: ContractDates;
  /** Euros a year. */
  readonly yearly: Ratio;
  /** Part of the training at a distance. */
  readonly distance: Quantity<"%">;
  readonly concluded: Day;
  /** A certification that is taught only at a distance is not reduced for it. */
  readonly isDistanceOnly: boolean;
  /** The contract was shortened below a year. */
  readonly isShortened: boolean;
  /** Euros a year beside the funding: a disability. */
  readonly supplement: Ratio;
}

export interface ApprenticeshipRules {
  /** Contracts concluded from this day on are funded by day; `null` when none is. */
  readonly dailyFrom: Day | null;
  readonly yearDays: Quantity<"j">;
  readonly distance: DistanceRules | null;
  /** Part added to the funding of a contract shortened below a year, by month begun; `null` for none. */
  readonly shortened: Quantity<"%"> | null;
}

/** Whether a contract falls under the rules that count by day; older ones have no reduction and no employer's share. */
export function countsByDay(concluded: Day, { dailyFrom }: ApprenticeshipRules, trace?: Trace): boolean {
  const isDaily = dailyFrom !== null && concluded >= dailyFrom;
  trace?.step("revenue.regime", {
    inputs: { concluded: asDate(concluded) },
    parameters: ["finance.revenue.dailyFrom"],
    result: asWord(isDaily ? "regime.byDay" : "regime.byMonth"),
  });
  return isDaily;
}

/** What the contract earns: by day, less the reduction of a training at a distance, or by month begun. */
export function apprenticeshipEarning(facts: ApprenticeshipFacts, rules: ApprenticeshipRules, trace?: Trace): Earning {
  const { contract } = facts;
  if (!countsByDay(facts.concluded, rules, trace))
    return earnsByMonth(contract, withSupplement(increased(facts, rules, trace), facts, trace), trace);
  const funding = withSupplement(reduced(facts, rules, trace), facts, trace);
  return earnsByDay(contract, funding, rules.yearDays, trace);
}

function reduced(facts: ApprenticeshipFacts, rules: ApprenticeshipRules, trace: Trace | undefined): Ratio {
  if (rules.distance === null || facts.isDistanceOnly) return facts.yearly;
  return fundingAtADistance(facts.yearly, facts.distance, rules.distance, trace);
}

function increased(facts: ApprenticeshipFacts, rules: ApprenticeshipRules, trace: Trace | undefined): Ratio {
  if (!facts.isShortened || rules.shortened === null) return facts.yearly;
  const funding = multiply(facts.yearly, add(ONE, rules.shortened));
  trace?.step("revenue.shortened", {
    inputs: { yearly: asEuros(facts.yearly) },
    parameters: ["finance.revenue.shortened.increase"],
    result: asEuros(funding),
  });
  return funding;
}

function withSupplement(yearly: Ratio, { supplement }: ApprenticeshipFacts, trace: Trace | undefined): Ratio {
  if (isZero(supplement)) return yearly;
  const funding = add(yearly, supplement);
  trace?.step("revenue.disability", {
    inputs: { yearly: asEuros(yearly), supplement: asEuros(supplement) },
    parameters: ["finance.revenue.disability.most"],
    result: asEuros(funding),
  });
  return funding;
}
