/** What a line of a budget comes to, as a formula: COST says what a charge is worth, by the convention's own readings. */
import { COST_COLUMNS, COST_NATURES, type CostId } from "../functions/finance/cost-columns";
import type { CostNature } from "../rules/finance/cost";
import type { BudgetLine } from "./budget-content";
import { BUDGET_COLUMN } from "./budget-layout";
import { area, areaReference, cellReference } from "./cell-reference";
import { errorsOf } from "./pass-errors";

export interface AmountRules {
  /** The last argument of every CNAM function of the sheet. */
  readonly argument: string;
  /** The parameter that gives the visits of a trip, where the convention has one. */
  readonly visits: string | null;
  /** Whether the convention refunds trips beyond a distance alone. */
  readonly hasDistance: boolean;
}

/** A line without its count, where it has one, or without a price has no amount yet; another blank factor is left out. */
export function amountFormula(row: number, line: BudgetLine, rules: AmountRules): string {
  // The convention gives the quantity of each: only how many there are says whether there is anything.
  const isCounted = typeof line.quantity === "object" || line.nature === "travel";
  const filled = areaReference(area(row, BUDGET_COLUMN.count, 1, isCounted ? 1 : 2));
  const price = cellReference(row, BUDGET_COLUMN.price);
  const quantities = areaReference(area(row, BUDGET_COLUMN.count, 1, 2));
  const amount =
    line.nature === undefined
      ? `ROUND(PRODUCT(${quantities},${price}),2)`
      : `SUM(INDEX(CNAM.COST(${costTable(row, line, line.nature, rules)},${rules.argument}),0,${AMOUNT_COLUMN}))`;
  return `=IF(OR(COUNT(${filled})+${errorsOf(quantities)}=0,${price}=""),"",${amount})`;
}

/** « Montant » of COST; a sum over the column leaves its heading out, whether it is shown or not. */
const AMOUNT_COLUMN = 3;

/** The line under the headings of COST, built in the formula: CHOOSE lays out cells that an array constant may not hold. */
function costTable(row: number, line: BudgetLine, nature: CostNature, rules: AmountRules): string {
  const [count, quantity, price] = [BUDGET_COLUMN.count, BUDGET_COLUMN.quantity, BUDGET_COLUMN.price].map((column) =>
    cellReference(row, column),
  );
  const quantities = areaReference(area(row, BUDGET_COLUMN.count, 1, 2));
  const cells: readonly (readonly [CostId, string])[] =
    nature === "travel"
      ? [
          ["nature", word(nature)],
          ["quantity", String(count)],
          ["distance", String(quantity)],
          ["visits", rules.visits === null ? "1" : `CNAM.RULE("${rules.visits}",${rules.argument})`],
          ["rate", String(price)],
          ["override", line.override === true || !rules.hasDistance ? '"oui"' : '"non"'],
        ]
      : [
          ["nature", word(priced(nature))],
          ["quantity", `PRODUCT(${quantities})`],
          ["rate", String(price)],
        ];
  const positions = cells.map((_, index) => index + 1);
  const first = positions.join(",");
  const second = positions.map((position) => position + cells.length).join(",");
  const values = [...cells.map(([id]) => `"${headingOf(id)}"`), ...cells.map(([, cell]) => cell)];
  return `CHOOSE({${first};${second}},${values.join(",")})`;
}

/** The hours of tutoring stand in the line, where people may change them: they are hours of teaching at its price. */
function priced(nature: CostNature): CostNature {
  return nature === "tutoring" ? "teaching" : nature;
}

function word(nature: CostNature): string {
  return `"${COST_NATURES.find(({ id }) => id === nature)?.label.fr ?? nature}"`;
}

function headingOf(id: CostId): string {
  return COST_COLUMNS.find((column) => column.id === id)?.heading ?? id;
}
