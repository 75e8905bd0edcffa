/** The chart on screen, what to do with it, its figures, what cannot be drawn, and dashboards. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import type { ChartKind } from "../../../charts/catalogue/chart-kinds";
import { chartKindWords } from "../../../i18n/chart-kinds";
import type { Locale } from "../../../i18n/locale";
import { chartsPanelWords, type ChartsPanelWords } from "../../../i18n/panels/charts";
import type { ChartFigures } from "../../../tools/charts/chart-figures";
import { dashboardSubjects, hasDashboard } from "../../../tools/charts/create-dashboard";
import { MOST_LEARNERS } from "../../../tools/charts/create-heat-map";
import { figureSource } from "../../../tools/charts/figure-source";
import type { OfferedKind } from "../../../tools/charts/offered-charts";
import { canBeSorted, sortOrders } from "../../../tools/charts/sorted-figures";
import { choiceField } from "../../views/choice-field";
import { radioOptions } from "../../views/radio-options";
import { heatTable, type ChartsActions, type ChartsState } from "./charts-state";
import { figureRows } from "./figure-rows";

interface Shown {
  readonly state: ChartsState;
  readonly words: ChartsPanelWords;
  readonly actions: ChartsActions;
  readonly locale: Locale;
}

export function chartsView(
  state: ChartsState,
  figures: ChartFigures | undefined,
  actions: ChartsActions,
  locale: Locale,
): TemplateResult {
  const shown: Shown = { state, words: chartsPanelWords[locale], actions, locale };
  const { words } = shown;
  const { offered } = state;
  if (offered === null) return html`<p>${words.help}</p>`;
  return html`
    <p>${words.help}</p>
    ${figures ? chart(figures, offered, shown) : nothingToDraw(words)} ${notCounted(figures, offered, words)}
    ${leftOut(offered, shown)} ${heatMap(shown)} ${figures ? dashboard(offered, shown) : nothing}
  `;
}

function nothingToDraw(words: ChartsPanelWords): TemplateResult {
  return html`<div class="empty-state">
    <h3>${words.none}</h3>
    <p>${words.noneHelp}</p>
  </div>`;
}

function chart(figures: ChartFigures, offered: readonly OfferedKind[], shown: Shown): TemplateResult {
  const { state, words, actions } = shown;
  return html`
    ${kindChoice(offered, shown)} ${tableChoice(offered, shown)} ${canBeSorted(figures) ? orderChoice(shown) : nothing}
    <div class="canvas"><canvas ${ref(actions.attach)}></canvas></div>
    <p class="hint">${words.explainHelp}</p>
    ${state.failed ? html`<p class="field-error">${words.notDrawn}</p>` : nothing}
    <div class="row">
      <button class="button primary" id="chart-add" @click=${() => actions.add()}>${words.add}</button>
      <button class="button" @click=${() => actions.copy()}>${words.copy}</button>
      <button class="button" @click=${() => actions.save()}>${words.save}</button>
      <button class="button" @click=${() => actions.print()}>${words.print}</button>
    </div>
    <p class="hint" role="status">${state.told ?? nothing}</p>
    ${figureTable(figures, shown)}
  `;
}

function kindChoice(offered: readonly OfferedKind[], { state, words, actions, locale }: Shown): TemplateResult {
  const { titles } = chartKindWords[locale];
  const able = offered.filter(({ charts }) => charts.length > 0);
  return choiceField({
    id: "chart-kind",
    label: words.kind,
    options: able,
    chosen: able.find(({ kind }) => kind === state.kind),
    nameOf: ({ kind }) => titles[kind],
    choose: ({ kind }) => actions.update({ kind, table: 0, told: null }),
  });
}

/** Asked where there is a choice. */
function tableChoice(
  offered: readonly OfferedKind[],
  { state, words, actions }: Shown,
): TemplateResult | typeof nothing {
  const charts = offered.find(({ kind }) => kind === state.kind)?.charts ?? [];
  if (charts.length < 2) return nothing;
  return choiceField({
    id: "chart-table",
    label: words.subject,
    options: charts,
    chosen: charts[state.table],
    nameOf: ({ subject }) => subject,
    choose: (chart) => actions.update({ table: charts.indexOf(chart), told: null }),
  });
}

