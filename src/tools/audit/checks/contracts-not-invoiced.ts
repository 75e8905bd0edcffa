/** Contracts of which something was due longer ago than an invoice may wait, and that no invoice names. */
import { paymentDelayOf } from "../../../functions/finance/accounts/ledger-contracts";
import { Rejection } from "../../../functions/rejection";
import type { RuleSet } from "../../../functions/rules/rule-set";
import { subtractDelay } from "../../../rules/calendar/add-delay";
import { serialOf, type Day } from "../../../rules/exact/day";
import { accountsOn, foundInBooks, type ContractAccounts } from "../accounts/contract-accounts";
import type { ContractBook } from "../accounts/registers";
import type { Check, Found } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";

const DELAY = "finance.invoice.dueAfter";

export const contractsNotInvoiced: Check = {
  id: "contractsNotInvoiced",
  severity: "warning",
  find: (context) => foundInBooks(context, inBook),
};

function inBook(book: ContractBook, today: Day): readonly Found[] {
  const since = dayBefore(book.rules, today);
  if (since === null) return [];
  // What is lost, or was to be settled at a break, is told as such.
  const told = new Set(
    accountsOn(book, today)
      .filter(
        ({ broken, debtors }) => (broken !== null && broken <= today) || debtors.some(({ lostIn }) => lostIn === 0),
      )
      .map(({ cell }) => cell.row),
  );
  return accountsOn(book, since).flatMap((account): readonly Found[] => {
    const due = dueOf(account);
    if (account.isMentioned || told.has(account.cell.row) || due <= 0) return [];
    const { name, learner, register, cell } = account;
    const facts = {
      contract: name,
      learner: learner === name ? "" : learner,
      amount: due,
      day: serialDateText(serialOf(since)),
      register,
    };
    return [{ cells: [cell], facts, subject: name, source: book.rules.source(DELAY) }];
  });
}

/** The last day whose invoice should have been paid by today. */
function dayBefore(rules: RuleSet, today: Day): Day | null {
  const delay = paymentDelayOf(rules);
  if (delay instanceof Rejection) return null;
  if (delay.payAfter === null) return today;
  const day = subtractDelay(today, delay.payAfter, delay.isWorkingDay);
  return day.ok ? day.value : null;
}

/** Of all its debtors; nothing where one of them is not known. */
function dueOf({ debtors }: ContractAccounts): number {
  if (debtors.some(({ due }) => due === undefined)) return 0;
  return debtors.reduce((sum, { due }) => sum + (due ?? 0), 0);
}
