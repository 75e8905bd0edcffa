/** REVENUE, FUNDING and HEADCOUNT on random contracts, against the décret read by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArgumentValue } from "../../src/functions/host";
import { callFunction } from "../functions/call-function";
import { monthsBegun, plusMonths, serialOf, type Serial } from "./days";
import { below, fraction, larger, minus, nearest, roundedTo, sum, times, type Fraction } from "./fraction";
import { fundingLaws, type FundingLaw } from "./law";
import {
  blankAs,
  choiceOf,
  dateIn,
  eurosIn,
  frames,
  numberIn,
  orBlank,
  shareCell,
  typed,
  yesNo,
  type Frame,
  type Typed,
} from "./random-cells";
import { laidOut, linedUp, type Cells, type Headings, type LaidOut, type Row } from "./random-tables";
import { RUNS, shown } from "./runs";

const HEADINGS: Headings = {
  contract: ["contrat", "n° de contrat", "référence", "dossier", "n° DECA", "contract"],
  learner: ["apprenant", "élève", "stagiaire", "nom et prénom"],
  type: ["type de contrat", "dispositif", "nature du contrat", "contract type"],
  start: ["début", "date de début", "début du contrat", "début d'exécution", "du", "entrée", "start"],
  end: ["fin", "date de fin", "fin du contrat", "au", "terme", "end"],
  break: ["rupture", "date de rupture", "rompu le", "résiliation", "break"],
  yearly: ["npec", "niveau de prise en charge", "prise en charge", "coût contrat", "montant annuel", "npec annuel"],
  rate: ["taux", "taux horaire", "prix horaire", "€/h", "hourly rate"],
  hours: ["heures", "nombre d'heures", "heures financées", "volume horaire", "hours"],
  level: ["niveau", "niveau de diplôme", "niveau RNCP", "niveau préparé", "level"],
  distance: ["distance", "part à distance", "FOAD", "distanciel", "taux de distanciel"],
  concluded: ["conclusion", "date de conclusion", "conclu le", "signature", "date de signature", "concluded"],
  priority: ["public prioritaire", "prioritaire", "priority"],
  companyStart: ["début en entreprise", "entrée en entreprise", "premier jour en entreprise"],
  earlierBreak: ["rupture antérieure", "déjà rompu", "contrat précédent rompu"],
};

const TYPES = {
  apprenticeship: ["apprentissage", "contrat d'apprentissage", "CA", "apprenti"],
  professional: ["professionnalisation", "contrat pro", "CP", "contrat de pro"],
  "pro-a": ["pro-a", "Pro-A", "reconversion"],
  plan: ["plan", "plan de développement des compétences", "PDC"],
} as const;
type Type = keyof typeof TYPES;

interface Contract {
  readonly type: Type;
  readonly start: Serial;
  readonly end: Serial;
  readonly broken: Serial | null;
  readonly yearly: Fraction;
  readonly rate: Fraction | null;
  readonly hours: Fraction | null;
  readonly level: number | null;
  readonly distance: Fraction;
  readonly concluded: Serial;
  readonly priority: boolean;
  readonly companyStart: Serial;
  readonly earlierBreak: boolean;
}

interface Given {
  readonly contract: Contract;
  readonly row: Row;
}

const FIRST = serialOf(1, 9, 2023);
const LAST = serialOf(31, 12, 2028);

const LEVELS: readonly (readonly [ArgumentValue, number])[] = [
  [5, 5],
  [6, 6],
  [7, 7],
  [3, 3],
  ["bac+3", 6],
  ["bac+2", 5],
  ["Bac + 5", 7],
  ["6", 6],
];
const level = fc.constantFrom(...LEVELS).map(([cell, value]) => typed(cell, value));
const dayFrom = (from: Serial, least: number, most: number): fc.Arbitrary<Typed<Serial>> =>
  dateIn(from + least, from + most);

const contracts: fc.Arbitrary<Given> = dateIn(FIRST, LAST).chain((start) =>
  dayFrom(start.value, 60, 1200).chain((end) =>
    fc
      .record({
        type: orBlank(choiceOf(TYPES), null, 3),
        broken: fc.oneof(blankAs(null), dateIn(start.value, end.value), dayFrom(start.value, 40, 50)),
        yearly: eurosIn(5000, 13_000),
        rate: orBlank(numberIn(5, 30, 100), null, 2),
        hours: numberIn(1, 900, 4),
        hasHours: fc.boolean(),
        level: orBlank(level, null, 3),
        distance: orBlank(fc.constantFrom(0, 50, 79, 80, 81, 100).chain(shareCell), fraction(0), 2),
        concluded: orBlank(
          fc.oneof(dayFrom(start.value, -90, 0), dateIn(serialOf(28, 6, 2025), serialOf(3, 7, 2025))),
          null,
          2,
        ),
        priority: orBlank(yesNo, false, 2),
        companyStart: orBlank(dayFrom(start.value, 0, 20), null, 2),
        earlierBreak: orBlank(yesNo, false, 2),
      })
      .map((given): Given => {
        const isHourly = given.type.value !== null ? given.type.value !== "apprenticeship" : given.hasHours;
        const cells = Object.entries(given).flatMap(([id, each]) =>
          typeof each === "object" ? [[id, each.cell] as const] : [],
        );
        const { broken, hours, ...rest } = Object.fromEntries(cells) as Record<string, ArgumentValue>;
        return {
          row: {
            ...rest,
            start: start.cell,
            end: end.cell,
            break: broken ?? null,
            hours: isHourly ? (hours ?? null) : null,
          },
          contract: {
            type: given.type.value ?? (isHourly ? "professional" : "apprenticeship"),
            start: start.value,
            end: end.value,
            broken: given.broken.value,
            yearly: given.yearly.value,
            rate: given.rate.value,
            hours: isHourly ? given.hours.value : null,
            level: given.level.value,
            distance: given.distance.value,
            concluded: given.concluded.value ?? start.value,
            priority: given.priority.value,
            companyStart: given.companyStart.value ?? start.value,
            earlierBreak: given.earlierBreak.value,
          },
        };
      }),
  ),
);

const lastDay = ({ end, broken }: Contract): Serial => (broken === null ? end : Math.min(end, broken));

/** The décret’s proration, reduction and employer’s share hold for contracts concluded from its date on. */
const isDaily = ({ concluded }: Contract, { dailyFrom }: FundingLaw): boolean =>
  dailyFrom !== null && concluded >= dailyFrom;

