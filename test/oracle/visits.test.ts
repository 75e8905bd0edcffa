/** VISITS under each convention that has visits, against annexe 4, art. 13 and art. 2.2 read by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction } from "../functions/call-function";
import { civil, plusMonths, plusYears, serialOf, yearOf, type Serial } from "./days";
import { RUNS, shown } from "./runs";

interface Window {
  readonly number: number;
  readonly start: Serial;
  readonly end: Serial;
}
interface Learner {
  /** `null`: left blank. */
  readonly start: Serial | null;
  readonly end: Serial | null;
  readonly visits: readonly (Serial | null)[];
  readonly date: Serial;
}

/** N of the academic year, from 1 September, that holds the day. */
const academicYear = (day: Serial): number => (civil(day).month >= 9 ? yearOf(day) : yearOf(day) - 1);

/** « Fin novembre à début janvier », « fin mai à fin juin »: before the training starts, its first year is looked at. */
function gessms({ start, date }: Learner): readonly Window[] {
  const n = academicYear(Math.max(start ?? serialOf(1, 9, 2026), date));
  return [
    { number: 1, start: serialOf(21, 11, n), end: serialOf(10, 1, n + 1) },
    { number: 2, start: serialOf(21, 5, n + 1), end: serialOf(30, 6, n + 1) },
  ];
}

/** Within three months of the start, of each year of the training; then in April. */
function assistant({ start, date }: Learner): readonly Window[] {
  const now = Math.max(start ?? date, date);
  const n = academicYear(now);
  let first = start ?? serialOf(15, 9, n);
  if (start !== null) for (let year = 1; plusYears(start, year) <= now; year += 1) first = plusYears(start, year);
  return [
    { number: 1, start: first, end: plusMonths(first, 3) },
    { number: 2, start: serialOf(1, 4, n + 1), end: serialOf(30, 4, n + 1) },
  ];
}

/** At least one a year of the stay; the next one is at the latest in the year to come. */
function engineer({ start, end, date }: Learner): readonly Window[] {
  const now = Math.max(start ?? serialOf(1, 9, 2020), date);
  const n = academicYear(now);
  const first = academicYear(start ?? now);
  const last = Math.max(first, Math.min(academicYear(end ?? now), n + 1));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    number: 1,
    start: serialOf(1, 9, first + index),
    end: serialOf(31, 8, first + index + 1),
  }));
}

