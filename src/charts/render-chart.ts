/** Draws a ChartSpec on a canvas, the same in the pane and in the Atelier's grid. */
import type { ChartOptions } from "chart.js";
import type { Locale } from "../i18n/locale";
import {
  chartConfiguration,
  chartData,
  titleOf,
  type ChartInk,
  type ChartKind,
  type ReadSource,
} from "./chart-configuration";
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
  /** Told of the category whose bar or point is clicked, from 0. */
  readonly pick?: (category: number) => void;
}

/**
 * Draws the chart and says it in words to screen readers, both following the cells. The canvas fills its parent, which must have a height and
 * `position: relative`. Rejects when Chart.js, loaded on the first call, cannot be loaded.
 */
export async function renderChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  values: ReadSource,
  { locale = "fr", density, smallestText = 0, pick }: RenderOptions = {},
): Promise<RenderedChart> {
  const { Chart } = await import("./chart-js");
  const tell = (): void => canvas.setAttribute("aria-label", chartText(spec, values, locale));
  canvas.setAttribute("role", "img");
  tell();
  const { options, ...configuration } = chartConfiguration(spec, values, { ...inkOf(canvas), smallestText }, locale);
  const dots = density === undefined ? {} : { devicePixelRatio: density };
  const picking = pick === undefined ? {} : pickingOptions(canvas, pick);
  const chart = new Chart(canvas, { ...configuration, options: { ...options, ...dots, ...picking } });
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

/** What is clicked leads somewhere, which the pointer tells. */
function pickingOptions(
  canvas: HTMLCanvasElement,
  pick: (category: number) => void,
): Pick<ChartOptions<ChartKind>, "onClick" | "onHover"> {
  return {
    onClick: (_event, [first]) => {
      if (first) pick(first.index);
    },
    onHover: (_event, under) => {
      canvas.style.cursor = under.length > 0 ? "pointer" : "";
    },
  };
}

function inkOf(canvas: HTMLCanvasElement): Omit<ChartInk, "smallestText"> {
  const { color, fontFamily } = getComputedStyle(canvas);
  return { text: color, grid: "rgba(128, 128, 128, 0.3)", font: fontFamily };
}
