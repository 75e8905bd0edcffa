/** What a debtor of a contract owes on a day: due, still to invoice, to pay back, late, lost. */
import type { Cents } from "../exact/cents";
import type { Day } from "../exact/day";
import { asCents, asCount, asDate, type Trace } from "../trace";
import { lastDay } from "./contract";
import { earnedUpTo, type Earning } from "./earning";

/** When a claim may be invoiced: from a day, as it is earned, or, where the rules give no date, as soon as it is invoiced. */
export type Claimable = { readonly from: Day } | "asEarned" | "onInvoice";

/** Something claimed of a debtor. */
export interface LedgerClaim {
  readonly claimable: Claimable;
  /** Negative for a credit note. */
  readonly amount: Cents;
  /** The first day on which it can no longer be claimed. */
  readonly lostFrom: Day | null;
}

/** A line of the register of invoices, negative for a credit note. */
export interface Invoice {
  readonly amount: Cents;
  /** The last day on which it may be paid without being late. */
  readonly payBy: Day;
}

export interface DueAmount {
  readonly due: Cents;
  /** What the rules do not date, and nobody has invoiced yet. */
  readonly undated: Cents;
  /** What is to become due after the day. */
  readonly later: Cents;
}

/**
 * What may be asked of a debtor by a day, that day included. What the rules do not date is due as it is invoiced, and on the
 * last day of the contract at the latest.
 *
 * @param invoiced what the debtor was invoiced by that day, credit notes off
 */
export function dueOn(claims: readonly LedgerClaim[], earning: Earning, day: Day, invoiced: Cents): DueAmount {
  const isOver = day >= lastDay(earning.contract);
  let dated = 0n;
  let open = 0n;
  let whole = 0n;
  for (const { claimable, amount } of claims) {
    whole += amount;
    if (claimable === "asEarned") dated += earnedUpTo(earning, day);
    else if (claimable === "onInvoice" ? isOver : claimable.from <= day) dated += amount;
    else if (claimable === "onInvoice") open += amount;
  }
  const asInvoiced = least(open, most(invoiced - dated, 0n));
  const undated = open - asInvoiced;
  return { due: dated + asInvoiced, undated, later: whole - dated - open };
}

/** Whether what is due depends on what was invoiced. */
export function dependsOnInvoices(claims: readonly LedgerClaim[], earning: Earning, day: Day): boolean {
  return day < lastDay(earning.contract) && claims.some(({ claimable }) => claimable === "onInvoice");
}

export interface ToSettle {
  readonly toInvoice: Cents;
  readonly toPayBack: Cents;
}

/** Due less invoiced: what is missing is to be invoiced, what is beyond it to be paid back. */
export function toSettle(due: Cents, invoiced: Cents, trace?: Trace): ToSettle {
  const difference = due - invoiced;
  trace?.step(difference < 0n ? "ledger.toPayBack" : "ledger.toInvoice", {
    inputs: { due: asCents(due), invoiced: asCents(invoiced) },
    result: asCents(most(difference, -difference)),
  });
  return { toInvoice: most(difference, 0n), toPayBack: most(-difference, 0n) };
}

/** Due less received. */
export function owed(due: Cents, received: Cents, trace?: Trace): Cents {
  const balance = due - received;
  trace?.step("ledger.balance", {
    inputs: { due: asCents(due), received: asCents(received) },
    result: asCents(balance),
  });
  return balance;
}

/** What was to be paid before the day and was not: receipts pay the oldest invoices first. */
export function late(invoices: readonly Invoice[], received: Cents, day: Day, trace?: Trace): Cents {
  const overdue = invoices.reduce((total, { amount, payBy }) => (payBy < day ? total + amount : total), 0n);
  const amount = most(overdue - received, 0n);
  trace?.step("ledger.late", {
    inputs: { date: asDate(day), overdue: asCents(overdue), received: asCents(received) },
    parameters: ["finance.invoice.dueAfter"],
    result: asCents(amount),
  });
  return amount;
}

export interface Loss {
  /** Days left to claim what is not invoiced; 0 once it is lost. */
  readonly days: number;
  readonly amount: Cents;
  readonly from: Day;
}

/** When what is not invoiced yet is lost; `null` when nothing is left or nothing can be lost. */
export function lossOf(claims: readonly LedgerClaim[], invoiced: Cents, day: Day, trace?: Trace): Loss | null {
  const whole = claims.reduce((total, { amount }) => total + amount, 0n);
  const days = claims.flatMap(({ lostFrom }) => (lostFrom === null ? [] : [lostFrom]));
  const amount = whole - invoiced;
  if (days.length === 0 || amount <= 0n) return null;
  const from = Math.min(...days);
  const left = Math.max(0, from - day);
  trace?.step("ledger.lost", {
    inputs: { amount: asCents(amount), from: asDate(from) },
    parameters: ["finance.funding.lostAfter"],
    result: asCount(left),
  });
  return { days: left, amount, from };
}

function least(a: Cents, b: Cents): Cents {
  return a < b ? a : b;
}

function most(a: Cents, b: Cents): Cents {
  return a > b ? a : b;
}
