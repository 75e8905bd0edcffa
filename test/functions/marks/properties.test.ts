/** Laws of the functions of marks under each convention, whatever the marks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functionById } from "../../../src/functions/catalogue";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { traceSentences } from "../../../src/i18n/trace-words";
import type { TraceStep } from "../../../src/rules/trace";
import { callFunction, toArgument, type Loose } from "../call-function";

type Row = readonly Content[];

/** Each law with what its diploma wants beside the two units U1 and U2 (of two components each in the tests below). */
const CATALOGUE: readonly Row[] = [
  ["unit.U1", 4],
  ["unit.U2", 6],
];
const LAWS: readonly (readonly [string, Loose])[] = [
  ["cnam", CATALOGUE],
  ["compensation", [["grading.mode", "compensation"], ["grading.eliminatory", 6], ...CATALOGUE]],
  ["assistant", [["convention", "assistant-gestion-2016"], ...CATALOGUE]],
  ["ingenieur", [["convention", "ingenieur-apprentissage-2020"], ...CATALOGUE]],
  ["half-points", [["grading.rounding", "demi-point supérieur"], ["diploma.mean", 12], ...CATALOGUE]],
];
const law = fc.constantFrom(...LAWS);

const hundredths = fc.integer({ min: 0, max: 2000 }).map((h) => h / 100);
const codes = fc.constantFrom<Content>(null, "ABI", "ABJ", "VES", "NEU");
const mark = fc.oneof({ weight: 5, arbitrary: hundredths }, { weight: 1, arbitrary: codes });
const pair = fc.tuple(mark, mark);

/** A unit that a better mark validates is no longer open to session 2, which the mean may still have needed. */
const RANKS: ReadonlyMap<unknown, number> = new Map([
  ["Ajourné", 0],
  ["Session 2", 0],
  ["En attente", 1],
  ["Admis", 2],
]);
const rankOf = (decision: unknown): number => RANKS.get(decision) ?? -1;
const isValidated = (status: unknown): boolean =>
  ["Validée", "Validée (session 2)", "Dispensé"].some((one) => one === status);

const raise = (cell: Content, by: number): Content =>
  typeof cell === "number" ? Math.min(20, Math.round(cell * 100 + by * 100) / 100) : cell;

/** The table of `DIPLOMA`: grades and statuses made by the functions themselves. */
async function diplomaTable(units: readonly (readonly [Row, Row])[], rules: Loose): Promise<Row[]> {
  const made = await Promise.all(
    [0, 1].map(async (unit) => {
      const notes = units.map((learner) => learner[unit]!);
      const [grades, statuses] = await Promise.all([
        callFunction("UE_GRADE", notes, null, null, rules),
        callFunction("UE_STATUS", notes, null, null, rules),
      ]);
      return notes.map((_, row) => [cellOf(grades[row]?.[0]), cellOf(statuses[row]?.[0])]);
    }),
  );
  return [
    ["U1", "U1 statut", "U2", "U2 statut", "langue", "expérience", "mobilité"],
    ...units.map((_, row) => [...made[0]![row]!, ...made[1]![row]!, "B2", 24, 2]),
  ];
}

const cellOf = (value: unknown): Content =>
  typeof value === "object" && value !== null ? { error: (value as { error: string }).error } : (value as Content);

