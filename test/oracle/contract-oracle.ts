/** What contracts earn and who pays what of it and when, from the décret read by hand. */
import { monthsBegun, plusMonths, type Serial } from "./days";
import { below, fraction, larger, minus, nearest, plus, roundedTo, times, type Fraction } from "./fraction";
import type { FundingLaw } from "./law";
import type { Contract } from "./random-contracts";

export const lastDay = ({ end, broken }: Contract): Serial => (broken === null ? end : Math.min(end, broken));

/** The décret’s proration, reduction and employer’s share hold for contracts concluded from its date on. */
export const isDaily = ({ concluded }: Contract, { dailyFrom }: FundingLaw): boolean =>
  dailyFrom !== null && concluded >= dailyFrom;

function yearlyAmount({ yearly, distance, distanceOnly }: Contract, law: FundingLaw): Fraction {
  if (law.distance === null || distanceOnly || below(distance, law.distance.from)) return yearly;
  return larger(times(yearly, minus(fraction(1), law.distance.reduction)), law.distance.floor);
}

export interface Retained {
  readonly quantity: Fraction;
  readonly unit: string;
  readonly revenue: Fraction;
}

export function retained(contract: Contract, law: FundingLaw, from: Serial, to: Serial): Retained {
  const first = Math.max(contract.start, from);
  const last = Math.min(lastDay(contract), to);
  const days = Math.max(0, last - first + 1);
  if (contract.hours !== null) {
    const rate = contract.rate ?? (contract.priority ? law.hourlyPriority : law.hourly);
    const done = times(contract.hours, fraction(days, contract.end - contract.start + 1));
    return { quantity: done, unit: "heures", revenue: times(done, rate) };
  }
  if (isDaily(contract, law)) {
    const revenue = times(plus(yearlyAmount(contract, law), contract.disability), fraction(days, law.yearDays));
    return { quantity: fraction(days), unit: "jours", revenue };
  }
  const months = Math.max(0, monthsBegun(contract.start, last) - monthsBegun(contract.start, first - 1));
  const increased = contract.shortened ? times(contract.yearly, fraction(11, 10)) : contract.yearly;
  const revenue = times(plus(increased, contract.disability), fraction(months, 12));
  return { quantity: fraction(months), unit: "mois", revenue };
}

/** What is earned by the end less what was earned before: periods one after another add up to the contract, to the cent. */
export function earnedBetween(contract: Contract, law: FundingLaw, from: Serial, to: Serial): number {
  const until = (day: Serial): Fraction => roundedTo(retained(contract, law, 0, day).revenue, 100);
  return nearest(minus(until(Math.max(to, from - 1)), until(from - 1)));
}

/** What the employer pays of the contract, whether a break could have changed it, and when it is invoiced. */
export interface EmployerPart {
  /** As the contract was planned: what the funder takes off. */
  readonly planned: Fraction;
  readonly due: Fraction;
  readonly on: Serial;
  readonly why: "none" | "whole" | "first days" | "before training";
}

/** A3. `null` when the level that decides is unknown. */
export function employerPart(contract: Contract, law: FundingLaw): EmployerPart | null {
  const last = lastDay(contract);
  const nothing = { planned: fraction(0), due: fraction(0), on: last, why: "none" } as const;
  if (contract.type !== "apprenticeship" || !isDaily(contract, law) || law.shareLevel === null) return nothing;
  const level = contract.level ?? law.level;
  if (level === null) return null;
  if (level < law.shareLevel) return nothing;
  const whole = contract.earlierBreak ? law.shareAfterBreak : law.share;
  const revenue = retained(contract, law, 0, Infinity).revenue;
  const planned = smaller(whole, retained({ ...contract, broken: null }, law, 0, Infinity).revenue);
  // On its last day a contract is over, not broken.
  const isBroken = last < contract.end;
  if (isBroken && last < contract.trainingStart) return { planned, due: fraction(0), on: last, why: "before training" };
  if (isBroken && !below(fraction(law.trial.days), daysInCompany(contract, last))) {
    const trial = smaller(times(revenue, law.trial.share), law.trial.cap);
    return { planned, due: smaller(smaller(trial, whole), revenue), on: last, why: "first days" };
  }
  const on = Math.min(last, firstDayBeyond(contract, law.trial.days, last));
  return { planned, due: smaller(whole, revenue), on, why: "whole" };
}

/** Counted, or so many a week, or every day of the calendar. */
function daysInCompany({ companyDays, weekly, companyStart }: Contract, last: Serial): Fraction {
  if (companyDays !== null) return fraction(companyDays);
  return fraction(Math.max(0, last - companyStart + 1) * (weekly ?? 7), 7);
}

