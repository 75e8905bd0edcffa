/** What the rules say of the funder's payments. */
import type { AncillaryRules } from "../../rules/finance/ancillary";
import type { PaymentRule, YearlyFunding } from "../../rules/finance/funding";
import type { MonthlyFunding } from "../../rules/finance/monthly-funding";
import { toNumber, ZERO } from "../../rules/exact/ratio";
import { messages } from "../../i18n/fr/messages";
import { calendarRulesOf } from "../calendar/calendar-rules";
import { missing, Rejection } from "../rejection";
import { ratioOf } from "../rules/ratio-of";
import type { RuleSet } from "../rules/rule-set";
import { ParameterReader } from "./parameter-reader";

const RATE = "finance.funding.<n>.rate";

/** A contract that needs what the rules lack gets the problem in its place. */
export interface FundingRules {
  readonly yearly: YearlyFunding | Rejection;
  readonly monthly: MonthlyFunding | Rejection;
  readonly ancillary: AncillaryRules | Rejection;
}

export function fundingRulesOf(rules: RuleSet): FundingRules | Rejection {
  const calendar = calendarRulesOf(rules);
  if (calendar instanceof Rejection) return calendar;
  const { isWorkingDay } = calendar;
  const reader = new ParameterReader(rules);
  const payments = paymentRules(rules, reader);
  const lostAfter = reader.delayOrNone("finance.funding.lostAfter");
  const long = reader.numbers("finance.funding.monthly.long");
  const short = reader.numbers("finance.funding.monthly.short");
  const base = rules.get("finance.funding.monthly.base") === "year" ? "year" : "contract";
  return {
    yearly: payments instanceof Rejection ? payments : { payments, lostAfter, isWorkingDay },
    monthly: reader.checked({ long, short, base, isWorkingDay }),
    ancillary: ancillaryRules(rules),
  };
}

function ancillaryRules(rules: RuleSet): AncillaryRules | Rejection {
  const reader = new ParameterReader(rules);
  return reader.checked({
    night: reader.number("finance.ancillary.night"),
    meal: reader.number("finance.ancillary.meal"),
    equipment: reader.number("finance.ancillary.equipment"),
  });
}

/** In the order of their numbers. */
function paymentRules(rules: RuleSet, reader: ParameterReader): readonly PaymentRule[] | Rejection {
  const rates = [...rules.open(RATE)].sort((a, b) => Number(a.part) - Number(b.part));
  if (rates.length === 0) return missing(messages.keyNotInConvention(RATE.replace("<n>", "1"), rules.convention.id));
  return rates.map(({ part, value }) => {
    const key = `finance.funding.${part}` as const;
    const month = reader.numberOrNone(`${key}.month`);
    return {
      key,
      rate: ratioOf(value) ?? ZERO,
      month: month === null ? null : toNumber(month),
      delay: reader.delayOrNone(`${key}.delay`),
    };
  });
}
