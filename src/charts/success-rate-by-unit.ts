import { chartWords } from "../i18n/charts";
import type { Locale } from "../i18n/locale";
import type { ChartSource, ChartSpec } from "./chart-spec";
import { palette } from "./palette";

export interface SuccessRateByUnit {
  /** The codes or names of the units, one per column of the chart. */
  readonly units: ChartSource;
  /** For each unit, the share of learners who validated it, 0 to 1. */
  readonly rates: ChartSource;
  readonly locale: Locale;
}

/** One column per unit, from 0 to 100 %, so that two pictures can be compared. */
export function successRateByUnit({ units, rates, locale }: SuccessRateByUnit): ChartSpec {
  const words = chartWords[locale].successRate;
  return {
    type: "column",
    title: words.title,
    description: words.description,
    categories: units,
    series: [{ name: words.series, values: rates, color: palette.blue }],
    axis: { title: words.axis, min: 0, max: 1, numberFormat: "0%" },
  };
}
