/** The charts of the catalogue, and how each draws its columns. */
import type { ChartSeries, ChartSpec } from "../chart-spec";
import { palette } from "../palette";

export const chartKinds = [
  "successRate",
  "successBySession",
  "successByGroup",
  "distribution",
  "credits",
  "deviation",
  "chargesRevenue",
  "forecastActual",
  "instalments",
  "treasury",
  "costPerLearner",
  "costPerHour",
  "margin",
  "sensitivity",
  "indicators",
  "staffing",
  "obligations",
] as const;

export type ChartKind = (typeof chartKinds)[number];

/** How a column is drawn; one that is not listed is only shown among the figures. */
export type Drawn = Pick<ChartSeries, "color" | "as">;

export interface ChartShape {
  readonly type: ChartSpec["type"];
  readonly stacked?: true;
  readonly axis: NonNullable<ChartSpec["axis"]>;
  readonly drawn: Readonly<Record<string, Drawn>>;
  /** Columns of which there may be several, all drawn: the parties of a convention. */
  readonly others?: true;
  /** The axis starts at the least value of this column: dates are far from 0. */
  readonly from?: string;
}

const EUROS = '#,##0 "€"';
const HELD_AGAINST: Drawn = { as: "line" };
const below: Drawn = { color: palette.orange };
const reached: Drawn = { color: palette.blue };

export const chartShapes: Readonly<Record<ChartKind, ChartShape>> = {
  successRate: {
    type: "bar",
    stacked: true,
    axis: { min: 0, max: 1, numberFormat: "0%" },
    drawn: { below, reached },
  },
  successBySession: {
    type: "bar",
    axis: { min: 0, max: 1, numberFormat: "0%" },
    drawn: { session1: { color: palette.grey }, afterSession2: reached },
  },
  successByGroup: { type: "bar", axis: { min: 0, max: 1, numberFormat: "0%" }, drawn: { rate: reached } },
  distribution: { type: "column", stacked: true, axis: { min: 0, numberFormat: "0" }, drawn: { below, reached } },
  credits: {
    type: "bar",
    stacked: true,
    axis: { min: 0, numberFormat: "0" },
    drawn: { earned: reached, missing: { color: palette.grey } },
  },
  deviation: {
    type: "column",
    axis: { min: 0, max: 1, numberFormat: "0%" },
    drawn: { first: { color: palette.grey }, second: reached },
  },
  chargesRevenue: {
    type: "bar",
    axis: { numberFormat: EUROS },
    drawn: { charges: below, revenue: reached },
  },
  forecastActual: {
    type: "bar",
    axis: { numberFormat: EUROS },
    drawn: { forecast: { color: palette.grey }, actual: reached },
  },
  instalments: {
    type: "column",
    axis: { numberFormat: EUROS },
    drawn: { planned: { color: palette.grey }, invoiced: reached, received: { color: palette.green } },
  },
  treasury: {
    type: "line",
    axis: { numberFormat: EUROS },
    drawn: { balance: reached, lowest: { ...below, ...HELD_AGAINST } },
  },
  costPerLearner: { type: "bar", axis: { numberFormat: EUROS }, drawn: { cost: reached } },
  costPerHour: { type: "bar", axis: { numberFormat: '#,##0.00 "€"' }, drawn: { cost: reached } },
  margin: {
    type: "line",
    axis: { numberFormat: EUROS },
    drawn: { margin: reached, zero: HELD_AGAINST },
    others: true,
  },
  sensitivity: {
    type: "bar",
    stacked: true,
    axis: { numberFormat: EUROS },
    drawn: { lower: below, higher: reached },
  },
  indicators: {
    type: "column",
    axis: { numberFormat: "#,##0.##" },
    drawn: { achieved: reached, target: HELD_AGAINST },
  },
  staffing: { type: "column", axis: { numberFormat: "#,##0.##" }, drawn: { value: reached, minimum: HELD_AGAINST } },
  obligations: {
    type: "bar",
    stacked: true,
    axis: { numberFormat: "dd/mm/yyyy" },
    drawn: { start: { as: "blank" }, days: reached },
    from: "start",
  },
};
