/** Random years of a file of three parties: what is typed in it, and the same as an independent oracle takes it. */
import fc from "fast-check";
import type { Content } from "../../../../src/spreadsheet/cell/content";
import { claimed, employerPart, isDaily } from "../../../oracle/contract-oracle";
import type { ModelContract, ModelInvoice, ModelReceipt } from "../../../oracle/accounts-oracle";
import type { Serial } from "../../../oracle/days";
import { fraction } from "../../../oracle/fraction";
import { fundingLaws } from "../../../oracle/law";
import { contracts, FIRST, LAST, type Contract, type Given } from "../../../oracle/random-contracts";

export const CONVENTION = "gessms-2026";
export const law = fundingLaws[CONVENTION];
/** The first one holds the revenue; the last one has no share. */
export const PARTIES = ["Centre Cnam", "GRETA-CFA", "Lycée"] as const;
export const MOST_CONTRACTS = 4;
export type Party = (typeof PARTIES)[number];

/** What is typed on a sheet, row by row, under the headings named. */
export type TypedTable = readonly Readonly<Record<string, Content>>[];

export interface Charge {
  readonly party: Party;
  readonly label: "Enseignement" | "Salles";
  readonly hours: number;
  /** Cents an hour. */
  readonly rate: number;
}

export interface Expense {
  readonly party: Party;
  readonly label: "Enseignement" | "Salles" | "Imprévu";
  readonly day: Serial | null;
  readonly cents: number;
}

export interface Transfer {
  readonly party: Party;
  readonly nature: "acompte" | "solde" | "avoir" | "avance";
  readonly paid: Serial | null;
  readonly cents: number;
}

export interface RandomInvoice extends ModelInvoice {
  /** The payment that it asks for; without one, its amount is typed. */
  readonly claim: string | null;
  readonly isCreditNote: boolean;
  readonly wait: number | null;
}

export interface RandomReceipt extends ModelReceipt {
  /** The whole invoice is paid: no amount is typed. */
  readonly isWhole: boolean;
}

export interface RandomYear {
  readonly contracts: readonly ModelContract[];
  readonly rows: readonly Given[];
  readonly charges: readonly Charge[];
  readonly expenses: readonly Expense[];
  readonly transfers: readonly Transfer[];
  readonly invoices: readonly RandomInvoice[];
  readonly receipts: readonly RandomReceipt[];
  readonly on: Serial;
  readonly from: Serial;
  readonly to: Serial;
  readonly opening: number;
}

const day = fc.integer({ min: FIRST, max: LAST });
const cents = fc.integer({ min: 1, max: 900_000 });
const signed = fc.oneof({ weight: 4, arbitrary: cents }, { weight: 1, arbitrary: cents.map((one) => -one) });
const orNone = fc.option(day, { freq: 5 });
const HOURS = { min: 0, max: 300 } as const;
const RATES = { min: 0, max: 9000 } as const;

/** The file has no column for these. */
const plain = contracts.map(({ contract, row }): Given => {
  const { companyDays: _days, shortened: _shortened, distanceOnly: _only, disability: _disability, ...kept } = row;
  const own = { companyDays: null, shortened: false, distanceOnly: false, disability: fraction(0) } as const;
  return { row: kept, contract: { ...contract, ...own } };
});

const charges = fc
  .record({
    parties: fc.subarray([...PARTIES], { minLength: 0 }),
    hours: fc.array(fc.integer(HOURS), { minLength: 6, maxLength: 6 }),
    rates: fc.array(fc.integer(RATES), { minLength: 6, maxLength: 6 }),
    isBare: fc.boolean(),
  })
  .map(({ parties, hours, rates, isBare }): readonly Charge[] =>
    parties.flatMap((party, index) =>
      (isBare ? (["Enseignement"] as const) : (["Enseignement", "Salles"] as const)).map((label, at) => ({
        party,
        label,
        hours: hours[2 * index + at]!,
        rate: rates[2 * index + at]!,
      })),
    ),
  );

const expense: fc.Arbitrary<Expense> = fc.record({
  party: fc.constantFrom(...PARTIES),
  label: fc.constantFrom("Enseignement", "Salles", "Imprévu"),
  day: orNone,
  cents: signed,
});

/** With three parties, the first one pays the others. */
const transfer: fc.Arbitrary<Transfer> = fc.record({
  party: fc.constantFrom(...PARTIES.slice(1)),
  nature: fc.constantFrom("acompte", "solde", "avoir", "avance"),
  paid: orNone,
  cents: signed,
});

interface Claim {
  readonly name: string;
  readonly cents: number;
}

/** What the funder is asked for a contract that is counted by day. */
export function claimsOf(contract: Contract): readonly Claim[] {
  const part = employerPart(contract, law);
  if (contract.hours !== null || !isDaily(contract, law) || part === null) return [];
  const lines = claimed(contract, law, contract.start, part).filter(({ debtor }) => debtor === "Financeur");
  return lines.map(({ name, amount }) => ({ name, cents: Math.round(amount * 100) }));
}

