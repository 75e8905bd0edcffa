/** The rows of a chart in another order. */
import type { ChartFigures } from "./chart-figures";

export const sortOrders = ["sheet", "rising", "falling"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** The column that a kind is sorted by, where its rows have no order of their own. */
const SORTED_BY: Readonly<Partial<Record<ChartFigures["kind"], string>>> = {
  successRate: "rate",
  successBySession: "afterSession2",
  successByGroup: "rate",
  credits: "earned",
  deviation: "second",
  chargesRevenue: "charges",
  forecastActual: "actual",
  costPerLearner: "cost",
  costPerHour: "cost",
  staffing: "value",
};

/** Bands, months and due dates keep the order they have. */
export function canBeSorted({ kind }: ChartFigures): boolean {
  return SORTED_BY[kind] !== undefined;
}

/** Rows without a figure come last. */
export function sortedFigures(figures: ChartFigures, order: SortOrder): ChartFigures {
  const by = figures.columns.find(({ id }) => id === SORTED_BY[figures.kind]);
  if (by === undefined || order === "sheet") return figures;
  const sign = order === "rising" ? 1 : -1;
  const key = (row: number): number => {
    const value = by.cells[row]?.value;
    return typeof value === "number" ? sign * value : Number.POSITIVE_INFINITY;
  };
  const rows = figures.labels.map((_, row) => row).sort((one, other) => compare(key(one), key(other)));
  return {
    ...figures,
    labels: picked(figures.labels, rows),
    columns: figures.columns.map((column) => ({ ...column, cells: picked(column.cells, rows) })),
  };
}

/** Infinities are equal to each other, which their difference does not say. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function picked<Item>(items: readonly Item[], rows: readonly number[]): readonly Item[] {
  return rows.flatMap((row) => {
    const item = items[row];
    return item === undefined ? [] : [item];
  });
}
