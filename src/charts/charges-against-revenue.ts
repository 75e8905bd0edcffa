import { chartWords } from "../i18n/charts";
import type { Locale } from "../i18n/locale";
import type { ChartSource, ChartSpec } from "./chart-spec";
import { palette } from "./palette";

export interface ChargesAgainstRevenue {
  /** The parties to the convention, or any other breakdown. */
  readonly categories: ChartSource;
  /** Euros, one amount per category. */
  readonly charges: ChartSource;
  /** Euros, one amount per category. */
  readonly revenue: ChartSource;
  readonly locale: Locale;
}

/** Two columns side by side per category: what it costs, what it brings. */
export function chargesAgainstRevenue({ categories, charges, revenue, locale }: ChargesAgainstRevenue): ChartSpec {
  const words = chartWords[locale].chargesAgainstRevenue;
  return {
    type: "column",
    title: words.title,
    description: words.description,
    categories,
    series: [
      { name: words.charges, values: charges, color: palette.orange },
      { name: words.revenue, values: revenue, color: palette.blue },
    ],
    axis: { title: words.axis, min: 0, numberFormat: '#,##0 "€"' },
  };
}