const shownDate = (day: Serial): string => {
  const { day: dd, month, year } = civil(day);
  return `${String(dd).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
};

type Made = readonly [number: number, day: Serial];

/** A visit in the window of its number, then one of somebody else's number there, then one made late. */
function expected(learner: Learner, all: readonly Window[]): unknown[] {
  const { start, end, date } = learner;
  const windows = all
    .filter((one) => (start === null || one.end >= start) && (end === null || one.start <= end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const now = Math.max(start ?? date, date);
  const yearStart = serialOf(1, 9, academicYear(now));
  const since = start !== null && start < yearStart ? yearStart : 0;
  let made = learner.visits
    .map((day, index): Made | null => (day === null ? null : [index + 1, day]))
    .filter((one): one is Made => one !== null && one[1] <= date)
    .filter(([, day]) => day >= since || windows.some((one) => day >= one.start))
    .sort((a, b) => a[1] - b[1]);
  const answers = new Map<Window, Made>();
  const used = new Set<Made>();
  const outside: Made[] = [];
  const isIn = (window: Window, day: Serial): boolean => window.start <= day && day <= window.end;
  const stillWants = (number: number): boolean =>
    windows.some((window) => window.number === number && !answers.has(window));
  const round = (suits: (window: Window, visit: Made) => boolean, isLate: boolean): void => {
    for (const visit of made) {
      if (used.has(visit)) continue;
      const window = windows.find((one) => !answers.has(one) && suits(one, visit));
      if (window === undefined) continue;
      answers.set(window, visit);
      used.add(visit);
      if (isLate) outside.push(visit);
    }
  };
  const inTheirOwn = (): void => round((window, [number, day]) => window.number === number && isIn(window, day), false);
  inTheirOwn();
  // Columns filled in the wrong way: the first of those left, in time, is the first visit.
  const misplaced = made.filter((visit) => !used.has(visit) && stillWants(visit[0]));
  const numbers = misplaced.map(([number]) => number).sort((a, b) => a - b);
  const renumbered = new Map(misplaced.map((visit, index): [Made, Made] => [visit, [numbers[index] ?? 0, visit[1]]]));
  made = made.map((visit) => renumbered.get(visit) ?? visit);
  inTheirOwn();
  round((window, [number, day]) => !stillWants(number) && isIn(window, day), false);
  round((window, [number, day]) => window.number === number && day > window.end, true);
  round((window, [, day]) => isIn(window, day), false);
  round((window, [, day]) => day > window.end, true);
  outside.push(...made.filter((visit) => !used.has(visit) && stillWants(visit[0])));
  const wanting = end !== null && date > end ? [] : windows.filter((window) => !answers.has(window));
  const next = wanting.find((window) => window.end >= date);
  const state = wanting.some((window) => window.end < date)
    ? "En retard"
    : next !== undefined && wanting.some((window) => isIn(window, date))
      ? "À faire"
      : outside.length > 0
        ? "Hors période"
        : "À jour";
  const remark = outside
    .sort((a, b) => a[1] - b[1])
    .map(([number, day]) => `visite ${number} faite le ${shownDate(day)}, hors de sa période`);
  return [state, ...(next ? [`Visite ${next.number}`, next.start, next.end] : ["", "", ""]), remark.join(" ; ")];
}

const dayIn = (from: Serial, to: Serial): fc.Arbitrary<Serial> => fc.integer({ min: from, max: to });

describe.each([
  ["gessms-2026", gessms, 2026, true],
  ["assistant-gestion-2016", assistant, 2016, false],
  ["ingenieur-apprentissage-2020", engineer, 2024, true],
] as const)("VISITS in %s", (convention, windowsOf, year, mayLackStart) => {
  const [from, to] = [serialOf(1, 7, year), serialOf(31, 12, year + 2)];
  /** Edges of the windows oftener than chance. */
  const edges = [
    [20, 11],
    [21, 11],
    [10, 1],
    [11, 1],
    [20, 5],
    [21, 5],
    [30, 6],
    [1, 7],
    [31, 8],
    [1, 9],
    [15, 12],
    [16, 12],
    [31, 3],
    [1, 4],
    [30, 4],
    [1, 5],
  ].flatMap(([day = 1, month = 1]) => [0, 1].map((more) => serialOf(day, month, year + more)));
  const day = fc.oneof(dayIn(from, to), fc.constantFrom(...edges));
  const learner: fc.Arbitrary<Learner> = fc
    .record({
      start: fc.oneof(
        { weight: 3, arbitrary: dayIn(serialOf(25, 8, year), serialOf(15, 10, year)) },
        { weight: 1, arbitrary: mayLackStart ? fc.constant(null) : fc.constantFrom(serialOf(15, 9, year)) },
      ),
      length: fc.option(fc.integer({ min: 60, max: 800 })),
      visits: fc.tuple(fc.option(day), fc.option(day), fc.option(day)),
      date: day,
    })
    .map(({ start, length, visits, date }) => ({
      start,
      end: length === null ? null : (start ?? serialOf(1, 9, year)) + length,
      visits,
      date,
    }));

  it("tells who is late, who is due, and which visits were out of their window", async () => {
    await fc.assert(
      fc.asyncProperty(learner, async (one) => {
        const cells: Content[][] = [
          ["début", "fin", "visite 1", "visite 2", "visite 3", "apprenant"],
          [one.start, one.end, ...one.visits, "Ada"],
        ];
        const result = shown(await callFunction("VISITS", cells, one.date, convention));
        expect(result[0]).toEqual(["État", "Prochaine visite", "Début", "Fin", "Remarque"]);
        expect(result[1]).toEqual(expected(one, windowsOf(one)));
      }),
      RUNS,
    );
  });
});
