/** The findings of one check, with why it matters and what to do. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { paneWords } from "../../../i18n/pane";
import { auditWords } from "../../../i18n/panels/audit";
import type { CheckId } from "../../../tools/audit/check-ids";
import type { Severity } from "../../../tools/audit/check";
import type { Finding } from "../../../tools/audit/finding";
import type { AuditActions, AuditState } from "./audit-state";
import { findingView } from "./finding-view";

/** Enough to see what the matter is; the others are one click away. */
const LISTED_FIRST = 10;
const GRAVEST: readonly Severity[] = ["error", "warning", "info"];

export function groupView(
  check: CheckId,
  findings: readonly Finding[],
  state: AuditState,
  actions: AuditActions,
  locale: Locale,
): TemplateResult {
  const words = auditWords[locale];
  const { title } = words.checks[check];
  const severity = GRAVEST.find((one) => findings.some((finding) => finding.severity === one)) ?? "info";
  const listed = state.unfolded.has(check) ? findings : findings.slice(0, LISTED_FIRST);
  const rest = findings.length - listed.length;
  return html`<details class="section audit-group" open>
    <summary>
      <h3>${title}</h3>
      <span class="badge ${severity}">${words.severities[severity]}</span>
      <span class="count">${findings.length}</span>
    </summary>
    ${whyView(check, findings, actions, locale)}
    <ul class="findings">
      ${listed.map((finding) => findingView(finding, state, actions, locale))}
    </ul>
    ${
      rest > 0
        ? html`<button
            class="button subtle"
            @click=${() => actions.update({ unfolded: new Set([...state.unfolded, check]) })}
          >
            ${words.more(rest)}
          </button>`
        : nothing
    }
  </details>`;
}

/** Why it matters, what to do, and the button that does it everywhere at once. */
function whyView(check: CheckId, findings: readonly Finding[], actions: AuditActions, locale: Locale): TemplateResult {
  const words = auditWords[locale];
  const { title, why, remedy } = words.checks[check];
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  return html`<div class="audit-why">
    <p>${why}</p>
    <p><strong>${words.remedy}</strong> ${remedy}</p>
    ${
      fixable.length > 1
        ? html`<button
            class="button"
            aria-label=${`${words.fixCheck}${paneWords[locale].colon}${title}`}
            @click=${() => actions.fix(fixable.map(({ key }) => key))}
          >
            ${words.fixCheck}
          </button>`
        : nothing
    }
  </div>`;
}
