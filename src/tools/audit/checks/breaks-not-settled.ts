/** Contracts broken by the day asked about, whose invoice or credit note of settlement is not in the register. */
import { accountsOn, foundInBooks, type ContractAccounts, type DebtorAccount } from "../accounts/contract-accounts";
import { serialOf } from "../../../rules/exact/day";
import type { Check, Found } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";

/** What a day of a contract is worth: the settlement is counted by it. */
const SETTLED_BY = "finance.revenue.yearDays";

export const breaksNotSettled: Check = {
  id: "breaksNotSettled",
  severity: "warning",
  find: (context) =>
    foundInBooks(context, (book, today) =>
      accountsOn(book, today)
        .filter(({ broken }) => broken !== null && broken <= today)
        .flatMap((account) => unsettled(account).map((left) => found(account, left, book.rules.source(SETTLED_BY)))),
    ),
};

interface Unsettled {
  readonly debtor: string;
  /** Still to invoice; below 0, to pay back. */
  readonly cents: number;
}

/** Each debtor's; the contract's as a whole where the register names a payer that the rules do not know. */
function unsettled({ debtors }: ContractAccounts): readonly Unsettled[] {
  if (debtors.some(({ due }) => due === undefined)) return [];
  const open = debtors.filter(({ lostIn }) => lostIn !== 0).map((one) => ({ ...one, cents: leftOf(one) }));
  const isPaidByOthers = open.some(({ due, invoiced }) => due === null && invoiced !== 0);
  const left = isPaidByOthers ? [{ debtor: "", cents: open.reduce((sum, { cents }) => sum + cents, 0) }] : open;
  return left.filter(({ cents }) => cents !== 0).map(({ debtor, cents }) => ({ debtor, cents }));
}

function leftOf({ due, invoiced }: DebtorAccount): number {
  return Math.round((due ?? 0) * 100) - Math.round(invoiced * 100);
}

function found(account: ContractAccounts, { debtor, cents }: Unsettled, source: string | undefined): Found {
  const { name, learner, broken, cell, register } = account;
  const facts = {
    contract: name,
    learner: learner === name ? "" : learner,
    debtor,
    broken: serialDateText(serialOf(broken ?? 0)),
    problem: cents < 0 ? "creditNote" : "invoice",
    amount: Math.abs(cents) / 100,
    register,
  };
  return { cells: [cell], facts, subject: `${name} ${debtor} ${facts.problem}`, alike: facts.problem, source };
}
