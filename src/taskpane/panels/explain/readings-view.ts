/** « Autre lecture »: what an ambiguous text would give if it were read otherwise, and to whom. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ExplainWords } from "../../../i18n/panels/explain";
import type { Locale } from "../../../i18n/locale";
import type { Flip, OtherReading } from "../../../tools/explain/other-readings";

/** Longer lists are cut: the count says how many there are. */
const LISTED = 100;

export function readingsView(
  readings: readonly OtherReading[] | null,
  words: ExplainWords,
  locale: Locale,
): TemplateResult {
  return html`<section class="stack wide-items" aria-labelledby="explain-others">
    <h3 id="explain-others">${words.others}</h3>
    ${
      readings === null
        ? html`<p class="hint" role="status">${words.othersLoading}</p>`
        : readings.length === 0
          ? html`<p class="hint">${words.noOthers}</p>`
          : html`<p class="hint">${words.othersHelp}</p>
              ${readings.map((reading) => readingView(reading, words, locale))}`
    }
  </section>`;
}

function readingView(reading: OtherReading, words: ExplainWords, locale: Locale): TemplateResult {
  const { label, article, note, flips } = reading;
  const { value, text } = reading.reading;
  return html`<details class="section reading" ?open=${flips.some(({ isHere }) => isHere)}>
    <summary>
      <h4>${label[locale]}${words.colon}${value[locale]}</h4>
      <span class=${flips.length > 0 ? "badge" : "count"}>${words.changes(flips.length)}</span>
    </summary>
    <div class="reading-body">
      <p><strong>${words.other}</strong>${words.colon}${text[locale]}</p>
      ${note ? html`<p>${note[locale]}</p>` : nothing}
      <p class="hint">${article}</p>
      ${flips.length === 0 ? nothing : flipList(flips, words, locale)}
    </div>
  </details>`;
}

function flipList(flips: readonly Flip[], words: ExplainWords, locale: Locale): TemplateResult {
  const left = flips.length - LISTED;
  return html`<ul class="effects">
    ${flips
      .slice(0, LISTED)
      .map(
        ({ who, row, column, before, after, isHere }) =>
          html`<li>
            ${row === null ? words.resultRow(who) : who}${isHere ? ` (${words.here})` : ""}${
              column === null ? "" : `, ${column}`
            }${words.colon}${words.change(before[locale], after[locale])}
          </li>`,
      )}
    ${left > 0 ? html`<li>+ ${left}</li>` : nothing}
  </ul>`;
}