function yearlyAmount({ yearly, distance }: Contract, law: FundingLaw): Fraction {
  if (law.distance === null || below(distance, law.distance.from)) return yearly;
  return larger(times(yearly, minus(fraction(1), law.distance.reduction)), law.distance.floor);
}

interface Retained {
  readonly quantity: Fraction;
  readonly unit: string;
  readonly revenue: Fraction;
}

function retained(contract: Contract, law: FundingLaw, from: Serial, to: Serial): Retained {
  const first = Math.max(contract.start, from);
  const last = Math.min(lastDay(contract), to);
  const days = Math.max(0, last - first + 1);
  if (contract.hours !== null) {
    const rate = contract.rate ?? (contract.priority ? law.hourlyPriority : law.hourly);
    const done = times(contract.hours, fraction(days, contract.end - contract.start + 1));
    return { quantity: done, unit: "heures", revenue: times(done, rate) };
  }
  if (isDaily(contract, law)) {
    const revenue = times(yearlyAmount(contract, law), fraction(days, law.yearDays));
    return { quantity: fraction(days), unit: "jours", revenue };
  }
  const months = Math.max(0, monthsBegun(contract.start, last) - monthsBegun(contract.start, first - 1));
  return { quantity: fraction(months), unit: "mois", revenue: times(contract.yearly, fraction(months, 12)) };
}

/** What is earned by the end less what was earned before: periods one after another add up to the contract, to the cent. */
function earnedBetween(contract: Contract, law: FundingLaw, from: Serial, to: Serial): number {
  const until = (day: Serial): Fraction => roundedTo(retained(contract, law, 0, day).revenue, 100);
  return nearest(minus(until(Math.max(to, from - 1)), until(from - 1)));
}

