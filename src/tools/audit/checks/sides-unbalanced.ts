/** A budget whose two sides have not the same total. */
import { fold } from "../../../spreadsheet/cell/text";
import { subtract, sum, toNumber, magnitude, atLeast, ratio } from "../../../rules/exact/ratio";
import { readNumber } from "../../../rules/exact/read-number";
import type { RangeRef } from "../../../workbook/model";
import type { AuditedSheet } from "../audited-sheet";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import type { Check, Found } from "../check";

const SPENT = /^(?:charges?|depenses?|emplois|couts?|besoins?)\b/;
const INCOME = /^(?:produits?|recettes?|ressources?|financements?)\b/;
/** What is left over, or accounts of what was: nothing there has to balance. */
const LEFT_OVER = /resultat|excedent|deficit|solde|benefice|perte|comptes?\b|bilan|tresorerie|realise/;
/** Half a cent, and less than one. */
const CENT = ratio(1, 100);

export const sidesUnbalanced: Check = {
  id: "sidesUnbalanced",
  severity: "warning",
  find: (context) => context.sheets.flatMap(inSheet),
};

interface Side {
  readonly isIncome: boolean;
  readonly total: number;
  readonly cell: RangeRef;
}

function inSheet(sheet: AuditedSheet): readonly Found[] {
  const sides = sheet.tables.flatMap(sidesOf);
  const [spent, ...moreSpent] = sides.filter(({ isIncome }) => !isIncome);
  const [income, ...moreIncome] = sides.filter(({ isIncome }) => isIncome);
  if (!spent || !income || moreSpent.length > 0 || moreIncome.length > 0 || speaksOfRest(sheet)) return [];
  const difference = magnitude(subtract(readNumber(spent.total), readNumber(income.total)));
  if (!atLeast(difference, CENT)) return [];
  const facts = { spent: spent.total, income: income.total, difference: toNumber(sum([difference])) };
  return [{ cells: [spent.cell, income.cell], facts }];
}

/** The amounts beside « Charges » or « Produits », with their last total. */
function sidesOf(table: AuditedTable): readonly Side[] {
  const totals = [...table.special("total")].sort((a, b) => b - a);
  let isIncome: boolean | null = null;
  return table.found.columns.flatMap(({ column, labels, guess }): Side[] => {
    for (const label of labels) {
      if (SPENT.test(fold(label))) isIncome = false;
      if (INCOME.test(fold(label))) isIncome = true;
    }
    const row = totals.find((one) => typeof table.value(one, column) === "number");
    const isAmount = guess.role === "amount" || guess.role === "npec" || guess.role === "other";
    if (isIncome === null || row === undefined || !isAmount) return [];
    return [{ isIncome, total: Number(table.value(row, column)), cell: table.range(row, column) }];
  });
}

function speaksOfRest(sheet: AuditedSheet): boolean {
  if (LEFT_OVER.test(fold(sheet.name))) return true;
  return Object.values(sheet.model.cells).some((cells) =>
    Object.values(cells).some(({ value }) => typeof value === "string" && LEFT_OVER.test(fold(textOf(value)))),
  );
}
