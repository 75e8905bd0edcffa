/** The generated corpus: 500 sheets, the same on every machine. */
import { Canvas } from "./canvas";
import { markHabits } from "./cells";
import type { Maker } from "./columns";
import { bandedUnits, joinedHeadings, oneUnit, transcript, twoGroups, unitColumns } from "./families/marks";
import { moodle } from "./families/moodle";
import {
  balancedBudget,
  budget,
  budgetList,
  contracts,
  dashboard,
  followUp,
  instalments,
  team,
} from "./families/money";
import type { Layout, TrueTable } from "./layout";
import { randomOf, type Random } from "./random";
import { spellingOf } from "./spelling";
import { FACTS, MONEY_TITLES, TITLES } from "./wordings";

interface Family {
  readonly make: (maker: Maker, canvas: Canvas, row: number) => readonly TrueTable[];
  /** Of 100 sheets. */
  readonly share: number;
  readonly titles: readonly string[];
}

const FAMILIES: Readonly<Record<string, Family>> = {
  "one unit": { make: oneUnit, share: 14, titles: TITLES },
  "a column per unit": { make: unitColumns, share: 14, titles: TITLES },
  "bands of units": { make: bandedUnits, share: 16, titles: TITLES },
  "unit and assessment in one heading": { make: joinedHeadings, share: 8, titles: TITLES },
  transcript: { make: transcript, share: 6, titles: TITLES },
  "two groups": { make: twoGroups, share: 4, titles: TITLES },
  moodle: { make: moodle, share: 5, titles: [] },
  budget: { make: budget, share: 9, titles: MONEY_TITLES },
  "balanced budget": { make: balancedBudget, share: 3, titles: MONEY_TITLES },
  "list of amounts": { make: budgetList, share: 3, titles: MONEY_TITLES },
  contracts: { make: contracts, share: 7, titles: MONEY_TITLES },
  instalments: { make: instalments, share: 3, titles: MONEY_TITLES },
  team: { make: team, share: 3, titles: TITLES },
  "follow-up": { make: followUp, share: 3, titles: TITLES },
  dashboard: { make: dashboard, share: 2, titles: MONEY_TITLES },
};

export const CORPUS_SIZE = 500;
const SEED = 2026;

/** @param count how many sheets, shared out among the families */
export function corpus(count = CORPUS_SIZE, seed = SEED): readonly Layout[] {
  return Object.entries(FAMILIES).flatMap(([family, { make, share, titles }], order) =>
    Array.from({ length: Math.round((count * share) / 100) }, (_, index) => {
      const random = randomOf(seed * 1_000_003 + order * 10_007 + index);
      const canvas = new Canvas();
      const maker = { random, spelt: spellingOf(random), habits: markHabits(random) };
      const row = titles.length === 0 ? 0 : writeTop(random, canvas, titles);
      const tables = make(maker, canvas, row);
      return { family, name: `${family} ${index + 1}`, sheet: canvas.sheet("Feuil1"), tables };
    }),
  );
}

/** A title over merged cells, a few facts, blank rows; the row where the table begins. */
function writeTop(random: Random, canvas: Canvas, titles: readonly string[]): number {
  if (random.chance(0.35)) return 0;
  let row = random.chance(0.2) ? 1 : 0;
  const column = random.pick([0, 0, 1]);
  canvas.put(row, column, random.pick(titles));
  if (random.chance(0.5)) canvas.merge({ row, column, rows: 1, columns: random.whole(4, 9) });
  row += 1 + random.whole(0, 1);
  for (const [key, value] of random.some(FACTS, random.pick([0, 0, 1, 2, 3]))) {
    canvas.put(row, 0, key);
    canvas.put(row, 1, value);
    row += 1;
  }
  return row + random.whole(0, 2);
}