function orderChoice({ state, words, actions }: Shown): TemplateResult {
  return choiceField({
    id: "chart-order",
    label: words.order,
    options: sortOrders,
    chosen: state.order,
    nameOf: (order) => words.orders[order],
    choose: (order) => actions.update({ order }),
  });
}

function figureTable(figures: ChartFigures, { words, actions, locale }: Shown): TemplateResult {
  const { headings, rows } = figureRows(figures, locale);
  const [first, ...others] = headings;
  const explained = (label = "", row: number): TemplateResult | string =>
    figureSource(figures, row) === null
      ? label
      : html`<button class="button subtle cell" title=${words.explain(label)} @click=${() => actions.explain(row)}>
          ${label}
        </button>`;
  return html`<details class="section">
    <summary><h3>${words.figures}</h3></summary>
    <div class="figures-scroll" tabindex="0" role="region" aria-label=${words.figures}>
      <table>
        <thead>
          <tr>
            <th scope="col">${first}</th>
            ${others.map((heading) => html`<th scope="col" class="number">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([label, ...cells], row) =>
              html`<tr>
                <th scope="row">${explained(label, row)}</th>
                ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

const MOST_CELLS = 8;

/** Marks that the chart leaves out, and columns of marks that none draws: how many, why, and where. */
function notCounted(
  figures: ChartFigures | undefined,
  offered: readonly OfferedKind[],
  { leftOut: words }: ChartsPanelWords,
): TemplateResult | typeof nothing {
  const isShown = (kind: ChartKind): boolean => figures === undefined || figures.kind === kind;
  const marks = [
    ...(figures?.leftOut?.marks ?? []),
    ...offered.flatMap((one) => (isShown(one.kind) ? one.leftOut : [])),
  ];
  if (marks.length === 0) return nothing;
  return html`<div class="note ambiguous" id="chart-left-out">
    <p><strong>${words.title}</strong></p>
    <ul class="effects">
      ${marks.map(({ why, column, cells }) => {
        const shown = cells.slice(0, MOST_CELLS).join(", ") + (cells.length > MOST_CELLS ? "…" : "");
        return html`<li>${words[why](column, cells.length, shown)}</li>`;
      })}
    </ul>
  </div>`;
}

function heatMap({ state, words: { heat: words }, actions }: Shown): TemplateResult {
  const table = heatTable(state);
  const isTooLong = table !== undefined && table.learners > MOST_LEARNERS;
  const why = table === undefined ? words.lacks : isTooLong ? words.tooMany(MOST_LEARNERS) : null;
  return html`<h3>${words.title}</h3>
    <p>${words.help}</p>
    ${
      state.heat.length > 1
        ? choiceField({
            id: "heat-table",
            label: words.table,
            options: state.heat,
            chosen: table,
            nameOf: ({ sheet }) => sheet,
            choose: ({ sheet }) => actions.update({ heatSheet: sheet }),
          })
        : nothing
    }
    ${why === null ? nothing : html`<p class="hint">${why}</p>`}
    <button class="button" id="heat-map-create" ?disabled=${why !== null} @click=${() => actions.createHeatMap()}>
      ${words.create}
    </button>`;
}

function leftOut(offered: readonly OfferedKind[], { words, locale }: Shown): TemplateResult | typeof nothing {
  const { titles } = chartKindWords[locale];
  const refused = offered.flatMap(({ kind, refusal }) =>
    refusal === null ? [] : [words.lacks(titles[kind], words.refusals[refusal], words.needs[kind])],
  );
  if (refused.length === 0) return nothing;
  return html`<details class="more">
    <summary><span>${words.left(refused.length)}</span></summary>
    <ul class="effects">
      ${refused.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}

function dashboard(offered: readonly OfferedKind[], { state, words, actions }: Shown): TemplateResult {
  const subjects = dashboardSubjects.filter((subject) => hasDashboard(offered, subject));
  return html`
    <h3>${words.dashboard}</h3>
    <p>${words.dashboardHelp}</p>
    <fieldset class="choices">
      <legend>${words.about}</legend>
      ${radioOptions(subjects, {
        name: "dashboard-subject",
        chosen: subjects.includes(state.subject) ? state.subject : "all",
        labels: words.subjects,
        choose: (subject) => actions.update({ subject }),
      })}
    </fieldset>
    <button class="button primary" id="dashboard-create" @click=${() => actions.createDashboard()}>
      ${words.create}
    </button>
  `;
}
