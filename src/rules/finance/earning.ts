/** How a contract earns: so much a day, a month begun or an hour. */
import { toCents, type Cents } from "../exact/cents";
import type { Day } from "../exact/day";
import { divide, multiply, ratio, type Ratio } from "../exact/ratio";
import { MONTHS_IN_YEAR } from "../exact/time-units";
import { asCount, asEuros, asHours, asNumber, type Trace } from "../trace";
import { daysUpTo, lastDay, monthsBegun, monthsBegunUpTo, type ContractDates } from "./contract";

export type EarningUnit = "days" | "months" | "hours";

/** Units that come with time, each at one price. */
export interface Earning {
  readonly contract: ContractDates;
  readonly unit: EarningUnit;
  /** Euros. */
  readonly price: Ratio;
  /** Units earned from the start of the contract up to a day, that day included. */
  readonly unitsUpTo: (day: Day) => Ratio;
}

/** What the contract has earned up to a day included, to the cent; what a period earns is a difference of two. */
export function earnedUpTo(earning: Earning, day: Day): Cents {
  return toCents(multiply(earning.unitsUpTo(day), earning.price));
}

/** All that the contract earns, in euros, exactly. */
export function earned(earning: Earning): Ratio {
  return multiply(earning.unitsUpTo(lastDay(earning.contract)), earning.price);
}

const A_YEAR = ratio(MONTHS_IN_YEAR);

/** Pro rata by day: 368 days earn 368/365 of the yearly amount. */
export function earnsByDay(contract: ContractDates, yearly: Ratio, yearDays: Ratio, trace?: Trace): Earning {
  const price = divide(yearly, yearDays);
  trace?.step("revenue.byDay", {
    inputs: { yearly: asEuros(yearly), days: asNumber(yearDays) },
    parameters: ["finance.revenue.yearDays"],
    result: asEuros(price),
  });
  return { contract, unit: "days", price, unitsUpTo: (day) => ratio(daysUpTo(contract, day)) };
}

/** By month begun: each is a twelfth of the yearly amount. */
export function earnsByMonth(contract: ContractDates, yearly: Ratio, trace?: Trace): Earning {
  const price = divide(yearly, A_YEAR);
  trace?.step("revenue.byMonth", {
    inputs: { yearly: asEuros(yearly) },
    result: asEuros(price),
  });
  return { contract, unit: "months", price, unitsUpTo: (day) => ratio(monthsBegunUpTo(contract, day)) };
}

export interface HourlyRate {
  /** Euros. */
  readonly rate: Ratio;
  /** The parameter that gives it; `null` when the contract does. */
  readonly key: string | null;
}

/** Hours, paid each, spread evenly over the days of the contract: what a break or a period leaves is in proportion. */
export function earnsByHour(contract: ContractDates, hours: Ratio, { rate, key }: HourlyRate, trace?: Trace): Earning {
  trace?.step("revenue.byHour", {
    inputs: { hours: asHours(hours) },
    parameters: key === null ? [] : [key],
    result: asEuros(rate),
  });
  const days = ratio(daysUpTo({ ...contract, broken: null }, contract.end));
  return {
    contract,
    unit: "hours",
    price: rate,
    unitsUpTo: (day) => divide(multiply(hours, ratio(daysUpTo(contract, day))), days),
  };
}

/**
 * The hours that are funded: those of the contract, at most so many for each year of its term, in months begun. A term
 * that ends on the very day of its anniversary begins no other month.
 */
export function fundedHours(contract: ContractDates, hours: Ratio, perYear: Ratio | null, trace?: Trace): Ratio {
  if (perYear === null) return hours;
  const months = Math.max(1, monthsBegun(contract.start, contract.end - 1));
  const most = divide(multiply(perYear, ratio(months)), A_YEAR);
  const funded = hours.n * most.d > most.n * hours.d ? most : hours;
  trace?.step("revenue.fundedHours", {
    inputs: { hours: asHours(hours), months: asCount(months), most: asHours(most) },
    parameters: ["finance.fundedHours.perYear"],
    result: asHours(funded),
  });
  return funded;
}
