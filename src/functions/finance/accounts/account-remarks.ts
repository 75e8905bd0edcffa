/** What is said of an account on a day, beside its figures. */
import { accountMessages } from "../../../i18n/fr/messages/accounts";
import type { Cents } from "../../../rules/exact/cents";
import type { Day } from "../../../rules/exact/day";
import { groupBy } from "../../../rules/group-by";
import { shownDate, shownFigure } from "../../explain/shown-figure";
import { fold } from "../../../spreadsheet/cell/text";
import { Rejection } from "../../rejection";
import { countedOn, type Account } from "./account";
import type { InvoiceEntry, ReceiptEntry } from "./entries";

/** A cell holds so many characters. */
const MOST_REMARKS = 30;

/** `1 234,56 €`. */
export function eurosText(value: Cents): string {
  return shownFigure({ kind: "cents", value }, "fr", (word) => word);
}

export function dayText(day: Day): string {
  return shownDate(day);
}

/** What the registers themselves show: lines that look alike, that lack an invoice, that go beyond another. */
export function registerRemarks(account: Account, day: Day): readonly string[] {
  const invoices = countedOn(account.invoices, day);
  const receipts = countedOn(account.receipts, day);
  return [
    ...account.remarks,
    ...numbersTwice(invoices),
    ...receiptsAlike(receipts),
    ...withoutInvoice(account, receipts, invoices.length > 0),
    ...(account.contract === null && invoices.length === 0 ? [] : beyond(account, day)),
  ];
}

/** Each remark once, in one text. */
export function remarkCell(remarks: readonly string[]): string {
  const all = [...new Set(remarks)];
  const [first = "", ...others] = all.slice(0, MOST_REMARKS);
  const sentence = first.charAt(0).toUpperCase() + first.slice(1);
  const left = all.length > MOST_REMARKS ? [accountMessages.andOthers(all.length - MOST_REMARKS)] : [];
  return [sentence, ...others, ...left].join(accountMessages.rest);
}

function numbersTwice(invoices: readonly InvoiceEntry[]): readonly string[] {
  const numbered = invoices.filter(({ number }) => number !== null);
  return [...groupBy(numbered, ({ number }) => fold(number ?? "")).values()].flatMap((lines) =>
    lines.length > 1 ? [accountMessages.invoiceTwice(lines[0]?.number ?? "", lines.length)] : [],
  );
}

/** The same voucher, or without one the same day, amount and invoice. */
function receiptsAlike(receipts: readonly ReceiptEntry[]): readonly string[] {
  const alike = groupBy(receipts, ({ number, date, amount, invoice }) =>
    number === null ? `${date ?? ""} ${amount} ${fold(invoice ?? "")}` : `n° ${fold(number)}`,
  );
  return [...alike.values()].flatMap((lines) =>
    lines.length > 1 ? [accountMessages.receiptTwice(lines.length, eurosText(lines[0]?.amount ?? 0n))] : [],
  );
}

function withoutInvoice(
  { contract }: Account,
  receipts: readonly ReceiptEntry[],
  hasInvoices: boolean,
): readonly string[] {
  if (contract === null) return [];
  const alone = receipts.filter(({ invoice, mayNameInvoice }) => invoice === null && (mayNameInvoice || !hasInvoices));
  if (alone.length === 0) return [];
  const total = alone.reduce((sum, { amount }) => sum + amount, 0n);
  return [accountMessages.receiptsWithoutInvoice(alone.length, eurosText(total))];
}

function beyond(account: Account, day: Day): readonly string[] {
  const invoiced = account.invoicedOn(day);
  const received = account.receivedOn(day);
  if (invoiced instanceof Rejection) return [];
  const credits = invoiced < 0n ? [accountMessages.creditBeyond(eurosText(-invoiced))] : [];
  if (received instanceof Rejection || received <= invoiced || received <= 0n) return credits;
  return [...credits, accountMessages.overpaid(eurosText(received - invoiced))];
}
