/**
 * Random years typed in one created file, each of its sheets against an oracle that reads the convention by hand. A few
 * in `npm test`; `DOSSIER_YEARS=2000 npm run test:grid -- random-years` is the long walk.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CellValue, SheetModel } from "../../../../src/workbook/model";
import { earnedBetween, retained } from "../../../oracle/contract-oracle";
import { earnedOn, heldOn, ledgerFigures, monthly, rolesOf, type ModelFlow } from "../../../oracle/accounts-oracle";
import { serialOf } from "../../../oracle/days";
import { nearest, roundedTo } from "../../../oracle/fraction";
import type { Contract } from "../../../oracle/random-contracts";
import { createdFile } from "../../../tools/support/financial-file";
import { PlayedYear } from "./played-year";
import {
  CONVENTION,
  law,
  MOST_CONTRACTS,
  PARTIES,
  typedTables,
  years,
  type Party,
  type RandomYear,
} from "./random-year";

const YEARS = Number(process.env["DOSSIER_YEARS"] ?? 6);
const SEED = Number(process.env["ORACLE_SEED"] ?? 20261130);
/** Ends what hangs, however many years are asked for. */
const HANGS = 300_000 + YEARS * 20_000;
const YEAR = 2026;
const EXERCISES = 4;

const inCents = (value: CellValue | undefined): number | "" =>
  typeof value === "number" ? Math.round(value * 100) : value === null || value === "" ? "" : Number.NaN;
const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);
const revenueOf = (contract: Contract): number =>
  Math.round(nearest(roundedTo(retained(contract, law, 0, Infinity).revenue, 100)) * 100);

/** A table of the file, from its heading row on. */
class Sheet {
  constructor(private readonly rows: readonly (readonly CellValue[])[]) {}

  row(label: string, beside?: string): readonly CellValue[] {
    const found = this.rows.find((row) => row[0] === label && (beside === undefined || row[1] === beside));
    if (!found) throw new Error(`no row ${label} ${beside ?? ""}`);
    return found;
  }

  /** Rows labelled in their first cell, in order. */
  all(label: string): readonly (readonly CellValue[])[] {
    return this.rows.filter((row) => row[0] === label);
  }

  get cells(): readonly (readonly CellValue[])[] {
    return this.rows;
  }
}

