/** Rules tables are remembered by what they hold: never by who holds them, never longer than they say it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functionById } from "../../../src/functions/catalogue";
import { readExcelCall } from "../../../src/functions/excel-call";
import type { Result } from "../../../src/functions/host";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { RecentTables, type KeptTable } from "../../../src/functions/rules/recent-tables";
import { readRules } from "../../../src/functions/rules/rules-argument";
import { RuleSet } from "../../../src/functions/rules/rule-set";
import { rulesTables } from "../../../src/functions/rules/rules-tables";
import { ZERO_OR_BLANK } from "../../../src/functions/zero-or-blank";

type Cells = Content[][];

const copyOf = (table: Cells): Cells => table.map((row) => [...row]);
const nowhere = (row: number, column: number): string => `R${row + 1}C${column + 1}`;

/** What tells two tables apart: their first two columns, blanks and spare rows of the end left out. */
function contentOf(table: Cells): string {
  const rows = table.map((row) => [0, 1].map((column) => (row[column] === "" ? null : (row[column] ?? null))));
  while (rows.at(-1)?.every((cell) => cell === null) === true) rows.pop();
  return JSON.stringify(rows);
}

describe("the tables kept", () => {
  const cell = fc.constantFrom<Content>(null, "", "a", "b", 0, 1, true, { error: "#N/A" }, { error: "#REF!" });
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });

  it("are those of a list by recency, whatever is asked and in whatever order", () => {
    const MOST = 4;
    const seen = { found: 0, dropped: 0 };
    fc.assert(
      fc.property(
        fc.array(table, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(5), { maxLength: 40 }),
        (pool, turns) => {
          const tables = new RecentTables<string>(MOST);
          let latest: string[] = [];
          for (const turn of turns) {
            const asked = copyOf(pool[turn % pool.length] as Cells);
            const content = contentOf(asked);
            const isBlank = content === "[]";
            const found = tables.recall(asked);
            expect(found?.reading).toBe(latest.includes(content) ? content : undefined);
            seen.found += found ? 1 : 0;
            const kept: KeptTable<string> | undefined = found ?? tables.keep(asked);
            expect(kept === undefined).toBe(isBlank);
            if (!kept) continue;
            kept.reading = content;
            // What the host does with its cells changes nothing of what is kept.
            for (const row of asked) row.fill("changed");
            expect(contentOf(kept.table as Cells)).toBe(content);
            latest = [content, ...latest.filter((one) => one !== content)];
            seen.dropped += latest.length > MOST ? 1 : 0;
            latest = latest.slice(0, MOST);
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(Object.values(seen).every((count) => count > 0)).toBe(true);
  });

  it("are given back as they are, without another look", () => {
    const tables = new RecentTables<string>(2);
    const kept = tables.keep([["convention", "cnam"]]);
    expect(tables.recall(kept?.table)).toBe(kept);
    expect(tables.kept(kept!.table)).toBe(kept);
  });

  it("say whether a 0 in them may be a blank, and tell a doubtful one from an error", () => {
    const tables = new RecentTables<string>(4);
    expect(tables.keep([["grading.threshold", 0]])?.holdsZero).toBe(true);
    const doubtful = tables.keep([["grading.threshold", ZERO_OR_BLANK]]);
    expect(doubtful?.holdsZero).toBe(false);
    expect(doubtful?.table[0]?.[1]).toBe(ZERO_OR_BLANK);
  });

  it("never stand for what is no table", () => {
    const tables = new RecentTables<string>(4);
    tables.keep([["a", "b"]]);
    for (const passed of [null, undefined, "ab", 3, [], [[]], [["a"]], ["ab"], [["a"], ["b"]]]) {
      expect(tables.recall(passed)).toBeUndefined();
    }
  });
});

describe("a table given again", () => {
  const KEYS = [
    "grading.threshold",
    "Seuil de validation",
    "grading.treshold",
    "unit.A1",
    "grading.rounding",
    "",
    null,
  ];
  const VALUES = [12, 10, 0, "12,5", "aucun", "demi-point supérieur", "dix", "", null, true];
  const row = fc.tuple(fc.constantFrom<Content>(...KEYS), fc.constantFrom<Content>(...VALUES));
  const change = fc.record({
    table: fc.nat(3),
    row: fc.nat(6),
    column: fc.nat(1),
    key: fc.constantFrom<Content>(...KEYS),
    value: fc.constantFrom<Content>(...VALUES),
    address: fc.constantFrom("Règles!A1:B9", "'Autres règles'!D4:E12"),
  });
  let unique = 0;

  /** The same call over a copy that was never met: a value without a key sets nothing. */
  const neverMet = (table: Cells): Cells => [...copyOf(table), [null, `jamais vue ${(unique += 1)}`]];

  function call(table: Cells, address: string, zerosAreZeros: boolean): Result | Promise<Result> {
    const { call: compute, description } = functionById("RULE");
    const passed = ["grading.threshold", table, { parameterAddresses: [null, address] }];
    const { args, addresses } = readExcelCall(passed, description.parameters.length);
    return compute(args, zerosAreZeros ? { zerosAreZeros, addresses } : { zerosAreZeros, addresses, probe: null });
  }

  it("after cells were changed where they lie gives what a new table gives", async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 2, maxLength: 6 }), { minLength: 4, maxLength: 4 }),
        fc.array(change, { maxLength: 25 }),
        fc.boolean(),
        async (given, changes, zerosAreZeros) => {
          const tables = given.map((rows): Cells => [["convention", "gessms-2026"], ...copyOf(rows as Cells)]);
          for (const { table: index, row: line, column, key, value, address } of changes) {
            const table = tables[index] ?? [];
            const cells = table[line];
            if (cells) cells[column] = column === 0 ? key : value;
            const result = await call(table, address, zerosAreZeros);
            expect(result).toEqual(await call(neverMet(table), address, zerosAreZeros));
            kinds.add(typeof result[0]?.[0]);
          }
        },
      ),
      { numRuns: 150 },
    );
    expect([...kinds].sort()).toEqual(["number", "object"]);
  });

  it("is refused again with the address it has now", async () => {
    const bad: Cells = [
      ["convention", "cnam"],
      ["grading.treshold", 9],
    ];
    const message = async (address: string): Promise<unknown> => (await call(bad, address, true))[0]?.[0];
    expect(await message("Règles!A1:B2")).toMatchObject({ message: expect.stringContaining("Règles!A2") as unknown });
    expect(await message("Bis!D4:E5")).toMatchObject({ message: expect.stringContaining("Bis!D5") as unknown });
  });

  it("is read once, good or bad, whether hosts copy it or not, among 32 others", () => {
    const tables = Array.from({ length: 32 }, (_, index): Cells => [
      ["convention", "gessms-2026"],
      [index % 2 === 0 ? "grading.threshold" : "grading.treshold", 1 + index / 4],
    ]);
    const first = tables.map((table) => readRules(table, "regles", nowhere));
    const again = tables.map((table) => readRules(copyOf(table), "regles", nowhere));
    for (const [index, rules] of first.entries()) {
      if (rules instanceof RuleSet) expect(again[index]).toBe(rules);
      else expect(again[index]).toEqual(rules);
    }
    expect(first.filter((rules) => rules instanceof RuleSet)).toHaveLength(16);
    expect(tables.filter((table) => rulesTables.recall(copyOf(table))?.reading === undefined)).toEqual([]);
  });

  it("is found in a whole column, and beside notes of the user’s own", () => {
    const rules: Cells = [["grading.threshold", 9.25]];
    const known = readRules(rules, "regles", nowhere);
    const spare = Array.from({ length: 1000 }, (): Content[] => [null, ""]);
    expect(readRules([...rules, ...spare], "regles", nowhere)).toBe(known);
    expect(readRules([["grading.threshold", 9.25, "décidé en conseil"]], "regles", nowhere)).toBe(known);
  });
});
