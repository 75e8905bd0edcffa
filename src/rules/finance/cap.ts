/** Spending against its caps: each year and over the term, for each party and in all. */
import type { Cents } from "../exact/cents";
import { asCents, asText, NONE, type Trace, type TraceValue } from "../trace";

/** `null` where the rules set no cap. */
export interface CapRules {
  readonly year: Cents | null;
  readonly partyYear: Cents | null;
  readonly partyTerm: Cents | null;
}

export interface CapParty {
  readonly id: string;
  readonly name: string;
}

export interface Spending {
  readonly year: number;
  /** The party's id. */
  readonly party: string;
  readonly amount: Cents;
}

/** Spending under a cap; the excess is 0 or more, `null` without a cap. */
export interface Capped {
  readonly amount: Cents;
  readonly cap: Cents | null;
  readonly excess: Cents | null;
}

export interface CapLine {
  readonly year: number;
  /** `null` for all the parties together. */
  readonly party: CapParty | null;
  readonly inYear: Capped;
  /** From the first year given to this one. */
  readonly running: Capped;
}

/**
 * For each year in order, a line per party in the parties' order, then one for all of them.
 *
 * @param traceOf where to record each line, by its index
 */
export function capLines(
  spending: readonly Spending[],
  parties: readonly CapParty[],
  rules: CapRules,
  traceOf?: (index: number) => Trace | undefined,
): CapLine[] {
  const byYear = spentByYear(spending);
  const running = new Map<string | null, Cents>();
  const lines: CapLine[] = [];
  for (const year of [...byYear.keys()].sort((a, b) => a - b)) {
    for (const party of [...parties, null]) {
      const id = party?.id ?? null;
      const amount = byYear.get(year)?.get(id) ?? 0n;
      const total = (running.get(id) ?? 0n) + amount;
      running.set(id, total);
      const inYear = capped(amount, party === null ? rules.year : rules.partyYear);
      const line = { year, party, inYear, running: capped(total, party === null ? null : rules.partyTerm) };
      traceLine(line, traceOf?.(lines.length));
      lines.push(line);
    }
  }
  return lines;
}

/** Amounts by year, then by party; `null` adds all of them up. */
function spentByYear(spending: readonly Spending[]): ReadonlyMap<number, ReadonlyMap<string | null, Cents>> {
  const years = new Map<number, Map<string | null, Cents>>();
  for (const { year, party, amount } of spending) {
    const amounts = years.get(year) ?? new Map<string | null, Cents>();
    years.set(year, amounts);
    for (const key of [party, null]) amounts.set(key, (amounts.get(key) ?? 0n) + amount);
  }
  return years;
}

function capped(amount: Cents, cap: Cents | null): Capped {
  return { amount, cap, excess: cap === null ? null : amount > cap ? amount - cap : 0n };
}

function traceLine({ year, party, inYear, running }: CapLine, trace: Trace | undefined): void {
  // A year is a name here, not a quantity.
  const named = { year: asText(String(year)), party: party === null ? NONE : asText(party.name) };
  trace?.step(party === null ? "cap.year" : "cap.partyYear", {
    inputs: { year: named.year, party: named.party, amount: asCents(inYear.amount) },
    parameters: keyOf(inYear, party === null ? "finance.cap.year" : "finance.cap.party.year"),
    result: excessOf(inYear),
  });
  if (party === null) return;
  trace?.step("cap.partyTerm", {
    inputs: { year: named.year, party: named.party, amount: asCents(running.amount) },
    parameters: keyOf(running, "finance.cap.party.term"),
    result: excessOf(running),
  });
}

function keyOf({ cap }: Capped, key: string): readonly string[] {
  return cap === null ? [] : [key];
}

function excessOf({ excess }: Capped): TraceValue {
  return excess === null ? NONE : asCents(excess);
}
