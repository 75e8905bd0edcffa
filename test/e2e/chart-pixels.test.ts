/** Every kind of the catalogue, on every data that it may meet, as Chromium draws it: pixels of the colours it says. */
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserContext, Page } from "playwright-core";
import { chartOfValues, refusalOf } from "../../src/charts/catalogue/catalogue-chart";
import { chartKinds, type ChartKind } from "../../src/charts/catalogue/chart-kinds";
import type { ChartSpec } from "../../src/charts/chart-spec";
import type { renderChart } from "../../src/charts/render-chart";
import { REFERENCE_COLOR, seriesColors } from "../../src/charts/palette";
import { dataIds, figuresOf, isPossible, REFUSED, type DataId } from "../charts/kinds-on-data";
import { newContext } from "./setup/browser";

type Render = typeof renderChart;

let context: BrowserContext;
let page: Page;

/** What draws a chart in the pane and in the Atelier, alone on a page. */
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      lib: { entry: "src/charts/render-chart.ts", name: "charts", formats: ["iife"] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [{ output: readonly { code?: string }[] }];
  context = await newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  await page.setContent(
    `<body style="margin:0;background:#fff;color:#1f2937"><div id="at" style="position:relative"></div></body>`,
  );
  await page.addScriptTag({ content: output[0]?.code ?? "" });
});
afterAll(() => context.close());

interface Drawn {
  /** How many pixels are near each colour. */
  readonly counts: Readonly<Record<string, number>>;
  readonly said: string;
}

async function draw(spec: ChartSpec, colors: readonly string[], width: number): Promise<Drawn> {
  return page.evaluate(
    async ({ asked, wanted, at }) => {
      const holder = document.getElementById("at")!;
      holder.style.width = `${at}px`;
      holder.style.height = "420px";
      const canvas = document.createElement("canvas");
      holder.replaceChildren(canvas);
      const { renderChart } = (window as unknown as { charts: { renderChart: Render } }).charts;
      const chart = await renderChart(canvas, asked, (source) => ("values" in source ? source.values : []), {
        density: 1,
      });
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      const counts: Record<string, number> = {};
      for (const color of wanted) {
        const [red, green, blue] = [1, 3, 5].map((from) => parseInt(color.slice(from, from + 2), 16)) as [
          number,
          number,
          number,
        ];
        let count = 0;
        for (let index = 0; index < data.length; index += 4) {
          const isNear =
            Math.abs(data[index]! - red) < 12 &&
            Math.abs(data[index + 1]! - green) < 12 &&
            Math.abs(data[index + 2]! - blue) < 12;
          if (isNear && data[index + 3]! > 200) count += 1;
        }
        counts[color] = count;
      }
      const said = canvas.getAttribute("aria-label") ?? "";
      chart.destroy();
      return { counts, said };
    },
    { asked: spec, wanted: colors, at: width },
  );
}

/** The colours of the series that have a figure to show. */
function colorsOf(spec: ChartSpec): readonly string[] {
  return spec.series.flatMap((series, index) => {
    if (series.as === "blank" || !("values" in series.values)) return [];
    const hasFigure = series.values.values.some((value) => typeof value === "number" && value !== 0);
    if (!hasFigure) return [];
    return [series.color ?? (series.as === "line" ? REFERENCE_COLOR : seriesColors[index % seriesColors.length]!)];
  });
}

/** A line between points that are not neighbours is none, a mark of one point alone is its dot. */
function isDashedAlone(kind: ChartKind, data: DataId): boolean {
  return (
    (data === "onePoint" || data === "missing" || data === "error") &&
    ["treasury", "margin", "indicators", "staffing"].includes(kind)
  );
}

describe.each(chartKinds)("%s", (kind) => {
  const drawable = dataIds.filter((data) => isPossible(kind, data) && REFUSED[data] === undefined);

  it.each(drawable.flatMap((data) => [[data, 640] as const, [data, 296] as const]))(
    "%s, %i pixels wide",
    async (data, width) => {
      const table = figuresOf(kind, data);
      expect(refusalOf(kind, table)).toBeNull();
      const spec = chartOfValues(kind, table, "fr");
      const colors = colorsOf(spec);
      const { counts, said } = await draw(spec, colors, width);
      expect(said.startsWith(spec.title), said).toBe(true);
      if (data === "error") expect(said).toContain("en erreur");
      const solid = isDashedAlone(kind, data) ? colors.slice(0, 1) : colors;
      expect(solid.length).toBeGreaterThan(0);
      for (const color of solid) expect(counts[color], color).toBeGreaterThan(0);
    },
  );
});
