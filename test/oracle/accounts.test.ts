/** LEDGER, CUTOFF and TREASURY on random years, against their contract read by hand, and their identities. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction } from "../functions/call-function";
import {
  earnedOn,
  heldOn,
  ledgerFigures,
  monthly,
  rolesOf,
  type ModelContract,
  type ModelFlow,
  type ModelInvoice,
  type ModelReceipt,
  type Role,
  type Year,
} from "./accounts-oracle";
import { isDaily } from "./contract-oracle";
import { serialOf, type Serial } from "./days";
import { fundingLaws } from "./law";
import { dateCells } from "./random-cells";
import { contracts, FIRST, LAST, type Given } from "./random-contracts";
import type { Cells } from "./random-tables";
import { RUNS, shown } from "./runs";

const ID = "apprentissage-2025";
const law = fundingLaws[ID];

/** Contracts whose employer's share is known, one number each. */
const known = contracts.filter(
  ({ contract }) => contract.hours !== null || contract.level !== null || !isDaily(contract, law),
);
const someContracts = fc.array(known, { minLength: 1, maxLength: 4 });

const day = fc.integer({ min: FIRST, max: LAST });
const amount = fc.integer({ min: 1, max: 400_000 });
const DEBTORS: Readonly<Record<Role | "Région", readonly string[]>> = {
  Financeur: ["Financeur", "OPCO", "opco", "Akto", "OPCO Atlas"],
  Employeur: ["Employeur", "entreprise", "EMPLOYEUR"],
  Région: ["Région"],
};

interface DrawnInvoice extends ModelInvoice {
  readonly row: readonly Content[];
}
interface DrawnReceipt extends ModelReceipt {
  readonly row: readonly Content[];
}

const cellOf = (serial: Serial): fc.Arbitrary<Content> => fc.constantFrom(...dateCells(serial));

const invoiceOf = (names: readonly string[]): fc.Arbitrary<Omit<DrawnInvoice, "number">> =>
  fc
    .record({
      contract: fc.constantFrom(...names, "X-9"),
      debtor: fc.constantFrom<Role | "Région">("Financeur", "Financeur", "Employeur", "Région"),
      date: day,
      wait: fc.option(fc.integer({ min: 0, max: 90 })),
      euros: amount,
      credit: fc.constantFrom(null, null, null, "nature", "sign"),
      word: fc.nat(9),
    })
    .chain(({ contract, debtor, date, wait, euros, credit, word }) =>
      fc.tuple(cellOf(date), cellOf(date + (wait ?? 0))).map(([when, due]) => {
        const payBy = wait !== null ? date + wait : credit === "nature" ? date - 1 : date + 30;
        const cells: Record<string, Content> = {
          contract,
          debtor: DEBTORS[debtor][word % DEBTORS[debtor].length] ?? null,
          when,
          due: wait === null ? null : due,
          amount: (credit === "sign" ? -euros : euros) / 100,
          nature: credit === "nature" ? "avoir" : null,
        };
        return {
          contract,
          debtor,
          date,
          cents: credit === null ? euros : -euros,
          payBy,
          row: ["when", "contract", "debtor", "amount", "nature", "due"].map((key) => cells[key] ?? null),
        };
      }),
    );

const receiptOf = (names: readonly string[], invoices: readonly ModelInvoice[]): fc.Arbitrary<DrawnReceipt> =>
  fc
    .record({
      pays: invoices.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...invoices), { freq: 3 }),
      contract: fc.constantFrom(...names),
      debtor: fc.constantFrom<Role | "Région">("Financeur", "Employeur", "Région"),
      date: day,
      euros: fc.oneof(
        amount,
        amount.map((one) => -one),
      ),
    })
    .chain(({ pays, contract, debtor, date, euros }) =>
      cellOf(date).map((when) => ({
        pays,
        contract,
        debtor,
        date,
        cents: euros,
        row: [when, pays?.number ?? null, pays ? null : contract, pays ? null : debtor, euros / 100],
      })),
    );

interface DrawnYear extends Year {
  readonly given: readonly Given[];
  readonly invoices: readonly DrawnInvoice[];
  readonly receipts: readonly DrawnReceipt[];
}

