/** NEEDED and STATS on random marks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction } from "../functions/call-function";
import { below, decimal, fraction, minus, nearest, over, plus, sum, times, type Fraction } from "./fraction";
import { unitOutcome } from "./marks-oracle";
import type { Law } from "./law";
import { matrixOf, rulesWith, weightsOf } from "./random-arguments";
import { RUNS, shown } from "./runs";

const known = fc.integer({ min: 0, max: 2000 }).map((n): Content => n / 100);
const usual = fc.integer({ min: 600, max: 1400 }).map((n): Content => n / 100);
const component = fc.oneof(
  { weight: 4, arbitrary: usual },
  { weight: 2, arbitrary: known },
  { weight: 4, arbitrary: fc.constantFrom<Content>(null, "", null) },
  { weight: 1, arbitrary: fc.constantFrom<Content>("NEU", "ABI") },
);

const isBlank = (cell: Content): boolean => cell === null || cell === "";

/** Looked for on the grid by halves: a better mark never lowers a grade. */
function needed(row: readonly Content[], weights: readonly Fraction[], law: Law, target: Fraction | null): unknown {
  if (row.every(isBlank)) return "";
  const passes = (hundredths: number): boolean => {
    const first = row.map((cell) => (isBlank(cell) ? hundredths / 100 : cell));
    const outcome = unitOutcome({ first, weights, second: null, perComponent: false }, law);
    if (outcome === null) throw new Error("the row is not blank");
    // Of a unit that is out of the mean nothing more is asked.
    if (outcome.status === "Dispensé") return true;
    if (target === null) return outcome.status === "Validée";
    return typeof outcome.grade !== "string" && !below(outcome.grade, target) && !isUnderFloor(first, law);
  };
  if (!passes(2000)) return "Impossible";
  if (!row.some(isBlank) || passes(0)) return "Acquis";
  let [low, high] = [0, 2000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high / 100;
}
/** An absence that counts 0 is under any floor. */
const isUnderFloor = (marks: readonly Content[], { floor, absenceIsZero }: Law): boolean =>
  floor !== null &&
  marks.some((mark) =>
    typeof mark === "number" ? below(decimal(String(mark)), floor) : mark === "ABI" && absenceIsZero,
  );

describe("NEEDED", () => {
  const given = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) =>
    fc.record({
      notes: matrixOf(component, rows, columns),
      weights: weightsOf(columns).filter(({ values }) => values.every(({ n }) => n > 0n)),
      target: fc.option(fc.integer({ min: 13, max: 18 })),
      rules: rulesWith(),
    }),
  );
  it("gives the lowest mark on the grid that validates, or reaches the target", async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ notes, weights, target, rules }) => {
        const result = shown(await callFunction("NEEDED", notes, [weights.cells], target, rules.cells));
        const aim = target === null ? null : fraction(target);
        expect(result).toEqual(notes.map((row) => [needed(row, weights.values, rules.law, aim)]));
      }),
      RUNS,
    );
  });
});

const RATES = ["évalués", "inscrits"].map((group) => `Taux de réussite des ${group}`);
const LABELS = [
  ...["Inscrits", "Évalués", "Absents", "Dispensés", "En attente"],
  ...["Moyenne", "Médiane", "Écart type", "Minimum", "Maximum", "1er quartile", "3e quartile"],
  ...RATES.flatMap((rate) => [rate, `${rate} (numérateur)`, `${rate} (dénominateur)`]),
];
const sample = fc.oneof(
  { weight: 8, arbitrary: known },
  { weight: 2, arbitrary: fc.integer({ min: 9, max: 11 }).map((n): Content => `${n},5`) },
  { weight: 1, arbitrary: fc.constantFrom<Content>(null, "V", "NV", "NEU", "VES", "ABI", "abj") },
);

function quantile(sorted: readonly Fraction[], part: Fraction): Fraction {
  const rank = times(fraction(sorted.length - 1), part);
  const whole = Number(rank.n / rank.d);
  const low = sorted[whole]!;
  return plus(low, times(minus(sorted[whole + 1] ?? low, low), minus(rank, fraction(whole))));
}

function figures(cells: readonly Content[]): unknown[] {
  if (cells.every(isBlank)) return Array<unknown>(LABELS.length).fill("");
  const marks = cells.flatMap((cell) =>
    typeof cell === "number"
      ? [decimal(String(cell))]
      : typeof cell === "string" && /^\d/.test(cell)
        ? [decimal(cell.replace(",", "."))]
        : [],
  );
  const among = (...codes: readonly Content[]): number => cells.filter((cell) => codes.includes(cell)).length;
  const passed = marks.filter((mark) => !below(mark, fraction(10))).length + among("V");
  const assessed = marks.length + among("V", "NV");
  const rate = (outOf: number): unknown[] => [
    outOf === 0 ? expect.anything() : nearest(fraction(passed, outOf)),
    passed,
    outOf,
  ];
  return [
    ...[cells.length, assessed, among("ABI", "abj"), among("NEU", "VES"), cells.filter(isBlank).length],
    ...ofMarks(marks),
    ...rate(assessed),
    ...rate(cells.length),
  ];
}

function ofMarks(marks: readonly Fraction[]): unknown[] {
  if (marks.length === 0) return Array<unknown>(7).fill(expect.anything());
  const count = fraction(marks.length);
  const mean = over(sum(marks), count);
  const variance = over(sum(marks.map((mark) => times(minus(mark, mean), minus(mark, mean)))), count);
  const sorted = [...marks].sort((a, b) => (below(a, b) ? -1 : 1));
  const at = (n: number): number => nearest(quantile(sorted, fraction(n, 4)));
  return [nearest(mean), at(2), expect.closeTo(Math.sqrt(nearest(variance)), 10), at(0), at(4), at(1), at(3)];
}

/** The rows that are learners: none below the last mark, and none of a block that holds nothing. */
function learnersOf(notes: readonly (readonly Content[])[]): readonly (readonly Content[])[] {
  const list = [...notes];
  while (list.length > 0 && list.at(-1)!.every(isBlank)) list.pop();
  return notes[0]!.length === 1 ? list : list.filter((row) => !row.every(isBlank));
}

describe("STATS", () => {
  const columns = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, width]) => matrixOf(sample, rows, width));
  it("gives the figures of each column", async () => {
    await fc.assert(
      fc.asyncProperty(columns, async (notes) => {
        const result = shown(await callFunction("STATS", notes));
        const learners = learnersOf(notes);
        const lists = notes[0]!.map((_, column) => figures(learners.map((row) => row[column] ?? null)));
        expect(result).toEqual(LABELS.map((label, index) => [label, ...lists.map((list) => list[index])]));
      }),
      RUNS,
    );
  });
});
