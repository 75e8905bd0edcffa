import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, ratio, toNumber, type Ratio } from "../../../src/rules/exact/ratio";
import { readNumber } from "../../../src/rules/exact/read-number";
import { lowestRoundedTo, round, type RoundingMode } from "../../../src/rules/exact/rounding";
import type { GradingRules } from "../../../src/rules/grading/grading-rules";
import { UNKNOWN, type Mark } from "../../../src/rules/grading/mark";
import { neededMark } from "../../../src/rules/grading/needed-mark";
import { decideUnit } from "../../../src/rules/grading/unit-outcome";

const base: GradingRules = {
  threshold: ratio(10),
  componentFloor: null,
  componentWeights: null,
  rounding: "none",
  roundsSingleComponent: false,
  lowestMention: "AB",
  mentionBesideMarks: true,
  unjustifiedAbsence: "absent",
  resitAbsence: "absent",
  resitPolicy: "best",
  resitAllowedWhenValidated: true,
  bareGrade: "session1",
  complementaryAssessment: false,
};
const HIGHEST = ratio(20);
const MODES: readonly RoundingMode[] = ["none", "ceil-half", "nearest-half", "nearest-hundredth"];

const grade = (value: number): Mark => ({ kind: "grade", value: readNumber(value) });
const others: Mark[] = [
  { kind: "absence", code: "ABS" },
  { kind: "absence", code: "ABJ" },
  { kind: "exempt", code: "VES" },
  { kind: "neutral", code: "NEU" },
  { kind: "mention", mention: "AB" },
  { kind: "mention", mention: "INS" },
];

const laws = fc.record({
  rounding: fc.constantFrom(...MODES),
  roundsSingleComponent: fc.boolean(),
  componentFloor: fc.constantFrom(null, ratio(7), ratio(15n, 2n)),
  unjustifiedAbsence: fc.constantFrom("absent" as const, "zero" as const),
  threshold: fc.constantFrom(ratio(10), ratio(1001n, 100n), ratio(12), ratio(1n, 3n)),
});
const hundredths = fc.integer({ min: 0, max: 2000 });
const cell = fc.oneof(
  { weight: 4, arbitrary: hundredths.map((h) => grade(h / 100)) },
  { weight: 4, arbitrary: fc.constant(UNKNOWN) },
  { weight: 1, arbitrary: fc.constantFrom(...others) },
);
const unit = fc.array(fc.tuple(cell, fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 7 }))), {
  minLength: 1,
  maxLength: 5,
});

function validates(marks: readonly Mark[], weights: readonly Ratio[], rules: GradingRules, filling: Ratio): boolean {
  const filled = marks.map((mark): Mark => (mark.kind === "unknown" ? { kind: "grade", value: filling } : mark));
  const outcome = decideUnit(filled, weights, { kind: "none" }, rules);
  return outcome.ok && (outcome.value.status === "validated" || outcome.value.status === "exempt");
}

describe("the mark still needed", () => {
  it("validates the unit, and a hundredth less does not", () => {
    let [found, acquired, impossible] = [0, 0, 0];
    fc.assert(
      fc.property(unit, laws, (components, law) => {
        const rules = { ...base, ...law };
        const marks = components.map(([mark]) => mark);
        const weights = components.map(([, [n, d]]) => ratio(n, d));
        const needed = neededMark(marks, weights, rules.threshold, HIGHEST, rules);
        if (!needed.ok) {
          expect(
            decideUnit(
              marks.map((m) => (m.kind === "unknown" ? grade(20) : m)),
              weights,
              { kind: "none" },
              rules,
            ).ok,
          ).toBe(false);
          return;
        }
        const passes = (hundredth: bigint): boolean => validates(marks, weights, rules, ratio(hundredth, 100n));
        switch (needed.value.kind) {
          case "mark": {
            found += 1;
            const mark = BigInt(Math.round(toNumber(needed.value.value) * 100));
            expect(compare(needed.value.value, ratio(mark, 100n))).toBe(0);
            expect([passes(mark), passes(mark - 1n)]).toEqual([true, false]);
            break;
          }
          case "acquired":
            acquired += 1;
            expect(passes(0n)).toBe(true);
            break;
          case "impossible":
            impossible += 1;
            expect(passes(2000n)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
    // The three answers were all met, so the property is not empty.
    expect(Math.min(found, acquired, impossible)).toBeGreaterThan(20);
  });

  it("is the same whatever the order of the components", () => {
    fc.assert(
      fc.property(unit, laws, fc.nat(4), (components, law, turn) => {
        const rules = { ...base, ...law };
        const at = turn % components.length;
        const turned = [...components.slice(at), ...components.slice(0, at)];
        const [given, moved] = [components, turned].map((list) => {
          const weights = list.map(([, [n, d]]) => ratio(n, d));
          const result = neededMark(
            list.map(([mark]) => mark),
            weights,
            rules.threshold,
            HIGHEST,
            rules,
          );
          if (!result.ok) return "issue";
          return result.value.kind === "mark" ? toNumber(result.value.value) : result.value.kind;
        });
        expect(moved).toBe(given);
      }),
    );
  });

  it("a « V » can stand beside no mark to come", () => {
    const verdict: Mark = { kind: "verdict", validated: true };
    const result = neededMark([verdict, UNKNOWN], [ratio(1), ratio(1)], ratio(10), HIGHEST, base);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "grading.verdictBesideMarks" }] });
  });
});

describe("the lowest value that rounds to a target", () => {
  it.each(MODES)("%s: at the bound or just above it reaches the target, below it does not", (mode) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (h) => {
        const target = ratio(h, 100n);
        const { value, isIncluded } = lowestRoundedTo(target, mode);
        const tiny = ratio(1n, 10n ** 9n);
        const near = (sign: bigint): Ratio => ({ n: value.n * tiny.d + sign * value.d, d: value.d * tiny.d });
        const reaches = (x: Ratio): boolean => compare(round(x, mode), target) >= 0;
        expect([reaches(near(-1n)), reaches(value), reaches(near(1n))]).toEqual([false, isIncluded, true]);
      }),
    );
  });
});
