/** Scores of many sheets, counted: by verdict, by family, by confusion. */
import { worst, type Outcome, type Verdict } from "./outcome";
import type { SheetScore } from "./score-sheet";

export type Counts = Readonly<Record<Verdict, number>>;

export function counted(verdicts: readonly Verdict[]): Counts {
  const counts = { right: 0, asked: 0, doubtful: 0, silent: 0 };
  verdicts.forEach((verdict) => (counts[verdict] += 1));
  return counts;
}

export function columnVerdicts(scores: readonly SheetScore[]): readonly Verdict[] {
  return scores.flatMap(({ columns }) => columns.map((outcomes) => worst(outcomes.map(({ verdict }) => verdict))));
}

export function verdictsOf(scores: readonly SheetScore[], part: "tables" | "people" | "units"): readonly Verdict[] {
  return scores.flatMap((score) => score[part].map(({ verdict }) => verdict));
}

/** Results that are wrong, or that come of what should have been asked. */
export function wrongResults(scores: readonly SheetScore[]): readonly Outcome[] {
  return scores.flatMap(({ units }) =>
    units.filter(({ facet, verdict }) => facet === "result" && verdict === "silent"),
  );
}

/** Questions of a sheet that has nothing to ask about, on average. */
export function questionsPerCleanSheet(scores: readonly SheetScore[]): number {
  const clean = scores.filter(({ sheet }) => sheet.clean);
  return clean.reduce((sum, { questions }) => sum + questions, 0) / Math.max(1, clean.length);
}

export interface Confusion {
  readonly kind: string;
  readonly count: number;
  readonly sheets: readonly string[];
}

/** The most frequent first. */
export function confusions(scores: readonly SheetScore[], of: Verdict): readonly Confusion[] {
  const found = new Map<string, { count: number; sheets: Set<string> }>();
  for (const { columns, tables, people, units } of scores)
    for (const { facet, verdict, truth, read, sheet } of [...columns.flat(), ...tables, ...people, ...units]) {
      if (verdict !== of) continue;
      const kind = `${facet}: ${truth} → ${read}`;
      const known = found.get(kind) ?? { count: 0, sheets: new Set() };
      known.sheets.add(sheet.id);
      found.set(kind, { ...known, count: known.count + 1 });
    }
  return [...found]
    .map(([kind, { count, sheets }]) => ({ kind, count, sheets: [...sheets] }))
    .sort((a, b) => b.count - a.count);
}
