/** What « Expliquer » shows: the computation behind the cell, step by step, with its articles and its other readings. */
import { ref } from "lit/directives/ref.js";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { asLetter } from "../../../functions/explain/as-letter";
import { dateText } from "../../../spreadsheet/cell/date-text";
import type { Locale } from "../../../i18n/locale";
import { explainPanelWords, type ExplainWords } from "../../../i18n/panels/explain";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import type { ExplainedCell } from "../../../tools/explain/explained-cell";
import type { LineResult } from "../../../tools/explain/line-results";
import { formatCell } from "../../../workbook/address";
import type { RangeRef } from "../../../workbook/model";
import { callView } from "./call-view";
import type { Copy, ExplainActions, ExplainState } from "./explain-state";
import { linksView } from "./links-view";
import { readingsView } from "./readings-view";
import { civilDayOf } from "../../today";

export function explainView(state: ExplainState, actions: ExplainActions, locale: Locale): TemplateResult {
  const words = explainPanelWords[locale];
  const { cell, selection, links, told } = state;
  if (!cell && !links) return emptyView(selection, words);
  return html`${links ? linksView(links, { words, locale, told, tell: actions.tell }) : nothing}${
    cell ? resultView(cell, state, actions, locale) : nothing
  }`;
}

function resultView(cell: ExplainedCell, state: ExplainState, actions: ExplainActions, locale: Locale): TemplateResult {
  const words = explainPanelWords[locale];
  const { go, copy, redraw } = actions;
  return html`
    ${cellView(cell, words, locale)} ${lineView(cell, words, go)}
    ${cell.calls.map((call, index) => callView(call, index, { words, locale, tree: state.tree, redraw }))}
    ${copyView(textOf(cell, locale), state.copy, words, (text) => void copy(text))}
    ${readingsView(state.readings, words, locale)}
  `;
}

function emptyView(selection: RangeRef | null, words: ExplainWords): TemplateResult {
  const where = selection && formatCell(selection.row, selection.column);
  return html`<p class="empty">${where === null ? nothing : html`${words.emptyAt(where)} `}${words.empty}</p>`;
}

function cellView(
  { cell, chosen, who, anchor, formula, calls }: ExplainedCell,
  words: ExplainWords,
  locale: Locale,
): TemplateResult {
  const [here, there] = [formatCell(cell.row, cell.column), formatCell(anchor.row, anchor.column)];
  return html`<div class="stack">
    ${chosen ? html`<p class="hint">${words.ofTheLine(formatCell(chosen.row, chosen.column), who)}</p>` : nothing}
    <p><strong>${words.cell} ${here}</strong>${here === there ? nothing : html` · ${words.formulaIn} ${there}`}</p>
    <p class="formula">${formulaToShow(formula, locale)}</p>
    ${calls.some(({ isCut }) => isCut) ? html`<p class="hint">${words.firstRow}</p>` : nothing}
  </div>`;
}

/** The results of the line, each a click away. */
function lineView(
  { line, cell, chosen }: ExplainedCell,
  words: ExplainWords,
  go: (result: LineResult) => void,
): TemplateResult | typeof nothing {
  if (line.length < 2) return nothing;
  // From a name, of several results that are no success the first is explained: the others are in sight.
  const isAmongOthers = chosen !== undefined && line.filter(({ isFailing }) => isFailing).length > 1;
  return html`<details class="more" ?open=${isAmongOthers}>
    <summary>${words.line(line.length)}</summary>
    <div class="stack wide-items">
      ${line.map(
        (result) =>
          html`<button class="button" aria-pressed=${String(result.column === cell.column)} @click=${() => go(result)}>
            ${[result.heading, result.verdict, formatCell(result.row, result.column)].filter((text) => text !== "").join(", ")}
          </button>`,
      )}
    </div>
  </details>`;
}

function textOf({ calls, who, unit }: ExplainedCell, locale: Locale): string {
  const explanations = calls.flatMap(({ explanation }) => (explanation ? [explanation] : []));
  if (explanations.length === 0) return "";
  return asLetter(explanations, { who, unit, date: dateText(civilDayOf(new Date())) }, locale);
}

function copyView(
  text: string,
  state: Copy,
  words: ExplainWords,
  copy: (text: string) => void,
): TemplateResult | typeof nothing {
  if (text === "") return nothing;
  return html`<div class="stack wide-items">
    <button class="button" @click=${() => copy(text)}>${words.copy}</button>
    <p class="hint" role="status">
      ${state === "copied" ? words.copied : state === "byHand" ? words.copyByHand : nothing}
    </p>
    ${
      state === "byHand"
        ? html`<textarea
            readonly
            rows="6"
            aria-label=${words.textToCopy}
            .value=${text}
            @focus=${selectAll}
            ${ref(takeFocus)}
          ></textarea>`
        : nothing
    }
  </div>`;
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}

/** Once it is in the page, so that Ctrl+C is all there is left to do. */
function takeFocus(area: Element | undefined): void {
  if (area instanceof HTMLTextAreaElement) queueMicrotask(() => area.focus());
}
