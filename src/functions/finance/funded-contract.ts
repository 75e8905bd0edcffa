/** Reads a contract of a table: what it earns, and what its employer pays of that. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { atLeast, isWhole, ratio, toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import { apprenticeshipEarning, countsByDay, type ApprenticeshipFacts } from "../../rules/finance/apprenticeship";
import { daysIncluded } from "../../rules/exact/day";
import { DAYS_IN_WEEK } from "../../rules/exact/time-units";
import type { ContractDates } from "../../rules/finance/contract";
import { earnsByHour, fundedHours, type Earning, type HourlyRate } from "../../rules/finance/earning";
import { noShare, type EmployerShare } from "../../rules/finance/employer-share";
import type { Trace } from "../../rules/trace";
import { describe } from "../../spreadsheet/cell/text";
import { invalid, Rejection } from "../rejection";
import type { TableRow } from "../table/table-row";
import { CONTRACT_TYPES, type ContractId } from "./contract-columns";
import { readDates, type Clashes } from "./contract-dates";
import type { ContractRules } from "./contract-rules";
import { employerShareOf, readEmployerFacts } from "./employer-facts";

/** How a contract is paid: so much a day, a month begun, or an hour. */
export type Regime = "days" | "months" | "hours";

export interface FundedContract {
  readonly earning: Earning;
  readonly regime: Regime;
  /** The whole contract's; a problem when the level is not known. */
  readonly employerShare: EmployerShare | Rejection;
}

const NO_LIMIT = { min: 0 };

/** Reads a row and computes what its contract earns; the first thing wrong in the row otherwise. */
export function fundedContract(
  row: TableRow<ContractId>,
  rules: ContractRules,
  clashes: Clashes,
  trace?: Trace,
): FundedContract | Rejection {
  const contract = readDates(row);
  const hours = row.hours("hours", {}, isTooFewFor(contract));
  const type = row.choice("type", CONTRACT_TYPES) ?? (hours === null ? "apprentissage" : "professionnalisation");
  const clash = clashes.get(row.index);
  if (clash) row.fail(clash);
  return type === "apprentissage"
    ? apprenticeship(row, contract, rules, trace)
    : hourly(row, contract, row.require(hours, "hours"), rules, trace);
}

/** A part of an hour, and less than one a week: a duration in days rather (222:00 is 9.25). Whole hours are believed. */
function isTooFewFor(contract: ContractDates | null): (hours: Ratio) => boolean {
  return (hours) =>
    contract !== null &&
    !isWhole(hours) &&
    !atLeast(hours, ratio(daysIncluded(contract.start, contract.end), DAYS_IN_WEEK));
}

function hourly(
  row: TableRow<ContractId>,
  contract: ContractDates | null,
  hours: Ratio | null,
  rules: ContractRules,
  trace: Trace | undefined,
): FundedContract | Rejection {
  const contractHours = row.hours("contractHours", {}, isTooFewFor(contract));
  const rate = readRate(row, rules);
  if (contract === null || hours === null || row.problem !== null) return problemOf(row);
  if (rate instanceof Rejection) return rate;
  const counted = fundedHours(contract, hours, contractHours, rules.hoursLimits, trace);
  return { earning: earnsByHour(contract, counted, rate, trace), regime: "hours", employerShare: noShare(contract) };
}

/** The row's own rate, else the convention's, higher for a priority public. */
function readRate(row: TableRow<ContractId>, rules: ContractRules): HourlyRate | Rejection {
  const rate = row.amount<"€/h">("rate", NO_LIMIT);
  const isPriority = row.yesNo("priority", false) ?? false;
  if (rate !== null) return { rate, key: null };
  return isPriority ? rules.priority : rules.hourly;
}

function apprenticeship(
  row: TableRow<ContractId>,
  contract: ContractDates | null,
  rules: ContractRules,
  trace: Trace | undefined,
): FundedContract | Rejection {
  const facts = readFacts(row, contract, rules.disabilityMost);
  const employer = readEmployerFacts(row, contract, rules.weekly);
  if (facts === null || row.problem !== null) return problemOf(row);
  if (rules.apprenticeship instanceof Rejection) return rules.apprenticeship;
  const earning = apprenticeshipEarning(facts, rules.apprenticeship, trace);
  return countsByDay(facts.concluded, rules.apprenticeship)
    ? { earning, regime: "days", employerShare: employerShareOf(row, earning, employer, rules, trace) }
    : { earning, regime: "months", employerShare: noShare(earning.contract) };
}

function readFacts(
  row: TableRow<ContractId>,
  contract: ContractDates | null,
  disabilityMost: Ratio | null,
): ApprenticeshipFacts | null {
  const yearly = row.require(row.amount("yearly", NO_LIMIT), "yearly");
  const distance = row.share("distance", { blankIsZero: true }) ?? ZERO;
  const concluded = row.date("concluded") ?? contract?.start ?? null;
  const isDistanceOnly = row.yesNo("distanceOnly", false) ?? false;
  const isShortened = row.yesNo("shortened", false) ?? false;
  const supplement = row.amount("disability", { ...NO_LIMIT, blankIsZero: true }) ?? ZERO;
  if (disabilityMost !== null && !atLeast(disabilityMost, supplement)) {
    const most = describe(toNumber(disabilityMost));
    row.fail(invalid(financeMessages.aboveSupplement(row.where("disability"), describe(row.raw("disability")), most)));
  }
  if (contract === null || yearly === null || concluded === null) return null;
  return { contract, yearly, distance, concluded, isDistanceOnly, isShortened, supplement };
}

/** A fact is `null` only where the row remembers why. */
function problemOf(row: TableRow<ContractId>): Rejection {
  if (row.problem === null) throw new Error("a row without a problem has all its facts");
  return row.problem;
}
