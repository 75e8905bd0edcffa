/** Keeps the canvas of the chart view in step with the state, whatever order drawing and loading end in. */
import type { ChartSpec } from "../../charts/chart-spec";
import { renderChart, type RenderedChart } from "../../charts/render-chart";
import type { Locale } from "../../i18n/locale";
import { valuesOf } from "./chart-figures";

export class ChartCanvas {
  #canvas: HTMLCanvasElement | undefined;
  #drawn: RenderedChart | undefined;
  #shown = "";
  #wanted: { readonly spec: ChartSpec; readonly locale: Locale } | undefined;
  #drawing = false;

  /**
   * @param report whether the last drawing succeeded
   * @param pick told of the category that is clicked, where that leads somewhere
   */
  constructor(
    private readonly report: (drawn: boolean) => void,
    private readonly pick?: (category: number) => void,
  ) {}

  attach(canvas: HTMLCanvasElement | undefined): void {
    if (canvas === this.#canvas) return;
    this.#clear();
    this.#canvas = canvas;
    void this.#draw();
  }

  show(spec: ChartSpec, locale: Locale): void {
    this.#wanted = { spec, locale };
    void this.#draw();
  }

  destroy(): void {
    this.#clear();
    this.#canvas = undefined;
  }

  /** Draws what is wanted; asked again while Chart.js loads, it draws the latest once loaded. */
  async #draw(): Promise<void> {
    if (this.#drawing) return;
    this.#drawing = true;
    try {
      for (let key = this.#key(); this.#canvas && this.#wanted && key !== this.#shown; key = this.#key()) {
        this.#clear();
        const canvas = this.#canvas;
        makeRoom(canvas, this.#wanted.spec);
        const drawn = await renderChart(canvas, this.#wanted.spec, valuesOf, {
          locale: this.#wanted.locale,
          ...(this.pick && { pick: this.pick }),
        });
        if (canvas === this.#canvas) {
          this.#drawn = drawn;
          this.#shown = key;
          this.report(true);
        } else drawn.destroy();
      }
    } catch {
      this.report(false);
    } finally {
      this.#drawing = false;
    }
  }

  #key(): string {
    return JSON.stringify(this.#wanted ?? null);
  }

  #clear(): void {
    this.#drawn?.destroy();
    this.#drawn = undefined;
    this.#shown = "";
  }
}

const ROW_PIXELS = 24;
const FRAME_PIXELS = 130;
const SMALLEST_PIXELS = 240;
/** Beyond it browsers draw nothing; the figures stay below the chart. */
const LARGEST_PIXELS = 8000;

/** Horizontal bars need a line each; columns share the width. */
function makeRoom(canvas: HTMLCanvasElement, spec: ChartSpec): void {
  const rows = spec.type === "bar" ? valuesOf(spec.categories).length : 0;
  const height = Math.min(LARGEST_PIXELS, Math.max(SMALLEST_PIXELS, rows * ROW_PIXELS + FRAME_PIXELS));
  canvas.parentElement?.style.setProperty("height", `${height}px`);
}
