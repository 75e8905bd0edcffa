/** RULE and SOURCE, against the values and the articles of the rulebook copied by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArgumentValue } from "../../src/functions/host";
import { callFunction } from "../functions/call-function";
import { RUNS, shown } from "./runs";

const G = "gessms-2026";
const A = "assistant-gestion-2016";

/** Convention, key, value, and what its article must hold. */
const RULEBOOK: readonly (readonly [string, string, ArgumentValue, string])[] = [
  [G, "grading.threshold", 10, "annexe 3"],
  [G, "grading.rounding", "ceil-half", "annexe 3"],
  [G, "grading.resit.policy", "best", "annexe 3"],
  [G, "grading.resit.allowedWhenValidated", false, "annexe 3"],
  [G, "diploma.mean", 10, "annexe 1"],
  [G, "cohort.max", 18, "art. 2.3(1)"],
  [G, "unit.USSA24", 4, "annexe 1"],
  [G, "unit.USSA2E", 6, "annexe 1"],
  [G, "unit.UASA06", 7, "annexe 1"],
  [G, "unit.TED001", 3, "annexe 1"],
  [G, "finance.split.cnam", 0.5, "art. 3(2)"],
  [G, "finance.billing.1.rate", 0.4, "art. 3(3)"],
  [G, "finance.billing.1.date", "31/12/N", "art. 3(3)"],
  [G, "finance.billing.2.date", "31/03/N+1", "art. 3(3)"],
  [G, "finance.billing.3.rate", 0.3, "art. 3(3)"],
  [G, "finance.billing.balance.date", "31/12/N+1", "art. 3(3)"],
  [A, "grading.threshold", 10, "art. 11"],
  [A, "grading.component.weights", "0,4;0,6", "art. 11"],
  [A, "grading.resit.policy", "replace", "art. 11"],
  [A, "diploma.experience.months", 24, "art. 11"],
  [A, "finance.teachingHour", 76, "annexe 1"],
  [A, "finance.tutoring.hoursPerLearner", 5, "annexe 1"],
  [A, "finance.roomHour", 7.5, "annexe 1"],
  [A, "finance.suppliesHour", 3.82, "annexe 1"],
  [A, "finance.examHour", 20, "budget"],
  [A, "finance.hourlyFunding", 9.15, "budget"],
  [A, "finance.directCharges", "table", "art. 17"],
  [A, "finance.split.cfa", 0.5, "art. 17"],
  ["cnam", "grading.threshold", 10, "Cnam"],
  ["cnam", "grading.mode", "capitalisation", "Cnam"],
  ["cnam", "grading.rounding", "none", "Cnam"],
  ["cnam", "grading.component.floor", "aucun", "Cnam"],
];
/** What no article fixes: the key is known, the convention lacks it. */
const LACKING: readonly (readonly [string, string])[] = [
  [G, "cohort.min"],
  [G, "finance.teachingHour"],
  [G, "unit.USSA24.coefficient"],
  [A, "cohort.max"],
  ["cnam", "finance.split.cnam"],
  ["cnam", "finance.billing.1.rate"],
];

const retyped = (key: string): fc.Arbitrary<string> =>
  fc.constantFrom(key, key.toUpperCase(), ` ${key.toLowerCase()}\u00a0`, `\u202f${key}`);
const given = fc
  .constantFrom(...RULEBOOK)
  .chain(([id, key, value, article]) => fc.tuple(retyped(key), fc.constant({ id, key, value, article })));
const asTable = (id: string, ...rows: readonly ArgumentValue[][]): ArgumentValue[][] => [
  ["Clé", "Valeur", "Unité"],
  ["Convention", id.toUpperCase(), null],
  ...rows.map((row) => [...row, "x"]),
  [null, null, null],
];

describe("a convention by its id and by a table", () => {
  it("RULE gives the rulebook’s value and SOURCE its article", async () => {
    await fc.assert(
      fc.asyncProperty(given, fc.boolean(), async ([typed, { id, value, article }], isTable) => {
        const rules = isTable ? asTable(id) : id;
        expect(shown(await callFunction("RULE", typed, rules))).toEqual([[value]]);
        expect(shown(await callFunction("SOURCE", typed, rules))).toEqual([[expect.stringContaining(article)]]);
      }),
      RUNS,
    );
  });

  it("another number or percentage overrides it, and SOURCE then cites the row beside the article", async () => {
    const shares = given.filter(([, { value }]) => typeof value === "number" && value < 1);
    await fc.assert(
      fc.asyncProperty(shares, fc.integer({ min: 1, max: 29 }), async ([typed, { id, key, article }], percent) => {
        const rules = asTable(id, [typed, `${percent} %`], ["grading.eliminatory", null]);
        expect(shown(await callFunction("RULE", key, rules))).toEqual([[percent / 100]]);
        const [[source]] = shown(await callFunction("SOURCE", key, rules)) as [[string]];
        expect([source.includes("ligne 3"), source.includes(article)]).toEqual([true, true]);
      }),
      RUNS,
    );
  });

  it.each(LACKING)("%s lacks %s: #N/A", async (id, key) => {
    expect(shown(await callFunction("RULE", key, id))).toEqual([["#N/A"]]);
    expect(shown(await callFunction("SOURCE", key, id))).toEqual([["#N/A"]]);
  });

  it("a block of keys gives a block, an unknown one its own error", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...RULEBOOK.filter(([id]) => id === G), [G, "no.such.key", "#VALUE!", ""] as const), {
          minLength: 2,
          maxLength: 6,
        }),
        async (list) => {
          const result = await callFunction("RULE", [list.map(([, key]) => key)], G);
          expect(shown(result)).toEqual([list.map(([, , value]) => value)]);
        },
      ),
      RUNS,
    );
  });
});
