/** The ledger, the closing, the treasury and the rates, from the contract of the functions alone. */
import { claimed, employerPart, euros, isDaily, lastDay, retained, type Line } from "./contract-oracle";
import { civil, plusMonths, serialOf, type Serial } from "./days";
import type { FundingLaw } from "./law";
import type { Contract } from "./random-contracts";

export type Role = "Financeur" | "Employeur";

/** Cents, as plain numbers: no year of a school reaches what they cannot hold. */
const cents = (amount: number): number => Math.round(amount * 100);
const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

export interface ModelContract {
  readonly name: string;
  readonly contract: Contract;
}

export interface ModelInvoice {
  readonly number: string;
  readonly date: Serial;
  readonly contract: string;
  readonly debtor: string;
  /** Signed cents. */
  readonly cents: number;
  readonly payBy: Serial;
}

export interface ModelReceipt {
  readonly date: Serial;
  /** The invoice it pays, or its own contract and debtor. */
  readonly pays: ModelInvoice | null;
  readonly contract: string;
  readonly debtor: string;
  readonly cents: number;
}

export interface Year {
  readonly contracts: readonly ModelContract[];
  readonly invoices: readonly ModelInvoice[];
  readonly receipts: readonly ModelReceipt[];
}

/** What a debtor of a contract is asked, dated or not; `null` for hours, which come as they are done. */
function claimsOf(contract: Contract, law: FundingLaw, role: Role): readonly Line[] | null {
  if (contract.hours !== null || !isDaily(contract, law)) return null;
  const part = employerPart(contract, law);
  if (part === null) throw new Error("the level is known");
  return claimed(contract, law, contract.start, part).filter(({ debtor }) => debtor === role);
}

export function rolesOf(contract: Contract, law: FundingLaw): readonly Role[] {
  const hasEmployer = (claimsOf(contract, law, "Employeur") ?? []).length > 0;
  return hasEmployer ? ["Financeur", "Employeur"] : ["Financeur"];
}

function dueOn(contract: Contract, law: FundingLaw, role: Role, day: Serial, invoiced: number): number {
  const claims = claimsOf(contract, law, role);
  if (claims !== null) return total(claims.filter(({ asked }) => asked <= day).map(({ amount }) => cents(amount)));
  const whole = cents(euros(retained(contract, law, 0, Infinity).revenue));
  if (contract.hours !== null) return cents(euros(retained(contract, law, 0, day).revenue));
  return day >= lastDay(contract) ? whole : Math.min(whole, Math.max(0, invoiced));
}

/** Days before what is not invoiced is lost. */
function lostIn(contract: Contract, law: FundingLaw, role: Role, day: Serial, invoiced: number): number | "" {
  const claims = claimsOf(contract, law, role) ?? [];
  const dates = claims.flatMap(({ lost }) => (lost === "" ? [] : [lost]));
  if (dates.length === 0 || total(claims.map(({ amount }) => cents(amount))) <= invoiced) return "";
  return Math.max(0, Math.min(...dates) - day);
}

export interface Held {
  readonly invoiced: number;
  readonly received: number;
  readonly late: number;
}

/** What the registers hold of a contract and a debtor on a day. */
export function heldOn(year: Year, contract: string, debtor: string, day: Serial): Held {
  const isOf = (one: { readonly contract: string; readonly debtor: string }): boolean =>
    one.contract === contract && one.debtor === debtor;
  const invoices = year.invoices.filter((invoice) => isOf(invoice) && invoice.date <= day);
  const receipts = year.receipts.filter((receipt) => isOf(receipt.pays ?? receipt) && receipt.date <= day);
  const received = total(receipts.map((one) => one.cents));
  const overdue = total(invoices.filter(({ payBy }) => payBy < day).map((one) => one.cents));
  return { invoiced: total(invoices.map((one) => one.cents)), received, late: Math.max(0, overdue - received) };
}

/** The figures of a line, in cents: due, invoiced, received, balance, to invoice, to pay back, late; then days. */
export function ledgerFigures(
  year: Year,
  { name, contract }: ModelContract,
  role: Role,
  day: Serial,
  law: FundingLaw,
): readonly (number | "")[] {
  const { invoiced, received, late } = heldOn(year, name, role, day);
  const due = dueOn(contract, law, role, day, invoiced);
  const [more, less] = [Math.max(0, due - invoiced), Math.max(0, invoiced - due)];
  return [due, invoiced, received, due - received, more, less, late, lostIn(contract, law, role, day, invoiced)];
}

/** Earned by a day, in cents: the employer's are the first euros of the contract. */
export function earnedOn(contract: Contract, law: FundingLaw, role: Role, day: Serial): number {
  const revenue = cents(euros(retained(contract, law, 0, day).revenue));
  const part = employerPart(contract, law);
  const employer = Math.min(part === null ? 0 : cents(euros(part.due)), revenue);
  return role === "Employeur" ? employer : revenue - employer;
}

export interface ModelFlow {
  readonly day: Serial | null;
  /** Signed cents. */
  readonly cents: number;
}

/** Months as their first day, with what comes in, goes out, the net of both and the balance, in cents. */
export function monthly(
  flows: readonly ModelFlow[],
  from: Serial,
  to: Serial,
  opening: number,
): readonly (readonly number[])[] {
  const rows: number[][] = [];
  const { month, year } = civil(from);
  let balance = opening;
  for (let first = serialOf(1, month, year); first <= to; first = plusMonths(first, 1)) {
    const next = plusMonths(first, 1);
    const moved = flows.filter(({ day }) => day !== null && day >= Math.max(first, from) && day < next && day <= to);
    const into = total(moved.filter((flow) => flow.cents > 0).map((flow) => flow.cents));
    const out = 0 - total(moved.filter((flow) => flow.cents < 0).map((flow) => flow.cents));
    balance += into - out;
    rows.push([first, into, out, into - out, balance]);
  }
  return rows;
}
