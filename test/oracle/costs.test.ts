/** COST, CAP, SUBSIDY and BREAK_EVEN on random budgets, against the rulebook read by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../functions/call-function";
import { below, fraction, larger, minus, nearest, over, roundedTo, sum, times, type Fraction } from "./fraction";
import { costLaw, paysAix } from "./law";
import { blankAs, choiceOf, eurosIn, frames, numberIn, orBlank, typed, wholeIn, yesNo } from "./random-cells";
import { laidOut, linedUp, type Cells, type Headings, type Row } from "./random-tables";
import { RUNS, shown } from "./runs";

const euros = (value: Fraction): number => nearest(roundedTo(value, 100));
const zero = fraction(0);

const COST_HEADINGS: Headings = {
  nature: ["nature", "type", "poste", "catégorie", "ligne", "type de charge", "nature of cost"],
  quantity: ["quantité", "qté", "nombre", "nb", "heures", "volume", "effectif", "quantity"],
  distance: ["km", "distance", "km aller", "kilomètres", "distance aller"],
  visits: ["visites", "nombre de visites", "nb visites", "trajets", "visits"],
  rate: ["taux", "taux horaire", "prix unitaire", "tarif", "PU", "coût unitaire", "montant unitaire", "rate"],
  override: ["sans seuil", "rembourser quand même", "dérogation"],
};
const NATURES = {
  teaching: ["cours", "enseignement", "face à face", "heure cours", "heures cours", "TD"],
  tutoring: ["tutorat", "tuteur", "visites tutorat", "suivi"],
  room: ["salle", "location de salle", "location salles", "locaux"],
  supplies: ["fournitures", "fournitures pédagogiques", "consommables"],
  exam: ["examen", "surveillance", "heures examen", "épreuve"],
  travel: ["déplacement", "frais de déplacement", "déplacement tutorat", "trajet", "km"],
  lump: ["forfait", "autre", "part salaire", "salaire", "divers", "montant"],
} as const;
type Nature = keyof typeof NATURES;

const RATES: Readonly<Record<Nature, readonly [Fraction, string]>> = {
  teaching: [costLaw.teachingHour, "annexe 1"],
  tutoring: [costLaw.teachingHour, "annexe 1"],
  room: [costLaw.roomHour, "annexe 1"],
  supplies: [costLaw.suppliesHour, "annexe 1"],
  exam: [costLaw.examHour, "udget"],
  travel: [costLaw.kilometre, "udget"],
  lump: [zero, ""],
};

const lines = fc
  .record({
    nature: choiceOf(NATURES),
    quantity: orBlank(numberIn(0, 500, 4), null, 8),
    distance: fc.oneof(numberIn(0, 120, 2), numberIn(49, 51, 2)),
    visits: orBlank(wholeIn(1, 6), 1, 2),
    rate: orBlank(eurosIn(0, 200), null, 2),
    override: orBlank(yesNo, false, 2),
  })
  .map((given) => ({
    ...given,
    rate: given.nature.value === "lump" && given.rate.value === null ? typed(12.5, fraction(25, 2)) : given.rate,
  }));
type Line = typeof lines extends fc.Arbitrary<infer T> ? T : never;

function costOf({ nature, quantity, distance, visits, rate, override }: Line): unknown[] {
  const count = quantity.value ?? (nature.value === "lump" ? fraction(1) : null);
  if (count === null) return Array<unknown>(4).fill("#N/A");
  const [ours, article] = RATES[nature.value];
  const price = rate.value ?? ours;
  const source: unknown = rate.value === null ? expect.stringContaining(article) : "saisi";
  if (nature.value === "travel") {
    const isFar = below(costLaw.beyond, distance.value);
    const driven = times(times(count, distance.value), fraction(2 * visits.value));
    const retained = isFar || override.value ? driven : zero;
    // What leaves a near trip out is the article, whatever the rate.
    const decides: unknown = isFar ? source : override.value ? "tableau" : expect.stringContaining("annexe 1");
    const cited: unknown = isFar && override.value ? expect.any(String) : decides;
    return [nearest(retained), nearest(price), euros(times(retained, price)), cited];
  }
  const retained = nature.value === "tutoring" ? times(count, costLaw.tutoringHours) : count;
  return [nearest(retained), nearest(price), euros(times(retained, price)), source];
}

const cellsOf = (line: Line): Row => Object.fromEntries(Object.entries(line).map(([id, { cell }]) => [id, cell]));
const sheets = fc
  .array(lines, { minLength: 1, maxLength: 6 })
  .chain((list) =>
    laidOut(COST_HEADINGS, Object.keys(COST_HEADINGS), list.map(cellsOf)).map((table) => ({ list, table })),
  );

describe("COST", () => {
  it("gives quantity, rate, amount and source of each line", async () => {
    await fc.assert(
      fc.asyncProperty(sheets, frames, async ({ list, table }, frame) => {
        const headings = frame.headings ? ["Quantité retenue", "Taux", "Montant", "Source"] : null;
        const rules = [["convention", "assistant-gestion-2016"], ...frame.rows];
        expect(shown(await callFunction("COST", table.cells, rules))).toEqual(
          linedUp(table, headings, (index) => costOf(list[index]!)),
        );
      }),
      RUNS,
    );
  });
});

const CAP_HEADINGS: Headings = {
  year: ["année", "exercice", "an", "year"],
  party: ["partie", "établissement", "financeur", "partenaire", "organisme", "party"],
  amount: ["montant", "dépense", "dépenses", "coût", "total", "amount"],
};
const spending = fc.record({
  year: wholeIn(2016, 2018),
  party: fc.constantFrom(...paysAix.parties).map((id) => typed(id, id)),
  amount: fc.oneof({ weight: 7, arbitrary: eurosIn(0, 160_000) }, { weight: 1, arbitrary: blankAs(zero) }),
});
type Spending = typeof spending extends fc.Arbitrary<infer T> ? T : never;

/** Every year that the table holds, its parties in the convention’s order, then the whole. */
function capRows(list: readonly Spending[]): unknown[][] {
  const years = [...new Set(list.map(({ year }) => year.value))].sort((a, b) => a - b);
  const spent = (isCounted: (one: Spending) => boolean): Fraction =>
    sum(list.filter(isCounted).map(({ amount }) => amount.value));
  const above = (amount: Fraction, cap: Fraction): number => euros(larger(minus(amount, cap), zero));
  return years.flatMap((year): unknown[][] => {
    const ofParties = paysAix.parties.map((party): unknown[] => {
      const amount = spent((one) => one.year.value === year && one.party.value === party);
      const total = spent((one) => one.year.value <= year && one.party.value === party);
      const caps = [euros(paysAix.party), above(amount, paysAix.party)];
      return [
        year,
        expect.any(String),
        euros(amount),
        ...caps,
        euros(total),
        euros(paysAix.term),
        above(total, paysAix.term),
      ];
    });
    const amount = spent((one) => one.year.value === year);
    const total = spent((one) => one.year.value <= year);
    return [
      ...ofParties,
      [year, "Ensemble", euros(amount), euros(paysAix.all), above(amount, paysAix.all), euros(total), "", ""],
    ];
  });
}

