/** The chart view whole: what it reads, shows and draws. Fetched the first time the user opens it. */
import type { TemplateResult } from "lit/html.js";
import type { RangeRef } from "../../workbook/model";
import type { WorkbookPort } from "../../workbook/port";
import type { PaneState } from "../pane-state";
import type { ViewContext } from "../view-context";
import { ChartCanvas } from "./chart-canvas";
import { chartFigures } from "./chart-figures";
import { readChart, type ChartData } from "./chart-reader";
import { chartView } from "./chart-view";

export class ChartPart {
  readonly #canvas: ChartCanvas;

  /** @param report whether the last drawing succeeded */
  constructor(report: (drawn: boolean) => void) {
    this.#canvas = new ChartCanvas(report);
  }

  read(workbook: WorkbookPort, selection: RangeRef, conventionId: string | null): Promise<ChartData> {
    return readChart(workbook, selection, conventionId);
  }

  view(context: ViewContext): TemplateResult {
    return chartView(context, this.#attach);
  }

  draw({ view, chart, chartMode, locale }: PaneState): void {
    const figures = view === "chart" && chart ? chartFigures(chart, chartMode, locale) : null;
    if (figures) this.#canvas.show(figures.spec, locale);
  }

  destroy(): void {
    this.#canvas.destroy();
  }

  /** One function for ever: a new one at each drawing would look like a new canvas. */
  readonly #attach = (element: Element | undefined): void =>
    this.#canvas.attach(element instanceof HTMLCanvasElement ? element : undefined);
}
