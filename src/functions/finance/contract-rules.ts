/** What the rules say of contracts and of those who pay for them. */
import type { ApprenticeshipRules } from "../../rules/finance/apprenticeship";
import type { DistanceRules } from "../../rules/finance/distance-reduction";
import type { HourlyRate, HoursLimits } from "../../rules/finance/earning";
import type { EmployerShareRules } from "../../rules/finance/employer-share";
import { ONE, toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import type { Rejection } from "../rejection";
import type { RuleSet } from "../rules/rule-set";
import { ParameterReader } from "./parameter-reader";

const HOURLY = "finance.hourlyFunding";

/** A row that needs what the rules lack gets the problem in its place; the others are computed. */
export interface ContractRules {
  readonly apprenticeship: ApprenticeshipRules | Rejection;
  /** `null` where no employer pays a share. */
  readonly employerShare: EmployerShareRules | null | Rejection;
  /** Days a week in the company, where the contract does not say. */
  readonly weekly: Ratio | null;
  readonly programmeLevel: Ratio | null;
  readonly hourly: HourlyRate | Rejection;
  readonly priority: HourlyRate | Rejection;
  readonly hoursLimits: HoursLimits;
  /** Euros a year that a disability adds at most; `null` where the rules set no limit. */
  readonly disabilityMost: Ratio | null;
}

export function contractRulesOf(rules: RuleSet): ContractRules {
  const reader = new ParameterReader(rules);
  return {
    apprenticeship: apprenticeshipRules(rules),
    employerShare: employerShareRules(rules),
    weekly: reader.numberOrNone("finance.employerShare.trial.weekly"),
    programmeLevel: reader.numberOrNone("programme.level"),
    hourly: hourlyRate(rules, HOURLY),
    priority: hourlyRate(rules, `${HOURLY}.priority`),
    hoursLimits: {
      perYear: reader.numberOrNone("finance.fundedHours.perYear"),
      share: reader.numberOrNone("finance.fundedHours.share"),
    },
    disabilityMost: reader.numberOrNone("finance.revenue.disability.most"),
  };
}

function hourlyRate(
  rules: RuleSet,
  key: "finance.hourlyFunding" | "finance.hourlyFunding.priority",
): HourlyRate | Rejection {
  const reader = new ParameterReader(rules);
  return reader.checked({ rate: reader.number(key), key });
}

function apprenticeshipRules(rules: RuleSet): ApprenticeshipRules | Rejection {
  const reader = new ParameterReader(rules);
  const dailyFrom = reader.day("finance.revenue.dailyFrom");
  // By month alone, no number of days is needed.
  const yearDays = dailyFrom === null ? ONE : reader.number("finance.revenue.yearDays");
  const shortened = reader.numberOrNone("finance.revenue.shortened.increase");
  return reader.checked({ dailyFrom, yearDays, distance: distanceRules(reader), shortened });
}

function distanceRules(reader: ParameterReader): DistanceRules | null {
  const threshold = reader.numberOrNone("finance.revenue.distance.threshold");
  if (threshold === null) return null;
  return {
    threshold,
    reduction: reader.number("finance.revenue.distance.reduction"),
    floor: reader.numberOrNone("finance.revenue.distance.floor") ?? ZERO,
  };
}

function employerShareRules(rules: RuleSet): EmployerShareRules | null | Rejection {
  const reader = new ParameterReader(rules);
  const level = reader.numberOrNone("finance.employerShare.level");
  if (level === null) return null;
  return reader.checked({
    level,
    amount: reader.number("finance.employerShare.amount"),
    afterBreak: reader.number("finance.employerShare.afterBreak"),
    trialDays: toNumber(reader.number("finance.employerShare.trial.days")),
    trialShare: reader.number("finance.employerShare.trial.share"),
    trialCap: reader.number("finance.employerShare.trial.cap"),
  });
}