/** The day that begins once so many days in the company are over. */
function firstDayBeyond({ weekly, companyStart }: Contract, days: number, last: Serial): Serial {
  let day = companyStart;
  while (day <= last && (day - companyStart + 1) * (weekly ?? 7) <= days * 7) day += 1;
  return day;
}

const smaller = (a: Fraction, b: Fraction): Fraction => (below(a, b) ? a : b);
export const euros = (value: Fraction): number => nearest(roundedTo(value, 100));

export interface Line {
  readonly debtor: "Financeur" | "Employeur";
  readonly name: string;
  readonly date: Serial | "";
  /** From when it may be invoiced. */
  readonly asked: Serial;
  readonly rate: number | "";
  readonly amount: number;
  readonly lost: Serial | "";
}

const RATES = [40n, 30n, 20n, 10n] as const;
const ORDINALS = ["1er", "2e", "3e", "4e"];

interface Planned {
  readonly name: string;
  readonly year: number;
  readonly date: Serial | "";
  readonly asked: Serial | "";
  readonly percent: bigint;
  readonly cents: bigint;
}

const centsOf = (value: Fraction): bigint => {
  const hundredfold = times(roundedTo(value, 100), fraction(100));
  return hundredfold.n / hundredfold.d;
};

/** Cents by the four rates: what is left after the whole cents goes to the largest remainders, the first of equals. */
function shared(cents: bigint): bigint[] {
  const parts = RATES.map((rate) => (cents * rate) / 100n);
  const order = RATES.map((rate, index) => ({ index, rest: (cents * rate) % 100n }));
  order.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  let left = cents - parts.reduce((total, part) => total + part, 0n);
  for (const { index } of order) {
    if (left === 0n) break;
    parts[index]! += 1n;
    left -= 1n;
  }
  return parts;
}

/** A2: every payment of the contract as planned, before the employer's share. */
function plannedPayments(contract: Contract, law: FundingLaw, invoiced: Serial): Planned[] {
  const whole: Contract = { ...contract, broken: null };
  const centsUntil = (day: Serial): bigint => centsOf(retained(whole, law, 0, day).revenue);
  const payments: Planned[] = [];
  for (let year = 0; plusMonths(contract.start, 12 * year) <= contract.end; year += 1) {
    const first = plusMonths(contract.start, 12 * year);
    const next = plusMonths(contract.start, 12 * (year + 1));
    const amounts = shared(centsUntil(next - 1) - centsUntil(first - 1));
    const asked: (Serial | "")[] = [
      year === 0 ? invoiced : first,
      plusMonths(first, 6),
      plusMonths(first, 9),
      next <= contract.end ? next : "",
    ];
    asked.forEach((from, index) => {
      const name = `Année ${year + 1} : ${ORDINALS[index]!} versement`;
      // The first of a year, and what comes with it, are paid thirty days after they are asked.
      const date = from === "" ? "" : from + (index === 0 || index === 3 ? 30 : 0);
      payments.push({ name, year, date, asked: from, percent: RATES[index]!, cents: amounts[index]! });
    });
  }
  return payments;
}

/** A2 and A3: the lines of a contract counted by day. */
export function claimed(contract: Contract, law: FundingLaw, invoiced: Serial, part: EmployerPart): Line[] {
  const last = lastDay(contract);
  const isBroken = last < contract.end;
  let share = centsOf(part.planned);
  const lines: Line[] = [];
  const left: Planned[] = [];
  let payable = 0n;
  for (const payment of plannedPayments(contract, law, invoiced)) {
    const taken = share < payment.cents ? share : payment.cents;
    share -= taken;
    if (payment.asked === "" || payment.date === "" || payment.date > last) {
      left.push(payment);
      continue;
    }
    payable += payment.cents - taken;
    const amount = payment.cents - taken;
    const { name, date, asked, percent } = payment;
    lines.push({
      debtor: "Financeur",
      name,
      date,
      asked,
      rate: Number(percent) / 100,
      amount: Number(amount) / 100,
      lost: "",
    });
  }
  const final = centsOf(retained(contract, law, 0, Infinity).revenue) - centsOf(part.due) - payable;
  const isOneYear = new Set(left.map(({ year }) => year)).size === 1;
  const rate = left.reduce((total, { percent }) => total + percent, 0n);
  lines.push({
    debtor: "Financeur",
    name: "Solde",
    date: isBroken ? last : "",
    asked: last,
    rate: isBroken || !isOneYear ? "" : Number(rate) / 100,
    amount: Number(final) / 100,
    lost: final < 0n ? "" : plusMonths(last, 4) + 1,
  });
  if (part.why !== "none")
    lines.push({
      debtor: "Employeur",
      name: "",
      date: part.on,
      asked: part.on,
      rate: "",
      amount: euros(part.due),
      lost: "",
    });
  return lines;
}
