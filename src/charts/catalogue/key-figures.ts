/** The few figures that sum a chart up: cards of a dashboard. */
import type { ChartKind } from "./chart-kinds";
import type { Teller } from "./teller";

export const keyFigureIds = [
  "learners",
  "success",
  "failing",
  "forecast",
  "actual",
  "result",
  "lowest",
  "toInvoice",
  "missedTargets",
  "missedMinimums",
] as const;

export type KeyFigureId = (typeof keyFigureIds)[number];

export interface KeyFigure {
  readonly kind: ChartKind;
  readonly format: string;
  readonly figure: <N, T>(teller: Teller<N, T>) => N;
}

const EUROS = "#,##0 €";

export const keyFigures: Readonly<Record<KeyFigureId, KeyFigure>> = {
  learners: { kind: "credits", format: "0", figure: (t) => t.count("earned") },
  success: { kind: "successRate", format: "0 %", figure: (t) => t.over(t.total("passed"), t.total("assessed")) },
  failing: { kind: "successRate", format: "0", figure: (t) => t.below("rate", "limit") },
  forecast: { kind: "forecastActual", format: EUROS, figure: (t) => t.total("forecast") },
  actual: { kind: "forecastActual", format: EUROS, figure: (t) => t.total("actual") },
  result: { kind: "chargesRevenue", format: EUROS, figure: (t) => t.minus(t.total("revenue"), t.total("charges")) },
  lowest: { kind: "treasury", format: EUROS, figure: (t) => t.lowest("balance") },
  toInvoice: { kind: "instalments", format: EUROS, figure: (t) => t.minus(t.total("planned"), t.total("invoiced")) },
  missedTargets: { kind: "indicators", format: "0", figure: (t) => t.below("achieved", "target") },
  missedMinimums: { kind: "staffing", format: "0", figure: (t) => t.below("value", "minimum") },
};
