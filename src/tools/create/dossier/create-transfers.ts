/** « Reversements »: what each party has invoiced or been paid of what is due to it. */
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { sheetPalette } from "../../sheet-palette";
import { GAP } from "../created-sheet";
import { headedColumn } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { putCashFlows } from "./cash-flows";
import { partyNames } from "./dossier-parties";
import { dateColumn, euroColumn, FIELD_ROW, linkedWords, openRegister } from "./register";

const COLUMN = { date: 0, party: 1, nature: 2, voucher: 3, amount: 4, paid: 5, flows: 7 } as const;
const WIDTHS = [96, 170, 120, 130, 116, 100, GAP, 96, 116];
const ROWS = 30;

export function createTransfers(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { transfers: words, expenses } = linkedWords(request);
  const { acompte, balance, creditNote, advance } = words.natures;
  const register = openRegister(workbook, request, {
    words,
    tab: sheetPalette.tab.billing,
    widths: WIDTHS,
    rows: Math.max(ROWS, request.rows?.transfers ?? 0),
    columns: (sheet) => [
      dateColumn(sheet, expenses.date),
      { heading: words.party, entry: sheet.choice(words.party, partyNames(request)) },
      { heading: words.nature, entry: sheet.choice(words.nature, [acompte, balance, creditNote, advance]) },
      { heading: expenses.voucher },
      euroColumn(sheet, expenses.amount),
      dateColumn(sheet, words.paid),
    ],
  });
  const { sheet, table } = register;
  const flows = { party: COLUMN.party, date: COLUMN.paid, amount: COLUMN.amount };
  putCashFlows(register, request, COLUMN.flows, flows, true, "transferFlows");
  register.total(FIELD_ROW, words.total, `=SUM(${register.cells(COLUMN.amount)})`);
  sheet
    .link("transferParties", headedColumn(table, COLUMN.party))
    .link("transferNatures", headedColumn(table, COLUMN.nature))
    .link("transferAmounts", headedColumn(table, COLUMN.amount))
    .link("transferPaid", headedColumn(table, COLUMN.paid));
  return register.close();
}
