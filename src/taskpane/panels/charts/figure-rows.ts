/** The figures of a chart as people read them. */
import { formatWithPattern } from "../../../charts/number-format";
import { isError } from "../../../charts/catalogue/figures";
import { chartKindWords } from "../../../i18n/chart-kinds";
import type { Locale } from "../../../i18n/locale";
import { chartsPanelWords } from "../../../i18n/panels/charts";
import type { ChartFigures, FiguresColumn } from "../../../tools/charts/chart-figures";

export interface FigureRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function figureRows({ kind, labels, columns }: ChartFigures, locale: Locale): FigureRows {
  return {
    headings: [chartKindWords[locale].labels[kind], ...columns.map(({ name }) => name)],
    rows: labels.map(({ value }, row) => [value, ...columns.map((column) => shown(column, row, locale))]),
  };
}

function shown({ cells, format }: FiguresColumn, row: number, locale: Locale): string {
  const value = cells[row]?.value ?? null;
  if (value === null) return "—";
  if (isError(value)) return `${value.error} (${chartsPanelWords[locale].inError})`;
  return formatWithPattern(value, format, locale);
}
