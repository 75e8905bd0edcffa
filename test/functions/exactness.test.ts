/** No verdict and no rounding may differ from exact rational arithmetic, computed here in plain integers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction as run, valueOf, type Loose } from "./call-function";

const STEPS = 2001;

const gradeOf = async (...args: Loose[]): Promise<number> => Number(await valueOf("UE_GRADE", ...args));
const withRounding = (rounding: string): Loose => [
  ["convention", "cnam"],
  ["grading.rounding", rounding],
];

/** Weights as typed, and the same as integers over a whole. */
const WEIGHTINGS = [
  { typed: [[0.4, 0.6]], integers: [2, 3] as const, whole: 5 },
  { typed: [[0.2, 0.8]], integers: [1, 4] as const, whole: 5 },
];

describe.each(WEIGHTINGS)("all two-decimal pairs at $typed", ({ typed, integers, whole }) => {
  // In hundredths, the mean is total / (100 × whole).
  const scale = 100 * whole;
  const firsts = Array.from({ length: STEPS }, (_, a) => a);

  it("UE_VALID, UE_GRADE rounded up to the half-point and unrounded are exact", async () => {
    let differences = 0;
    for (const a of firsts) {
      const rows = firsts.map((b) => [a / 100, b / 100]);
      const valid = await run("UE_VALID", rows, typed);
      const plain = await run("UE_GRADE", rows, typed, null, withRounding("aucun"));
      const half = await run("UE_GRADE", rows, typed, null, withRounding("Demi-point supérieur"));
      for (const b of firsts) {
        const total = integers[0] * a + integers[1] * b;
        const halfPoints = Math.floor((2 * total + scale - 1) / scale);
        const isRight =
          valid[b]?.[0] === total >= 10 * scale && plain[b]?.[0] === total / scale && half[b]?.[0] === halfPoints / 2;
        if (!isRight) differences += 1;
      }
    }
    expect(differences).toBe(0);
  });
});

const hundredths = fc.integer({ min: 0, max: 2000 });
const rowOf = (length: number) => fc.array(hundredths, { minLength: length, maxLength: length });
const weightsOf = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: length, maxLength: length })
    .filter((w) => w.some((x) => x > 0));
const gradedRow = fc.integer({ min: 2, max: 5 }).chain((n) => fc.tuple(rowOf(n), weightsOf(n)));

describe("random weights", () => {
  it("gives the exact verdict and both exact grades, whether marks are numbers or text", async () => {
    await fc.assert(
      fc.asyncProperty(gradedRow, fc.boolean(), async ([marks, weights], asText) => {
        const total = marks.reduce((sum, mark, index) => sum + mark * (weights[index] ?? 0), 0);
        const scale = 100 * weights.reduce((sum, weight) => sum + weight, 0);
        const cells = [marks.map((mark) => (asText ? String(mark / 100).replace(".", ",") : mark / 100))];
        expect(await run("UE_VALID", cells, [weights])).toEqual([[total >= 10 * scale]]);
        expect(await run("UE_GRADE", cells, [weights], null, withRounding("none"))).toEqual([[total / scale]]);
        const up = Math.floor((2 * total + scale - 1) / scale) / 2;
        expect(await run("UE_GRADE", cells, [weights], null, withRounding("ceil-half"))).toEqual([[up]]);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("chained through cells", () => {
  const unit = fc.tuple(rowOf(3), fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 3 }));

  it("AVERAGE over unrounded UE_GRADE results is the exact mean of the exact means", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(unit, fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 3 }),
        async (units) => {
          const grades = await Promise.all(
            units.map(([[marks, weights]]) => gradeOf([marks.map((m) => m / 100)], [weights])),
          );
          const credits = units.map(([, credit]) => credit);
          const [n, d] = exactMean(units.map(([[marks, weights], credit]) => ({ marks, weights, credit })));
          expect(await run("AVERAGE", [grades], [credits])).toEqual([[n / d]]);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("two unit means in thirds that add up to 20 average exactly 10", async () => {
    const third = await gradeOf([[9, 10, 10]]);
    const other = await gradeOf([[10, 10, 11]]);
    expect([third, other]).toEqual([29 / 3, 31 / 3]);
    expect(await run("AVERAGE", [[third, other]], [[1, 1]])).toEqual([[10]]);
  });
});

interface ExactUnit {
  readonly marks: readonly number[];
  readonly weights: readonly number[];
  readonly credit: number;
}

/** Three units stay within 2^53, so that dividing numerator by denominator rounds correctly. */
function exactMean(units: readonly ExactUnit[]): readonly [number, number] {
  let [n, d] = [0n, 1n];
  for (const { marks, weights, credit } of units) {
    const total = BigInt(marks.reduce((sum, mark, index) => sum + mark * (weights[index] ?? 0), 0)) * BigInt(credit);
    const scale = 100n * BigInt(weights.reduce((sum, weight) => sum + weight, 0));
    [n, d] = [n * scale + total * d, d * scale];
  }
  return [Number(n), Number(d * BigInt(units.reduce((sum, { credit }) => sum + credit, 0)))];
}
