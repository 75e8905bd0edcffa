/** A row gives by itself what it gives in a block, in whatever order the rows come. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../../src/functions/host";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { callFunction } from "../call-function";

type Row = readonly Content[];

const START = 45_901; // 01/09/2025
const dates = fc.integer({ min: START - 200, max: START + 400 });
const blank = fc.constant(null);

const contract: fc.Arbitrary<Row> = fc.tuple(
  dates,
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: START + 200, max: START + 900 }) },
    { weight: 1, arbitrary: blank },
  ),
  fc.oneof({ weight: 3, arbitrary: blank }, dates),
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 300_000, max: 900_000 }).map((cents) => cents / 100) },
    fc.constant("?"),
  ),
  fc.constantFrom<Content>(5, 6, "bac+5", null),
  fc.constantFrom<Content>(null, 0.79, 0.8, "100 %"),
);
const CONTRACTS = ["début", "fin", "rupture", "npec", "niveau", "distance"];

const line: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom<Content>("cours", "tutorat", "déplacement", "forfait", "salle", "?", null),
  fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 500 }) }, blank),
  fc.oneof(fc.integer({ min: 40, max: 60 }), blank),
  fc.oneof(fc.integer({ min: 1, max: 99 }), blank),
);
const LINES = ["nature", "quantité", "km", "taux"];

/** `call` gives the rows of a table's result, without its headings. */
function aligned(title: string, headings: Row, row: fc.Arbitrary<Row>, call: (table: Row[]) => Promise<Result>): void {
  // The last row keeps its place: a table ends at its last row that is not blank.
  const tables = fc
    .array(row, { minLength: 1, maxLength: 6 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })));
  const valuesOf = async (rows: readonly Row[]): Promise<Result> => {
    const end: Row = headings.map(() => "fin");
    const result = await call([headings, ...rows, end] as Row[]);
    // Messages name the row: only the error counts here.
    return result.slice(1, -1).map((cells) => cells.map((cell) => (typeof cell === "object" ? cell.error : cell)));
  };
  describe(title, () => {
    it("gives for a row alone what it gives in a block", async () => {
      await fc.assert(
        fc.asyncProperty(tables, async ([rows]) => {
          const alone = await Promise.all(rows.map((one) => valuesOf([one])));
          expect(await valuesOf(rows)).toEqual(alone.flat());
        }),
      );
    });

    it("follows the order of its rows", async () => {
      await fc.assert(
        fc.asyncProperty(tables, async ([rows, order]) => {
          const results = await valuesOf(rows);
          const shuffled = order.map((index) => rows[index] ?? []);
          expect(await valuesOf(shuffled)).toEqual(order.map((index) => results[index]));
        }),
      );
    });
  });
}

aligned("REVENUE", CONTRACTS, contract, (table) => callFunction("REVENUE", table, null, null, "apprentissage-2025"));
aligned("REVENUE in 2026", CONTRACTS, contract, (table) =>
  callFunction("REVENUE", table, "01/01/2026", "31/12/2026", "gessms-2026"),
);
aligned("COST", LINES, line, (table) => callFunction("COST", table, "assistant-gestion-2016"));

describe("FUNDING", () => {
  it("claims for each contract what it claims for it alone: in all the revenue, of which the employer's share", async () => {
    const fees = (result: Result) => result.slice(1).map(([, ...cells]) => cells);
    await fc.assert(
      fc.asyncProperty(fc.array(contract, { minLength: 1, maxLength: 4 }), async (rows) => {
        const known = rows.filter(
          ([start, end, broken, yearly, level]) =>
            end !== null &&
            Number(start) <= Number(end) &&
            (broken === null || (Number(start) <= Number(broken) && Number(broken) <= Number(end))) &&
            yearly !== "?" &&
            level !== null,
        );
        fc.pre(known.length > 0);
        const rules = "apprentissage-2025";
        const together = await callFunction("FUNDING", [CONTRACTS, ...known], rules);
        const alone = await Promise.all(known.map((row) => callFunction("FUNDING", [CONTRACTS, row], rules)));
        expect(fees(together)).toEqual(alone.flatMap(fees));
        const revenue = await callFunction("REVENUE", [CONTRACTS, ...known], null, null, rules);
        const cents = (cell: unknown): number => Math.round(Number(cell) * 100);
        const claimed = (debtor: string): number =>
          together.filter((row) => row[1] === debtor).reduce((sum, row) => sum + cents(row[5]), 0);
        const due = (column: number): number => revenue.slice(1).reduce((sum, row) => sum + cents(row[column]), 0);
        expect(claimed("Employeur")).toBe(due(3));
        expect(claimed("Financeur")).toBe(due(2) - due(3));
      }),
    );
  });
});
