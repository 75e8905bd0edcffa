import { chartWords } from "../i18n/charts";
import type { Locale } from "../i18n/locale";
import { numberFormatter } from "../i18n/number-formatter";
import { atLeast, compare, toNumber, type Ratio } from "../rules/exact/ratio";
import type { ChartSpec } from "./chart-spec";
import { meanOf, type SelectedMarks } from "./marks-of-selection";
import { palette } from "./palette";

export type MarksChartMode = "distribution" | "means";

export interface MarksChart {
  readonly marks: SelectedMarks;
  readonly mode: MarksChartMode;
  /** Out of 20: at or above it, a unit is validated. */
  readonly threshold: Ratio;
  readonly locale: Locale;
}

/** The selected marks against the threshold: how they are spread, or the mean of each learner. */
export function marksChart(options: MarksChart): ChartSpec {
  return options.mode === "distribution" ? distribution(options) : means(options);
}

/** Points per band; ten bands make 20. */
const BAND = 2;
const BANDS = 10;

/** Ten bands of two points; a band the threshold cuts is stacked from its two sides. */
function distribution({ marks, threshold, locale }: MarksChart): ChartSpec {
  const words = chartWords[locale].marks;
  const all = marks.learners.flatMap((learner) => learner.marks);
  const limit = formatMark(threshold, locale);
  const below = Array<number>(BANDS).fill(0);
  const reached = Array<number>(BANDS).fill(0);
  for (const mark of all) {
    const side = atLeast(mark, threshold) ? reached : below;
    const band = bandOf(mark);
    side[band] = (side[band] ?? 0) + 1;
  }
  return {
    type: "column",
    title: words.distributionTitle,
    description: words.distributionDescription(words.marks(all.length), limit),
    categories: { values: Array.from({ length: BANDS }, (_, band) => `${band * BAND}–${(band + 1) * BAND}`) },
    series: [
      { name: words.below(limit), values: { values: below }, color: palette.orange },
      { name: words.atOrAbove(limit), values: { values: reached }, color: palette.blue },
    ],
    stacked: true,
    axis: { title: words.distributionAxis, min: 0, numberFormat: "0" },
  };
}

/** The mark 20 belongs to the last band, every other limit to the band it opens. */
function bandOf(mark: Ratio): number {
  return Math.min(BANDS - 1, Number(mark.n / (mark.d * BigInt(BAND))));
}

function means({ marks, threshold, locale }: MarksChart): ChartSpec {
  const words = chartWords[locale].marks;
  const limit = formatMark(threshold, locale);
  const learners = marks.learners.map(({ name, marks: own }, index) => ({
    name: name ?? words.row(index + 1),
    mean: meanOf(own),
  }));
  const side = (reached: boolean): (number | null)[] =>
    learners.map(({ mean }) => (compare(mean, threshold) >= 0 === reached ? toNumber(mean) : null));
  return {
    type: "bar",
    title: words.meansTitle,
    description: words.meansDescription(words.learners(learners.length), limit),
    categories: { values: learners.map((learner) => learner.name) },
    series: [
      { name: words.below(limit), values: { values: side(false) }, color: palette.orange },
      { name: words.atOrAbove(limit), values: { values: side(true) }, color: palette.blue },
    ],
    stacked: true,
    axis: { title: words.meansAxis, min: 0, max: 20, numberFormat: "0.##" },
    reference: { label: words.threshold(limit), value: toNumber(threshold) },
  };
}

function formatMark(mark: Ratio, locale: Locale): string {
  return numberFormatter(locale, { maximumFractionDigits: 2 }).format(toNumber(mark));
}
