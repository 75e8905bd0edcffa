/** Puts each line of the registers in the account of its contract and debtor: none is lost, none is guessed. */
import { accountMessages } from "../../../i18n/fr/messages/accounts";
import { fold } from "../../../spreadsheet/cell/text";
import { missing, Rejection } from "../../rejection";
import { Account, contractKey, type LedgerContract } from "./account";
import { debtorNamed, debtorOf, type ContractDebtors, type Debtor } from "./debtors";
import type { InvoiceEntry, ReceiptEntry } from "./entries";
import { NumberedAccounts } from "./numbered-accounts";

type Entry = InvoiceEntry | ReceiptEntry;

/** The debtor of a contract in error, whose debtors nobody knows. */
const NOBODY = "";
const NOBODY_NAMED: ContractDebtors = { funder: null, employer: null };

/** The accounts of a contract, by debtor. */
interface Ledger {
  readonly contract: LedgerContract;
  readonly accounts: Map<string, Account>;
}

export class AccountBook {
  private readonly ledgers: readonly Ledger[];
  private readonly byName = new Map<string, Ledger[]>();
  private readonly strays = new Map<string, Account>();
  private readonly byNumber = new NumberedAccounts();
  private entries = 0;

  constructor(contracts: readonly LedgerContract[]) {
    this.ledgers = contracts.map((contract) => ({ contract, accounts: accountsOwed(contract) }));
    for (const ledger of this.ledgers) {
      const key = contractKey(ledger.contract.name);
      const known = this.byName.get(key);
      if (known) known.push(ledger);
      else this.byName.set(key, [ledger]);
    }
  }

  /** Those of the contracts in their order, then what belongs to none. */
  get accounts(): readonly Account[] {
    return [...this.ledgers.flatMap(accountsShown), ...this.strays.values()];
  }

  /** Invoices first: a credit note, or a receipt, may name any of them. */
  placeInvoices(invoices: readonly InvoiceEntry[]): void {
    const [credits, others] = [true, false].map((is) => invoices.filter(({ cancels }) => (cancels !== null) === is));
    for (const invoice of [...(others ?? []), ...(credits ?? [])]) this.placeInvoice(invoice);
    this.tellSharedNumbers();
  }

  private placeInvoice(invoice: InvoiceEntry): void {
    const cancelled = invoice.cancels === null ? null : this.referred(invoice, invoice.cancels);
    const place = cancelled ?? this.ownPlace(invoice, accountMessages.withoutContract(invoice.number));
    const accounts = place instanceof Account ? [place] : place;
    for (const account of accounts) {
      account.invoices.push(place instanceof Account ? dueWith(account, invoice) : unknownDebtor(invoice, account));
      if (invoice.cancels !== null && cancelled === null)
        account.remark(accountMessages.cancelsUnknown(invoice.cancels));
      if (invoice.cancels !== null && cancelled !== null && !agrees(invoice, cancelled))
        account.remark(accountMessages.cancelsOther(invoice.cancels));
    }
    if (invoice.number === null) return;
    for (const account of accounts) this.byNumber.add(invoice.number, account);
  }

  placeReceipts(receipts: readonly ReceiptEntry[]): void {
    for (const receipt of receipts) this.placeReceipt(receipt);
  }

  private placeReceipt(receipt: ReceiptEntry): void {
    const { invoice } = receipt;
    const paid = invoice === null ? null : this.referred(receipt, invoice);
    const place = paid ?? this.ownPlace(receipt, accountMessages.receiptAlone);
    for (const account of place instanceof Account ? [place] : place) {
      account.receipts.push(place instanceof Account ? receipt : unknownDebtor(receipt, account));
      if (invoice === null) continue;
      if (paid === null) account.remark(this.whyNotPaid(invoice));
      else if (!agrees(receipt, paid)) account.remark(accountMessages.receiptOfOther(invoice));
    }
  }

  private whyNotPaid(invoice: string): string {
    return this.byNumber.has(invoice)
      ? accountMessages.receiptOfSeveral(invoice)
      : accountMessages.receiptOfUnknown(invoice);
  }

  /** The account of an invoice, by its number; among several, the one that the line's own contract and debtor tell. */
  private referred(entry: Entry, number: string): Account | null {
    const only = this.byNumber.only(number);
    if (only !== null || entry.contract === null) return only;
    const likely = this.byNumber.of(number, entry.contract).filter((account) => agrees(entry, account));
    return likely.length === 1 ? (likely[0] ?? null) : null;
  }

