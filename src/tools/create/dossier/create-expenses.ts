/** « Dépenses »: what each party has really spent, line by line of the charges. */
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { sheetPalette } from "../../sheet-palette";
import { GAP } from "../created-sheet";
import { headedColumn } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { putCashFlows } from "./cash-flows";
import { partyNames } from "./dossier-parties";
import { linkedChoice } from "./linked-choice";
import { dateColumn, euroColumn, FIELD_ROW, linkedWords, openRegister } from "./register";

const COLUMN = { date: 0, party: 1, charge: 2, label: 3, voucher: 4, amount: 5, flows: 7 } as const;
const WIDTHS = [96, 150, 220, 230, 110, 116, GAP, 96, 116];
const ROWS = 80;

export function createExpenses(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { expenses: words, charges } = linkedWords(request);
  const { links } = request;
  const register = openRegister(workbook, request, {
    words,
    tab: sheetPalette.tab.budget,
    widths: WIDTHS,
    rows: Math.max(ROWS, request.rows?.expenses ?? 0),
    columns: (sheet) => [
      dateColumn(sheet, words.date),
      { heading: charges.party, entry: sheet.choice(charges.party, partyNames(request)) },
      { heading: charges.label, entry: linkedChoice(sheet, links, "chargeChoices") },
      { heading: words.label },
      { heading: words.voucher },
      euroColumn(sheet, words.amount),
    ],
  });
  const { sheet, table } = register;
  const flows = { party: COLUMN.party, date: COLUMN.date, amount: COLUMN.amount };
  putCashFlows(register, request, COLUMN.flows, flows, false, "expenseFlows");
  const spent = `SUM(${register.cells(COLUMN.amount)})`;
  const found = links.of("chargeActuals");
  register.total(FIELD_ROW, words.total, `=${spent}`);
  // In cents: sums of decimals leave dust.
  register.total(FIELD_ROW + 1, words.unfound, `=ROUND(${spent}-SUM(${found}),2)`);
  sheet
    .link("expenseDates", headedColumn(table, COLUMN.date))
    .link("expenseParties", headedColumn(table, COLUMN.party))
    .link("expenseCharges", headedColumn(table, COLUMN.charge))
    .link("expenseAmounts", headedColumn(table, COLUMN.amount));
  return register.close();
}
