import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio, toNumber, type Ratio } from "../../../src/rules/exact/ratio";
import { readNumber } from "../../../src/rules/exact/read-number";
import type { GradingRules } from "../../../src/rules/grading/grading-rules";
import { UNKNOWN, type Mark } from "../../../src/rules/grading/mark";
import { plainMarks } from "../../../src/rules/grading/plain-marks";
import { judgeAttempt } from "../../../src/rules/grading/unit-attempt";
import { decideUnit, type SecondSession } from "../../../src/rules/grading/unit-outcome";

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
/** As the engineering rules have it: floor of 7, absence counts 0, complementary assessments. */
const floored: GradingRules = {
  ...base,
  componentFloor: ratio(7),
  unjustifiedAbsence: "zero",
  resitAbsence: "zero",
  complementaryAssessment: true,
};

const words: Record<string, Mark> = {
  "": UNKNOWN,
  ABI: { kind: "absence", code: "ABS" },
  ABJ: { kind: "absence", code: "ABJ" },
  VAE: { kind: "exempt", code: "VAE" },
  NEU: { kind: "neutral", code: "NEU" },
  V: { kind: "verdict", validated: true },
  NV: { kind: "verdict", validated: false },
  TB: { kind: "mention", mention: "TB" },
  AB: { kind: "mention", mention: "AB" },
  INS: { kind: "mention", mention: "INS" },
};

const mark = (cell: number | string): Mark =>
  typeof cell === "number" ? { kind: "grade", value: readNumber(cell) } : words[cell]!;
const equal = (count: number): Ratio[] => Array.from({ length: count }, () => ratio(1));

type Second = null | number | string | readonly (number | string)[];

function second(given: Second): SecondSession {
  if (given === null) return { kind: "none" };
  return Array.isArray(given)
    ? { kind: "components", marks: given.map(mark) }
    : { kind: "unit", mark: mark(given as number | string) };
}

function decide(cells: readonly (number | string)[], given: Second, rules: GradingRules): string {
  const outcome = decideUnit(cells.map(mark), equal(cells.length), second(given), rules);
  if (!outcome.ok) return outcome.issues[0]!.code;
  const { status, grade } = outcome.value;
  const shown = grade === null ? "-" : grade.kind === "number" ? String(toNumber(grade.value)) : grade.code;
  return `${status} ${shown}`;
}

describe("one session", () => {
  it.each<[string, (number | string)[], string]>([
    ["a mean at the threshold validates", [9, 11], "validated 10"],
    ["just under it does not", [9, 10.99], "session2 9.995"],
    ["a blank component makes the unit unknown", [12, ""], "pending -"],
    ["an unjustified absence has no grade", [12, "ABI"], "session2 ABS"],
    ["a justified one neither", ["ABJ", 12], "session2 ABJ"],
    ["both: the unjustified one is shown", ["ABJ", "ABI"], "session2 ABS"],
    ["an exempt component leaves the mean", [12, "VAE"], "validated 12"],
    ["a neutral one too", [9, "NEU"], "session2 9"],
    ["a unit exempt as a whole", ["VAE", "NEU"], "exempt VAE"],
    ["a unit neutralised as a whole", ["NEU", "NEU"], "exempt NEU"],
    ["a verdict alone", ["V"], "validated V"],
    ["a negative verdict", ["NV"], "session2 NV"],
    ["a verdict beside a mark is an issue", ["V", 12], "grading.verdictBesideMarks"],
    ["a verdict beside an absence too", ["NV", "ABI"], "grading.verdictBesideMarks"],
    ["a mention that suffices", ["AB"], "validated AB"],
    ["one that does not", ["INS"], "session2 INS"],
    ["a mention and a mark must both pass", [15, "INS"], "session2 15"],
    ["they do", [10, "TB"], "validated 10"],
  ])("%s", (_title, cells, expected) => {
    expect(decide(cells, null, base)).toBe(expected);
  });

  it("when only components of weight 0 are left, the mean does not exist", () => {
    const outcome = decideUnit([mark(12), mark("NEU")], [ratio(0), ratio(1)], { kind: "none" }, base);
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: "grading.weightsAllZero" }] });
  });
});

describe("component floor", () => {
  it.each<[string, (number | string)[], Second, string]>([
    ["7 exactly is fine", [7, 13], null, "validated 10"],
    ["6.99 calls for a complementary assessment", [6.99, 14], null, "complement 10.495"],
    ["a mean too low without a component under the floor goes to session 2", [8, 9], null, "session2 8.5"],
    ["an unjustified absence counts 0, under the floor", ["ABI", 20], null, "complement 10"],
    ["a justified absence calls for a complementary assessment", ["ABJ", 20], null, "complement ABJ"],
    ["the complementary mark is combined before the mean", [6, 14], [8, ""], "validatedInSession2 11"],
    ["the better of the two is kept", [6, 14], [5, ""], "notValidated 10"],
    ["absent there: 0", ["ABJ", 20], ["ABJ", ""], "notValidated 10"],
    ["absent there for the whole unit: 0", [6, 10], "ABI", "notValidated 8"],
  ])("%s", (_title, cells, given, expected) => {
    expect(decide(cells, given, floored)).toBe(expected);
  });
});

