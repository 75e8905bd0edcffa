/** What is claimed for a contract: from its funder, then from its employer, each claim with its own trace. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { toCents } from "../../rules/exact/cents";
import type { Day } from "../../rules/exact/day";
import { ONE, ZERO, type Ratio } from "../../rules/exact/ratio";
import { ancillaryCosts } from "../../rules/finance/ancillary";
import { earned, type Earning } from "../../rules/finance/earning";
import { traceInvoice, type EmployerShare } from "../../rules/finance/employer-share";
import { lostFrom, yearlyPayments } from "../../rules/finance/funding";
import { monthlyPayments } from "../../rules/finance/monthly-funding";
import type { Payment, TraceOfPayment } from "../../rules/finance/payment";
import type { LedgerClaim } from "../../rules/finance/ledger";
import type { Trace } from "../../rules/trace";
import { invalid, Rejection } from "../rejection";
import type { TableRow } from "../table/table-row";
import type { ContractId } from "./contract-columns";
import type { Clashes } from "./contract-dates";
import type { ContractRules } from "./contract-rules";
import { fundedContract, type FundedContract } from "./funded-contract";
import type { FundingRules } from "./funding-rules";

export interface Claim extends LedgerClaim {
  /** Beside the revenue of the contract: what was spent for the apprentice. */
  readonly isAncillary?: true;
  readonly debtor: "funder" | "employer";
  readonly label: string;
  readonly due: Day | null;
  /** Part of the year's amount as planned; `null` for what has none. */
  readonly rate: Ratio | null;
}

/** A contract and all that is claimed of it. */
export interface ClaimedContract extends FundedContract {
  readonly claims: readonly Claim[];
}

export type ClaimRules = ContractRules & FundingRules;

/** Where to record what leads to the claims of some indices, and these claims. */
export interface Told {
  readonly trace: Trace;
  readonly isWanted: (index: number) => boolean;
}

/** A contract that lasts longer is a slip in a year, which would fill the sheet. */
const LONGEST_CONTRACT_YEARS = 20;
const LONGEST_YEAR_DAYS = 366;

/** A row's contract and its claims; the first thing wrong in the row otherwise. */
export function claimedContract(
  row: TableRow<ContractId>,
  rules: ClaimRules,
  clashes: Clashes,
  told?: Told,
): ClaimedContract | Rejection {
  const invoiced = row.date("invoiced");
  const extras = readAncillary(row);
  const contract = fundedContract(row, rules, clashes, told?.trace);
  if (contract instanceof Rejection) return contract;
  const { start, end } = contract.earning.contract;
  if (end - start > LONGEST_CONTRACT_YEARS * LONGEST_YEAR_DAYS)
    return invalid(financeMessages.contractTooLong(row.where("end"), LONGEST_CONTRACT_YEARS));
  const from =
    (before: number): TraceOfPayment =>
    (index) =>
      told?.isWanted(before + index) === true ? told.trace : undefined;
  const paid = fundersPayments(row, contract, invoiced ?? start, rules, from(0));
  if (paid instanceof Rejection) return paid;
  const ancillary = ancillaryClaims(contract, extras, rules, from(paid.length));
  if (ancillary instanceof Rejection) return ancillary;
  const before = ancillary.length === 0 ? paid : [...paid, ...ancillary];
  const share =
    contract.employerShare instanceof Rejection ? [] : employerClaim(contract.employerShare, from(before.length));
  return { ...contract, claims: share.length === 0 ? before : [...before, ...share] };
}

function fundersPayments(
  row: TableRow<ContractId>,
  { earning, regime, employerShare }: FundedContract,
  invoiced: Day,
  rules: ClaimRules,
  traceOf: TraceOfPayment,
): readonly Claim[] | Rejection {
  if (regime === "hours") return [hoursClaim(earning, traceOf(0))];
  if (employerShare instanceof Rejection) return employerShare;
  const funding = regime === "days" ? rules.yearly : rules.monthly;
  if (funding instanceof Rejection) return funding;
  const payments =
    "payments" in funding
      ? yearlyPayments(earning, employerShare, invoiced, funding, traceOf)
      : monthlyPayments(earning, funding, traceOf);
  if (payments.ok) return payments.value.map(funderClaim);
  const [issue] = payments.issues;
  return invalid(
    issue?.code === "funding.rates"
      ? financeMessages.ratesNotWhole(String(issue.params["keys"]))
      : financeMessages.outOfCalendar(row.where("end")),
  );
}

/** Written out: a table of contracts makes thousands, and spreading an object costs ten times as much. */
function funderClaim(payment: Payment): Claim {
  const { from, due, rate, amount, lostFrom } = payment;
  const claimable = from === null ? "onInvoice" : { from };
  return { debtor: "funder", label: labelOf(payment), claimable, due, rate, amount, lostFrom };
}

function labelOf({ kind, year, rank }: Payment): string {
  if (kind !== "instalment") return financeMessages.balance;
  return year === null ? financeMessages.payment(rank) : financeMessages.paymentOfYear(year, rank);
}

/** The hours done, on attendance; the texts give no date. */
function hoursClaim(earning: Earning, trace: Trace | undefined): Claim {
  const amount = earned(earning);
  trace?.step("funding.hours", { result: { kind: "euros", value: amount } });
  return {
    debtor: "funder",
    label: financeMessages.hoursDone,
    claimable: "asEarned",
    due: null,
    rate: ONE,
    amount: toCents(amount),
    lostFrom: null,
  };
}

type Extras = Readonly<Record<"night" | "meal" | "equipment", Ratio>>;

function readAncillary(row: TableRow<ContractId>): Extras {
  const limits = { min: 0, blankIsZero: true } as const;
  return {
    night: row.number("nights", { ...limits, whole: true }) ?? ZERO,
    meal: row.number("meals", { ...limits, whole: true }) ?? ZERO,
    equipment: row.amount("equipment", limits) ?? ZERO,
  };
}

function ancillaryClaims(
  { earning, regime }: FundedContract,
  extras: Extras,
  rules: ClaimRules,
  traceOf: TraceOfPayment,
): readonly Claim[] | Rejection {
  if (regime === "hours" || Object.values(extras).every(({ n }) => n === 0n)) return [];
  if (rules.ancillary instanceof Rejection) return rules.ancillary;
  const lost = rules.yearly instanceof Rejection ? null : lostFrom(earning, rules.yearly);
  return ancillaryCosts(extras, rules.ancillary, traceOf).map(({ kind, amount }) => ({
    debtor: "funder",
    label: financeMessages.ancillary[kind],
    claimable: "onInvoice",
    isAncillary: true,
    due: null,
    rate: null,
    amount,
    lostFrom: lost?.ok === true ? lost.value : null,
  }));
}

/** The share of the employer, if one could be due: that a break leaves none is said. */
function employerClaim(share: EmployerShare, traceOf: TraceOfPayment): readonly Claim[] {
  if (share.reason === "level") return [];
  traceInvoice(share, traceOf(0));
  const label = financeMessages.employerShare(share.reason, share.reading);
  const { on, due: amount } = share;
  return [{ debtor: "employer", label, claimable: { from: on }, due: on, rate: null, amount, lostFrom: null }];
}
