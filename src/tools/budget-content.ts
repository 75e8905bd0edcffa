/** The lines of a budget: what each counts, how many, at what price. */
import { allValues, openParts } from "../conventions";
import type { Convention } from "../conventions/types";
import type { CostNature } from "../rules/finance/cost";
import type { Locale } from "../i18n/locale";
import { toolWords } from "../i18n/tools";
import { textOf } from "./create/convention-keys";

/** A number, an en-US formula with its leading `=`, or the value of a parameter of the convention. */
export type Factor = number | `=${string}` | { readonly rule: string };

export interface BudgetLine {
  readonly label: string;
  readonly count?: Factor;
  readonly quantity?: Factor;
  readonly unit?: string;
  readonly price?: Factor;
  readonly remark?: string;
  /** What a charge is: COST then decides what it comes to. */
  readonly nature?: CostNature;
  /** A trip: paid whatever the distance. */
  readonly override?: true;
}

/** Sums the lines since the start of its party, or since the subtotal before. */
export interface BudgetSubtotal {
  readonly subtotal: string;
}

export interface BudgetParty {
  readonly name: string;
  readonly lines: readonly (BudgetLine | BudgetSubtotal)[];
}

export interface BudgetContent {
  readonly revenue: readonly BudgetLine[];
  /** In the convention's order: the margin is shared in that order; those without a share come last. */
  readonly parties: readonly BudgetParty[];
  /** How many of the parties, the first ones, share what is left; 0 where the convention does not say. */
  readonly sharing: number;
  /** Revenue less direct charges, or less all the charges agreed on. */
  readonly kind: BudgetKind;
}

export type BudgetKind = "margin" | "result";

/** Parties shown when the convention names none. */
const UNNAMED_PARTIES = 2;

/** The budget a convention calls for, quantities left to fill in; prices are the convention's own where it has some. */
export function budgetContent(convention: Convention, locale: Locale): BudgetContent {
  const values = allValues(convention);
  const rates: ReadonlySet<string> = new Set(values.filter(({ value }) => value !== null).map(({ key }) => key));
  const partiesOf = (pattern: string): readonly string[] =>
    values.flatMap(({ key, name, value }) => {
      const id = openParts(pattern, key)?.[0];
      return id === undefined || value === false ? [] : [name?.[locale] ?? id];
    });
  const named = partiesOf("finance.split.<party>");
  const unnamed = Array.from({ length: UNNAMED_PARTIES }, (_, index) => toolWords[locale].budget.partner(index + 1));
  // A text that says which charges are direct shares a margin; the others share a result.
  const kind: BudgetKind = rates.has("finance.directCharges") ? "margin" : "result";
  const parties = named.length > 0 ? [...named, ...partiesOf("finance.withoutShare.<party>")] : unnamed;
  return {
    revenue: revenueLines(rates, locale, textOf(convention, "finance.revenue.basis")),
    parties: parties.map((name) => ({ name, lines: chargeLines(rates, locale, kind) })),
    sharing: named.length,
    kind,
  };
}

const EMPTY_LINE: BudgetLine = { label: "" };

/** @param basis what the forecast of contracts rests on: `opco` or `average` */
function revenueLines(rates: ReadonlySet<string>, locale: Locale, basis: string | null): readonly BudgetLine[] {
  const { lines, units, bases } = toolWords[locale].budget;
  const remark = basis === "opco" || basis === "average" ? { remark: bases[basis] } : {};
  const main: BudgetLine = rates.has("finance.fundedHours.perYear")
    ? {
        label: lines.hourlyFunding,
        quantity: { rule: "finance.fundedHours.perYear" },
        unit: units.hours,
        price: { rule: "finance.hourlyFunding" },
      }
    : { label: lines.contracts, unit: units.contract, ...remark };
  return [main, { label: lines.otherRevenue, unit: units.flat }, EMPTY_LINE];
}

function chargeLines(rates: ReadonlySet<string>, locale: Locale, kind: BudgetKind): readonly BudgetLine[] {
  const { lines, units } = toolWords[locale].budget;
  const priced = (label: string, unit: string, rule: string, nature: CostNature): BudgetLine =>
    rates.has(rule) ? { label, unit, price: { rule }, nature } : { label, unit, nature };
  const flat = (label: string): BudgetLine => ({ label, unit: units.flat, nature: "lump" });
  const tutoring: BudgetLine = rates.has("finance.tutoring.hoursPerLearner")
    ? {
        ...priced(lines.tutoring, units.hoursPerLearner, "finance.teachingHour", "tutoring"),
        quantity: { rule: "finance.tutoring.hoursPerLearner" },
      }
    : { label: lines.tutoring, unit: units.hours, nature: "tutoring" };
  return [
    priced(lines.teaching, units.hours, "finance.teachingHour", "teaching"),
    flat(lines.travel),
    tutoring,
    tutoringTravel(rates, locale),
    priced(lines.rooms, units.hours, "finance.roomHour", "room"),
    priced(lines.supplies, units.hours, "finance.suppliesHour", "supplies"),
    priced(lines.exams, units.hours, "finance.examHour", "exam"),
    flat(lines.salaries),
    // A margin of direct charges has no indirect ones.
    ...(kind === "result" ? [flat(lines.indirect)] : []),
    { label: "", nature: "lump" },
  ];
}

/** So many learners, so many kilometres one way: COST counts the way back, the visits and the distance. */
function tutoringTravel(rates: ReadonlySet<string>, locale: Locale): BudgetLine {
  const { lines, units } = toolWords[locale].budget;
  const rule = "finance.tutoring.kilometre";
  return rates.has(rule)
    ? { label: lines.tutoringTravel, unit: units.kmOneWay, price: { rule }, nature: "travel" }
    : { label: lines.tutoringTravel, unit: units.km, nature: "lump" };
}
