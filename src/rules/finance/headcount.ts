/** How many contracts run on a day. */
import type { Day } from "../exact/day";
import { asCount, asDate, type Trace } from "../trace";
import { runsOn, type ContractDates } from "./contract";

/** Contracts whose start, end and break leave the day inside, both ends included. */
export function headcount(contracts: readonly ContractDates[], day: Day, trace?: Trace): number {
  const count = contracts.filter((contract) => runsOn(contract, day)).length;
  trace?.step("headcount.running", {
    inputs: { contracts: asCount(contracts.length), date: asDate(day) },
    result: asCount(count),
  });
  return count;
}
