/** The days of a contract that count. */
import { addMonths, civilOf, daysIncluded, type Day } from "../exact/day";
import { MONTHS_IN_YEAR } from "../exact/time-units";

/** A contract's days, both ends included; `end` is not before `start`. */
export interface ContractDates {
  readonly start: Day;
  readonly end: Day;
  /** The last day that counts when the contract was broken, else `null`. */
  readonly broken: Day | null;
}

/** The last day that counts: the end, or an earlier break. */
export function lastDay({ end, broken }: ContractDates): Day {
  return broken === null ? end : Math.min(end, broken);
}

/** Whether a break ended the contract before its term. */
export function isBroken(contract: ContractDates): boolean {
  return lastDay(contract) < contract.end;
}

/** Whether the contract runs on that day. */
export function runsOn(contract: ContractDates, day: Day): boolean {
  return contract.start <= day && day <= lastDay(contract);
}

/** The days of the contract up to a day, that day included. */
export function daysUpTo(contract: ContractDates, day: Day): number {
  return daysIncluded(contract.start, Math.min(day, lastDay(contract)));
}

/** The months begun up to a day: 28/09/2024 → 03/10/2025 is 13, the thirteenth having begun on 28/09/2025. */
export function monthsBegun(first: Day, last: Day): number {
  if (last < first) return 0;
  const from = civilOf(first);
  const to = civilOf(last);
  const apart = (to.year - from.year) * MONTHS_IN_YEAR + to.month - from.month;
  return addMonths(first, apart) <= last ? apart + 1 : apart;
}

/** The months of the contract begun up to a day, that day included. */
export function monthsBegunUpTo(contract: ContractDates, day: Day): number {
  return monthsBegun(contract.start, Math.min(day, lastDay(contract)));
}