  /** By the line's own contract and debtor; every account of the contract where the debtor is not known. */
  private ownPlace(entry: Entry, alone: string): Account | readonly Account[] {
    this.entries += 1;
    const { contract } = entry;
    if (contract === null) return this.stray(`row ${this.entries}`, entry, alone);
    const [ledger, ...others] = this.byName.get(fold(contract)) ?? [];
    if (ledger === undefined) return this.stray(fold(contract), entry, accountMessages.unknownContract(contract));
    if (others.length > 0) return this.stray(fold(contract), entry, accountMessages.contractOnSeveralRows(contract));
    if (entry.debtor !== null) return accountOf(ledger, debtorNamed(entry.debtor, ledger.contract.names));
    const owing = [...ledger.accounts.values()].filter(({ isOwed }) => isOwed);
    return ledger.accounts.get(NOBODY) ?? (owing.length === 1 && owing[0] ? owing[0] : owing);
  }

  private stray(key: string, { contract, debtor }: Entry, why: string): Account {
    const who = debtor === null ? null : debtorNamed(debtor, NOBODY_NAMED);
    const place = `${key} ${who?.key ?? ""}`;
    const account = this.strays.get(place) ?? new Account(null, contract ?? "", who);
    this.strays.set(place, account);
    account.remark(why);
    return account;
  }

  /** A number is of one debtor: what two of them share is said to both. */
  private tellSharedNumbers(): void {
    for (const accounts of this.byNumber.shared()) {
      const sure = [...accounts].flatMap(([account, number]) =>
        account.invoices.some((one) => one.problem === null && sameNumber(one.number, number))
          ? [{ account, number }]
          : [],
      );
      if (new Set(sure.map(({ account }) => fold(account.debtorLabel))).size < 2) continue;
      for (const { account, number } of sure) account.remark(accountMessages.numberOfOthers(number));
    }
  }
}

/** Whether what a line says of its contract and debtor is that of an account. */
function agrees({ contract, debtor }: Entry, account: Account): boolean {
  if (contract !== null && fold(contract) !== account.contractKey) return false;
  if (debtor === null || account.debtor === null) return true;
  return debtorNamed(debtor, account.contract?.names ?? NOBODY_NAMED).key === account.debtor.key;
}

/** That of a contract in error says so, unless others do already. */
function accountsShown({ accounts }: Ledger): readonly Account[] {
  const all = [...accounts.values()];
  return all.filter((account) => account.debtor !== null || all.length === 1 || !account.isEmpty);
}

/** One for each debtor that the contract claims from; a contract in error has one, whose debtor is not known. */
function accountsOwed(contract: LedgerContract): Map<string, Account> {
  const { claimed, name, names } = contract;
  if (claimed instanceof Rejection) return new Map([[NOBODY, new Account(contract, name, null)]]);
  const roles = [...new Set(claimed.claims.map(({ debtor }) => debtor))];
  return new Map(roles.map((role) => [role, new Account(contract, name, debtorOf(role, names))]));
}

function accountOf({ contract, accounts }: Ledger, debtor: Debtor): Account {
  const known = accounts.get(debtor.key);
  if (known) return known;
  const account = new Account(contract, contract.name, debtor);
  accounts.set(debtor.key, account);
  return account;
}

/** A credit note is due with the invoice it cancels. */
function dueWith(account: Account, invoice: InvoiceEntry): InvoiceEntry {
  const { cancels } = invoice;
  const cancelled = cancels === null ? undefined : account.invoices.find(({ number }) => sameNumber(number, cancels));
  return cancelled ? { ...invoice, payBy: cancelled.payBy } : invoice;
}

function sameNumber(one: string | null, other: string): boolean {
  return one !== null && fold(one) === fold(other);
}

/** A line whose debtor is not known leaves every account of its contract unknown. */
function unknownDebtor<Line extends Entry>(entry: Line, account: Account): Line {
  const { claimed } = account.contract ?? {};
  const roles = claimed === undefined || claimed instanceof Rejection ? [] : claimed.claims.map(({ debtor }) => debtor);
  const names = account.contract?.names ?? NOBODY_NAMED;
  const debtors = [...new Set(roles)].map((role) => debtorOf(role, names).label).join(", ");
  return { ...entry, problem: entry.problem ?? missing(accountMessages.debtorMissing(entry.whereDebtor(), debtors)) };
}
