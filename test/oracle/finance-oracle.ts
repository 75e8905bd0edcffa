/** MARGIN, SHARE, SETTLEMENT and BILLING, from the contract alone: amounts are counted in cents. */
import { below, fraction, minus, nearest, plus, roundedTo, sum, times, type Fraction } from "./fraction";

export interface Party {
  readonly name: string;
  readonly part: Fraction;
}
export interface Display {
  readonly headings: boolean | null;
  readonly total: boolean;
}
type Rows = readonly (readonly unknown[])[];

const euros = (value: Fraction): number => nearest(value);
export const rounded = (value: Fraction): Fraction => roundedTo(value, 100);
const CENT = fraction(1, 100);
const isWithinACent = (a: Fraction, b: Fraction): boolean => below(minus(a, b), CENT) && below(minus(b, a), CENT);
const read = (cell: unknown): Fraction => {
  if (typeof cell !== "number" || !Number.isInteger(Math.round(cell * 100)))
    throw new Error(`not euros: ${String(cell)}`);
  const cents = fraction(Math.round(cell * 100), 100);
  if (euros(cents) !== cell) throw new Error(`not a whole number of cents: ${cell}`);
  return cents;
};

export function margin(revenue: readonly Fraction[], charges: readonly Fraction[]): number {
  return euros(rounded(minus(sum(revenue), sum(charges))));
}

function framed(rows: Rows, headings: readonly string[] | null, total: readonly unknown[] | null): Rows {
  return [...(headings ? [headings] : []), ...rows, ...(total ? [total] : [])];
}

/** Which party gets the last cent is left open: every part is within a cent of its share, and they make the whole. */
function partsOf(given: readonly unknown[], whole: Fraction, parties: readonly Party[]): Fraction[] {
  const parts = given.map(read);
  const all = sum(parties.map(({ part }) => part));
  const isFair = parties.every(({ part }, index) => {
    const exact = fraction(whole.n * part.n * all.d, whole.d * part.d * all.n);
    return isWithinACent(parts[index] ?? fraction(0), exact);
  });
  if (!isFair || euros(sum(parts)) !== euros(whole)) throw new Error("the parts do not make the whole");
  return parts;
}

/** What SHARE should give, its cents between parties taken from `given` once found fair. */
export function shareRows(given: Rows, amount: Fraction, parties: readonly Party[], display: Display): Rows {
  const whole = rounded(amount);
  const parts = partsOf(
    parties.map((_, index) => given[index]?.[1]),
    whole,
    parties,
  );
  const rows = parties.map(({ name }, index) => [name, euros(parts[index] ?? fraction(0))]);
  return framed(rows, null, display.total ? ["Total", euros(whole)] : null);
}

export interface Accounts {
  readonly revenue: readonly Fraction[];
  readonly charges: readonly Fraction[];
  readonly received: readonly Fraction[];
}

export function settlementRows(given: Rows, accounts: Accounts, parties: readonly Party[], display: Display): Rows {
  const offset = display.headings === false ? 0 : 1;
  const { revenue, charges, received } = accounts;
  const whole = minus(sum(revenue), sum(charges));
  const shares = partsOf(
    parties.map((_, index) => given[index + offset]?.[2]),
    whole,
    parties,
  );
  const lines = parties.map((_, index) => {
    const of = (list: readonly Fraction[]): Fraction => list[index] ?? fraction(0);
    const due = minus(plus(of(charges), of(shares)), of(revenue));
    return [of(charges), of(shares), due, of(received), plus(minus(due, of(received)), paidBy(index, received))];
  });
  const rows = parties.map(({ name }, index) => [name, ...(lines[index] ?? []).map(euros)]);
  const columns = [0, 1, 2, 3, 4].map((column) => euros(sum(lines.map((line) => line[column] ?? fraction(0)))));
  const headings = ["Partie", "Charges", "Part de marge", "Dû", "Avances reçues", "Solde"];
  return framed(rows, offset === 1 ? headings : null, display.total ? ["Total", ...columns] : null);
}

/** With two parties, what one received the other paid; with more, the first paid it all. */
function paidBy(index: number, received: readonly Fraction[]): Fraction {
  if (received.length === 2) return received[1 - index] ?? fraction(0);
  return index === 0 ? sum(received.slice(1)) : fraction(0);
}

export interface Instalment {
  readonly name: string;
  readonly rate: Fraction;
  readonly due: number;
}
export interface Bill {
  readonly forecast: Fraction;
  readonly instalments: readonly Instalment[];
  readonly balanceDue: number;
  readonly actual: Fraction | null;
  readonly invoiced: Fraction | null;
}

const nature = (amount: Fraction): string => (amount.n < 0n ? "Avoir" : "Facture");

export function billingRows(given: Rows, bill: Bill, display: Display): Rows {
  const offset = display.headings === false ? 0 : 1;
  const { instalments, forecast, actual } = bill;
  const whole = sum(instalments.map(({ rate }) => rate));
  const amounts = instalments.map((_, index) => read(given[index + offset]?.[3]));
  const isFair = instalments.every(({ rate }, i) =>
    isWithinACent(amounts[i] ?? fraction(0), times(rounded(forecast), rate)),
  );
  const isWhole = whole.n !== whole.d || euros(sum(amounts)) === euros(rounded(forecast));
  if (!isFair || !isWhole) throw new Error("the instalments do not make the forecast");
  const invoiced = bill.invoiced ?? sum(amounts);
  const balance =
    actual === null ? fraction(0) : minus(rounded(actual), bill.invoiced === null ? invoiced : rounded(invoiced));
  const rows = [
    ...instalments.map(({ name, rate, due }, i) => {
      const amount = amounts[i] ?? fraction(0);
      return [name, due, nearest(rate), euros(amount), nature(amount)];
    }),
    ["Solde", bill.balanceDue, "", euros(balance), actual === null ? "À régulariser" : nature(balance)],
  ];
  const total = ["Total", "", "", euros(plus(sum(amounts), balance)), ""];
  return framed(
    rows,
    offset === 1 ? ["Échéance", "Date", "Taux", "Montant", "Nature"] : null,
    display.total ? total : null,
  );
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The 1900 serial of a day, counted year by year; 29/02/1900 included. */
export function serial(day: number, month: number, year: number): number {
  const isLeap = (each: number): boolean => (each % 4 === 0 && each % 100 !== 0) || each % 400 === 0;
  let days = day;
  for (let each = 1900; each < year; each += 1) days += isLeap(each) ? 366 : 365;
  for (let each = 1; each < month; each += 1) days += (MONTHS[each - 1] ?? 0) + (each === 2 && isLeap(year) ? 1 : 0);
  return days > 59 ? days + 1 : days;
}