const years: fc.Arbitrary<DrawnYear> = someContracts.chain((given) => {
  const all: readonly ModelContract[] = given.map(({ contract }, index) => ({ name: `C-${index + 1}`, contract }));
  const names = all.map(({ name }) => name);
  return fc.array(invoiceOf(names), { maxLength: 7 }).chain((drawn) => {
    const invoices = drawn.map((invoice, index) => ({ ...invoice, number: `F-${index + 1}` }));
    return fc
      .array(receiptOf(names, invoices), { maxLength: 7 })
      .map((receipts) => ({ given, contracts: all, invoices, receipts }));
  });
});

const headed = (headings: readonly string[], rows: readonly (readonly Content[])[]): Cells => [headings, ...rows];

function contractTable({ given }: DrawnYear): Cells {
  const columns = Object.keys(given[0]?.row ?? {});
  return [
    ["contrat", ...columns],
    ...given.map(({ row }, index) => [`C-${index + 1}`, ...columns.map((column) => row[column] ?? null)]),
  ];
}
const invoiceTable = ({ invoices }: DrawnYear): Cells =>
  headed(
    ["date", "contrat", "débiteur", "montant", "nature", "échéance", "facture"],
    invoices.map(({ row, number }) => [...row, number]),
  );
const receiptTable = ({ receipts }: DrawnYear): Cells =>
  headed(
    ["date", "facture", "contrat", "débiteur", "montant"],
    receipts.map(({ row }) => row),
  );

const inCents = (cell: unknown): unknown => (typeof cell === "number" ? Math.round(cell * 100) : cell);
const sumOf = (lines: readonly (readonly unknown[])[], column: number): number =>
  lines.reduce((sum, line) => sum + (Number(inCents(line[column])) || 0), 0);

async function ledgerOf(year: DrawnYear, on: Serial): Promise<unknown[][]> {
  const tables = [contractTable(year), invoiceTable(year), receiptTable(year)];
  return shown(await callFunction("LEDGER", ...tables, on, ID)).slice(1);
}

