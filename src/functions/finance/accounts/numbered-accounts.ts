/** The accounts that the numbers of invoices lead to: one, or as many as an invoice has contracts. */
import { fold } from "../../../spreadsheet/cell/text";
import type { Account } from "./account";

/** The accounts of a number, each with the number as its own invoice spells it. */
export type NumberOf = ReadonlyMap<Account, string>;

export class NumberedAccounts {
  private readonly byNumber = new Map<string, Map<Account, string>>();
  private readonly byContract = new Map<string, Set<Account>>();

  add(number: string, account: Account): void {
    const key = fold(number);
    const known = this.byNumber.get(key);
    if (known) known.set(account, number);
    else this.byNumber.set(key, new Map([[account, number]]));
    const place = placeOf(key, account.contractKey);
    const beside = this.byContract.get(place);
    if (beside) beside.add(account);
    else this.byContract.set(place, new Set([account]));
  }

  has(number: string): boolean {
    return this.byNumber.has(fold(number));
  }

  /** The account of a number that leads to one alone. */
  only(number: string): Account | null {
    const accounts = this.byNumber.get(fold(number));
    const [first = null] = accounts?.size === 1 ? accounts.keys() : [];
    return first;
  }

  /** Those of a number and a contract. */
  of(number: string, contract: string): readonly Account[] {
    return [...(this.byContract.get(placeOf(fold(number), fold(contract))) ?? [])];
  }

  /** The numbers that lead to several accounts. */
  shared(): readonly NumberOf[] {
    return [...this.byNumber.values()].filter(({ size }) => size > 1);
  }
}

/** No number and no contract folds to a text with a line break. */
function placeOf(number: string, contract: string): string {
  return `${number}\n${contract}`;
}
