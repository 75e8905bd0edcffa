/** What a contract and one of its debtors owe each other, or what a register holds that belongs to none. */
import { financeMessages } from "../../../i18n/fr/messages/finance";
import type { Cents } from "../../../rules/exact/cents";
import type { Day } from "../../../rules/exact/day";
import { fold, wordsOf } from "../../../spreadsheet/cell/text";
import { Rejection } from "../../rejection";
import type { TableRow } from "../../table/table-row";
import type { Claim, ClaimedContract } from "../claims";
import type { ContractDebtors, Debtor } from "./debtors";
import type { InvoiceEntry, ReceiptEntry } from "./entries";
import type { ContractId } from "../contract-columns";

/** A row of the table of contracts. */
export interface LedgerContract {
  readonly row: TableRow<ContractId>;
  readonly name: number | string;
  readonly names: ContractDebtors;
  readonly claimed: ClaimedContract | Rejection;
}

/** Lines of a register up to a day: their sum, unless one of them has a problem. */
type Known<Value> = Value | Rejection;

/** What two spellings of a contract share. */
export function contractKey(name: number | string): string {
  return fold(wordsOf(name));
}

export class Account {
  private readonly said = new Set<string>();
  /** What two spellings of its contract share. */
  readonly contractKey: string;
  readonly invoices: InvoiceEntry[] = [];
  readonly receipts: ReceiptEntry[] = [];

  constructor(
    /** `null` for what belongs to no contract of the table. */
    readonly contract: LedgerContract | null,
    readonly name: number | string,
    /** `null` where nobody said who owes. */
    readonly debtor: Debtor | null,
  ) {
    this.contractKey = contractKey(name);
  }

  /** What is claimed of the debtor; none where the table of contracts claims nothing of it. */
  get claims(): readonly Claim[] {
    const claimed = this.contract?.claimed;
    const role = this.debtor?.role;
    if (claimed === undefined || claimed instanceof Rejection) return [];
    return claimed.claims.filter(({ debtor }) => debtor === role);
  }

  /** Whether the table of contracts says that something is claimed here, or is in error. */
  get isOwed(): boolean {
    return this.claims.length > 0 || this.contract?.claimed instanceof Rejection;
  }

  /** A contract that claims nothing of this debtor. */
  get isUnexpected(): boolean {
    return this.contract !== null && !this.isOwed;
  }

  get isEmpty(): boolean {
    return this.invoices.length === 0 && this.receipts.length === 0;
  }

  get debtorLabel(): string {
    return this.debtor?.label ?? financeMessages.debtorUnknown;
  }

  remark(sentence: string): void {
    this.said.add(sentence);
  }

  /** Each once, in the order in which they were made. */
  get remarks(): readonly string[] {
    return [...this.said];
  }

  invoicedOn(day: Day): Known<Cents> {
    return sumOf(countedOn(this.invoices, day));
  }

  receivedOn(day: Day): Known<Cents> {
    return sumOf(countedOn(this.receipts, day));
  }
}

interface Dated {
  readonly date: Day | null;
  readonly amount: Cents;
  readonly problem: Rejection | null;
}

/** The lines that count on a day, and those of which nobody knows whether they do. */
export function countedOn<Line extends Dated>(lines: readonly Line[], day: Day): readonly Line[] {
  return lines.filter(({ date, problem }) => problem !== null || (date !== null && date <= day));
}

function sumOf(lines: readonly Dated[]): Known<Cents> {
  let total = 0n;
  for (const { amount, problem } of lines) {
    if (problem !== null) return problem;
    total += amount;
  }
  return total;
}