describe("LEDGER", () => {
  it("gives each contract and debtor what its contract says", async () => {
    await fc.assert(
      fc.asyncProperty(years, day, async (year, on) => {
        const lines = await ledgerOf(year, on);
        for (const one of year.contracts) {
          for (const role of rolesOf(one.contract, law)) {
            const line = lines.find(([contract, debtor]) => contract === one.name && debtor === role) ?? [];
            const figures = [...line.slice(2, 9).map(inCents), line[9]];
            expect(figures, `${one.name} ${role}`).toEqual(ledgerFigures(year, one, role, on, law));
          }
        }
      }),
      RUNS,
    );
  });

  it("keeps every line of the registers: sums over all lines are theirs, whatever the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(years, day, async (year, on) => {
        const lines = await ledgerOf(year, on);
        const until = (rows: readonly { readonly date: Serial; readonly cents: number }[]): number =>
          rows.reduce((sum, { date, cents }) => (date <= on ? sum + cents : sum), 0);
        expect(sumOf(lines, 3)).toBe(until(year.invoices));
        expect(sumOf(lines, 4)).toBe(until(year.receipts));
        const turned = { ...year, invoices: [...year.invoices].reverse(), receipts: [...year.receipts].reverse() };
        const figures = (all: readonly (readonly unknown[])[]): unknown[] =>
          all.map((line) => JSON.stringify(line.slice(0, 10))).sort();
        expect(figures(await ledgerOf(turned, on))).toEqual(figures(lines));
      }),
      RUNS,
    );
  });

  it("balances on every line: due less received, and due less invoiced", async () => {
    await fc.assert(
      fc.asyncProperty(years, day, async (year, on) => {
        for (const line of await ledgerOf(year, on)) {
          const [due, invoiced, received, balance, more, less] = line.slice(2, 8).map(inCents);
          if (typeof due !== "number") continue;
          expect(balance).toBe(due - Number(received));
          expect(Number(more) - Number(less)).toBe(due - Number(invoiced));
          expect(Math.min(Number(more), Number(less))).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it("ends on what FUNDING claims of each debtor", async () => {
    await fc.assert(
      fc.asyncProperty(years, async (year) => {
        const lines = await ledgerOf(year, serialOf(1, 1, 2040));
        const claims = shown(await callFunction("FUNDING", contractTable(year), ID)).slice(1);
        for (const [contract, debtor, due] of lines.filter((line) => line[2] !== "")) {
          const asked = claims.filter((claim) => claim[0] === contract && claim[1] === debtor);
          expect(inCents(due)).toBe(sumOf(asked, 5));
        }
      }),
      RUNS,
    );
  });
});

describe("CUTOFF", () => {
  const closing = async (year: DrawnYear, on: Serial): Promise<unknown[][]> =>
    shown(await callFunction("CUTOFF", contractTable(year), invoiceTable(year), on, ID)).slice(1);

  it("brings what is invoiced to what is earned, to the cent, by one entry at most", async () => {
    await fc.assert(
      fc.asyncProperty(years, day, async (year, on) => {
        const lines = await closing(year, on);
        for (const one of year.contracts) {
          for (const role of rolesOf(one.contract, law)) {
            const line = lines.find(([contract, debtor]) => contract === one.name && debtor === role) ?? [];
            const [earned, invoiced, deferred, toInvoice] = line.slice(2, 6).map((cell) => Number(inCents(cell)));
            expect(earned).toBe(earnedOn(one.contract, law, role, on));
            expect(invoiced).toBe(heldOn(year, one.name, role, on).invoiced);
            expect(invoiced! - deferred! + toInvoice!).toBe(earned);
            expect(Math.min(deferred!, toInvoice!)).toBe(0);
            expect(line[6]).toBe(deferred! > 0 ? "487" : toInvoice! > 0 ? "418" : "");
          }
        }
      }),
      RUNS,
    );
  });

  it("earns over the closings of following years what REVENUE counts in each", async () => {
    await fc.assert(
      fc.asyncProperty(years, day, fc.integer({ min: 1, max: 400 }), async (year, first, days) => {
        const [before, after] = [await closing(year, first), await closing(year, first + days)];
        const known = (lines: readonly (readonly unknown[])[]): number =>
          sumOf(
            lines.filter((line) => line[2] !== ""),
            2,
          );
        const revenue = shown(await callFunction("REVENUE", contractTable(year), first + 1, first + days, ID)).slice(1);
        expect(known(after) - known(before)).toBe(sumOf(revenue, 2));
      }),
      RUNS,
    );
  });
});

describe("TREASURY", () => {
  const flow = fc
    .record({ day: fc.option(day, { freq: 8 }), cents: amount, out: fc.boolean(), typed: fc.nat(2) })
    .chain((given) =>
      (given.day === null ? fc.constant(null) : cellOf(given.day)).map(
        (cell): { readonly model: ModelFlow; readonly row: readonly Content[] } => {
          const { out, typed, cents } = given;
          const nature = [null, out ? "dépense" : "recette", out ? "avoir" : "facture"][typed] ?? null;
          const signed = nature === null && out ? -cents : cents;
          return { model: { day: given.day, cents: out ? -cents : cents }, row: [cell, nature, signed / 100] };
        },
      ),
    );

  it("adds the flows of each month to the balance before it, and tells those that no month counts", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(flow, { maxLength: 12 }),
        day,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: -500_000, max: 500_000 }),
        async (flows, from, length, opening) => {
          const to = from + length;
          const table = headed(
            ["date", "nature", "montant"],
            flows.map(({ row }) => row),
          );
          const rows = shown(await callFunction("TREASURY", table, from, to, opening / 100)).slice(1);
          const models = flows.map(({ model }) => model);
          const expected = monthly(models, from, to, opening);
          const months = rows.slice(0, expected.length);
          expect(months.map(([month, ...figures]) => [month, ...figures.map(inCents)])).toEqual(expected);
          const counted = models.filter((one) => one.day !== null && one.day >= from && one.day <= to);
          const net = counted.reduce((sum, { cents }) => sum + cents, 0);
          expect(inCents(months.at(-1)?.[4])).toBe(opening + net);
          const apart = rows.slice(expected.length);
          expect(sumOf(months, 3) + sumOf(apart, 3)).toBe(models.reduce((sum, { cents }) => sum + cents, 0));
          expect(apart.every((row) => row[4] === "")).toBe(true);
        },
      ),
      RUNS,
    );
  });
});
