/** The element that Univer floats over the grid for a chart. */
import { createElement, useEffect, useRef, type FunctionComponent } from "react";
import { renderChart, type RenderedChart, type RenderOptions } from "../../../charts/render-chart";
import type { ReadSource } from "../../../charts/chart-configuration";
import type { ChartSpec } from "../../../charts/chart-spec";
import type { Unsubscribe } from "../../port";

export interface ChartFrameContext {
  readonly values: ReadSource;
  readonly specOf: (chartId: string) => ChartSpec | undefined;
  /** Calls back when the cells, the chart or the language may have changed. */
  readonly onChange: (listener: () => void) => Unsubscribe;
  readonly options: () => RenderOptions;
}

const frameStyle = {
  position: "relative",
  width: "100%",
  height: "100%",
  padding: 8,
  boxSizing: "border-box",
  background: "#ffffff",
  border: "1px solid #d1d1d1",
  borderRadius: 4,
} as const;

/** Draws the chart again from its specification, which may have changed, each time it is told to. */
function keepDrawn(canvas: HTMLCanvasElement, chartId: string, context: ChartFrameContext): Unsubscribe {
  let rendered: { chart: RenderedChart; key: string } | undefined;
  let isGone = false;
  const draw = async (): Promise<void> => {
    const spec = context.specOf(chartId);
    const options = context.options();
    const key = JSON.stringify([spec, options]);
    if (rendered?.key === key) {
      rendered.chart.update();
      return;
    }
    rendered?.chart.destroy();
    rendered = undefined;
    if (!spec) return;
    const chart = await renderChart(canvas, spec, context.values, options);
    if (isGone) chart.destroy();
    else rendered = { chart, key };
  };
  // One drawing at a time: a canvas bears a single chart.
  let queue = draw();
  const stop = context.onChange(() => {
    queue = queue.then(draw);
  });
  return () => {
    isGone = true;
    stop();
    rendered?.chart.destroy();
  };
}

export function chartFrame(context: ChartFrameContext): FunctionComponent<{ floatDomId: string }> {
  return function ChartFrame({ floatDomId }) {
    const canvas = useRef<HTMLCanvasElement>(null);
    useEffect(() => (canvas.current ? keepDrawn(canvas.current, floatDomId, context) : undefined), [floatDomId]);
    const body = createElement(
      "div",
      { style: { position: "relative", width: "100%", height: "100%" } },
      createElement("canvas", { ref: canvas }),
    );
    return createElement("div", { style: frameStyle, "data-testid": `chart-${floatDomId}` }, body);
  };
}
