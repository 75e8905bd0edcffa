/** What was not invoiced in time: the right to its payment is lost on the day asked about. */
import { wordsOf } from "../../../spreadsheet/cell/text";
import { serialOf, type Day } from "../../../rules/exact/day";
import { accountsOn, foundInBooks, type ContractAccounts } from "../accounts/contract-accounts";
import type { ContractBook } from "../accounts/registers";
import type { Check, Found } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";

const LOST_AFTER = "finance.funding.lostAfter";

export const rightsExpired: Check = {
  id: "rightsExpired",
  severity: "error",
  find: (context) =>
    foundInBooks(context, (book, today) => accountsOn(book, today).flatMap((account) => lostOf(account, book, today))),
};

function lostOf(account: ContractAccounts, { rules }: ContractBook, today: Day): readonly Found[] {
  const { name, learner, debtors, cell, register } = account;
  const after = rules.get(LOST_AFTER);
  return debtors.flatMap(({ debtor, due, invoiced, lostIn }): readonly Found[] => {
    if (lostIn !== 0 || typeof due !== "number") return [];
    const facts = {
      contract: name,
      learner: learner === name ? "" : learner,
      debtor,
      amount: Math.round((due - invoiced) * 100) / 100,
      after: typeof after === "string" ? wordsOf(after) : "",
      day: serialDateText(serialOf(today)),
      register,
    };
    return [{ cells: [cell], facts, subject: `${name} ${debtor}`, source: rules.source(LOST_AFTER) }];
  });
}
