/** What a screen reader says of a chart: its title, its sentence, and the figures it draws. */
import { chartWords } from "../i18n/charts";
import type { Locale } from "../i18n/locale";
import { titleOf, type ReadSource } from "./chart-configuration";
import type { ChartSpec } from "./chart-spec";
import { formatWithPattern } from "./number-format";

/** Beyond it a list read aloud says nothing any more. */
export const MOST_FIGURES = 60;

/** « Taux de réussite par UE. Pour chaque UE, part des apprenants qui l’ont validée. USSA24 94 %, USSA25 88 %. » */
export function chartText(spec: ChartSpec, read: ReadSource, locale: Locale): string {
  const drawn = spec.series.filter(({ as }) => as !== "blank");
  const series = drawn.map(({ name, values }) => ({ name, figures: figures(spec, read(values), read, locale) }));
  const count = series.reduce((total, { figures: own }) => total + own.length, 0);
  const sentences = [`${titleOf(spec, read, locale)}.`, spec.description];
  if (count === 0 || count > MOST_FIGURES) return sentences.join(" ");
  const { named } = chartWords[locale];
  const lists = series.map(({ name, figures: own }) =>
    series.length > 1 ? named(name, own.join(", ")) : own.join(", "),
  );
  return [...sentences, `${lists.join(". ")}.`].join(" ");
}

/** « USSA24 94 % » for each point that has a value. */
function figures(
  { categories, axis }: ChartSpec,
  values: readonly (number | string | null)[],
  read: ReadSource,
  locale: Locale,
): string[] {
  const labels = read(categories);
  return values.flatMap((value, index) => {
    if (typeof value !== "number") return [];
    return `${labels[index] ?? ""} ${formatWithPattern(value, axis?.numberFormat, locale)}`.trim();
  });
}
