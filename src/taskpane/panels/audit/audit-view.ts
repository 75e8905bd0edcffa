/** The tool « Contrôler » as it is drawn. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Locale } from "../../../i18n/locale";
import { auditWords } from "../../../i18n/panels/audit";
import { checkIds } from "../../../tools/audit/check-ids";
import type { Severity } from "../../../tools/audit/check";
import type { Finding } from "../../../tools/audit/finding";
import { findingPlaces, findingText } from "../../../tools/audit/finding-text";
import { readVariance } from "../../../tools/audit/tolerated-variance";
import { matcher } from "../../search";
import { searchBox } from "../../views/search-box";
import type { AuditActions, AuditState } from "./audit-state";
import { findingView } from "./finding-view";
import { groupView } from "./group-view";
import { figures } from "../../views/figures";
import { choiceField } from "../../views/choice-field";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function auditView(state: AuditState, actions: AuditActions, locale: Locale): TemplateResult {
  const words = auditWords[locale];
  return html`
    <p>${words.help}</p>
    <div class="field">
      <label for="audit-date">${words.date}</label>
      <input
        id="audit-date"
        type="date"
        aria-describedby="audit-date-help"
        .value=${live(state.date)}
        @change=${(event: Event) => actions.update({ date: (event.target as HTMLInputElement).value, stale: true })}
      />
      <p id="audit-date-help" class="hint">${words.dateHelp}</p>
    </div>
    ${varianceView(state, actions, locale)}
    <button class="button primary" @click=${() => actions.run()}>
      ${state.findings === null ? words.run : words.again}
    </button>
    ${state.findings === null ? nothing : resultView(state, state.findings, actions, locale)}
  `;
}

function varianceView({ variance }: AuditState, actions: AuditActions, locale: Locale): TemplateResult {
  const words = auditWords[locale];
  const isWrong = variance.trim() !== "" && readVariance(variance) === undefined;
  return html`<div class="field">
    <label for="audit-variance">${words.variance}</label>
    <input
      id="audit-variance"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-describedby="audit-variance-help"
      aria-invalid=${isWrong ? "true" : "false"}
      .value=${live(variance)}
      @change=${(event: Event) => actions.tolerate((event.target as HTMLInputElement).value)}
    />
    <p id="audit-variance-help" class="hint">${isWrong ? words.varianceNot : words.varianceHelp}</p>
  </div>`;
}

function resultView(
  state: AuditState,
  findings: readonly Finding[],
  actions: AuditActions,
  locale: Locale,
): TemplateResult {
  const words = auditWords[locale];
  const open = findings.filter(({ ignored }) => ignored === undefined);
  const ignored = findings.filter((finding) => finding.ignored !== undefined);
  return html`
    ${state.stale ? html`<p class="note" role="status">${words.stale}</p>` : nothing}
    ${
      open.length === 0
        ? html`<div class="empty-state" role="status">
            <h3>${words.nothing}</h3>
            <p>${words.nothingHelp(checkIds.length)}</p>
          </div>`
        : openView(state, open, actions, locale)
    }
    ${ignored.length === 0 ? nothing : ignoredView(ignored, state, actions, locale)}
    <button class="button" @click=${() => actions.report()}>${words.makeReport}</button>
  `;
}

function openView(state: AuditState, open: readonly Finding[], actions: AuditActions, locale: Locale): TemplateResult {
  const words = auditWords[locale];
  const shown = open.filter(filterOf(state, locale));
  const fixable = shown.filter(({ fix }) => fix !== undefined);
  return html`
    ${countsView(open, locale)} ${severityFilter(state, actions, locale)}
    ${searchBox({
      id: "audit-search",
      label: words.search,
      hint: words.searchHint,
      query: state.query,
      result: words.findings(shown.length),
      search: (query) => actions.update({ query }),
    })}
    ${
      fixable.length === 0
        ? nothing
        : html`<button class="button" @click=${() => actions.fix(fixable.map(({ key }) => key))}>
            ${words.fixAll(fixable.length)}
          </button>`
    }
    ${shown.length === 0 ? html`<p class="empty">${words.nothingShown}</p>` : nothing}
    ${checkIds.map((check) => {
      const own = shown.filter((finding) => finding.check === check);
      return own.length === 0 ? nothing : groupView(check, own, state, actions, locale);
    })}
  `;
}

function severityFilter({ severity: chosen }: AuditState, actions: AuditActions, locale: Locale): TemplateResult {
  const words = auditWords[locale];
  return choiceField<AuditState["severity"]>({
    id: "audit-severity",
    label: words.filter,
    options: ["all", ...SEVERITIES],
    chosen,
    nameOf: (severity) => (severity === "all" ? words.all : words.severities[severity]),
    choose: (severity) => actions.update({ severity }),
  });
}

function countsView(open: readonly Finding[], locale: Locale): TemplateResult {
  const words = auditWords[locale];
  const countOf = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return figures(
    SEVERITIES.map((severity) => [words.severities[severity], countOf(severity)] as const),
    words.summary,
  );
}

function ignoredView(
  ignored: readonly Finding[],
  state: AuditState,
  actions: AuditActions,
  locale: Locale,
): TemplateResult {
  return html`<details class="section">
    <summary><h3>${auditWords[locale].ignored(ignored.length)}</h3></summary>
    <ul class="findings">
      ${ignored.map((finding) => findingView(finding, state, actions, locale))}
    </ul>
  </details>`;
}

function filterOf({ severity, query }: AuditState, locale: Locale): (finding: Finding) => boolean {
  const matches = matcher(query);
  return (finding) =>
    (severity === "all" || finding.severity === severity) &&
    (query === "" ||
      matches(
        [auditWords[locale].checks[finding.check].title, findingText(finding, locale), findingPlaces(finding, 1)].join(
          " ",
        ),
      ));
}
