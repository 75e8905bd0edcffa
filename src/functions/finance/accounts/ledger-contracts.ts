/** Reads the contracts of a year, with what is claimed of each and from whom. */
import type { IsWorkingDay } from "../../../rules/calendar/working-days";
import type { Call } from "../../call";
import { calendarRulesOf } from "../../calendar/calendar-rules";
import { all, Rejection } from "../../rejection";
import type { RuleSet } from "../../rules/rule-set";
import { readTable } from "../../table/read-table";
import { claimedContract, type ClaimRules, type Told } from "../claims";
import { contractClashes, type Clashes } from "../contract-dates";
import { contractName } from "../contract-name";
import { contractRulesOf } from "../contract-rules";
import { fundingRulesOf } from "../funding-rules";
import { ParameterReader } from "../parameter-reader";
import type { LedgerContract } from "./account";
import type { PaymentDelay } from "./entries";
import { LEDGER_CONTRACT_COLUMNS } from "./register-columns";

export interface LedgerContracts {
  readonly contracts: readonly LedgerContract[];
  /** Computes a contract again, telling what leads to some of its claims. */
  readonly tell: (contract: LedgerContract, told: Told) => void;
}

export function readLedgerContracts(call: Call): LedgerContracts | Rejection {
  const read = all([readTable(call, "contrats", LEDGER_CONTRACT_COLUMNS), fundingRulesOf(call.rules)]);
  if (read instanceof Rejection) return read;
  const [table, funding] = read;
  const rules: ClaimRules = { ...contractRulesOf(call.rules), ...funding };
  const clashes = contractClashes(table);
  const contracts = table.rows.filter(({ isBlank }) => !isBlank).map((row) => ledgerContract(row, rules, clashes));
  return { contracts, tell: ({ row }, told) => void claimedContract(row, rules, clashes, told) };
}

function ledgerContract(row: LedgerContract["row"], rules: ClaimRules, clashes: Clashes): LedgerContract {
  // Read first: a contract whose name, or a payer's, is an error is a row in error.
  const name = contractName(row);
  const names = { funder: row.text("funder"), employer: row.text("employer") };
  return { row, name, names, claimed: claimedContract(row, rules, clashes) };
}

/** How long an invoice without a due date may wait. */
export function paymentDelayOf(rules: RuleSet): PaymentDelay | Rejection {
  const calendar = calendarRulesOf(rules);
  if (calendar instanceof Rejection) return calendar;
  const { isWorkingDay }: { readonly isWorkingDay: IsWorkingDay } = calendar;
  return { payAfter: new ParameterReader(rules).delayOrNone("finance.invoice.dueAfter"), isWorkingDay };
}