function invoiceOf(all: readonly ModelContract[]): fc.Arbitrary<Omit<RandomInvoice, "number">> {
  return fc
    .record({
      of: fc.constantFrom(...all),
      debtor: fc.constantFrom("Financeur", "Financeur", "Employeur", "Région"),
      date: day,
      wait: fc.option(fc.integer({ min: 0, max: 90 })),
      cents,
      kind: fc.constantFrom("claim", "typed", "typed", "creditNote"),
      claim: fc.nat(20),
    })
    .map(({ of, debtor, date, wait, cents: typed, kind, claim }) => {
      const claims = debtor === "Financeur" && kind === "claim" ? claimsOf(of.contract) : [];
      const asked = claims[claim % Math.max(1, claims.length)];
      const isCreditNote = kind === "creditNote";
      const amount = asked?.cents ?? (isCreditNote ? -typed : typed);
      // A credit note without a day of its own is due at once; an invoice, in thirty days.
      const payBy = date + (wait ?? (isCreditNote ? -1 : 30));
      return { contract: of.name, debtor, date, wait, cents: amount, payBy, claim: asked?.name ?? null, isCreditNote };
    });
}

function receiptOf(invoices: readonly ModelInvoice[]): fc.Arbitrary<RandomReceipt> {
  return fc
    .record({ pays: fc.constantFrom(...invoices), date: day, cents: signed, isWhole: fc.boolean() })
    .map(({ pays, date, cents: typed, isWhole }) => ({
      pays,
      contract: pays.contract,
      debtor: pays.debtor,
      date,
      cents: isWhole ? pays.cents : typed,
      isWhole,
    }));
}

export const years: fc.Arbitrary<RandomYear> = fc
  .array(plain, { minLength: 1, maxLength: MOST_CONTRACTS })
  .chain((rows) => {
    const all = rows.map(({ contract }, index): ModelContract => ({ name: `C${index + 1}`, contract }));
    return fc.array(invoiceOf(all), { maxLength: 7 }).chain((drawn) => {
      const invoices = drawn.map((invoice, index) => ({ ...invoice, number: String(index + 1) }));
      return fc.record({
        rows: fc.constant(rows),
        contracts: fc.constant(all),
        invoices: fc.constant(invoices),
        receipts: invoices.length === 0 ? fc.constant([]) : fc.array(receiptOf(invoices), { maxLength: 7 }),
        charges,
        expenses: fc.array(expense, { maxLength: 6 }),
        transfers: fc.array(transfer, { maxLength: 4 }),
        on: day,
        from: day,
        to: day,
        opening: fc.integer({ min: -500_000, max: 500_000 }),
      });
    });
  })
  .map((year) => {
    // The months of a treasury are thirty-six.
    const from = Math.min(year.from, year.to);
    return { ...year, from, to: Math.min(Math.max(year.from, year.to), from + 1000) };
  });

/** What is typed, by sheet. */
export function typedTables(year: RandomYear): Readonly<Record<string, TypedTable>> {
  const headings: Readonly<Record<string, string>> = {
    type: "Type de contrat",
    start: "Début",
    end: "Fin",
    break: "Rupture",
    yearly: "NPEC",
    level: "Niveau",
    distance: "Distance",
    concluded: "Conclusion",
    trainingStart: "Début de formation",
    companyStart: "Début en entreprise",
    weekly: "Rythme",
    earlierBreak: "Rupture antérieure",
    hours: "Heures",
    rate: "Taux",
    priority: "Public prioritaire",
  };
  return {
    Contrats: year.rows.map(({ row }, index) => ({
      Apprenant: `Apprenant ${index + 1}`,
      Contrat: `C${index + 1}`,
      ...Object.fromEntries(Object.entries(headings).map(([id, heading]) => [heading, row[id] ?? null])),
    })),
    Dépenses: year.expenses.map(({ party, label, day: on, cents: amount }) => ({
      Date: on,
      Partie: party,
      Charge: label,
      Montant: amount / 100,
    })),
    Reversements: year.transfers.map(({ party, nature, paid, cents: amount }) => ({
      "Reçu par": party,
      Nature: nature,
      Montant: amount / 100,
      "Réglé le": paid,
    })),
    Factures: year.invoices.map((invoice) => ({
      Facture: Number(invoice.number),
      Date: invoice.date,
      Contrat: invoice.contract,
      Débiteur: invoice.debtor,
      Versement: invoice.claim,
      "Autre montant": invoice.claim === null ? Math.abs(invoice.cents) / 100 : null,
      Nature: invoice.isCreditNote ? "avoir" : null,
      Échéance: invoice.wait === null ? null : invoice.payBy,
    })),
    Encaissements: year.receipts.map(({ pays, date, cents: amount, isWhole }) => ({
      Date: date,
      Facture: Number(pays?.number),
      "Autre montant": isWhole ? null : amount / 100,
    })),
  };
}
