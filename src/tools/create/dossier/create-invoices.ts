/** « Factures »: invoices and credit notes, each for a payment that is claimed, and what is left to receive of it. */
import { INVOICE_COLUMNS, INVOICE_NATURES, type InvoiceId } from "../../../functions/finance/accounts/register-columns";
import type { Locale } from "../../../i18n/locale";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { errorsOf } from "../../pass-errors";
import { sheetPalette } from "../../sheet-palette";
import { GAP, type CreatedSheet } from "../created-sheet";
import { headedColumn, headingOf, type TableColumn } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { linkedChoice } from "./linked-choice";
import { dateColumn, euroColumn, FIELD_ROW, linkedWords, openRegister, TABLE_ROW, type Register } from "./register";
import { columnValues, isEmpty, isFirst, putSpilledColumn } from "./spilled-column";

/** Of the register, in order. */
export const INVOICE_COLUMN = {
  number: 0,
  date: 1,
  contract: 2,
  debtor: 3,
  claim: 4,
  other: 5,
  nature: 6,
  payBy: 7,
  cancels: 8,
  amount: 9,
} as const;
const COLUMN = { ...INVOICE_COLUMN, received: 11, left: 12 } as const;
const WIDTHS = [84, 80, 96, 104, 204, 96, 70, 80, 84, 96, GAP, 96, 96];
/** A contract of a year has three payments, an employer's share, and now and then a credit note. */
const ROWS_PER_LEARNER = 5;
const VAT = "finance.invoice.vat";

export function createInvoices(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { invoices: words } = linkedWords(request);
  const register = openRegister(workbook, request, {
    words,
    tab: sheetPalette.tab.billing,
    widths: WIDTHS,
    rows: invoiceRows(request),
    columns: (sheet) => invoiceColumns(sheet, request),
    computed: 1,
  });
  const { sheet, table } = register;
  putAmounts(register, request);
  putReceived(register, request);
  putNumbering(register);
  sheet.remark(FIELD_ROW + 2, 0, { formula: `=CNAM.RULE("${VAT}",${sheet.rules})` });
  sheet.section(TABLE_ROW - 1, words.followUp, COLUMN.received, 2);
  sheet
    .link("invoices", headedColumn(table, 0, COLUMN.amount + 1))
    .link("invoiceNumbers", headedColumn(table, COLUMN.number))
    .link("invoiceAmounts", headedColumn(table, COLUMN.amount));
  return register.close();
}

export function invoiceRows({ learners, rows }: LinkedRequest): number {
  return Math.max(learners * ROWS_PER_LEARNER, rows?.invoices ?? 0);
}

/** `F2027-012`: the number alone is kept, so that it can be counted. */
export function invoiceNumberFormat(year: number): string {
  return `"F${year}-"000`;
}

function invoiceColumns(sheet: CreatedSheet, { links, locale, year }: LinkedRequest): readonly TableColumn[] {
  const { invoices: words } = sheet.words.dossier;
  const heading = (id: InvoiceId): string => headingOf(INVOICE_COLUMNS, id, locale);
  const numbered = { entry: sheet.count, format: invoiceNumberFormat(year), style: { horizontal: "center" } } as const;
  const natures = INVOICE_NATURES.map(({ label }) => label[locale]);
  return [
    { heading: heading("number"), ...numbered },
    dateColumn(sheet, heading("date")),
    { heading: heading("contract"), entry: linkedChoice(sheet, links, "contractChoices") },
    { heading: heading("debtor"), entry: { ...sheet.choice(words.debtors, words.debtorNames), onError: "none" } },
    { heading: words.claim, entry: linkedChoice(sheet, links, "claimChoices") },
    euroColumn(sheet, words.other),
    { heading: heading("nature"), entry: sheet.choice("nature", natures), style: { horizontal: "center" } },
    dateColumn(sheet, heading("payBy")),
    { heading: heading("cancels"), ...numbered },
  ];
}

