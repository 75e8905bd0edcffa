/** Reads what the employer's share of a contract depends on. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import type { Day } from "../../rules/exact/day";
import { readNumber } from "../../rules/exact/read-number";
import { atLeast, toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import { DAYS_IN_WEEK } from "../../rules/exact/time-units";
import { isBroken, lastDay, type ContractDates } from "../../rules/finance/contract";
import { earned, planned, type Earning } from "../../rules/finance/earning";
import { employerShare, noShare, type EmployerShare } from "../../rules/finance/employer-share";
import { practicalDays, type CompanyPresence } from "../../rules/finance/practical-days";
import type { Trace } from "../../rules/trace";
import { describe } from "../../spreadsheet/cell/text";
import { invalid, missing, Rejection } from "../rejection";
import type { TableRow } from "../table/table-row";
import { LEVELS, type ContractId } from "./contract-columns";
import type { ContractRules } from "./contract-rules";

export interface EmployerFacts {
  readonly level: Ratio | null;
  readonly presence: CompanyPresence;
  readonly trainingStart: Day;
  readonly hadEarlierBreak: boolean;
}

/** What is wrong in the row is remembered there. */
export function readEmployerFacts(
  row: TableRow<ContractId>,
  contract: ContractDates | null,
  weekly: Ratio | null,
): EmployerFacts {
  const level = row.choice("level", LEVELS);
  const start = contract?.start ?? 0;
  const presence: CompanyPresence = {
    start: row.date("companyStart") ?? start,
    days: row.number("companyDays", { min: 0 }),
    weekly: row.number("weekly", { min: 0, max: DAYS_IN_WEEK }) ?? weekly,
  };
  if (contract !== null) checkDays(row, presence, lastDay(contract));
  return {
    level: level === null ? null : readNumber(Number(level)),
    presence,
    trainingStart: row.date("trainingStart") ?? start,
    hadEarlierBreak: row.yesNo("earlierBreak", false) ?? false,
  };
}

/** Nobody spends more days in the company than the calendar has. */
function checkDays(row: TableRow<ContractId>, presence: CompanyPresence, last: Day): void {
  const calendar = practicalDays({ ...presence, days: null, weekly: null }, last);
  if (!atLeast(calendar, presence.days ?? ZERO))
    row.fail(
      invalid(
        financeMessages.moreDaysThanCalendar(
          row.where("companyDays"),
          describe(row.raw("companyDays")),
          toNumber(calendar),
        ),
      ),
    );
}

/** The share of a contract counted by day. */
export function employerShareOf(
  row: TableRow<ContractId>,
  earning: Earning,
  { level: given, presence, trainingStart, hadEarlierBreak }: EmployerFacts,
  rules: ContractRules,
  trace: Trace | undefined,
): EmployerShare | Rejection {
  if (rules.employerShare instanceof Rejection) return rules.employerShare;
  if (rules.employerShare === null) return noShare(earning.contract);
  const level = given ?? rules.programmeLevel;
  if (level === null) return missing(financeMessages.levelMissing(row.where("level")));
  const { contract } = earning;
  const revenue = earned(earning);
  const whole = isBroken(contract) ? earned(planned(earning)) : revenue;
  const facts = { contract, level, presence, trainingStart, hadEarlierBreak, planned: whole, revenue };
  return employerShare(facts, rules.employerShare, trace);
}
