/** Reads the registers of a year: invoices and credit notes, receipts. */
import { accountMessages } from "../../../i18n/fr/messages/accounts";
import { financeMessages } from "../../../i18n/fr/messages/finance";
import { addDelay } from "../../../rules/calendar/add-delay";
import type { Delay } from "../../../rules/calendar/delay";
import type { IsWorkingDay } from "../../../rules/calendar/working-days";
import { toCents, type Cents } from "../../../rules/exact/cents";
import type { Day } from "../../../rules/exact/day";
import { isNegative, ZERO, type Ratio } from "../../../rules/exact/ratio";
import type { Call } from "../../call";
import { describe } from "../../../spreadsheet/cell/text";
import { invalid, Rejection } from "../../rejection";
import { readTable } from "../../table/read-table";
import type { TableRow } from "../../table/table-row";
import { INVOICE_COLUMNS, INVOICE_NATURES, RECEIPT_COLUMNS, type InvoiceId, type ReceiptId } from "./register-columns";

/** A line of a register, as it stands there; what a cell in error would say is `null`, and `problem` tells why. */
interface Entry {
  readonly number: string | null;
  readonly contract: string | null;
  readonly debtor: string | null;
  readonly date: Day | null;
  /** Negative for a credit note or a refund. */
  readonly amount: Cents;
  readonly problem: Rejection | null;
  /** Names a cell of the line in messages. */
  readonly whereDebtor: () => string;
}

export interface InvoiceEntry extends Entry {
  /** The last day on which it may be paid. */
  readonly payBy: Day;
  /** The number of the invoice that a credit note cancels. */
  readonly cancels: string | null;
}

export interface ReceiptEntry extends Entry {
  /** The number of the invoice that is paid. */
  readonly invoice: string | null;
  /** Whether the register says, for some of its receipts, which invoice they pay. */
  readonly mayNameInvoice: boolean;
}

/** When an invoice without a due date is to be paid. */
export interface PaymentDelay {
  readonly payAfter: Delay | null;
  readonly isWorkingDay: IsWorkingDay;
}

export function readInvoices(call: Call, delay: PaymentDelay): readonly InvoiceEntry[] | Rejection {
  const table = readTable(call, "factures", INVOICE_COLUMNS);
  if (table instanceof Rejection) return table;
  return table.rows.filter(({ isBlank }) => !isBlank).map((row) => readInvoice(row, delay));
}

function readInvoice(row: TableRow<InvoiceId>, delay: PaymentDelay): InvoiceEntry {
  const number = row.text("number");
  const contract = row.text("contract");
  const debtor = row.text("debtor");
  const cancels = row.text("cancels");
  const date = row.require(row.date("date"), "date");
  const given = row.require(row.amount("amount"), "amount");
  const nature = row.choice("nature", INVOICE_NATURES);
  const payBy = row.date("payBy");
  if (nature === "invoice" && given !== null && isNegative(given))
    row.fail(invalid(accountMessages.negativeInvoice(row.where("amount"), describe(row.raw("amount")))));
  const isCreditNote = nature === "creditNote" || (nature === null && cancels !== null);
  return {
    number,
    contract,
    debtor,
    cancels,
    date,
    amount: signed(given ?? ZERO, isCreditNote),
    payBy: payBy ?? payableUntil(row, date, isCreditNote, delay),
    problem: row.problem,
    whereDebtor: () => row.where("debtor"),
  };
}

function signed(given: Ratio, isCreditNote: boolean): Cents {
  const amount = toCents(given);
  return isCreditNote && amount > 0n ? -amount : amount;
}

/** A credit note has nobody to wait for: it counts at once. */
function payableUntil(row: TableRow<InvoiceId>, date: Day | null, isCreditNote: boolean, delay: PaymentDelay): Day {
  if (date === null) return 0;
  if (isCreditNote) return date - 1;
  if (delay.payAfter === null) return date;
  const until = addDelay(date, delay.payAfter, delay.isWorkingDay);
  if (until.ok) return until.value;
  row.fail(invalid(financeMessages.outOfCalendar(row.where("date"))));
  return date;
}

export function readReceipts(call: Call): readonly ReceiptEntry[] | Rejection {
  const table = readTable(call, "encaissements", RECEIPT_COLUMNS);
  if (table instanceof Rejection) return table;
  const receipts = table.rows.filter(({ isBlank }) => !isBlank).map(readReceipt);
  const mayNameInvoice = receipts.some(({ invoice }) => invoice !== null);
  return receipts.map((receipt) => ({ ...receipt, mayNameInvoice }));
}

function readReceipt(row: TableRow<ReceiptId>): Omit<ReceiptEntry, "mayNameInvoice"> {
  const number = row.text("number");
  const invoice = row.text("invoice");
  const contract = row.text("contract");
  const debtor = row.text("debtor");
  const date = row.require(row.date("date"), "date");
  const amount = toCents(row.require(row.amount("amount"), "amount") ?? ZERO);
  const { problem } = row;
  const whereDebtor = (): string => row.where("debtor");
  return { number, invoice, contract, debtor, date, amount, problem, whereDebtor };
}