describe("CAP", () => {
  const budgets = fc.array(spending, { minLength: 1, maxLength: 12 }).chain((list) =>
    laidOut(
      CAP_HEADINGS,
      Object.keys(CAP_HEADINGS),
      list.map(({ year, party, amount }) => ({ year: year.cell, party: party.cell, amount: amount.cell })),
    ).map((table) => ({ list, table })),
  );
  it("gives each year, party by party then in all, against the caps", async () => {
    await fc.assert(
      fc.asyncProperty(budgets, frames, async ({ list, table }, frame) => {
        const headings = [
          "Année",
          "Partie",
          "Montant",
          "Plafond",
          "Dépassement",
          "Cumul",
          "Plafond de la durée",
          "Dépassement de la durée",
        ];
        const rules = [["convention", "pays-aix-2016-2018"], ...frame.rows];
        const expected = [...(frame.headings ? [headings] : []), ...capRows(list)];
        expect(shown(await callFunction("CAP", table.cells, rules))).toEqual(expected);
      }),
      RUNS,
    );
  });
});

interface Payment {
  readonly name: string;
  readonly rate: Fraction;
}
interface Plan {
  readonly rules: Cells;
  readonly payments: readonly Payment[];
}
const ownPlan = fc
  .array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 })
  .map((cuts) => [...new Set([0, ...cuts, 100])].sort((a, b) => a - b))
  .map((edges): Plan => {
    const rates = edges.slice(1).map((edge, index) => edge - edges[index]!);
    return {
      rules: [
        ...rates.map((rate, index) => [`finance.subsidy.${index + 1}.rate`, `${rate} %`]),
        ["finance.subsidy.proRata", "oui"],
        ["finance.subsidy.recovery", "oui"],
      ],
      payments: rates.map((rate, index) => ({ name: `Versement ${index + 1}`, rate: fraction(rate, 100) })),
    };
  });
