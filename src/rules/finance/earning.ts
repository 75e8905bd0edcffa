/** How a contract earns: so much a day, a month begun or an hour. */
import { toCents, type Cents } from "../exact/cents";
import type { Day } from "../exact/day";
import type { Quantity } from "../exact/quantity";
import { divide, least, multiply, ratio, type Ratio } from "../exact/ratio";
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
  /** Units that a contract of these dates earns from its start up to a day, that day included. */
  readonly unitsOf: (contract: ContractDates, day: Day) => Ratio;
}

/** Units earned from the start of the contract up to a day, that day included. */
export function unitsUpTo({ contract, unitsOf }: Earning, day: Day): Ratio {
  return unitsOf(contract, day);
}

/** What the contract was to earn before it was broken. */
export function planned(earning: Earning): Earning {
  return { ...earning, contract: { ...earning.contract, broken: null } };
}

/** What the contract has earned up to a day included, to the cent; what a period earns is a difference of two. */
export function earnedUpTo(earning: Earning, day: Day): Cents {
  return toCents(multiply(unitsUpTo(earning, day), earning.price));
}

/** All that the contract earns, in euros, exactly. */
export function earned(earning: Earning): Ratio {
  return multiply(unitsUpTo(earning, lastDay(earning.contract)), earning.price);
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
  return { contract, unit: "days", price, unitsOf: (dates, day) => ratio(daysUpTo(dates, day)) };
}

/** By month begun: each is a twelfth of the yearly amount. */
export function earnsByMonth(contract: ContractDates, yearly: Ratio, trace?: Trace): Earning {
  const price = divide(yearly, A_YEAR);
  trace?.step("revenue.byMonth", {
    inputs: { yearly: asEuros(yearly) },
    result: asEuros(price),
  });
  return { contract, unit: "months", price, unitsOf: (dates, day) => ratio(monthsBegunUpTo(dates, day)) };
}

export interface HourlyRate {
  /** Euros. */
  readonly rate: Quantity<"€/h">;
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
    unitsOf: (dates, day) => divide(multiply(hours, ratio(daysUpTo(dates, day))), days),
  };
}

/** What bounds the hours that are funded; `null` for no limit. */
export interface HoursLimits {
  readonly perYear: Quantity<"h"> | null;
  /** Part of the hours of the whole contract. */
  readonly share: Quantity<"%"> | null;
}

/**
 * The hours that are funded: those of the training, at most so many for each year of the contract's term and at most a
 * part of the contract's own hours, where they are known.
 *
 * @param contractHours all the hours of the contract, at work and in training
 */
export function fundedHours(
  contract: ContractDates,
  hours: Ratio,
  contractHours: Ratio | null,
  limits: HoursLimits,
  trace?: Trace,
): Ratio {
  const ofTerm = withinTerm(contract, hours, limits.perYear, trace);
  if (limits.share === null || contractHours === null) return ofTerm;
  const most = multiply(contractHours, limits.share);
  const funded = least(ofTerm, most);
  trace?.step("revenue.fundedShare", {
    inputs: { hours: asHours(ofTerm), contractHours: asHours(contractHours), most: asHours(most) },
    parameters: ["finance.fundedHours.share"],
    result: asHours(funded),
  });
  return funded;
}

/** In months begun; a term that ends on the very day of its anniversary begins no other month. */
function withinTerm(contract: ContractDates, hours: Ratio, perYear: Ratio | null, trace?: Trace): Ratio {
  if (perYear === null) return hours;
  const months = Math.max(1, monthsBegun(contract.start, contract.end - 1));
  const most = divide(multiply(perYear, ratio(months)), A_YEAR);
  const funded = least(hours, most);
  trace?.step("revenue.fundedHours", {
    inputs: { hours: asHours(hours), months: asCount(months), most: asHours(most) },
    parameters: ["finance.fundedHours.perYear"],
    result: asHours(funded),
  });
  return funded;
}
