/** How an apprenticeship contract earns, by the rules of the day on which it was concluded. */
import type { Day } from "../exact/day";
import type { Ratio } from "../exact/ratio";
import { asDate, asWord, type Trace } from "../trace";
import type { ContractDates } from "./contract";
import { fundingAtADistance, type DistanceRules } from "./distance-reduction";
import { earnsByDay, earnsByMonth, type Earning } from "./earning";

export interface ApprenticeshipFacts {
  readonly contract: ContractDates;
  /** Euros a year. */
  readonly yearly: Ratio;
  /** Part of the training at a distance. */
  readonly distance: Ratio;
  readonly concluded: Day;
}

export interface ApprenticeshipRules {
  /** Contracts concluded from this day on are funded by day; `null` when none is. */
  readonly dailyFrom: Day | null;
  readonly yearDays: Ratio;
  readonly distance: DistanceRules | null;
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
  const { contract, yearly, distance } = facts;
  if (!countsByDay(facts.concluded, rules, trace)) return earnsByMonth(contract, yearly, trace);
  const funding = rules.distance === null ? yearly : fundingAtADistance(yearly, distance, rules.distance, trace);
  return earnsByDay(contract, funding, rules.yearDays, trace);
}
