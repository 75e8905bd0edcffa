/**
 * The display options on every worked case: `affichage.total` adds one row, the sum of the others to the cent, and
 * `affichage.entetes` takes the headings away; neither changes another cell.
 */
import { describe, expect, it } from "vitest";
import { functionById } from "../../src/functions/catalogue";
import type { Argument, Result } from "../../src/functions/host";
import { goldenCalls, type GoldenCall } from "./explain/golden-cases";
import { answersUnderTest } from "./under-test/functions-under-test";

const TOTALLED = new Set(["SHARE", "SETTLEMENT", "BILLING", "SUBSIDY", "FUNDING", "LEDGER", "CUTOFF", "ATTENDANCE"]);
const TOTAL = "affichage.total";
const HEADINGS = "affichage.entetes";

/** The call with a row more in its rules; a convention by its id becomes a table. */
function withRule({ id, args }: GoldenCall, key: string, value: string): { id: string; args: readonly Argument[] } {
  const last = functionById(id).description.parameters.length - 1;
  const given = args[last] ?? null;
  const isId = given?.length === 1 && given[0]?.length === 1;
  const rules = given === null ? [] : isId ? [["convention", given[0]?.[0] ?? null]] : given;
  const others = rules.filter(([one]) => one !== key);
  const width = Math.max(2, ...others.map(({ length }) => length));
  const filled = [...others, [key, value]].map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
  return {
    id,
    args: Array.from({ length: last + 1 }, (_, index) => (index === last ? filled : (args[index] ?? null))),
  };
}

const isRefused = (result: Result): boolean => result.length === 1 && typeof result[0]?.[0] === "object";

async function answers(calls: readonly GoldenCall[], key: string): Promise<readonly (readonly [Result, Result])[]> {
  const off = await answersUnderTest(calls.map((call) => withRule(call, key, "NON")));
  const on = await answersUnderTest(calls.map((call) => withRule(call, key, "OUI")));
  return off.map((result, index) => [result, on[index] ?? []]);
}

const cents = (value: unknown): number => (typeof value === "number" ? Math.round(value * 100) : 0);

describe("a total asked for", () => {
  const calls = goldenCalls().filter(({ id }) => TOTALLED.has(id));

  it("is one row more, the sum of what is added up, to the cent", async () => {
    const totals = await answers(calls, TOTAL);
    let compared = 0;
    for (const [index, [without, result]] of totals.entries()) {
      const { id, name } = calls[index] ?? { id: "", name: "" };
      if (isRefused(without)) continue;
      expect(result.slice(0, -1), name).toEqual(without);
      const columns = functionById(id).description.results ?? [];
      const last = result.at(-1) ?? [];
      for (const [column, cell] of last.entries()) {
        const { heading = "", format = "euros" } = columns[column] ?? {};
        if (typeof cell !== "number" || (format !== "euros" && format !== "hours")) continue;
        const rows = without.map((row) => row[column]);
        expect(cents(cell), `${name}: ${heading}`).toBe(rows.reduce<number>((sum, one) => sum + cents(one), 0));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(calls.length / 2);
  });
});

describe("headings", () => {
  const calls = goldenCalls().filter(({ id }) => functionById(id).description.results !== undefined);

  it("are those of the reference, above the same rows as without them", async () => {
    for (const [index, [without, result]] of (await answers(calls, HEADINGS)).entries()) {
      const { id, name } = calls[index] ?? { id: "", name: "" };
      if (isRefused(result) || id === "SHARE") continue;
      const headings = functionById(id).description.results?.map(({ heading }) => heading);
      expect(result[0], name).toEqual(headings);
      if (result.length > 1) expect(result.slice(1), name).toEqual(without);
    }
  });
});
