/** REVENUE and HEADCOUNT on random contracts, against the décret read by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../functions/call-function";
import { earnedBetween, employerPart, euros, retained } from "./contract-oracle";
import type { Serial } from "./days";
import { nearest } from "./fraction";
import { fundingLaws, type FundingLaw } from "./law";
import { dateIn, frames, type Frame } from "./random-cells";
import { contracts, FIRST, HEADINGS, LAST, type Contract, type Given } from "./random-contracts";
import { laidOut, linedUp, type Cells, type LaidOut } from "./random-tables";
import { RUNS, shown } from "./runs";

const shareCellOf = (contract: Contract, law: FundingLaw): unknown => {
  const part = employerPart(contract, law);
  return part === null ? "#N/A" : euros(part.due);
};

const REVENUE_HEADINGS = ["Quantité retenue", "Unité", "Produit", "Participation employeur"];

interface Conditions {
  readonly law: FundingLaw;
  readonly rules: Cells;
  readonly frame: Frame;
}
const conditions: fc.Arbitrary<Conditions> = fc
  .tuple(fc.constantFrom(...(Object.keys(fundingLaws) as (keyof typeof fundingLaws)[])), frames)
  .map(([id, frame]) => ({ law: fundingLaws[id], rules: [["convention", id], ...frame.rows], frame }));

interface Book {
  readonly list: readonly Given[];
  readonly table: LaidOut;
}
const COLUMNS = Object.keys(HEADINGS).filter((id) => id !== "contract" && id !== "learner");
const books: fc.Arbitrary<Book> = fc.array(contracts, { minLength: 1, maxLength: 5 }).chain((list) =>
  laidOut(
    HEADINGS,
    COLUMNS,
    list.map(({ row }) => row),
  ).map((table) => ({ list, table })),
);

describe("REVENUE", () => {
  it("gives the quantity, the revenue and the employer’s share of whole contracts", async () => {
    await fc.assert(
      fc.asyncProperty(books, conditions, async ({ list, table }, { law, rules, frame }) => {
        const expected = linedUp(table, frame.headings ? REVENUE_HEADINGS : null, (index) => {
          const { contract } = list[index]!;
          const { quantity, unit, revenue } = retained(contract, law, 0, Infinity);
          return [nearest(quantity), unit, euros(revenue), shareCellOf(contract, law)];
        });
        expect(shown(await callFunction("REVENUE", table.cells, null, null, rules))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("counts apprenticeship days and months between « du » and « au »", async () => {
    const apprentices = books.filter(({ list }) => list.every(({ contract }) => contract.hours === null));
    await fc.assert(
      fc.asyncProperty(
        apprentices,
        conditions,
        dateIn(FIRST, LAST),
        fc.integer({ min: 0, max: 700 }),
        async (book, given, from, length) => {
          const { law, rules, frame } = given;
          const to = from.value + length;
          const expected = linedUp(book.table, frame.headings ? REVENUE_HEADINGS : null, (index) => {
            const { contract } = book.list[index]!;
            const { quantity, unit } = retained(contract, law, from.value, to);
            return [nearest(quantity), unit, earnedBetween(contract, law, from.value, to), expect.anything()];
          });
          expect(shown(await callFunction("REVENUE", book.table.cells, from.cell, to, rules))).toEqual(expected);
        },
      ),
      RUNS,
    );
  });

  it("a day more never lowers revenue", async () => {
    await fc.assert(
      fc.asyncProperty(
        contracts,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(...Object.keys(fundingLaws)),
        async ({ contract, row }, more, id) => {
          fc.pre(contract.hours === null || contract.broken === null);
          const columns = Object.keys(row);
          const tableUntil = (end: Serial): Cells => [
            columns,
            columns.map((column) => (column === "end" ? end : (row[column] ?? null))),
          ];
          const [[before], [after]] = (await Promise.all(
            [contract.end, contract.end + more].map(async (end) =>
              shown(await callFunction("REVENUE", tableUntil(end), null, null, id))
                .slice(1)
                .map((line) => line[2] as number),
            ),
          )) as [[number], [number]];
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
      RUNS,
    );
  });
});

describe("HEADCOUNT", () => {
  it("counts the contracts that run on the day", async () => {
    await fc.assert(
      fc.asyncProperty(books, dateIn(FIRST, LAST), async ({ list, table }, on) => {
        const running = list.filter(
          ({ contract: { start, end, broken } }) =>
            start <= on.value && on.value <= end && (broken === null || on.value <= broken),
        );
        expect(shown(await callFunction("HEADCOUNT", table.cells, on.cell, "apprentissage-2025"))).toEqual([
          [running.length],
        ]);
      }),
      RUNS,
    );
  });
});
