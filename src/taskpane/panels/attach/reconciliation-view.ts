/** « Votre colonne « Moyenne » : 28 lignes sur 28 égales »: what the sheet already computes, beside ours. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { attachWords } from "../../../i18n/panels/attach";
import { reconciliationText } from "../../../tools/attach/reconciliation-text";
import type { TableReading } from "../../../tools/reading/sheet-reading";
import type { Reconciled } from "./attach-state";

export function reconciliationView(
  reconciled: Reconciled | null,
  reading: TableReading,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (reconciled?.reading !== reading || reconciled.found.length === 0) return nothing;
  const words = attachWords[locale];
  return html`<section class="attach-reconciled" aria-labelledby="attach-reconciled">
    <h3 id="attach-reconciled">${words.reconciled}</h3>
    <p class="hint">${words.reconciledHelp}</p>
    ${reconciled.found.map((one) => {
      const { summary, differences, agreeing } = reconciliationText(one, reading, locale);
      return html`<p class=${one.differences.length === 0 ? "note" : "note ambiguous"}>${summary}</p>
        ${
          differences.length === 0
            ? nothing
            : html`<ul>
                ${differences.map((difference) => html`<li>${difference}</li>`)}
              </ul>`
        }
        ${
          agreeing.length === 0
            ? nothing
            : html`<details class="agreeing">
                <summary>${words.agreeingRows(one.agreeing.length)}</summary>
                <ul>
                  ${agreeing.map((line) => html`<li>${line}</li>`)}
                </ul>
              </details>`
        }`;
    })}
  </section>`;
}