describe("second session", () => {
  const replace: GradingRules = { ...base, resitPolicy: "replace" };
  const forbidden: GradingRules = { ...base, resitAllowedWhenValidated: false };
  it.each<[string, GradingRules, (number | string)[], Second, string]>([
    ["best: the better grade", base, [8], 12, "validatedInSession2 12"],
    ["best: not lowered", base, [8], 6, "notValidated 8"],
    ["replace: even lower", replace, [8], 6, "notValidated 6"],
    ["replace: validates alone", replace, [2, 3], 10, "validatedInSession2 10"],
    ["a validated unit may improve", base, [12], 15, "validated 15"],
    ["but is never lowered", base, [12], 8, "validated 12"],
    ["even under replace", replace, [12], 8, "validated 12"],
    ["unless the convention forbids it", forbidden, [12], 15, "grading.resitOnValidated"],
    ["an exempt unit neither", forbidden, ["VAE"], 15, "grading.resitOnValidated"],
    ["a blank second session was not sat", forbidden, [12], "", "validated 12"],
    ["a neutralised one neither", base, [8], "NEU", "session2 8"],
    ["absent in session 1, sat session 2", base, ["ABI"], 12, "validatedInSession2 12"],
    ["absent at both", base, ["ABJ"], "ABI", "notValidated ABS"],
    ["absent at the second keeps the first grade", base, [8], "ABI", "notValidated 8"],
    ["under replace the absence is what remains", replace, [8], "ABI", "notValidated ABS"],
    ["a unit not known yet stays so", base, [""], 12, "pending -"],
    ["a verdict in session 2", base, ["NV"], "V", "validatedInSession2 V"],
    ["a credit given in session 2", base, [8], "VAE", "validatedInSession2 VAE"],
    ["per component: the better marks are averaged", base, [8, 8], [12, 7], "validatedInSession2 10"],
    ["per component under replace: those sat again stand alone", replace, [4, 15], [12, ""], "validatedInSession2 12"],
    ["under replace, continuous assessment counts no more", replace, [16, 3], ["", 6], "notValidated 6"],
    ["under replace, 10 exactly at the exam sat again", replace, [2, 3], ["", 10], "validatedInSession2 10"],
    ["under replace, whatever the first session gave", replace, [16, "ABI"], ["", 12], "validatedInSession2 12"],
    ["under replace, the mean of both when both are sat again", replace, [2, 3], [8, 13], "validatedInSession2 10.5"],
    ["under replace, absent at what is sat again", replace, [16, 3], ["", "ABI"], "notValidated ABS"],
    ["per component, absent there: not validated", base, [9, 9], ["ABI", 20], "notValidated 14.5"],
  ])("%s", (_title, rules, cells, given, expected) => {
    expect(decide(cells, given, rules)).toBe(expected);
  });

  it("rounds a combined grade, not a unit's single second mark", () => {
    const up: GradingRules = { ...base, rounding: "ceil-half" };
    expect(decide([8, 8], [12, 7.1], up)).toBe("validatedInSession2 10");
    expect(decide([8, 9.02], [9, ""], up)).toBe("notValidated 9.5");
    expect(decide([8, 8], 9.51, up)).toBe("notValidated 9.51");
    expect(decide([8, 8], 9.51, { ...up, roundsSingleComponent: true })).toBe("validatedInSession2 10");
  });
});

describe("properties", () => {
  const anyMark = fc.oneof(
    fc.integer({ min: 0, max: 2000 }).map((h) => h / 100),
    fc.constantFrom("ABI", "ABJ", "VAE", "NEU"),
  );
  const rules = fc.constantFrom(base, floored);

  it("a better mark never lowers a verdict", () => {
    const order = ["pending", "notValidated", "complement", "session2", "validatedInSession2", "validated"];
    const rank = (text: string): boolean => order.indexOf(text.split(" ")[0]!) >= order.indexOf("validatedInSession2");
    fc.assert(
      fc.property(
        fc.array(anyMark, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.integer({ min: 1, max: 2000 }),
        rules,
        (cells, at, more, law) => {
          const index = at % cells.length;
          const before = cells[index]!;
          if (typeof before !== "number") return;
          const better = cells.map((cell, i) =>
            i === index ? Math.min(20, Math.round(before * 100 + more) / 100) : cell,
          );
          if (rank(decide(cells, null, law))) expect(rank(decide(better, null, law))).toBe(true);
        },
      ),
    );
  });

  it("the bulk case gives what the general one gives", () => {
    const hundredths = fc.integer({ min: 0, max: 2000 });
    const laws = fc.constantFrom(
      base,
      { ...base, rounding: "ceil-half" as const },
      { ...base, threshold: ratio(1001n, 100n) },
    );
    const weights = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(weights, fc.array(hundredths, { minLength: 5, maxLength: 5 }), laws, (parts, values, law) => {
        const given = parts.map(([n, d]) => ratio(n, d));
        const plain = plainMarks(given, law, 20);
        const row = values.slice(0, given.length).map((h) => h / 100);
        const general = judgeAttempt(row.map(mark), given, law);
        if (!plain) {
          expect(general.ok).toBe(false);
          return;
        }
        const grade = plain.grade(row);
        const entered =
          general.ok && general.value.grade?.kind === "number" ? toNumber(general.value.grade.value) : null;
        expect(grade / plain.denominator).toBe(entered);
        expect(plain.validates(grade)).toBe(general.ok && general.value.verdict === "validated");
      }),
    );
  });

  it("the bulk case leaves to the general one what is not a plain mark", () => {
    const plain = plainMarks(equal(2), base, 20)!;
    expect(
      [[12, null], [12, "ABI"], [12, 20.01], [12, -1], [12, 1 / 3], [12, Number.NaN], [12]].map((row) =>
        plain.grade(row),
      ),
    ).toEqual([-1, -1, -1, -1, -1, -1, -1]);
    expect(plainMarks(equal(2), floored, 20)).toBeNull();
    expect(plainMarks([ratio(10n ** 15n), ratio(1)], base, 20)).toBeNull();
  });
});
