/** OUTCOMES on random groups, counted by hand: rates, what they are over, and what is kept silent. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction } from "../functions/call-function";
import { RUNS, shown } from "./runs";

const RESULTS = {
  passed: ["reçu", "ADMIS", "admise", "diplômé"],
  partial: ["partiel", "Validation partielle"],
  failed: ["ajourné", "refusée", "non admis"],
  absent: ["absent", "ABI"],
  brokenOff: ["abandon", "démission"],
  pending: ["en attente", "Session 2", null, " "],
} as const;
type Result = keyof typeof RESULTS;
const AFTER = {
  working: ["oui", "CDI", true],
  notWorking: ["non", "en recherche"],
  studying: ["poursuite d’études", "Poursuite d'études"],
  unknown: ["sans réponse", null],
} as const;
type After = keyof typeof AFTER;

interface Learner {
  readonly group: string;
  readonly result: Result;
  readonly after: After;
  readonly broken: boolean;
  /** Said where the result does not say it already. */
  readonly presented: boolean | null;
  readonly row: readonly Content[];
}

const wordOf = (words: readonly Content[], pick: number): Content => words[pick % words.length] ?? null;

const learner = fc
  .record({
    group: fc.constantFrom("A", "B", "C"),
    result: fc.constantFrom(...(Object.keys(RESULTS) as Result[])),
    after: fc.constantFrom(...(Object.keys(AFTER) as After[])),
    broken: fc.boolean(),
    presented: fc.constantFrom(true, false, null),
    pick: fc.nat(11),
  })
  .map((drawn): Learner => {
    const { group, result, after, pick } = drawn;
    // Who passed did not break off; who was judged, absent or gone needs no saying whether he sat.
    const broken = drawn.broken && result !== "passed";
    const presented = result === "pending" && !broken ? drawn.presented : null;
    const sat = presented === null ? null : presented ? "oui" : "non";
    return {
      ...{ group, result, after, broken, presented },
      row: [group, wordOf(RESULTS[result], pick), broken ? "oui" : null, wordOf(AFTER[after], pick), sat],
    };
  });

const wasThere = ({ result, broken, presented }: Learner): boolean | null => {
  if (presented !== null) return presented;
  if (result === "pending") return broken ? false : null;
  return result !== "absent" && result !== "brokenOff";
};

/** Each indicator with its count and what it is over. */
function countsOf(group: readonly Learner[]): readonly (readonly [number, number | null])[] {
  const count = (is: (one: Learner) => boolean): number => group.filter(is).length;
  const judged = count(({ result }) => result === "passed" || result === "partial" || result === "failed");
  const known = count(({ after }) => after === "working" || after === "notWorking");
  return [
    [group.length, null],
    [count((one) => wasThere(one) === true), group.length],
    [count(({ result }) => result === "passed"), judged],
    [count(({ result }) => result === "partial"), judged],
    [count(({ result, broken }) => broken || result === "brokenOff"), group.length],
    [count(({ after }) => after === "working"), known],
  ];
}

function shownLine([count, outOf]: readonly [number, number | null], size: number, least: number): unknown[] {
  const isSilent = size < least || (outOf !== null && outOf > 0 && outOf < least);
  if (isSilent) return outOf === null ? [`moins de ${least}`, "", ""] : ["masqué", `moins de ${least}`, "masqué"];
  return [count, outOf ?? "", outOf === null || outOf === 0 ? "" : count / outOf];
}

describe("OUTCOMES", () => {
  it("gives each group its counts and rates, or keeps them silent", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(learner, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(10, 10, 5, 1, 0),
        async (learners, least) => {
          const headings = ["groupe", "résultat", "rupture", "en emploi à six mois", "présenté"];
          const rules = least === 10 ? null : [["outcomes.least", least]];
          const table = [headings, ...learners.map(({ row }) => row)];
          const lines = shown(await callFunction("OUTCOMES", table, rules)).slice(1);
          const groups = [...new Set(learners.map(({ group }) => group))];
          expect(lines).toHaveLength(groups.length * 6);
          for (const [index, name] of groups.entries()) {
            const group = learners.filter((one) => one.group === name);
            const six = lines.slice(index * 6, index * 6 + 6);
            expect(six.map((line) => line[0])).toEqual(six.map(() => name));
            expect(six.map((line) => line.slice(3, 6))).toEqual(
              countsOf(group).map((counts) => shownLine(counts, group.length, least)),
            );
          }
        },
      ),
      RUNS,
    );
  });
});
