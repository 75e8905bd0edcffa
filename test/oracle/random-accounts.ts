/** Amounts, parties and instalments as people type them. */
import fc from "fast-check";
import type { Content } from "../../src/spreadsheet/cell/content";
import { serial, type Display, type Instalment, type Party } from "./finance-oracle";
import { fraction, sum, type Fraction } from "./fraction";

export type Typed = readonly [Content, Fraction];
type Row = readonly Content[];

const groups = (digits: string, space: string): string => digits.replace(/\B(?=(\d{3})+$)/g, space);

function typedEuros(cents: number, space: string, unit: string): string {
  const [whole = "0", rest] = (Math.abs(cents) / 100).toFixed(2).split(".");
  return `${cents < 0 ? "-" : ""}${groups(whole, space)},${rest}${unit}`;
}

const cents = fc.oneof(fc.integer({ min: -1_000_000, max: 20_000_000 }), fc.integer({ min: -300, max: 300 }));
const inCents = cents.map((n): Typed => [n / 100, fraction(n, 100)]);
const written = fc
  .tuple(cents, fc.constantFrom(" ", "\u00a0", "\u202f", ""), fc.constantFrom("", " €", "\u00a0€", "€", " EUR"))
  .map(([n, space, unit]): Typed => [typedEuros(n, space, unit), fraction(n, 100)]);
const inTenthsOfCents = fc.integer({ min: -99_999, max: 99_999 }).map((n): Typed => [n / 1000, fraction(n, 1000)]);
const blank = fc.constantFrom<Content>(null, "", " ", "\u00a0").map((cell): Typed => [cell, fraction(0)]);

export const wholeAmount = fc.oneof(
  { weight: 6, arbitrary: inCents },
  { weight: 3, arbitrary: written },
  { weight: 1, arbitrary: blank },
);
export const amount = fc.oneof({ weight: 5, arbitrary: wholeAmount }, { weight: 1, arbitrary: inTenthsOfCents });

export const amountsOf = (cell: fc.Arbitrary<Typed>, length: number): fc.Arbitrary<readonly Typed[]> =>
  fc.array(cell, { minLength: length, maxLength: length });
export const someAmounts = (cell: fc.Arbitrary<Typed>): fc.Arbitrary<readonly Typed[]> =>
  fc.array(cell, { minLength: 1, maxLength: 5 });

export const cellsOf = (list: readonly Typed[]): Content[] => list.map(([cell]) => cell);
export const valuesOf = (list: readonly Typed[]): Fraction[] => list.map(([, value]) => value);
export const laid = (list: readonly Typed[], asColumn: boolean): Row[] =>
  asColumn ? cellsOf(list).map((cell) => [cell]) : [cellsOf(list)];

const display = fc.record({ headings: fc.constantFrom(null, true, false), total: fc.boolean() });

function displayRows({ headings, total }: Display): Row[] {
  const word = headings === true ? "OUI" : "non";
  return [
    ...(headings === null ? [] : [["affichage.entetes", word]]),
    ...(total ? [["Afficher une ligne de total", true]] : []),
  ];
}

export interface PartyRules {
  readonly cells: readonly Row[];
  readonly parties: readonly Party[];
  readonly display: Display;
}

const half = fraction(1, 2);
const ownParties = (both: readonly [string, string]): Party[] => both.map((name) => ({ name, part: half }));
const CONVENTIONS: readonly (readonly [string, readonly Party[]])[] = [
  ["gessms-2026", ownParties(["Centre Cnam", "GRETA-CFA"])],
  ["assistant-gestion-2016", ownParties(["Cnam", "CFA du Pays d'Aix"])],
];
const NAMES = ["Cnam", "CFA", "Région", "Lycée", "OPCO"];

const percentages = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: count - 1, maxLength: count - 1 }).map((cuts) => {
    const edges = [0, ...[...cuts].sort((a, b) => a - b), 10_000];
    return edges.slice(1).map((edge, index): Typed => {
      const n = edge - (edges[index] ?? 0);
      return [index % 2 === 0 ? n / 10_000 : `${String(n / 100).replace(".", ",")} %`, fraction(n, 10_000)];
    });
  }),
);
const wholeParts = fc.array(
  fc.integer({ min: 1, max: 9 }).map((n): Typed => [n, fraction(n)]),
  { minLength: 2, maxLength: 5 },
);