describe("a better mark never lowers a verdict", () => {
  it("of a unit, over both sessions, whatever the policy; a validated unit may only refuse its second session", async () => {
    const policies = fc.record({ policy: fc.constantFrom("best", "replace"), floor: fc.constantFrom("aucun", 7) });
    await fc.assert(
      fc.asyncProperty(
        pair,
        fc.oneof(mark, fc.constant(null)),
        policies,
        fc.nat(2),
        fc.integer({ min: 1, max: 900 }),
        async (first, second, { policy, floor }, which, by) => {
          const rules = [
            ["grading.resit.policy", policy],
            ["grading.component.floor", floor],
          ];
          const better = first.map((cell, index) => (index === which ? raise(cell, by / 100) : cell));
          const retake = which === 2 ? raise(second, by / 100) : second;
          const [[before]] = (await callFunction("UE_STATUS", [first], null, [[second]], rules)) as [[unknown]];
          const [[after]] = (await callFunction("UE_STATUS", [better], null, [[retake]], rules)) as [[unknown]];
          if (isValidated(before)) expect(isValidated(after)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("of a diploma, under each law", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(pair, pair),
        fc.nat(3),
        fc.integer({ min: 1, max: 900 }),
        law,
        async (units, at, by, [, rules]) => {
          const better = units.map((components, unit) =>
            components.map((cell, index) => (unit * 2 + index === at ? raise(cell, by / 100) : cell)),
          ) as unknown as typeof units;
          const table = await diplomaTable([units, better], rules);
          const [, before, after] = await callFunction("DIPLOMA", table, rules);
          expect([...RANKS.keys()]).toContain(before?.[0]);
          expect(rankOf(after?.[0])).toBeGreaterThanOrEqual(rankOf(before?.[0]));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("learners do not depend on one another", () => {
  it("permuting them permutes the results, and a row alone gives what it gives in a block", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(pair, pair), { minLength: 2, maxLength: 6 }),
        law,
        async (learners, [, rules]) => {
          const [headings = [], ...rows] = await diplomaTable(learners, rules);
          const whole = await callFunction("DIPLOMA", [headings, ...rows], rules);
          const turned = await callFunction("DIPLOMA", [headings, ...turnedOver(rows)], rules);
          // A wholly blank row at the end is cut from the table, one above it is not: neither can be here.
          expect(turnedOver(turned.slice(1)).map(told)).toEqual(whole.slice(1).map(told));
          for (const [index, row] of rows.entries()) {
            const alone = await callFunction("DIPLOMA", [headings, row], rules);
            expect(told(alone[1])).toEqual(told(whole[index + 1]));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(["UE_GRADE", "UE_STATUS", "NEEDED"])("the same for %s", async (id) => {
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 2, maxLength: 6 }), law, async (learners, [, rules]) => {
        const args = (rows: readonly Row[]): Loose[] => [
          rows,
          ...(id === "NEEDED" ? [null, null] : [null, null]),
          rules,
        ];
        const whole = await callFunction(id, ...args(learners));
        const turned = await callFunction(id, ...args(turnedOver(learners)));
        expect(turnedOver(turned).map(told)).toEqual(whole.map(told));
        for (const [index, row] of learners.entries())
          expect(told((await callFunction(id, ...args([row])))[0])).toEqual(told(whole[index]));
      }),
      { numRuns: 60 },
    );
  });
});

function turnedOver<T>(list: readonly T[]): T[] {
  return [...list].reverse();
}

/** A row of a result; of an error, its code: its message names its cell. */
function told(row: readonly unknown[] | undefined): unknown {
  return row?.map((cell) => (typeof cell === "object" ? (cell as { error: string }).error : cell));
}

describe("what is told", () => {
  const calls = fc.constantFrom<[string, (rows: readonly Row[], rules: Loose) => Loose[] | Promise<Loose[]>]>(
    ["UE_GRADE", (rows, rules) => [rows, null, null, rules]],
    ["UE_VALID", (rows, rules) => [rows, null, rows.map(([one]) => [one ?? null]), rules]],
    ["UE_STATUS", (rows, rules) => [rows, null, rows, rules]],
    ["AVERAGE", (rows, rules) => [rows, [[4, 6]], rules]],
    ["ECTS", (rows, rules) => [rows, [[4, 6]], rules]],
    ["NEEDED", (rows, rules) => [rows, null, null, rules]],
    ["STATS", (rows, rules) => [rows, rules]],
    [
      "DIPLOMA",
      async (rows, rules) => [
        await diplomaTable(
          rows.map((row) => [row, row]),
          rules,
        ),
        rules,
      ],
    ],
    [
      "SEMESTER",
      async (rows, rules) => [
        await diplomaTable(
          rows.map((row) => [row, row]),
          rules,
        ),
        rules,
      ],
    ],
    [
      "YEAR",
      async (rows, rules) => [
        await diplomaTable(
          rows.map((row) => [row, row]),
          rules,
        ),
        rules,
      ],
    ],
  );

  it("changes no value, and every step has its sentence in both languages", async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        calls,
        fc.array(pair, { minLength: 1, maxLength: 4 }),
        law,
        async ([id, make], rows, [, rules]) => {
          const args = (await make(rows, rules)).map(toArgument);
          const { call, trace } = functionById(id);
          const told = await trace(args, { zerosAreZeros: true });
          expect(told.result).toEqual(await call(args, { zerosAreZeros: true }));
          for (const code of codesOf(told.steps)) met.add(code);
        },
      ),
      { numRuns: 600 },
    );
    for (const code of met) {
      expect(traceSentences.fr[code], code).toBeTypeOf("function");
      expect(traceSentences.en[code], code).toBeTypeOf("function");
    }
    expect(met.size).toBeGreaterThan(25);
  });
});

function codesOf(steps: readonly TraceStep[]): readonly string[] {
  return steps.flatMap(({ code, steps: inner }) => [code, ...codesOf(inner)]);
}
