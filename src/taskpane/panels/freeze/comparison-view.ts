/** « Comparer »: what has changed since a freeze; a click goes to the cell. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { freezeWords } from "../../../i18n/panels/freeze";
import type { ComparedSheet, FrozenChange } from "../../../tools/freeze/compare-frozen";
import type { FoundRecord } from "../../../tools/freeze/freeze-record";
import { momentText } from "../../../tools/moment-text";
import { formatCell } from "../../../workbook/address";
import type { RangeRef } from "../../../workbook/model";
import { valueText } from "../../value-text";
import { choiceField } from "../../views/choice-field";

export interface Comparison {
  /** Those of the workbook, the latest first. */
  readonly records: readonly FoundRecord[];
  /** Index of the one compared with. */
  readonly chosen: number;
  readonly sheets: readonly ComparedSheet[];
  /** `null` when one of the digests is not known. */
  readonly digestHolds: boolean | null;
}

export interface ComparisonActs {
  readonly choose: (record: number) => void;
  readonly go: (cell: RangeRef) => void;
}

const LISTED = 100;

export function comparisonView(comparison: Comparison, locale: Locale, acts: ComparisonActs): TemplateResult {
  const words = freezeWords[locale].compare;
  const { records, sheets, digestHolds } = comparison;
  if (records.length === 0) return html`<p class="empty">${words.none}</p>`;
  const verdict = digestHolds === null ? words.noDigest : digestHolds ? words.holds : words.broken;
  const count = sheets.reduce((total, { changes }) => total + changes.length, 0);
  return html`
    ${recordChoice(comparison, locale, acts)}
    <p class=${digestHolds === false ? "note ambiguous" : "note"} role="status">
      ${verdict} ${count === 0 ? words.same : words.changes(count)}.
    </p>
    ${sheets.map((sheet) => sheetView(sheet, locale, acts))}
  `;
}

function recordChoice({ records, chosen }: Comparison, locale: Locale, acts: ComparisonActs): TemplateResult {
  const words = freezeWords[locale].compare;
  return choiceField({
    id: "freeze-record",
    label: words.choose,
    options: records,
    chosen: records[chosen],
    nameOf: ({ date, convention }) => `${momentText(date)} · ${convention}`,
    choose: (record) => acts.choose(records.indexOf(record)),
  });
}

function sheetView(
  { original, copy, missing, changes }: ComparedSheet,
  locale: Locale,
  acts: ComparisonActs,
): TemplateResult {
  const words = freezeWords[locale].compare;
  if (missing)
    return html`<p class="note ambiguous">${words.missing[missing](missing === "copy" ? copy : original)}</p>`;
  return html`<details class="section" ?open=${changes.length > 0}>
    <summary>
      <h4>${original}</h4>
      <span class="count">${changes.length === 0 ? words.unchanged : words.changes(changes.length)}</span>
    </summary>
    ${changes.length === 0 ? nothing : changeTable(original, changes, locale, acts)}
  </details>`;
}

function changeTable(
  sheet: string,
  changes: readonly FrozenChange[],
  locale: Locale,
  acts: ComparisonActs,
): TemplateResult {
  const words = freezeWords[locale].compare;
  const left = changes.length - LISTED;
  return html`<div class="wide">
      <table class="cells">
        <thead>
          <tr>
            <th scope="col">${words.cell}</th>
            <th scope="col">${words.before}</th>
            <th scope="col">${words.after}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.slice(0, LISTED).map(
            ({ row, column, before, after, format }) =>
              html`<tr>
                <th scope="row">
                  <button class="button subtle" @click=${() => acts.go({ sheet, row, column, rows: 1, columns: 1 })}>
                    ${formatCell(row, column)}
                  </button>
                </th>
                <td>${valueText(before, format, locale) || words.blank}</td>
                <td>${valueText(after, format, locale) || words.blank}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${left > 0 ? html`<p class="hint">${words.more(left)}</p>` : nothing}`;
}