/** `null` when the level that decides is unknown. */
function employerShare(contract: Contract, law: FundingLaw, revenue: Fraction): Fraction | null {
  if (contract.type !== "apprenticeship" || !isDaily(contract, law) || law.shareLevel === null) return fraction(0);
  const level = contract.level ?? law.level;
  if (level === null) return null;
  if (level < law.shareLevel) return fraction(0);
  // On its last day a contract is over, not broken.
  const broken = contract.broken !== null && contract.broken < contract.end ? contract.broken : null;
  const isTrial = broken !== null && broken < contract.companyStart + law.trial.days;
  const whole = contract.earlierBreak ? law.shareAfterBreak : law.share;
  const trial = smaller(times(revenue, law.trial.share), law.trial.cap);
  const due = isTrial ? smaller(trial, whole) : whole;
  return smaller(due, revenue);
}
const shareCellOf = (share: Fraction | null): unknown => (share === null ? "#N/A" : euros(share));
const smaller = (a: Fraction, b: Fraction): Fraction => (below(a, b) ? a : b);
const euros = (value: Fraction): number => nearest(roundedTo(value, 100));

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
          return [nearest(quantity), unit, euros(revenue), shareCellOf(employerShare(contract, law, revenue))];
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

const isCents = (value: unknown): value is number =>
  typeof value === "number" && nearest(fraction(Math.round(value * 100), 100)) === value;

describe("FUNDING", () => {
  const daily = contracts.filter(
    ({ contract }) => contract.hours === null && contract.level !== null && contract.concluded >= serialOf(1, 7, 2025),
  );

  it("pays each year of a contract 40, 30, 20 and 10 %, in all its revenue less the employer’s share", async () => {
    await fc.assert(
      fc.asyncProperty(
        daily,
        fc.constantFrom(...(Object.keys(fundingLaws) as (keyof typeof fundingLaws)[])),
        async ({ contract, row }, id) => {
          const columns = Object.keys(row);
          const table: Cells = [
            ["contrat", ...columns],
            ["C-12", ...columns.map((column) => row[column] ?? null)],
          ];
          const law = fundingLaws[id];
          const lines = shown(await callFunction("FUNDING", table, id)).slice(1);
          const years = Math.ceil(monthsBegun(contract.start, lastDay(contract)) / 12);
          expect(lines.map((line) => line[0])).toEqual(lines.map(() => "C-12"));
          expect(lines.map((line) => line[3])).toEqual(
            Array.from({ length: years }, () => [0.4, 0.3, 0.2, 0.1]).flat(),
          );
          const ordinals = ["1er", "2e", "3e", "4e"];
          const names = lines.map(
            (_, index) => `Année ${Math.floor(index / 4) + 1} : ${ordinals[index % 4]!} versement`,
          );
          expect(lines.map((line) => line[1])).toEqual([...names.slice(0, -1), "Solde"]);
          // From the year's own first day: a contract of 29/02 has its second year on 28/02.
          const dueAt = (index: number): Serial =>
            plusMonths(plusMonths(contract.start, 12 * Math.floor(index / 4)), index % 4 === 1 ? 7 : 10);
          expect(lines.map((line) => line[2])).toEqual(
            lines.map((_, index): unknown => ([1, 2].includes(index % 4) ? dueAt(index) : expect.anything())),
          );
          const amounts = lines.map((line) => line[4]);
          expect(amounts.every(isCents)).toBe(true);
          const { revenue } = retained(contract, law, 0, Infinity);
          const paid = sum((amounts as number[]).map((amount) => fraction(Math.round(amount * 100), 100)));
          expect(nearest(paid)).toBe(
            nearest(
              minus(roundedTo(revenue, 100), roundedTo(employerShare(contract, law, revenue) ?? fraction(0), 100)),
            ),
          );
          const lost = plusMonths(contract.broken === null ? contract.end : lastDay(contract), 4) + 1;
          expect(lines.at(-1)?.[5]).toBe(lost);
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
        expect(lines.map((line) => line[3])).toEqual(isLong ? [0.4, 0.3, 0.3] : [0.5, 0.5]);
        expect(lines.map((line) => line[1])).toEqual(
          lines.map((_, index) =>
            index === lines.length - 1 ? "Solde" : index === 0 ? "1er versement" : "2e versement",
          ),
        );
        const paid = sum(lines.map((line) => fraction(Math.round((line[4] as number) * 100), 100)));
        const { revenue } = retained(contract, fundingLaws["apprentissage-2025"], 0, Infinity);
        expect(nearest(paid)).toBe(euros(revenue));
      }),
      RUNS,
    );
  });
});
