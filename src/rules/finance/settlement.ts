/** What each party owes or is owed once revenue, charges and advances are known. */
import type { AllocationIssue } from "../exact/allocate";
import type { Cents } from "../exact/cents";
import { failure, success, type Outcome } from "../outcome";
import { asCents, asText, type Trace } from "../trace";
import { shareResult, type Party } from "./share";

export interface PartyAccount {
  /** Revenue the party holds. */
  readonly revenue: Cents;
  readonly charges: Cents;
  /** What the party has already received from the others. */
  readonly received: Cents;
}

export interface PartySettlement {
  readonly name: string;
  readonly charges: Cents;
  readonly share: Cents;
  /** Charges + share of the margin − revenue held: what the others owe the party; negative: what it owes them. */
  readonly due: Cents;
  readonly received: Cents;
  /** Due − received + paid; the balances of all parties add up to 0. */
  readonly balance: Cents;
}

export type SettlementIssue = AllocationIssue | "settlement.payerUnknown";

const PAIR = 2;

/**
 * Settles the parties' accounts, given in the parties' order.
 * What was received was paid by somebody: with two parties, by the other; with more, by the first, who holds the revenue.
 * Issue: `settlement.payerUnknown` when, with more than two parties, the first has received an advance too.
 *
 * @param traceOf where to record each party's account, by the party's index
 */
export function settleAccounts(
  parties: readonly Party[],
  accounts: readonly PartyAccount[],
  traceOf?: (index: number) => Trace | undefined,
): Outcome<PartySettlement[], SettlementIssue> {
  const margin = total(accounts, "revenue") - total(accounts, "charges");
  const traces = parties.map((_, index) => traceOf?.(index));
  const shares = shareResult(margin, parties, (index) => traces[index]);
  if (!shares.ok) return shares;
  const firstReceived = accounts[0]?.received ?? 0n;
  if (accounts.length > PAIR && firstReceived !== 0n) return failure("settlement.payerUnknown");
  return success(
    accounts.map((account, index) => {
      const share = shares.value[index]?.amount ?? 0n;
      const due = account.charges + share - account.revenue;
      const advanced = paid(accounts, index);
      const balance = due - account.received + advanced;
      const name = parties[index]?.name ?? "";
      const settled = { name, charges: account.charges, share, due, received: account.received, balance };
      traceAccount(settled, account.revenue, advanced, traces[index]);
      return settled;
    }),
  );
}

/** What a party paid the others: all they received when it is the payer. */
function paid(accounts: readonly PartyAccount[], index: number): Cents {
  const isPayer = accounts.length === PAIR || index === 0;
  return isPayer ? total(accounts, "received") - (accounts[index]?.received ?? 0n) : 0n;
}

function total(accounts: readonly PartyAccount[], field: keyof PartyAccount): Cents {
  return accounts.reduce((amount, account) => amount + account[field], 0n);
}

function traceAccount(settled: PartySettlement, revenue: Cents, advanced: Cents, trace: Trace | undefined): void {
  const { name, charges, share, due, received, balance } = settled;
  trace?.step("settlement.due", {
    inputs: { party: asText(name), charges: asCents(charges), share: asCents(share), revenue: asCents(revenue) },
    result: asCents(due),
  });
  trace?.step("settlement.balance", {
    inputs: { due: asCents(due), received: asCents(received), paid: asCents(advanced) },
    result: asCents(balance),
  });
}