describe("a random year of three parties", () => {
  const file = createdFile({ convention: CONVENTION, year: YEAR, learners: MOST_CONTRACTS });
  let played: PlayedYear;
  beforeAll(async () => {
    played = await PlayedYear.open(file);
  });
  afterAll(() => played.close());

  const sheetNamed = (name: string): SheetModel => file.sheets.find((one) => one.name === name)!;

  /** Where a heading of the created file stands. */
  function place(sheet: string, heading: string): { readonly row: number; readonly column: number } {
    for (const [row, cells] of Object.entries(sheetNamed(sheet).cells))
      for (const [column, { value }] of Object.entries(cells))
        if (value === heading) return { row: Number(row), column: Number(column) };
    throw new Error(`no heading ${heading} on ${sheet}`);
  }

  function chargeRow(party: Party, label: string): number {
    const [first, second] = [place("Charges", "Partie").column, place("Charges", "Charge").column];
    const found = Object.entries(sheetNamed("Charges").cells).find(
      ([, cells]) => cells[first]?.value === party && cells[second]?.value === label,
    );
    return Number(found![0]);
  }

  function type(year: RandomYear): void {
    for (const [sheet, rows] of Object.entries(typedTables(year))) {
      const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const most = { Contrats: MOST_CONTRACTS }[sheet] ?? 8;
      for (const heading of headings.length > 0 ? headings : HEADINGS[sheet]!) {
        const { row, column } = place(sheet, heading);
        const cells = Array.from({ length: most }, (_, index) => [rows[index]?.[heading] ?? null]);
        played.writeArea(sheet, row + 1, column, cells as CellValue[][]);
      }
    }
    const [quantity, rate] = [place("Charges", "Quantité").column, place("Charges", "Taux").column];
    for (const party of PARTIES)
      for (const label of ["Enseignement", "Salles"]) {
        const charge = year.charges.find((one) => one.party === party && one.label === label);
        played.write("Charges", chargeRow(party, label), quantity, charge?.hours ?? null);
        played.write("Charges", chargeRow(party, label), rate, charge ? charge.rate / 100 : null);
      }
    played.write("Comptes", 3, 1, year.on);
    played.write("Clôture", 3, 1, year.on);
    played.write("Trésorerie", 3, 1, year.from);
    played.write("Trésorerie", 4, 1, year.to);
    played.write("Trésorerie", 5, 1, year.opening / 100);
  }

  /** Written even when a year has no row there: what the year before typed is taken away. */
  const HEADINGS: Readonly<Record<string, readonly string[]>> = {
    Dépenses: ["Date", "Partie", "Charge", "Montant"],
    Reversements: ["Reçu par", "Nature", "Montant", "Réglé le"],
    Factures: ["Facture", "Date", "Contrat", "Débiteur", "Versement", "Autre montant", "Nature", "Échéance"],
    Encaissements: ["Date", "Facture", "Autre montant"],
  };

  const read = async (name: string): Promise<Sheet> => new Sheet(await played.values(name));

  async function checkRevenue(year: RandomYear): Promise<void> {
    const sheet = await read("Produits");
    for (const { name, contract } of year.contracts) {
      const [, , forecast, actual, ...exercises] = sheet.row(name).map(inCents);
      expect(forecast, name).toBe(revenueOf({ ...contract, broken: null }));
      expect(actual, name).toBe(revenueOf(contract));
      for (let index = 0; index < EXERCISES; index += 1) {
        const [from, to] = [serialOf(1, 1, YEAR + index), serialOf(31, 12, YEAR + index)];
        const earned = Math.round(earnedBetween(contract, law, from, to) * 100);
        expect(exercises[index], `${name}, ${YEAR + index}`).toBe(earned);
      }
    }
  }

  interface Accounts {
    readonly revenue: number;
    readonly charges: readonly number[];
  }

  function expected(year: RandomYear): { readonly forecast: Accounts; readonly actual: Accounts } {
    const of = (sum: (party: Party) => number): readonly number[] => PARTIES.map(sum);
    const forecastOf = (party: Party): number =>
      total(year.charges.filter((one) => one.party === party).map(({ hours, rate }) => hours * rate));
    // Every party has lines for both charges: only what no line expects is left out.
    const actualOf = (party: Party): number =>
      total(year.expenses.flatMap((one) => (one.party === party && one.label !== "Imprévu" ? [one.cents] : [])));
    const whole = year.contracts.map(({ contract }) => contract);
    return {
      forecast: {
        revenue: total(whole.map((contract) => revenueOf({ ...contract, broken: null }))),
        charges: of(forecastOf),
      },
      actual: { revenue: total(whole.map(revenueOf)), charges: of(actualOf) },
    };
  }

  /** Halves of the margin; an odd cent is the first one's. */
  function halves(margin: number): readonly number[] {
    const [size, sign] = [Math.abs(margin), Math.sign(margin)];
    return [Math.ceil(size / 2) * sign, Math.floor(size / 2) * sign, 0];
  }

  async function checkSettlement(year: RandomYear): Promise<void> {
    const sheet = await read("Décompte");
    const { forecast, actual } = expected(year);
    const paid = PARTIES.map((party) =>
      total(year.transfers.flatMap((one) => (one.party === party && one.paid !== null ? [one.cents] : []))),
    );
    for (const [statement, { revenue, charges }, received] of [
      [1, forecast, [0, 0, 0]],
      [2, actual, paid],
    ] as const) {
      const shares = halves(revenue - total(charges));
      const lines = PARTIES.map((party) => sheet.all(party)[statement]!.slice(1, 6).map(inCents));
      const wanted = PARTIES.map((_, index) => {
        const due = charges[index]! + shares[index]! - (index === 0 ? revenue : 0);
        const advances = received[index]!;
        const balance = due - advances + (index === 0 ? total(received) : 0);
        return [charges[index]!, shares[index]!, due, advances, balance];
      });
      // -0 of an empty share is no other amount.
      expect(lines).toEqual(wanted.map((line) => line.map((one) => one + 0)));
      expect(total(lines.map((line) => line[4] as number))).toBe(0);
    }
  }

  async function checkLedger(year: RandomYear): Promise<void> {
    const sheet = await read("Comptes");
    const [, , due, invoiced, received] = sheet.row("Total").map(inCents);
    const lines = sheet.cells.slice(7).filter((row) => row[0] !== null && row[0] !== "");
    const sum = (column: number): number => total(lines.map((row) => inCents(row[column]) || 0));
    expect([due, invoiced, received]).toEqual([sum(2), sum(3), sum(4)]);
    for (const one of year.contracts)
      for (const role of rolesOf(one.contract, law)) {
        const row = sheet.row(one.name, role);
        const figures = [...row.slice(2, 9).map(inCents), row[9] ?? ""];
        const wanted = ledgerFigures(year, one, role, year.on, law);
        expect(figures, `${one.name} ${role}`).toEqual(wanted);
        expect(figures[3], "balance = due − received").toBe(Number(figures[0]) - Number(figures[2]));
      }
  }

  async function checkClosing(year: RandomYear): Promise<void> {
    const sheet = await read("Clôture");
    for (const { name, contract } of year.contracts)
      for (const role of rolesOf(contract, law)) {
        const [earned, invoiced, deferred, toInvoice] = sheet.row(name, role).slice(2, 6).map(inCents).map(Number);
        expect(earned, `${name} ${role}`).toBe(earnedOn(contract, law, role, year.on));
        expect(invoiced, `${name} ${role}`).toBe(heldOn(year, name, role, year.on).invoiced);
        expect(invoiced! - deferred! + toInvoice!, "earned = invoiced − PCA + FAE").toBe(earned);
        expect(Math.min(deferred!, toInvoice!)).toBe(0);
      }
  }

  function flowsOf(year: RandomYear): readonly ModelFlow[] {
    const [holder] = PARTIES;
    return [
      ...year.receipts.map(({ date, cents }) => ({ day: date, cents })),
      ...year.expenses.flatMap((one) => (one.party === holder ? [{ day: one.day, cents: -one.cents }] : [])),
      ...year.transfers.map(({ paid, cents }) => ({ day: paid, cents: -cents })),
    ];
  }

  async function checkTreasury(year: RandomYear): Promise<void> {
    const { cells } = await read("Trésorerie");
    const months = cells.slice(9, 9 + 36).filter((row) => typeof row[0] === "number");
    const flows = flowsOf(year);
    const wanted = monthly(flows, year.from, year.to, year.opening);
    const net = months.map((row) => [row[0], inCents(row[4]), inCents(row[5])]);
    expect(net).toEqual(wanted.map(([month, , , moved, balance]) => [month, moved! + 0, balance! + 0]));
    const counted = flows.filter((one) => one.day !== null && one.day >= year.from && one.day <= year.to);
    expect(net.at(-1)![2], "end = start + flows").toBe(year.opening + total(counted.map(({ cents }) => cents)));
  }

  it(
    `says what the convention says, on each sheet: ${YEARS} years`,
    async () => {
      const run = async (year: RandomYear): Promise<void> => {
        type(year);
        await checkRevenue(year);
        await checkSettlement(year);
        await checkLedger(year);
        await checkClosing(year);
        await checkTreasury(year);
      };
      await fc.assert(fc.asyncProperty(years, run), { numRuns: YEARS, seed: SEED, endOnFailure: true });
    },
    HANGS,
  );
});
