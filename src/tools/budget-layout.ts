/** Which row of a budget sheet holds what. */
import type { BudgetContent, BudgetLine, BudgetSubtotal } from "./budget-content";

export const BUDGET_COLUMN = {
  line: 0,
  count: 1,
  quantity: 2,
  unit: 3,
  price: 4,
  amount: 5,
  remark: 6,
  source: 7,
} as const;
export const BUDGET_COLUMNS = 8;
export const BUDGET_HEADER_ROW = 3;

export interface PlacedLine {
  readonly row: number;
  readonly line: BudgetLine | BudgetSubtotal;
}

export interface BudgetSection {
  readonly heading: number;
  readonly lines: readonly PlacedLine[];
  readonly total: number;
}

export interface BudgetLayout {
  readonly revenue: BudgetSection;
  readonly parties: readonly BudgetSection[];
  readonly result: {
    readonly heading: number;
    readonly revenue: number;
    /** The first party's charges; the others follow. */
    readonly charges: number;
    readonly margin: number;
    /** The first party's share; the others follow. */
    readonly shares: number;
  };
}

export function budgetLayout({ revenue, parties }: BudgetContent): BudgetLayout {
  let next = BUDGET_HEADER_ROW + 1;
  const place = (lines: readonly (BudgetLine | BudgetSubtotal)[]): BudgetSection => {
    const heading = next;
    const section = {
      heading,
      lines: lines.map((line, index) => ({ line, row: heading + 1 + index })),
      total: heading + 1 + lines.length,
    };
    next = section.total + 1;
    return section;
  };
  const sections = { revenue: place(revenue), parties: parties.map(({ lines }) => place(lines)) };
  const heading = next;
  const charges = heading + 2;
  const margin = charges + parties.length;
  return { ...sections, result: { heading, revenue: heading + 1, charges, margin, shares: margin + 1 } };
}
