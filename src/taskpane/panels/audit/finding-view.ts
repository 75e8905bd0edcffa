/** One finding: what it says, its cells, what can be done about it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Locale } from "../../../i18n/locale";
import { paneWords } from "../../../i18n/pane";
import { auditWords } from "../../../i18n/panels/audit";
import { typographic } from "../../../i18n/typography";
import type { Finding } from "../../../tools/audit/finding";
import { findingText } from "../../../tools/audit/finding-text";
import { formatRange } from "../../../workbook/address";
import type { AuditActions, AuditState } from "./audit-state";

const MOST_RANGES = 4;

export function findingView(
  finding: Finding,
  state: AuditState,
  actions: AuditActions,
  locale: Locale,
): TemplateResult {
  const words = auditWords[locale];
  const { colon } = paneWords[locale];
  const text = findingText(finding, locale);
  return html`<li>
    <p>${text}</p>
    ${cellsView(finding, actions, locale)}
    ${finding.source === undefined ? nothing : html`<p class="hint">${words.source}${colon}${typographic(finding.source, locale)}</p>`}
    ${finding.ignored === undefined ? nothing : html`<p class="note">${words.ignoredBecause}${colon}${finding.ignored}</p>`}
    ${
      state.ignoring?.key === finding.key
        ? reasonView(finding, state.ignoring.reason, actions, locale)
        : actionsView(finding, text, actions, locale)
    }
  </li>`;
}

function cellsView({ cells }: Finding, actions: AuditActions, locale: Locale): TemplateResult {
  const words = auditWords[locale];
  const rest = cells.length - MOST_RANGES;
  return html`<div class="row">
    ${cells.slice(0, MOST_RANGES).map((range) => {
      const where = formatRange(range);
      return html`<button
        class="button cell-link"
        aria-label=${words.select(where)}
        @click=${() => actions.select(range)}
      >
        ${where}
      </button>`;
    })}
    ${rest > 0 ? html`<span class="count">${words.others(rest)}</span>` : nothing}
  </div>`;
}

function actionsView(finding: Finding, text: string, actions: AuditActions, locale: Locale): TemplateResult {
  const words = auditWords[locale];
  if (finding.ignored !== undefined)
    return html`<button
      class="button subtle"
      aria-label=${words.unignoreOne(text)}
      @click=${() => actions.ignore(finding.key, null)}
    >
      ${words.unignore}
    </button>`;
  return html`<div class="row">
    ${
      finding.fix === undefined
        ? nothing
        : html`<button class="button" aria-label=${words.fixOne(text)} @click=${() => actions.fix([finding.key])}>
            ${words.fix}
          </button>`
    }
    <button
      class="button subtle"
      aria-label=${words.ignoreOne(text)}
      @click=${() => actions.update({ ignoring: { key: finding.key, reason: "" } })}
    >
      ${words.ignore}
    </button>
  </div>`;
}

function reasonView({ key }: Finding, reason: string, actions: AuditActions, locale: Locale): TemplateResult {
  const words = auditWords[locale];
  const submit = (event: Event): void => {
    event.preventDefault();
    if (reason.trim() !== "") actions.ignore(key, reason.trim());
  };
  return html`<form class="field" @submit=${submit}>
    <label for="audit-reason">${words.ignoreReason}</label>
    <input
      id="audit-reason"
      type="text"
      required
      maxlength="200"
      autocomplete="off"
      placeholder=${words.ignoreReasonHint}
      .value=${live(reason)}
      @input=${(event: Event) => actions.update({ ignoring: { key, reason: (event.target as HTMLInputElement).value } })}
    />
    <div class="row">
      <button class="button" type="submit">${words.ignoreConfirm}</button>
      <button class="button subtle" type="button" @click=${() => actions.update({ ignoring: null })}>
        ${words.cancel}
      </button>
    </div>
  </form>`;
}
