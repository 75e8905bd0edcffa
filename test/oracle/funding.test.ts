/** FUNDING on random contracts, broken or not, against the décret read by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../functions/call-function";
import { claimed, employerPart, euros, retained, type Line } from "./contract-oracle";
import { plusMonths, serialOf } from "./days";
import { fraction, nearest, sum } from "./fraction";
import { fundingLaws } from "./law";
import { dateIn, orBlank } from "./random-cells";
import { contracts } from "./random-contracts";
import type { Cells, Row } from "./random-tables";
import { RUNS, shown } from "./runs";

const ids = Object.keys(fundingLaws) as (keyof typeof fundingLaws)[];

const tableOf = (row: Row, more: Row = {}): Cells => {
  const whole: Row = { contrat: "C-12", ...row, ...more };
  const columns = Object.keys(whole);
  return [columns, columns.map((column) => whole[column] ?? null)];
};

/** The employer's line is named after its reason, in words of its own. */
const lineCells = ({ debtor, name, date, rate, amount, lost }: Line): unknown[] => [
  "C-12",
  debtor,
  name === "" ? expect.stringMatching(/^Participation/) : name,
  date,
  rate,
  amount,
  amount === 0 ? "" : amount < 0 ? "Avoir" : "Facture",
  lost,
];

describe("FUNDING", () => {
  const daily = contracts.filter(
    ({ contract }) => contract.hours === null && contract.level !== null && contract.concluded >= serialOf(1, 7, 2025),
  );

  it("claims each contract by day, its break and its employer's share, line by line", async () => {
    await fc.assert(
      fc.asyncProperty(
        daily.chain((given) =>
          fc.tuple(fc.constant(given), orBlank(dateIn(given.contract.start, given.contract.end), null, 2)),
        ),
        fc.constantFrom(...ids),
        async ([{ contract, row }, invoiced], id) => {
          const law = fundingLaws[id];
          const part = employerPart(contract, law);
          if (part === null) throw new Error("the level is known");
          const table = tableOf(row, { "facturé le": invoiced.cell });
          const lines = shown(await callFunction("FUNDING", table, id)).slice(1);
          expect(lines).toEqual(claimed(contract, law, invoiced.value ?? contract.start, part).map(lineCells));
        },
      ),
      RUNS,
    );
  });

  it("never dates anything after the last day, and claims in all what REVENUE counts", async () => {
    await fc.assert(
      fc.asyncProperty(
        contracts.filter(({ contract }) => contract.hours !== null || contract.level !== null),
        fc.constantFrom(...ids),
        async ({ contract, row }, id) => {
          const lines = shown(await callFunction("FUNDING", tableOf(row), id)).slice(1);
          const { revenue } = retained(contract, fundingLaws[id], 0, Infinity);
          const cents = lines.map((line) => Math.round((line[5] as number) * 100));
          expect(nearest(sum(cents.map((each) => fraction(each, 100))))).toBe(euros(revenue));
          for (const line of lines)
            expect(line[3] === "" || Number(line[3]) <= (contract.broken ?? contract.end)).toBe(true);
          if (contract.hours !== null)
            expect(lines.map((line) => line.slice(1, 5))).toEqual([["Financeur", "Heures faites", "", 1]]);
        },
      ),
      RUNS,
    );
  });

  const monthly = contracts.filter(
    ({ contract }) => contract.hours === null && contract.broken === null && contract.concluded < serialOf(1, 7, 2025),
  );

  it("pays an older contract in three from a year on, in two below, in all its revenue", async () => {
    await fc.assert(
      fc.asyncProperty(monthly, async ({ contract, row }) => {
        const columns = Object.keys(row);
        const table: Cells = [columns, columns.map((column) => row[column] ?? null)];
        const lines = shown(await callFunction("FUNDING", table, "apprentissage-2025")).slice(1);
        const isLong = plusMonths(contract.start, 12) - 1 <= contract.end;
        expect(lines.map((line) => line[4])).toEqual(isLong ? [0.4, 0.3, 0.3] : [0.5, 0.5]);
        expect(lines.map((line) => line[2])).toEqual(
          lines.map((_, index) =>
            index === lines.length - 1 ? "Solde" : index === 0 ? "1er versement" : "2e versement",
          ),
        );
        const paid = sum(lines.map((line) => fraction(Math.round((line[5] as number) * 100), 100)));
        const { revenue } = retained(contract, fundingLaws["apprentissage-2025"], 0, Infinity);
        expect(nearest(paid)).toBe(euros(revenue));
      }),
      RUNS,
    );
  });
});
