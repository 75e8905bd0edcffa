import { quantile as libraryQuantile } from "d3-array";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, quantile } from "../../../src/rules/exact/quantiles";
import { compare, multiply, ratio, subtract, sum, toNumber, type Ratio } from "../../../src/rules/exact/ratio";
import type { GradingRules } from "../../../src/rules/grading/grading-rules";
import { markStatistics } from "../../../src/rules/grading/mark-statistics";
import type { UnitResult } from "../../../src/rules/grading/unit-result";

const rules: GradingRules = {
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
const grade = (value: Ratio): UnitResult => ({ kind: "grade", value });
const hundredths = fc.integer({ min: 0, max: 2000 }).map((h) => ratio(h, 100n));
const group = fc.array(hundredths, { minLength: 1, maxLength: 30 });

describe("figures of a group", () => {
  it("are in order, and turn over with the marks", () => {
    fc.assert(
      fc.property(group, (marks) => {
        const { lowest, firstQuartile, median, thirdQuartile, highest } = markStatistics(
          marks.map(grade),
          rules,
        ).figures!;
        const steps = [lowest, firstQuartile, median, thirdQuartile, highest];
        for (const [index, step] of steps.slice(1).entries()) expect(compare(steps[index]!, step)).not.toBe(1);
        const turned = markStatistics(
          marks.map((mark) => grade(subtract(ratio(20), mark))),
          rules,
        ).figures!;
        expect(compare(turned.firstQuartile, subtract(ratio(20), thirdQuartile))).toBe(0);
        expect(compare(turned.median, subtract(ratio(20), median))).toBe(0);
      }),
    );
  });

  it("the mean times the count is the sum", () => {
    fc.assert(
      fc.property(group, (marks) => {
        const { mean } = markStatistics(marks.map(grade), rules).figures!;
        expect(compare(multiply(mean, ratio(marks.length)), sum(marks))).toBe(0);
      }),
    );
  });

  it("quantiles are the library’s where doubles are exact: whole marks and quarters", () => {
    const whole = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(whole, fc.nat(4), (marks, quarters) => {
        const ours = quantile(inOrder(marks.map((mark) => ratio(mark))), ratio(quarters, 4n));
        expect(toNumber(ours)).toBe(libraryQuantile(marks, quarters / 4));
      }),
    );
  });
});

describe("success rate", () => {
  it.each<[string, UnitResult[], Ratio | null]>([
    [
      "a mark just below, at and just above",
      ["9.99", "10", "10.01"].map((text) => grade(ratio(Number(text) * 100, 100n))),
      ratio(2n, 3n),
    ],
    [
      "verdicts count",
      [
        { kind: "verdict", validated: true },
        { kind: "verdict", validated: false },
      ],
      ratio(1n, 2n),
    ],
    [
      "mentions too",
      [
        { kind: "mention", mention: "AB" },
        { kind: "mention", mention: "INS" },
      ],
      ratio(1n, 2n),
    ],
    [
      "and statuses, but those that say nothing yet or any more",
      [
        { kind: "status", status: "validatedInSession2" },
        { kind: "status", status: "session2" },
        { kind: "status", status: "pending" },
        { kind: "status", status: "exempt" },
      ],
      ratio(1n, 2n),
    ],
    [
      "codes are out",
      [
        { kind: "absence", code: "ABS" },
        { kind: "exempt", code: "VES" },
        { kind: "neutral", code: "NEU" },
        { kind: "unknown" },
      ],
      null,
    ],
  ])("%s", (_title, results, expected) => {
    const { rate } = markStatistics(results, rules).assessedRate;
    expect(rate && toNumber(rate)).toBe(expected && toNumber(expected));
  });

  it("an absence is a mark where it counts 0, and the learner is absent all the same", () => {
    const zeroed = { ...rules, unjustifiedAbsence: "zero" as const };
    const { figures, ...rest } = markStatistics([{ kind: "absence", code: "ABS" }, grade(ratio(20))], zeroed);
    expect(toNumber(figures!.mean)).toBe(10);
    expect(rest.headcounts).toEqual({ enrolled: 2, assessed: 1, absent: 1, exempt: 0, awaited: 0 });
    expect([rest.assessedRate.outOf, rest.enrolledRate.outOf]).toEqual([1, 2]);
  });

  it("whoever is absent stays in the rate of those enrolled", () => {
    const absent = ["ABS", "ABJ"].map((code): UnitResult => ({ kind: "absence", code: code as "ABS" | "ABJ" }));
    const { assessedRate, enrolledRate } = markStatistics([grade(ratio(12)), grade(ratio(8)), ...absent], rules);
    expect([assessedRate.successes, assessedRate.outOf]).toEqual([1, 2]);
    expect([enrolledRate.successes, enrolledRate.outOf]).toEqual([1, 4]);
  });
});
