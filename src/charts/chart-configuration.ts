/** From a ChartSpec to what Chart.js draws; types only are imported, so that the library stays on demand. */
import type { ChartConfiguration, ChartData, ChartOptions, Plugin } from "chart.js";
import { chartWords } from "../i18n/charts";
import type { Locale } from "../i18n/locale";
import type { ChartSeries, ChartSource, ChartSpec } from "./chart-spec";
import { formatWithPattern } from "./number-format";
import { REFERENCE_COLOR, seriesColors } from "./palette";

export type ChartKind = "bar" | "line" | "doughnut";
export type ChartNumbers = (number | null)[];

/** Reads the present values of a source: cells for a range, the values themselves otherwise. */
export type ReadSource = (source: ChartSource) => readonly (number | string | null)[];

/** Colours of text and lines, taken from the page so that contrast themes hold. */
export interface ChartInk {
  readonly text: string;
  readonly grid: string;
  readonly font: string;
  /** The smallest text, in pixels: what is printed reduced is drawn larger. */
  readonly smallestText: number;
}

/** The data of the chart as it stands now. */
export function chartData(spec: ChartSpec, read: ReadSource): ChartData<ChartKind, ChartNumbers, string> {
  return {
    labels: read(spec.categories).map((label) => (label === null ? "" : String(label))),
    datasets: spec.series.map((series, index) => ({
      label: series.name,
      data: read(series.values).map((value) => (typeof value === "number" ? value : null)),
      ...(series.as === "line" ? dashedLine(series) : colors(spec, series, index)),
    })),
  };
}

/** What the cell of the title says, or the usual title where it says nothing. */
export function titleOf(spec: ChartSpec, read: ReadSource, locale: Locale): string {
  const [said] = spec.titleFrom ? read(spec.titleFrom) : [];
  const title = typeof said === "string" && said !== "" ? said : spec.title;
  const { gone, nothing } = chartWords[locale];
  if (spec.series.some(isGone)) return gone(title);
  const isDrawn = spec.series.some(({ values }) => read(values).some((value) => typeof value === "number"));
  return isDrawn ? title : nothing(title);
}

/** A chart follows its cells: one whose cells were deleted is left without any. */
function isGone({ values }: ChartSeries): boolean {
  return "values" in values && values.values.length === 0;
}

/** Drawn over the bars, a line of its own among those of a chart of lines. */
function dashedLine({ color = REFERENCE_COLOR }: ChartSeries): object {
  return {
    type: "line",
    borderColor: color,
    backgroundColor: color,
    borderDash: [5, 3],
    borderWidth: 1.5,
    pointRadius: 0,
    order: -1,
  };
}

function colors(
  spec: ChartSpec,
  series: ChartSeries,
  index: number,
): { backgroundColor: string | string[]; borderColor?: string; minBarLength?: number } {
  if (series.as === "blank") return { backgroundColor: "transparent" };
  if (spec.type === "doughnut") return { backgroundColor: [...seriesColors] };
  const color = series.color ?? seriesColors[index % seriesColors.length] ?? "#000000";
  return {
    backgroundColor: color,
    ...(spec.type === "line" && { borderColor: color }),
    ...(isOfDates(spec) && { minBarLength: SHORTEST_BAR }),
  };
}

export function chartConfiguration(
  spec: ChartSpec,
  read: ReadSource,
  ink: ChartInk,
  locale: Locale,
): ChartConfiguration<ChartKind, ChartNumbers, string> {
  return {
    type: spec.type === "line" || spec.type === "doughnut" ? spec.type : "bar",
    data: chartData(spec, read),
    options: options(spec, titleOf(spec, read, locale), ink, locale),
    plugins: spec.reference ? [referenceLine(spec.reference, spec.type === "bar", ink)] : [],
  };
}

function options(spec: ChartSpec, title: string, ink: ChartInk, locale: Locale): ChartOptions<ChartKind> {
  const number = (value: number): string => formatWithPattern(value, spec.axis?.numberFormat, locale);
  const font = fontOf(ink);
  return {
    // Values follow the cells as they are typed: movement would only delay reading, and disturbs some readers.
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    color: ink.text,
    indexAxis: spec.type === "bar" ? "y" : "x",
    ...(spec.type !== "doughnut" && { scales: scales(spec, ink, number) }),
    plugins: {
      title: {
        display: true,
        text: title,
        color: ink.text,
        font: { ...font, size: Math.max(14, font.size), weight: 600 },
        // The words of a vertical mark stand between the title and the plot.
        padding: { top: 8, bottom: spec.reference && spec.type === "bar" ? 22 : 10 },
      },
      legend: {
        display: spec.type === "doughnut" || (spec.series.length > 1 && !hasBlank(spec)),
        position: "bottom",
        labels: { color: ink.text, font, boxWidth: 12, boxHeight: 12 },
      },
      tooltip: {
        filter: ({ datasetIndex }) => spec.series[datasetIndex]?.as !== "blank",
        callbacks: { label: ({ dataset, raw }) => `${dataset.label ?? ""} ${number(Number(raw))}`.trim() },
      },
    },
  };
}

