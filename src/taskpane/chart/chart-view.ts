/** The live chart of the selected marks, with the same figures as text. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { conventionById } from "../../conventions";
import { isSomethingElse } from "../../charts/marks-of-selection";
import { formatRange } from "../../workbook/address";
import { chartFigures, type ChartFigures } from "./chart-figures";
import { formatNumber } from "../format-value";
import { LARGEST_SELECTION, type ChartData } from "./chart-reader";
import { typographic } from "../../i18n/typography";
import type { ViewContext } from "../view-context";
import { figures as summaryFigures } from "../views/figures";
import { radioOptions } from "../views/radio-options";

/** What is told of the canvas when it comes on screen, and when it leaves. */
export type AttachCanvas = (canvas: Element | undefined) => void;

export function chartView(context: ViewContext, attach: AttachCanvas): TemplateResult {
  const { state, words } = context;
  const { chart } = state;
  const figures = chart && chartFigures(chart, state.chartMode, state.locale);
  return html`
    <h2 class="for-screen-readers">${words.chart.heading}</h2>
    ${
      figures
        ? drawn(figures, chart, context, attach)
        : html`<div class="empty-state">
            <h3>${words.chart.emptyTitle}</h3>
            <p>${whyEmpty(context)}</p>
          </div>`
    }
  `;
}

function whyEmpty({ state: { chart, locale }, words }: ViewContext): string {
  if (chart?.marks === "tooLarge") return words.chart.tooLarge(formatNumber(LARGEST_SELECTION, locale));
  return chart && isSomethingElse(chart.marks) ? words.chart.somethingElse : words.chart.empty;
}

function drawn(figures: ChartFigures, chart: ChartData, context: ViewContext, attach: AttachCanvas): TemplateResult {
  const { state, words } = context;
  return html`
    ${modes(context)}
    <p class="hint">${words.chart.source(formatRange(chart.range))}</p>
    <div class="canvas">
      <canvas ${ref(attach)}></canvas>
    </div>
    ${state.chartFailed ? html`<p class="field-error">${words.chart.loadFailed}</p>` : nothing}
    <h3>${words.chart.summary}</h3>
    ${summaryFigures(figures.summary)}
    <p class="hint">
      ${thresholdSource(chart, context)}${figures.ignored > 0 ? html`<br />${words.chart.ignored(figures.ignored)}` : nothing}
    </p>
    ${figureTable(figures, context)}
  `;
}

function modes({ state, words, actions }: ViewContext): TemplateResult {
  return html`<fieldset class="segmented">
    <legend class="for-screen-readers">${words.chart.show}</legend>
    ${radioOptions(["distribution", "means"], {
      name: "chart-mode",
      chosen: state.chartMode,
      labels: words.chart.modes,
      choose: (mode) => actions.showChart(mode),
    })}
  </fieldset>`;
}

function thresholdSource({ threshold: { convention } }: ChartData, { state, words }: ViewContext): string {
  if (convention === null) return `${words.chart.thresholdFromSheet}.`;
  const title = conventionById(convention)?.title[state.locale] ?? convention;
  return `${words.chart.thresholdFrom(typographic(title, state.locale))}.`;
}

function figureTable({ table, spec }: ChartFigures, { words }: ViewContext): TemplateResult {
  return html`<details class="section">
    <summary><h3>${words.chart.table}</h3></summary>
    <table>
      <caption class="for-screen-readers">
        ${spec.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${table.headings[0]}</th>
          <th scope="col" class="number">${table.headings[1]}</th>
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          ([label, value]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