const plans = fc.oneof(
  fc.constant<Plan>({ rules: [["convention", "pays-aix-2016-2018"]], payments: paysAix.payments }),
  ownPlan,
);

const isNear = (a: Fraction, b: Fraction): boolean =>
  below(minus(a, b), fraction(1, 100)) && below(minus(b, a), fraction(1, 100));
const cents = (value: unknown): Fraction => fraction(Math.round((value as number) * 100), 100);

function expectPayments(
  given: unknown[][],
  { payments }: Plan,
  subsidy: Fraction,
  forecast: Fraction,
  actual: Fraction | null,
): void {
  const part = actual === null || !below(actual, forecast) ? fraction(1) : over(actual, forecast);
  const due = roundedTo(times(subsidy, part), 100);
  expect(given.map(([name, rate]) => [name, rate])).toEqual(payments.map(({ name, rate }) => [name, nearest(rate)]));
  const amounts = given.map((line) => cents(line[2]));
  payments.slice(0, -1).forEach(({ rate }, index) => {
    expect(isNear(amounts[index]!, times(subsidy, rate))).toBe(true);
  });
  expect(nearest(sum(amounts))).toBe(nearest(due));
  const last = amounts.at(-1)!;
  const natures = payments.map((_, index) =>
    index < payments.length - 1 ? "Acompte" : last.n < 0n ? "À récupérer" : "Solde",
  );
  expect(given.map((line) => line[3])).toEqual(natures);
}

describe("SUBSIDY", () => {
  it("pays each share of the subsidy, and in the end what the actual spending makes due", async () => {
    const wholeEuros = eurosIn(1, 400_000);
    await fc.assert(
      fc.asyncProperty(
        plans,
        wholeEuros,
        wholeEuros,
        orBlank(eurosIn(0, 400_000), null, 5),
        frames,
        async (plan, subsidy, forecast, actual, frame) => {
          const result = shown(
            await callFunction("SUBSIDY", subsidy.cell, forecast.cell, actual.cell, [...plan.rules, ...frame.rows]),
          );
          if (frame.headings) expect(result[0]).toEqual(["Versement", "Taux", "Montant", "Nature"]);
          expectPayments(result.slice(frame.headings ? 1 : 0), plan, subsidy.value, forecast.value, actual.value);
        },
      ),
      RUNS,
    );
  });
});

describe("BREAK_EVEN", () => {
  const each = eurosIn(1, 8000);
  it("gives the smallest headcount that does not lose, none beyond the maximum", async () => {
    await fc.assert(
      fc.asyncProperty(each, each, eurosIn(1, 60_000), wholeIn(1, 40), async (revenue, charge, fixed, max) => {
        const gain = minus(revenue.value, charge.value);
        const count = gain.n > 0n ? smallest(over(fixed.value, gain)) : null;
        const result = await callFunction("BREAK_EVEN", revenue.cell, charge.cell, fixed.cell, [
          ["cohort.max", max.cell],
        ]);
        expect(shown(result)).toEqual([[count === null || count > max.value ? "#N/A" : count]]);
      }),
      RUNS,
    );
  });
});

describe("BREAK_EVEN of next to no gain", () => {
  it("is no headcount, rather than a number without end", async () => {
    expect(shown(await callFunction("BREAK_EVEN", 5e-324, 0, 0.01))).toEqual([["#N/A"]]);
    expect(shown(await callFunction("BREAK_EVEN", "0,01", 0, 1_000_000))).toEqual([[100_000_000]]);
  });
});

const smallest = ({ n, d }: Fraction): number => Number((n + d - 1n) / d);
