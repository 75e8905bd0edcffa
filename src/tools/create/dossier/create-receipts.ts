/** « Encaissements »: what was received, invoice by invoice. */
import { RECEIPT_COLUMNS, type ReceiptId } from "../../../functions/finance/accounts/register-columns";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { sheetPalette } from "../../sheet-palette";
import { headedColumn, headingOf } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { invoiceNumberFormat } from "./create-invoices";
import { dateColumn, euroColumn, FIELD_ROW, linkedWords, openRegister } from "./register";
import { columnValues, putSpilledColumn } from "./spilled-column";

/** Of the register, in order. */
export const RECEIPT_COLUMN = { number: 0, date: 1, invoice: 2, other: 3, amount: 4 } as const;
const WIDTHS = [130, 110, 120, 130, 130];
const ROWS_PER_LEARNER = 5;

export function createReceipts(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { receipts: words, invoices } = linkedWords(request);
  const { links, locale } = request;
  const heading = (id: ReceiptId): string => headingOf(RECEIPT_COLUMNS, id, locale);
  const register = openRegister(workbook, request, {
    words,
    tab: sheetPalette.tab.billing,
    widths: WIDTHS,
    rows: Math.max(request.learners * ROWS_PER_LEARNER, request.rows?.receipts ?? 0),
    columns: (sheet) => [
      { heading: heading("number") },
      dateColumn(sheet, heading("date")),
      {
        heading: heading("invoice"),
        // Typed: a list shows numbers as they look, and what is picked there would be a text.
        entry: sheet.count,
        format: invoiceNumberFormat(request.year),
        style: { horizontal: "center" },
      },
      euroColumn(sheet, invoices.other),
    ],
    computed: 1,
  });
  const { sheet, table } = register;
  const [invoice, other] = [
    columnValues(table, RECEIPT_COLUMN.invoice),
    columnValues(table, RECEIPT_COLUMN.other),
  ] as const;
  const found = `${links.of("invoiceNumbers")},${invoice}`;
  const invoiced = `IF(COUNTIFS(${found}),SUMIFS(${links.of("invoiceAmounts")},${found}),NA())`;
  const value = `IF(${other}<>"",${other},IF(${invoice}="","",${invoiced}))`;
  const result = { heading: heading("amount"), format: "euros" } as const;
  putSpilledColumn(sheet, table, RECEIPT_COLUMN.amount, result, RECEIPT_COLUMN.date, value);
  register.total(FIELD_ROW, words.total, `=SUM(${register.cells(RECEIPT_COLUMN.amount)})`);
  sheet
    .link("receipts", headedColumn(table, 0, RECEIPT_COLUMN.amount + 1))
    .link("receiptInvoices", headedColumn(table, RECEIPT_COLUMN.invoice))
    .link("receiptAmounts", headedColumn(table, RECEIPT_COLUMN.amount));
  return register.close();
}