const partyTable = fc.tuple(fc.oneof(percentages, wholeParts), display).map(([parts, shown]): PartyRules => ({
  cells: [...parts.map(([cell], index): Row => [`finance.split.${NAMES[index] ?? ""}`, cell]), ...displayRows(shown)],
  parties: parts.map(([, part], index) => ({ name: NAMES[index] ?? "", part })),
  display: shown,
}));
const conventionTable = fc
  .tuple(fc.constantFrom(...CONVENTIONS), display)
  .map(([[id, parties], shown]): PartyRules => ({
    cells: [["convention", id], ...displayRows(shown), [null, null]],
    parties,
    display: shown,
  }));
export const partyRules: fc.Arbitrary<PartyRules> = fc.oneof(partyTable, conventionTable);

export interface BillingRules {
  readonly cells: readonly Row[];
  readonly instalments: readonly Instalment[];
  readonly balanceDue: number;
  readonly display: Display;
}

interface Due {
  readonly cell: Content;
  readonly serial: (year: number) => number;
}
const two = (n: number): string => String(n).padStart(2, "0");
const due: fc.Arbitrary<Due> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    later: fc.nat(2),
    form: fc.nat(3),
  })
  .map(({ day, month, later, form }) => {
    const year = 2026 + later;
    const fixed = serial(day, month, year);
    if (form === 0) return { cell: `${two(day)}/${two(month)}/${year}`, serial: () => fixed };
    if (form === 1) return { cell: fixed, serial: () => fixed };
    const after = later === 0 ? "" : form === 2 ? `+${later}` : ` + ${later}`;
    return { cell: `${day}/${two(month)}/N${after}`, serial: (n) => serial(day, month, n + later) };
  });

const GESSMS_DUE = [
  ["Acompte 1", 40, 31, 12, 0],
  ["Acompte 2", 30, 31, 3, 1],
  ["Acompte 3", 30, 30, 6, 1],
] as const;

const ownRates = fc
  .tuple(
    percentages,
    fc.boolean(),
    fc.integer({ min: 1, max: 3 }),
    fc.array(due, { minLength: 6, maxLength: 6 }),
    display,
  )
  .map(([typed, dropsOne, step, dues, shown]) => {
    const list = dropsOne ? typed.slice(1) : typed;
    const key = (index: number): string => `finance.billing.${index * step + 1}`;
    const last = dues[5]!;
    return (year: number): BillingRules => ({
      cells: [
        ["finance.billing.balance.date", last.cell],
        ...list.flatMap(([rate], i): Row[] => [
          [`${key(i)}.date`, dues[i]!.cell],
          [`${key(i)}.rate`, rate],
        ]),
        ...displayRows(shown),
      ],
      instalments: list.map(([, rate], i) => ({ name: `Acompte ${i * step + 1}`, rate, due: dues[i]!.serial(year) })),
      balanceDue: last.serial(year),
      display: shown,
    });
  });
const gessms = display.map((shown) => (year: number): BillingRules => ({
  cells: [["convention", "gessms-2026"], ...displayRows(shown)],
  instalments: GESSMS_DUE.map(([name, rate, day, month, later]) => ({
    name,
    rate: fraction(rate, 100),
    due: serial(day, month, year + later),
  })),
  balanceDue: serial(31, 12, year + 1),
  display: shown,
}));
export const billingRules = fc
  .tuple(fc.oneof(ownRates, gessms), fc.integer({ min: 2016, max: 2035 }))
  .map(([rules, year]) => ({ year, rules: rules(year) }));

export const totalOf = (list: readonly Typed[]): Fraction => sum(valuesOf(list));
/** Blank cells alone say that nothing is known yet. */
export const isBlank = (list: readonly Typed[]): boolean =>
  list.every(([cell]) => cell === null || (typeof cell === "string" && cell.trim() === ""));
