/** « Relances »: the invoices that are late on a day, how late, and what is left to receive of each. */
import { INVOICE_COLUMNS, type InvoiceId } from "../../../functions/finance/accounts/register-columns";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { area, areaReference, cellReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { errorsOf } from "../../pass-errors";
import { sheetPalette } from "../../sheet-palette";
import { CreatedSheet, DATE_FORMAT, GAP } from "../created-sheet";
import { headingOf } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { putSpilledResult } from "../spilled-result";
import { INVOICE_COLUMN, invoiceNumberFormat, invoiceRows } from "./create-invoices";
import { RECEIPT_COLUMN } from "./create-receipts";
import { payableUntil, putPaymentDelay, type PaymentDelay } from "./payment-delay";
import { linkedWords } from "./register";
import { isFirst, placeAmong } from "./spilled-column";

const COLUMN = {
  number: 0,
  date: 1,
  debtor: 2,
  contract: 3,
  payBy: 4,
  days: 5,
  amount: 6,
  received: 7,
  left: 8,
  register: 10,
  payUntil: 11,
  rest: 12,
} as const;
const WIDTHS = [92, 76, 94, 86, 78, 62, 90, 90, 92, GAP, 150, 110, 110];
const PRINTED = COLUMN.left + 1;
const FIELD_ROW = 3;
const HEADING_ROW = 8;
const LEAST_ROWS = 25;
const ROWS_PER_LEARNER = 2;
/** Rows that a register gains once it is made. */
const LATER_ROWS = 100;

export function createReminders(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { reminders: words } = linkedWords(request);
  const { sheet: name, title, help } = words;
  const sheet = new CreatedSheet(workbook, request, { name, tab: sheetPalette.tab.billing, title, help }, WIDTHS);
  const rows = Math.max(LEAST_ROWS, request.learners * ROWS_PER_LEARNER);
  const end = { formula: `=DATE(${request.links.of("year")},12,31)` };
  const day = sheet.field(FIELD_ROW, sheet.words.dossier.date, end, { entry: sheet.date, format: DATE_FORMAT });
  const delay = putPaymentDelay(sheet, FIELD_ROW, COLUMN.register);
  putLateness(sheet, request, day, delay);
  const count = putTotals(sheet, request, rows);
  putList(sheet, request, { day, count }, rows);
  sheet.draft.freeze(HEADING_ROW + 1, 1);
  const printed = area(0, 0, HEADING_ROW + 1 + rows, PRINTED);
  return sheet.print("portrait", HEADING_ROW, { area: printed }).edits();
}

/** Right of what is printed, for each row of the register: until when it may be paid, what is left, and its place where it is late. */
function putLateness(sheet: CreatedSheet, request: LinkedRequest, day: string, delay: PaymentDelay): void {
  const { links, locale } = request;
  const { reminders: words } = sheet.words.dossier;
  const [invoices, numbers, amounts] = [
    links.of("invoices"),
    links.of("invoiceNumbers"),
    links.of("invoiceAmounts"),
  ] as const;
  const of = (id: keyof typeof INVOICE_COLUMN): string => `INDEX(${invoices},0,${INVOICE_COLUMN[id] + 1})`;
  const head = headingOf(INVOICE_COLUMNS, "number", locale);
  const column = (at: number, heading: string, format: "date" | "euros" | undefined, value: string): void => {
    const formula = `=IF(${numbers}="${head}","${heading}",IF(${numbers}="","",${value}))`;
    putSpilledResult(sheet, HEADING_ROW, at, formula, [{ heading, ...(format && { format }) }], registerRows(request));
  };
  const payBy = headingOf(INVOICE_COLUMNS, "payBy", locale);
  column(COLUMN.payUntil, payBy, "date", `IF(${of("date")}="","",${payableUntil(of("payBy"), of("date"), delay)})`);
  const upTo = (date: string): string => `${date},"<="&${day}`;
  const receiptDates = `INDEX(${links.of("receipts")},0,${RECEIPT_COLUMN.date + 1})`;
  const rest = [
    `SUMIFS(${amounts},${numbers},${numbers},${upTo(of("date"))})`,
    // What credit notes cancel of it.
    `+SUMIFS(${amounts},${of("cancels")},${numbers},${upTo(of("date"))})`,
    `-SUMIFS(${links.of("receiptAmounts")},${links.of("receiptInvoices")},${numbers},${upTo(receiptDates)})`,
  ].join("");
  column(COLUMN.rest, words.left, "euros", `ROUND(${rest},2)`);
  // An invoice for several contracts has several rows: it is reminded of once. A credit note never is.
  const isLate = `IF(${of("date")}="",FALSE,IF(${payableUntil(of("payBy"), of("date"), delay)}<${day},ROUND(${rest},2)>0,FALSE))`;
  const place = placeAmong(numbers);
  column(COLUMN.register, words.place, undefined, `IF(${isFirst(numbers)},IF(${isLate},${place},""),"")`);
  sheet.section(HEADING_ROW - 1, words.computed, COLUMN.register, WIDTHS.length - COLUMN.register);
}

function registerRows(request: LinkedRequest): number {
  return invoiceRows(request) + LATER_ROWS;
}

/** From its heading on, as far as the register may grow. */
function computedColumn(request: LinkedRequest, column: number): string {
  return areaReference(area(HEADING_ROW, column, registerRows(request) + 1), "both");
}

/** Gives the cell that counts what is late. */
function putTotals(sheet: CreatedSheet, request: LinkedRequest, rows: number): string {
  const { reminders: words } = sheet.words.dossier;
  const places = computedColumn(request, COLUMN.register);
  const list = (column: number): string => areaReference(area(HEADING_ROW + 1, column, rows), "both");
  const right = { column: COLUMN.payBy, labelColumns: 3, isComputed: true } as const;
  const known = { formula: `=COUNT(${places})+${errorsOf(places)}` };
  sheet.field(FIELD_ROW, words.total, { formula: `=SUM(${list(COLUMN.left)})` }, { ...right, format: EURO_FORMAT });
  const count = sheet.field(FIELD_ROW + 1, words.count, known, { ...right, format: "0" });
  sheet.field(FIELD_ROW + 2, words.oldest, { formula: `=MAX(0,${list(COLUMN.days)})` }, { ...right, format: "0" });
  sheet.remark(FIELD_ROW + 3, 0, { formula: `=IF(${count}>${rows},"${words.more}","")` });
  return count;
}

/** The cells that the list reads: the day it is made for, and how many invoices are late. */
interface ListCells {
  readonly day: string;
  readonly count: string;
}

function putList(sheet: CreatedSheet, request: LinkedRequest, cells: ListCells, rows: number): void {
  const { reminders: words } = sheet.words.dossier;
  const heading = (id: InvoiceId): string => headingOf(INVOICE_COLUMNS, id, request.locale);
  sheet.section(HEADING_ROW - 1, words.lines, 0, PRINTED);
  sheet.headings(HEADING_ROW, 0, [
    heading("number"),
    heading("date"),
    heading("debtor"),
    heading("contract"),
    heading("payBy"),
    words.days,
    words.invoiced,
    words.settled,
    words.left,
  ]);
  const first = HEADING_ROW + 1;
  sheet.body(area(first, 0, rows, PRINTED));
  for (let index = 0; index < rows; index += 1) putReminder(sheet, request, cells, index);
  looks(sheet, first, rows, request.year);
}

/** The invoice that is late of that rank; blank once there are no more. */
function putReminder(sheet: CreatedSheet, request: LinkedRequest, { day, count }: ListCells, index: number): void {
  const { links } = request;
  const row = HEADING_ROW + 1 + index;
  const at = (column: number): string => cellReference(row, column);
  const place = `SMALL(${computedColumn(request, COLUMN.register)},${index + 1})`;
  const found = (column: keyof typeof INVOICE_COLUMN): string =>
    `INDEX(${links.of("invoices")},${place},${INVOICE_COLUMN[column] + 1})`;
  const computed = (column: number): string => `INDEX(${computedColumn(request, column)},${place})`;
  const shown = (value: string): string => `=IF(${count}<${index + 1},"",${value})`;
  const total = `SUMIFS(${links.of("invoiceAmounts")},${links.of("invoiceNumbers")},${at(COLUMN.number)})`;
  sheet.draft
    .formula(row, COLUMN.number, shown(found("number")))
    .formula(row, COLUMN.date, shown(found("date")))
    .formula(row, COLUMN.debtor, shown(`${found("debtor")}&""`))
    .formula(row, COLUMN.contract, shown(`${found("contract")}&""`))
    .formula(row, COLUMN.payBy, shown(computed(COLUMN.payUntil)))
    .formula(row, COLUMN.days, shown(`${day}-${at(COLUMN.payBy)}`))
    .formula(row, COLUMN.amount, shown(total))
    .formula(row, COLUMN.received, shown(`${at(COLUMN.amount)}-${at(COLUMN.left)}`))
    .formula(row, COLUMN.left, shown(computed(COLUMN.rest)));
}

function looks(sheet: CreatedSheet, first: number, rows: number, year: number): void {
  const column = (at: number, columns = 1) => area(first, at, rows, columns);
  const center = { horizontal: "center" } as const;
  sheet.draft
    .numberFormat(column(COLUMN.number), invoiceNumberFormat(year))
    .numberFormat(column(COLUMN.date), DATE_FORMAT)
    .numberFormat(column(COLUMN.payBy), DATE_FORMAT)
    .numberFormat(column(COLUMN.days), "0")
    .numberFormat(column(COLUMN.amount, 3), EURO_FORMAT)
    .style(column(COLUMN.number, 2), center)
    .style(column(COLUMN.payBy, 2), center)
    .style(column(COLUMN.left), { bold: true })
    .style(area(HEADING_ROW, COLUMN.number, 1, 2), center)
    .style(area(HEADING_ROW, COLUMN.payBy, 1, 2), center)
    .style(area(HEADING_ROW, COLUMN.amount, 1, 3), { horizontal: "right" });
}
