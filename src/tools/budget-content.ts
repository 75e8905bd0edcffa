/** The lines of a budget: what each counts, how many, at what price. */
import { allValues, openParts } from "../conventions";
import type { Convention } from "../conventions/types";
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
  /** In the convention's order: the margin is shared in that order. */
  readonly parties: readonly BudgetParty[];
  /** Whether the convention says how the margin is shared. */
  readonly shared: boolean;
}

/** Parties shown when the convention names none. */
const UNNAMED_PARTIES = 2;

/** The budget a convention calls for, quantities left to fill in; prices are the convention's own where it has some. */
export function budgetContent(convention: Convention, locale: Locale): BudgetContent {
  const values = allValues(convention);
  const rates: ReadonlySet<string> = new Set(values.filter(({ value }) => value !== null).map(({ key }) => key));
  const named = values.flatMap(({ key, name }) => {
    const id = openParts("finance.split.<party>", key)?.[0];
    return id === undefined ? [] : [name?.[locale] ?? id];
  });
  const unnamed = Array.from({ length: UNNAMED_PARTIES }, (_, index) => toolWords[locale].budget.partner(index + 1));
  const parties = named.length > 0 ? named : unnamed;
  return {
    revenue: revenueLines(rates, locale, textOf(convention, "finance.revenue.basis")),
    parties: parties.map((name) => ({ name, lines: chargeLines(rates, locale) })),
    shared: named.length > 0,
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

function chargeLines(rates: ReadonlySet<string>, locale: Locale): readonly BudgetLine[] {
  const { lines, units } = toolWords[locale].budget;
  const priced = (label: string, unit: string, rule: string): BudgetLine =>
    rates.has(rule) ? { label, unit, price: { rule } } : { label, unit };
  const tutoring: BudgetLine = rates.has("finance.tutoring.hoursPerLearner")
    ? {
        ...priced(lines.tutoring, units.hoursPerLearner, "finance.teachingHour"),
        quantity: { rule: "finance.tutoring.hoursPerLearner" },
      }
    : { label: lines.tutoring, unit: units.hours };
  return [
    priced(lines.teaching, units.hours, "finance.teachingHour"),
    { label: lines.travel, unit: units.flat },
    tutoring,
    priced(lines.tutoringTravel, units.km, "finance.tutoring.kilometre"),
    priced(lines.rooms, units.hours, "finance.roomHour"),
    priced(lines.supplies, units.hours, "finance.suppliesHour"),
    priced(lines.exams, units.hours, "finance.examHour"),
    { label: lines.salaries, unit: units.flat },
    { label: lines.indirect, unit: units.flat },
    EMPTY_LINE,
  ];
}
