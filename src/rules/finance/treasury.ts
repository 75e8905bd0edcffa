/** The cash of a period, month by month. */
import type { Cents } from "../exact/cents";
import { addMonths, civilOf, type Day } from "../exact/day";
import { asCents, asDate, type Trace } from "../trace";

/** A dated amount, negative for what goes out. */
export interface Flow {
  readonly day: Day;
  readonly amount: Cents;
}

/** Both ends included. */
export interface TreasuryPeriod {
  readonly from: Day;
  readonly to: Day;
}

export interface Movements {
  readonly in: Cents;
  readonly out: Cents;
}

export interface TreasuryMonth extends Movements {
  /** The first day of the civil month, even where the period begins later. */
  readonly month: Day;
  /** On the evening of the last day that counts. */
  readonly balance: Cents;
}

/** The first day of a day's civil month. */
export function monthOf(day: Day): Day {
  return day - civilOf(day).day + 1;
}

/** The first days of the months that a period has days in. */
export function monthsOf({ from, to }: TreasuryPeriod): readonly Day[] {
  const months: Day[] = [];
  for (let month = monthOf(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** What comes in and what goes out, apart. */
export function movementsOf(amounts: readonly Cents[]): Movements {
  let [into, out] = [0n, 0n];
  for (const amount of amounts) {
    if (amount > 0n) into += amount;
    else out -= amount;
  }
  return { in: into, out };
}

/**
 * Each month of the period with what comes in and goes out in it; a balance is the one before, plus what comes in, less what
 * goes out. Flows out of the period do not count.
 */
export function treasury(
  flows: readonly Flow[],
  period: TreasuryPeriod,
  opening: Cents,
  traceOf?: (index: number) => Trace | undefined,
): readonly TreasuryMonth[] {
  const byMonth = new Map<Day, Cents[]>();
  for (const { day, amount } of flows) {
    if (day < period.from || day > period.to) continue;
    const month = monthOf(day);
    const known = byMonth.get(month);
    if (known) known.push(amount);
    else byMonth.set(month, [amount]);
  }
  let before = opening;
  return monthsOf(period).map((month, index) => {
    const moved = movementsOf(byMonth.get(month) ?? []);
    const balance = before + moved.in - moved.out;
    traceOf?.(index)?.step("treasury.month", {
      inputs: { month: asDate(month), before: asCents(before), in: asCents(moved.in), out: asCents(moved.out) },
      result: asCents(balance),
    });
    before = balance;
    return { month, ...moved, balance };
  });
}
