/** The chart of a kind over a table of figures, wherever it stands. */
import { chartKindWords } from "../../i18n/chart-kinds";
import type { Locale } from "../../i18n/locale";
import type { ChartSeries, ChartSpec } from "../chart-spec";
import { chartShapes, type ChartKind } from "./chart-kinds";
import { isError, placedValues, type FigureTable, type PlacedFigures } from "./figures";
import { findingOf } from "./findings";
import { tellValues } from "./tell-values";

/** Why a table gives no chart. */
export type ChartRefusal = "empty" | "allInError" | "tooManyRows" | "tooManySeries";

/** A chart that nobody could read says nothing. */
export const MOST_ROWS = 400;
export const MOST_SERIES = 12;

/** `null` when the table can be drawn. */
export function refusalOf(kind: ChartKind, table: FigureTable): ChartRefusal | null {
  const drawn = table.columns.filter(({ id }) => isDrawn(kind, id));
  const figures = drawn.flatMap(({ values }) => values);
  if (table.labels.length > MOST_ROWS) return "tooManyRows";
  if (drawn.length > MOST_SERIES) return "tooManySeries";
  if (figures.some((figure) => typeof figure === "number")) return null;
  return figures.some(isError) ? "allInError" : "empty";
}

/** The sentence that the figures say, or that one of them is in error. */
export function findingText(kind: ChartKind, table: FigureTable, locale: Locale): string {
  const { titles, inError } = chartKindWords[locale];
  return findingOf(kind, tellValues(table, locale), locale) ?? inError(titles[kind]);
}

/** The chart of values at hand. */
export function chartOfValues(kind: ChartKind, table: FigureTable, locale: Locale): ChartSpec {
  const spec = catalogueChart(kind, placedValues(table), locale, leastOf(kind, table));
  return { ...spec, title: findingText(kind, table, locale) };
}

/** @param from where the axis starts, for a kind that says so */
export function catalogueChart(kind: ChartKind, placed: PlacedFigures, locale: Locale, from?: number): ChartSpec {
  const words = chartKindWords[locale];
  const { type, stacked, axis, drawn } = chartShapes[kind];
  const title = words.axes[kind];
  return {
    type,
    title: words.titles[kind],
    ...(placed.finding && { titleFrom: placed.finding }),
    description: words.descriptions[kind],
    categories: placed.labels,
    series: placed.columns.flatMap(({ id, name, values }): ChartSeries[] =>
      isDrawn(kind, id) ? [{ name, values, ...drawn[id] }] : [],
    ),
    ...(stacked && { stacked }),
    axis: { ...(title !== "" && { title }), ...axis, ...(from !== undefined && { min: from }) },
  };
}

function isDrawn(kind: ChartKind, id: string): boolean {
  const { drawn, others } = chartShapes[kind];
  return id in drawn || (others === true && id.startsWith(OTHER));
}

/** How the ids of the columns begin of which there may be several. */
export const OTHER = "other:";

export function leastOf(kind: ChartKind, table: FigureTable): number | undefined {
  const { from } = chartShapes[kind];
  const values = table.columns.find(({ id }) => id === from)?.values ?? [];
  const known = values.filter((figure) => typeof figure === "number");
  return known.length === 0 ? undefined : known.reduce((least, one) => Math.min(least, one));
}
