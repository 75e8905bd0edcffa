/** Draws a ChartSpec on a canvas, the same in the pane and in the Atelier's grid. */
import type { Locale } from "../i18n/locale";
import { chartConfiguration, chartData, titleOf, type ChartInk, type ReadSource } from "./chart-configuration";
import type { ChartSpec } from "./chart-spec";
import { chartText } from "./chart-text";

export interface RenderedChart {
  /** Reads the sources again and redraws. */
  update(): void;
  destroy(): void;
}

export interface RenderOptions {
  /** For the numbers of axes and tooltips; French unless told otherwise. */
  readonly locale?: Locale;
  /** Dots for a pixel of the page; those of the screen unless told otherwise. */
  readonly density?: number;
  /** The smallest text, in pixels. */
  readonly smallestText?: number;
}

/**
 * Draws the chart and says it in words to screen readers, both following the cells. The canvas fills its parent, which must have a height and
 * `position: relative`. Rejects when Chart.js, loaded on the first call, cannot be loaded.
 */
export async function renderChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  values: ReadSource,
  { locale = "fr", density, smallestText = 0 }: RenderOptions = {},
): Promise<RenderedChart> {
  const { Chart } = await import("./chart-js");
  const tell = (): void => canvas.setAttribute("aria-label", chartText(spec, values, locale));
  canvas.setAttribute("role", "img");
  tell();
  const { options, ...configuration } = chartConfiguration(spec, values, { ...inkOf(canvas), smallestText }, locale);
  const dots = density === undefined ? {} : { devicePixelRatio: density };
  const chart = new Chart(canvas, { ...configuration, options: { ...options, ...dots } });
  return {
    update() {
      chart.data = chartData(spec, values);
      const { title } = chart.options.plugins ?? {};
      if (title) title.text = titleOf(spec, values, locale);
      chart.update();
      tell();
    },
    destroy: () => chart.destroy(),
  };
}

function inkOf(canvas: HTMLCanvasElement): Omit<ChartInk, "smallestText"> {
  const { color, fontFamily } = getComputedStyle(canvas);
  return { text: color, grid: "rgba(128, 128, 128, 0.3)", font: fontFamily };
}
