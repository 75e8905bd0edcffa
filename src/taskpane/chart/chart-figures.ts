/** The figures behind the chart, for those who cannot see it or want the numbers. */
import { marksChart, type MarksChartMode } from "../../charts/marks-chart";
import { isSomethingElse, summaryOf } from "../../charts/marks-of-selection";
import type { ChartSource, ChartSpec } from "../../charts/chart-spec";
import type { Locale } from "../../i18n/locale";
import { paneWords } from "../../i18n/pane";
import { toNumber } from "../../rules/exact/ratio";
import { formatNumber, formatShare } from "../format-value";
import type { ChartData } from "./chart-reader";

export interface ChartFigures {
  readonly spec: ChartSpec;
  /** Label and value, in reading order. */
  readonly summary: readonly (readonly [label: string, value: string])[];
  readonly ignored: number;
  readonly table: {
    readonly headings: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  };
}

/** Everything the chart view shows of some marks, or `null` when there is none. */
export function chartFigures(
  { marks, threshold }: ChartData,
  mode: MarksChartMode,
  locale: Locale,
): ChartFigures | null {
  if (marks === "tooLarge" || isSomethingElse(marks)) return null;
  const summary = summaryOf(marks, threshold.value);
  if (!summary) return null;
  const words = paneWords[locale].chart;
  const count = (value: number): string => formatNumber(value, locale, 0);
  const mark = (value: number): string => formatMark(value, toNumber(threshold.value), locale);
  const spec = marksChart({ marks, mode, threshold: threshold.value, locale });
  return {
    spec,
    summary: [
      [words.marks, count(summary.marks)],
      [words.learners, count(summary.learners)],
      [words.mean, mark(summary.mean)],
      [words.lowest, mark(summary.lowest)],
      [words.highest, mark(summary.highest)],
      [
        words.reached(mark(toNumber(threshold.value))),
        words.reachedShare(count(summary.reached), formatShare(summary.reached / summary.marks, locale, 0)),
      ],
    ],
    ignored: marks.ignored,
    table: {
      headings: mode === "distribution" ? [words.band, words.marks] : [words.learner, words.mean],
      rows: tableRows(spec, mode === "distribution" ? count : mark),
    },
  };
}

const USUAL_DIGITS = 2;
const MOST_DIGITS = 6;

/** Two decimals, or as many as it takes not to show 9.996 as the threshold it has not reached. */
function formatMark(value: number, threshold: number, locale: Locale): string {
  let digits = USUAL_DIGITS;
  // Read back from the same formatter: `toFixed` and Intl do not round 9.995 the same way.
  const shown = (): number => Number(formatNumber(value, "en", digits));
  while (digits < MOST_DIGITS && shown() >= threshold !== value >= threshold) digits += 1;
  return formatNumber(value, locale, digits);
}

/** The stacked series put back together: one value per category. */
function tableRows(spec: ChartSpec, format: (value: number) => string): readonly (readonly [string, string])[] {
  const columns = spec.series.map((series) => valuesOf(series.values));
  return valuesOf(spec.categories).map((category, index) => {
    const total = columns.reduce((sum, column) => sum + Number(column[index] ?? 0), 0);
    return [String(category ?? ""), format(total)];
  });
}

/** The pane's own charts carry their values. */
export function valuesOf(source: ChartSource): readonly (number | string | null)[] {
  return "values" in source ? source.values : [];
}
