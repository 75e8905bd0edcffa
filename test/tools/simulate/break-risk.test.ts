/** The draws of breaks: exact, repeated by their seed, near to what is computed without them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  expectedMargin,
  meanMargin,
  RiskDraws,
  type BreakRisk,
  type RiskResult,
} from "../../../src/tools/simulate/risk/break-risk";
import { SeededDraws } from "../../../src/tools/simulate/risk/seeded-draws";
import { drawnAtOnce, someRisk } from "./support";

const risks = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  draws: fc.integer({ min: 1, max: 60 }),
  learners: fc.integer({ min: 1, max: 20 }),
  chances: fc.integer({ min: 0, max: 100 }).map((of) => ({ of, outOf: 100 })),
  losses: fc.array(fc.integer({ min: 0, max: 900_000 }), { minLength: 1, maxLength: 12 }),
  without: fc.integer({ min: -5_000_000, max: 5_000_000 }),
});

describe("numbers drawn from a seed", () => {
  it("are the same on every machine", () => {
    const draws = new SeededDraws(1);
    expect(Array.from({ length: 6 }, () => draws.below(1000))).toEqual([148, 13, 91, 82, 206, 167]);
    expect(draws.below(2 ** 32)).toBe(3_207_394_750);
    expect(draws.below(2 ** 32)).toBe(2_858_353_069);
  });

  it("are those of the published generator, computed once more with unbounded integers", () => {
    for (const seed of [0, 1, 2026, 2 ** 32 - 1]) {
      const [draws, reference] = [new SeededDraws(seed), published(BigInt(seed))] as const;
      for (let count = 0; count < 50; count += 1) expect(draws.below(2 ** 32)).toBe(reference());
    }
  });

  it.each([0, 1, 2 ** 32 - 1])("come out evenly: seed %i", (seed) => {
    const draws = new SeededDraws(seed);
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let drawn = 0; drawn < 70_000; drawn += 1) counts[draws.below(7)]! += 1;
    // Seven standard deviations: 10 000 are expected of each.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(650);
  });

  it("tell one seed from another", () => {
    const first = (seed: number) => new SeededDraws(seed).below(2 ** 32);
    expect(new Set(Array.from({ length: 1000 }, (_, seed) => first(seed))).size).toBe(1000);
  });
});

describe("the draws", () => {
  it("are repeated exactly by their seed, however they are cut", () => {
    fc.assert(
      fc.property(risks, fc.integer({ min: 1, max: 7 }), (risk, atOnce) => {
        const parts = new RiskDraws(risk);
        while (!parts.isOver) parts.run(atOnce);
        expect(parts.result()).toEqual(drawnAtOnce(risk));
      }),
      { numRuns: 60 },
    );
  });

  it("differ under another seed", () => {
    expect(drawnAtOnce({ ...someRisk, seed: 7 })).not.toEqual(drawnAtOnce(someRisk));
  });

  it("are the margin itself where no contract breaks, and the whole loss where each does", () => {
    const never = { ...someRisk, chances: { of: 0, outOf: 10_000 } };
    expect(figures(drawnAtOnce(never))).toEqual([2_000_000, 2_000_000, 2_000_000, 0]);
    const always = { ...someRisk, chances: { of: 1, outOf: 1 }, losses: [123_457] };
    const left = 2_000_000 - 16 * 123_457;
    expect(figures(drawnAtOnce(always))).toEqual([left, left, left, 16 * always.draws]);
    expect(meanMargin(always, drawnAtOnce(always))).toBe(expectedMargin(always));
  });

  it("are counted once each in the bands, whose bounds are round and hold 0 apart", () => {
    fc.assert(
      fc.property(risks, (risk) => {
        const { bands, least, most, deficits } = drawnAtOnce(risk);
        expect(bands.reduce((sum, { draws }) => sum + draws, 0)).toBe(risk.draws);
        expect(bands.length).toBeLessThanOrEqual(14);
        expect(bands[0]!.from).toBeLessThanOrEqual(least);
        expect(bands.at(-1)!.to).toBeGreaterThan(most);
        const below = bands.filter(({ from }) => from < 0).reduce((sum, { draws }) => sum + draws, 0);
        expect(below).toBe(deficits);
      }),
      { numRuns: 60 },
    );
  });
});

describe("their mean", () => {
  /** Of the lost cents of one contract, then of the mean of the draws. */
  const standardError = ({ learners, chances, losses, draws }: BreakRisk): number => {
    const share = chances.of / chances.outOf;
    const mean = (losses.reduce((sum, loss) => sum + loss, 0) / losses.length) * share;
    const square = (losses.reduce((sum, loss) => sum + loss ** 2, 0) / losses.length) * share;
    return Math.sqrt((learners * (square - mean ** 2)) / draws);
  };

  it.each([1, 2, 3, 2026, 4_294_967_295])("is near to the one computed without drawing: seed %i", (seed) => {
    const risk = { ...someRisk, seed, draws: 20_000 };
    // 16 × 10 % × 3 000 € on average: 4 800 € less than 20 000 €.
    expect(expectedMargin(risk)).toBe(1_520_000n);
    const apart = Number(meanMargin(risk, drawnAtOnce(risk)) - expectedMargin(risk));
    expect(Math.abs(apart)).toBeLessThan(5 * standardError(risk));
  });

  it("is rounded once, to the cent", () => {
    const risk = { ...someRisk, learners: 1, chances: { of: 1, outOf: 3 }, losses: [100, 101], without: 0 };
    // A third of 1,005 €: 0,335 €, away from zero.
    expect(expectedMargin(risk)).toBe(-34n);
  });
});

it("P10, P50 and P90 are draws: the smallest that a tenth, a half, nine tenths do not pass", () => {
  const risk = { ...someRisk, draws: 10, learners: 3 };
  const margins: number[] = [];
  const draws = new RiskDraws(risk);
  for (let count = 1; count <= risk.draws; count += 1) {
    draws.run(1);
    const total = new RiskDraws({ ...risk, draws: count });
    total.run(count);
    margins.push(Number(total.result().total) - margins.reduce((sum, one) => sum + one, 0));
  }
  const sorted = [...margins].sort((one, other) => one - other);
  const { p10, p50, p90, least, most } = draws.result();
  expect([least, p10, p50, p90, most]).toEqual([sorted[0], sorted[0], sorted[4], sorted[8], sorted[9]]);
});

function figures({ p10, p90, least, breaks }: RiskResult): readonly number[] {
  return [p10, p90, least, breaks];
}

const WORD = 2n ** 32n;

/** xoshiro128** after splitmix32, as they are written down: https://prng.di.unimi.it. */
function published(seed: bigint): () => number {
  const rotated = (bits: bigint, by: bigint): bigint => ((bits << by) | (bits >> (32n - by))) % WORD;
  let state = seed;
  const spread = (): bigint => {
    state = (state + 0x9e3779b9n) % WORD;
    const once = ((state ^ (state >> 16n)) * 0x21f0aaadn) % WORD;
    const twice = ((once ^ (once >> 15n)) * 0x735a2d97n) % WORD;
    return twice ^ (twice >> 15n);
  };
  const s = [spread(), spread(), spread(), spread()] as [bigint, bigint, bigint, bigint];
  return () => {
    const result = (rotated((s[1] * 5n) % WORD, 7n) * 9n) % WORD;
    const t = (s[1] << 9n) % WORD;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotated(s[3], 11n);
    return Number(result);
  };
}