/** How the register says that a paper is a credit note. */
export function creditNoteLabel(locale: Locale): string {
  return INVOICE_NATURES.find(({ id }) => id === "creditNote")?.label[locale] ?? "";
}

/** That of the payment claimed, unless another is typed; a payment that is not claimed has none. */
function putAmounts({ sheet, table }: Register, { links, locale }: LinkedRequest): void {
  const of = (column: number): string => columnValues(table, column);
  const [contract, debtor, claim, other] = [COLUMN.contract, COLUMN.debtor, COLUMN.claim, COLUMN.other].map(of);
  const found = [
    `${links.of("claimContracts")},${contract}`,
    `${links.of("claimDebtors")},${debtor}`,
    `${links.of("claimLabels")},${claim}`,
  ].join(",");
  const claimed = `IF(COUNTIFS(${found}),SUMIFS(${links.of("claimAmounts")},${found}),NA())`;
  const [nature, cancels] = [of(COLUMN.nature), of(COLUMN.cancels)] as const;
  const creditNote = creditNoteLabel(locale);
  // As LEDGER reads it: a credit note may be typed with its sign or without.
  const isCreditNote = `(${nature}="${creditNote}")+(${nature}="")*(${cancels}<>"")`;
  const typed = `IF(${isCreditNote},0-ABS(${other}),${other})`;
  const value = `IF(${other}<>"",${typed},IF(${claim}="","",${claimed}))`;
  const result = { heading: headingOf(INVOICE_COLUMNS, "amount", locale), format: "euros" } as const;
  putSpilledColumn(sheet, table, COLUMN.amount, result, COLUMN.date, value);
}

/** Of an invoice, on the first of its rows: a receipt pays the invoice, not one of its contracts. */
function putReceived({ sheet, table }: Register, { links }: LinkedRequest): void {
  const { received, left } = sheet.words.dossier.invoices;
  const of = (column: number): string => columnValues(table, column);
  const [number, amount] = [of(COLUMN.number), of(COLUMN.amount)] as const;
  const [invoices, amounts] = [links.of("receiptInvoices"), links.of("receiptAmounts")] as const;
  const onceAnInvoice = (value: string): string => `IF(${number}="","",IF(${isFirst(number)},${value},""))`;
  const sum = onceAnInvoice(`SUMIFS(${amounts},${invoices},${number})+${errorsOf(invoices)}`);
  putSpilledColumn(sheet, table, COLUMN.received, { heading: received, format: "euros" }, COLUMN.date, sum);
  const due = onceAnInvoice(`SUMIFS(${amount},${number},${number})-${of(COLUMN.received)}`);
  const rest = `IF(${isEmpty(amount)},"",${due})`;
  putSpilledColumn(sheet, table, COLUMN.left, { heading: left, format: "euros" }, COLUMN.date, rest);
}

/** The number that comes next, and how many are missing before it; an invoice for several contracts has several rows. */
function putNumbering(register: Register): void {
  const { sheet } = register;
  const { invoices: words } = sheet.words.dossier;
  const numbers = register.cells(COLUMN.number);
  const format = invoiceNumberFormat(sheet.request.year);
  register.total(FIELD_ROW, words.next, `=MAX(${numbers})+1`, { format });
  const distinct = `SUMPRODUCT(ISNUMBER(${numbers})/(COUNTIF(${numbers},${numbers})+(${numbers}="")))`;
  const missing = `=MAX(${numbers})-ROUND(${distinct},0)`;
  register.total(FIELD_ROW + 1, words.missing, missing, { format: "0" });
  const right = { column: 4, labelColumns: 1 } as const;
  register.total(FIELD_ROW, words.total, `=SUM(${register.cells(COLUMN.amount)})`, right);
  register.total(FIELD_ROW + 1, words.left, `=SUM(${register.cells(COLUMN.left)})`, right);
}