const USUAL_FONT = 12;

function fontOf({ font, smallestText }: ChartInk): { readonly family: string; readonly size: number } {
  return { family: font, size: Math.max(USUAL_FONT, smallestText) };
}

function scales(
  spec: ChartSpec,
  ink: ChartInk,
  number: (value: number) => string,
): NonNullable<ChartOptions<ChartKind>["scales"]> {
  const font = fontOf(ink);
  const stacked = spec.stacked === true;
  const category = {
    stacked,
    ticks: {
      color: ink.text,
      font: spec.type === "bar" ? lineFont(font, ink.smallestText) : font,
      autoSkip: spec.type !== "bar",
      // Long names would leave no room for what they name: the figures below have them whole.
      callback(this: CategoryTicks, value: string | number): string {
        return shortened(this.getLabelForValue(Number(value)), Math.floor((this.chart.width * LABEL_SHARE) / GLYPH));
      },
    },
    grid: { display: false },
  };
  const amounts = {
    stacked,
    beginAtZero: true,
    // Dates are far from 0.
    ...(spec.axis?.min !== undefined && (spec.axis.min > 0 ? { min: spec.axis.min } : { suggestedMin: spec.axis.min })),
    ...(spec.axis?.max !== undefined && { max: spec.axis.max }),
    title: { display: spec.axis?.title !== undefined, text: spec.axis?.title ?? "", color: ink.text, font },
    ticks: {
      color: ink.text,
      font,
      ...(isOfDates(spec) && { maxTicksLimit: MOST_DATES, maxRotation: 0 }),
      precision: wholeOnly(spec) ? 0 : undefined,
      callback: (value: string | number) => number(Number(value)),
    },
    grid: { color: ink.grid },
  };
  return spec.type === "bar" ? { x: amounts, y: category } : { x: category, y: amounts };
}

function hasBlank({ series }: ChartSpec): boolean {
  return series.some(({ as }) => as === "blank");
}

/** What a chart of bars is besides its bars: title, axis, legend, in pixels. */
const AROUND_BARS = 110;
const SMALLEST_FONT = 10;

/** Each bar keeps its name, however many there are: smaller where lines are close. */
function lineFont(font: { readonly family: string; readonly size: number }, smallest: number) {
  return ({ chart }: { readonly chart: CrowdedChart }): { family: string; size: number } => {
    const line = (chart.height - AROUND_BARS) / Math.max(1, chart.data.labels?.length ?? 1);
    return { ...font, size: Math.max(SMALLEST_FONT, smallest, Math.min(font.size, Math.floor(line) - 1)) };
  };
}

interface CrowdedChart {
  readonly height: number;
  readonly data: { readonly labels?: readonly unknown[] };
}

const MOST_DATES = 5;

function isOfDates({ axis }: ChartSpec): boolean {
  return axis?.numberFormat === "dd/mm/yyyy";
}

/** A day among the days of a year would be a hair. */
const SHORTEST_BAR = 5;

/** What a tick's callback is called on. */
interface CategoryTicks {
  getLabelForValue(value: number): string;
  readonly chart: { readonly width: number };
}

/** How much of the width names may take, and how wide a letter is, in pixels. */
const LABEL_SHARE = 0.38;
const GLYPH = 6.6;
const SHORTEST = 12;

function shortened(label: string, most: number): string {
  const room = Math.max(SHORTEST, most);
  return label.length > room ? `${label.slice(0, room - 1).trimEnd()}…` : label;
}

/** Counts have no half. */
function wholeOnly(spec: ChartSpec): boolean {
  return spec.axis?.numberFormat === "0";
}

/** Draws the threshold across the plot: one line and its label need no further library. */
function referenceLine(
  reference: { readonly label: string; readonly value: number },
  vertical: boolean,
  ink: ChartInk,
): Plugin<ChartKind> {
  return {
    id: "referenceLine",
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const at = (vertical ? scales.x : scales.y)?.getPixelForValue(reference.value);
      if (at === undefined) return;
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = ink.text;
      ctx.setLineDash([5, 3]);
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      if (vertical) {
        ctx.moveTo(at, chartArea.top);
        ctx.lineTo(at, chartArea.bottom);
      } else {
        ctx.moveTo(chartArea.left, at);
        ctx.lineTo(chartArea.right, at);
      }
      ctx.stroke();
      ctx.font = `${fontOf(ink).size}px ${ink.font}`;
      ctx.textAlign = vertical ? "center" : "right";
      // Above the plot, where no bar can run under the words.
      if (vertical) ctx.fillText(reference.label, at, chartArea.top - 4);
      else ctx.fillText(reference.label, chartArea.right, at - 4);
      ctx.restore();
    },
  };
}
