/** What a scenario comes to, as formulas over its figures wherever they stand. */
import type { Convention } from "../../conventions/types";
import { isSet } from "../create/convention-keys";
import { fundsContracts } from "../create/create-contracts";
import { quoted } from "../cell-reference";
import type { AssumptionId, SimulationParty } from "./assumption-ids";

export interface ScenarioContext {
  readonly convention: Convention;
  readonly parties: readonly SimulationParty[];
  /** The last argument of every CNAM function. */
  readonly rules: string;
}

/** The figures of a scenario, as formulas read them. */
export type FigureAt = (id: AssumptionId) => string;

/**
 * How much of its revenue a contract keeps that ends with a month: the units that REVENUE counts up to then, of those of
 * the whole contract. Where contracts are not what is funded, so many months of those of the training.
 *
 * @param month its rank, 1 first
 */
export function keptShare({ convention, rules }: ScenarioContext, at: FigureAt, month = at("breakMonth")): string {
  if (!fundsContracts(convention)) return `${month}/${at("months")}`;
  const start = at("start");
  const end = `EDATE(${start},${at("months")})-1`;
  // The amount does not matter: units are what is compared.
  const amount = isSet(convention, "finance.revenue.yearDays") ? "npec" : "heures";
  const units = (...cells: readonly (readonly [string, string])[]): string => {
    const columns = cells.map((_, index) => index + 1);
    const below = columns.map((column) => column + cells.length);
    const values = [...cells.map(([heading]) => quoted(heading)), ...cells.map(([, cell]) => cell)];
    const table = `CHOOSE({${columns.join(",")};${below.join(",")}},${values.join(",")})`;
    // A sum leaves the heading out, whether it is shown or not.
    return `SUM(INDEX(CNAM.REVENUE(${table},,,${rules}),0,1))`;
  };
  const whole = [
    ["début", start],
    ["fin", end],
    [amount, ANY_AMOUNT],
  ] as const;
  return `${units(...whole, ["rupture", `EDATE(${start},${month})-1`])}/${units(...whole)}`;
}

const ANY_AMOUNT = "1000";

/** To the cent, whatever doubles make of the sum. */
function exactly(sum: string, rules: string): string {
  return `CNAM.MARGIN(${sum},0,${rules})`;
}

export function revenueFormula({ rules }: ScenarioContext, at: FigureAt, kept: string): string {
  const [learners, breaks] = [at("learners"), at("breaks")] as const;
  // No more contracts are broken than there are.
  const lost = `MIN(${breaks},${learners})*(1-${kept})`;
  return exactly(`${at("funding")}*(${learners}-${lost})+${at("other")}`, rules);
}

export function chargesFormula({ rules }: ScenarioContext, at: FigureAt, party: number): string {
  const [hours, fixed, each] = [at(`hours.${party}`), at(`fixed.${party}`), at(`perLearner.${party}`)] as const;
  return exactly(`${hours}*${at("rate")}+${fixed}+${each}*${at("learners")}`, rules);
}

/** One party's part of a result, by the shares of the scenario. */
export function shareFormula(
  { convention, parties }: ScenarioContext,
  at: FigureAt,
  { result, party }: { readonly result: string; readonly party: number },
): string {
  const overrides = parties.flatMap(({ share }, index): readonly (readonly [string, string])[] =>
    share === null ? [] : [[share, at(`weight.${index}`)]],
  );
  const rows: readonly (readonly [string, string])[] = [["convention", quoted(convention.id)], ...overrides];
  const places = rows.map((_, index) => `${2 * index + 1},${2 * index + 2}`).join(";");
  const table = `CHOOSE({${places}},${rows.map(([key, value]) => `${quoted(key)},${value}`).join(",")})`;
  return `INDEX(CNAM.SHARE(${result},${table}),${party + 1},2)`;
}

/**
 * The smallest headcount whose result is not negative, of the two lines that it follows: while every contract is a broken
 * one, and beyond. `#N/A` when there is none.
 */
export function breakEvenFormula({ parties, rules }: ScenarioContext, at: FigureAt, kept: string): string {
  const each = parties.map((_, index) => at(`perLearner.${index}`)).join("+");
  const fixed = parties.map((_, index) => `${at(`hours.${index}`)}*${at("rate")}+${at(`fixed.${index}`)}`).join("+");
  const [funding, breaks] = [at("funding"), at("breaks")] as const;
  const of = (revenue: string, costs: string): string => `CNAM.BREAK_EVEN(${revenue},${each},${costs},${rules})`;
  const beyond = of(funding, `${fixed}-${at("other")}+${breaks}*(1-${kept})*${funding}`);
  const broken = of(`${funding}*${kept}`, `${fixed}-${at("other")}`);
  return `IFERROR(IF(${broken}<=${breaks},${broken},${beyond}),${beyond})`;
}
