/** Reads a contract of a table: what it earns, and what its employer pays of that. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import type { Cents } from "../../rules/exact/cents";
import type { Day } from "../../rules/exact/day";
import { readNumber } from "../../rules/exact/read-number";
import { ZERO, type Ratio } from "../../rules/exact/ratio";
import { apprenticeshipEarning, countsByDay } from "../../rules/finance/apprenticeship";
import type { ContractDates } from "../../rules/finance/contract";
import { earned, earnsByHour, fundedHours, type Earning, type HourlyRate } from "../../rules/finance/earning";
import { employerShare } from "../../rules/finance/employer-share";
import type { Trace } from "../../rules/trace";
import { invalid, missing, Rejection } from "../rejection";
import type { TableRow } from "../table/table-row";
import { CONTRACT_TYPES, LEVELS, type ContractId } from "./contract-columns";
import type { ContractRules } from "./contract-rules";

export interface FundedContract {
  readonly earning: Earning;
  /** Whether it is paid in the instalments of each contract year; `null` when it is not an apprenticeship. */
  readonly isByDay: boolean | null;
  /** The whole contract's; a problem when the level is not known. */
  readonly employerShare: Cents | Rejection;
}

/** How REVENUE reads the price of an hour; FUNDING has no such column. */
export type ReadRate = (rules: ContractRules) => HourlyRate | Rejection;

const NO_LIMIT = { min: 0 };

/** Reads a row and computes what its contract earns; the first thing wrong in the row otherwise. */
export function fundedContract(
  row: TableRow<ContractId>,
  rules: ContractRules,
  readRate: ReadRate,
  trace?: Trace,
): FundedContract | Rejection {
  const contract = readDates(row);
  const hours = row.number("hours", { ...NO_LIMIT, suffix: "h" });
  const type = row.choice("type", CONTRACT_TYPES) ?? (hours === null ? "apprentissage" : "professionnalisation");
  if (type === "apprentissage") return apprenticeship(row, contract, rules, trace);
  const funded = row.require(hours, "hours");
  if (contract === null || funded === null || row.problem !== null) return problemOf(row);
  const rate = readRate(rules);
  if (rate instanceof Rejection) return rate;
  const counted = fundedHours(contract, funded, rules.hoursPerYear, trace);
  return { earning: earnsByHour(contract, counted, rate, trace), isByDay: null, employerShare: 0n };
}

/** The dates of a contract, `null` when one is missing or wrong. */
export function readDates(row: TableRow<ContractId>): ContractDates | null {
  const start = row.require(row.date("start"), "start");
  const end = row.require(row.date("end"), "end");
  const broken = row.date("break");
  if (start === null || end === null || row.problem !== null) return null;
  if (end < start) return row.fail(invalid(financeMessages.endBeforeStart(row.where("end"))));
  return { start, end, broken };
}

function apprenticeship(
  row: TableRow<ContractId>,
  contract: ContractDates | null,
  rules: ContractRules,
  trace: Trace | undefined,
): FundedContract | Rejection {
  const yearly = row.require(row.amount("yearly", NO_LIMIT), "yearly");
  const distance = row.share("distance", { blankIsZero: true }) ?? ZERO;
  const concluded = row.date("concluded") ?? contract?.start ?? null;
  const share = readShareFacts(row, contract);
  if (contract === null || yearly === null || concluded === null || row.problem !== null) return problemOf(row);
  if (rules.apprenticeship instanceof Rejection) return rules.apprenticeship;
  const facts = { contract, yearly, distance, concluded };
  const earning = apprenticeshipEarning(facts, rules.apprenticeship, trace);
  const isByDay = countsByDay(concluded, rules.apprenticeship);
  return { earning, isByDay, employerShare: isByDay ? shareOf(row, earning, share, rules, trace) : 0n };
}

interface ShareFacts {
  readonly level: Ratio | null;
  readonly companyStart: Day;
  readonly hadEarlierBreak: boolean;
}

function readShareFacts(row: TableRow<ContractId>, contract: ContractDates | null): ShareFacts {
  const level = row.choice("level", LEVELS);
  return {
    level: level === null ? null : readNumber(Number(level)),
    companyStart: row.date("companyStart") ?? contract?.start ?? 0,
    hadEarlierBreak: row.yesNo("earlierBreak", false) ?? false,
  };
}

function shareOf(
  row: TableRow<ContractId>,
  earning: Earning,
  { level: given, companyStart, hadEarlierBreak }: ShareFacts,
  rules: ContractRules,
  trace: Trace | undefined,
): Cents | Rejection {
  if (rules.employerShare === null || rules.employerShare instanceof Rejection) return rules.employerShare ?? 0n;
  const level = given ?? rules.programmeLevel;
  if (level === null) return missing(financeMessages.levelMissing(row.where("level")));
  const facts = { contract: earning.contract, level, companyStart, hadEarlierBreak, revenue: earned(earning) };
  return employerShare(facts, rules.employerShare, trace);
}

/** A fact is `null` only where the row remembers why. */
function problemOf(row: TableRow<ContractId>): Rejection {
  if (row.problem === null) throw new Error("a row without a problem has all its facts");
  return row.problem;
}
