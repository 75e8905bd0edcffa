/** One column of the table: what it was taken for, and how sure that is. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import type { AttachWords } from "../../../i18n/panels/attach";
import { HIGHEST_MARK } from "../../../conventions/scale";
import { weakest } from "../../../tools/reading/certainty";
import { columnName } from "../../../workbook/address";
import { columnEditor } from "./column-editor";
import type { ColumnActions, ColumnLine } from "./column-state";

export function columnLine(line: ColumnLine, words: AttachWords, actions: ColumnActions): TemplateResult {
  const { column, isCurrent, isOpen, isResult } = line;
  const letter = columnName(column.column);
  const { role, unit, assessment, session } = column.guess;
  const notes = column.hidden ? html` <em>(${words.hidden})</em>` : nothing;
  return html`<li
    class="column-line"
    aria-current=${isCurrent ? "true" : nothing}
    ${isCurrent ? ref(bringIntoView) : nothing}
  >
    <div class="column-head">
      <strong class="column-letter"
        ><span class="for-screen-readers">${words.column(letter)}</span
        ><span aria-hidden="true">${letter}</span></strong
      >
      <span class="column-name">${column.heading || html`<em>${words.noHeading}</em>`}${notes}</span>
      ${
        isResult
          ? html`<span class="badge">${words.result}</span>`
          : html`<button class="button subtle" aria-expanded=${isOpen} @click=${() => actions.toggle(column.column)}>
              <span class="for-screen-readers">${words.correct(letter)}</span>
              ${words.guess(role, unit, assessment, session)}${scaleWord(line, words)}
            </button>`
      }
      ${isResult ? nothing : html`<span class="count">${confidenceWord(line, words)}</span>`}
    </div>
    ${isOpen && !isResult ? columnEditor(line, words, actions) : nothing}
  </li>`;
}

/** « · sur 10 », where the marks are not out of 20. */
function scaleWord({ reading }: ColumnLine, words: AttachWords): string {
  const scale = reading?.scale?.value;
  if (scale === undefined || (scale.kind === "number" && scale.outOf === HIGHEST_MARK)) return "";
  if (scale.kind === "number") return ` · ${words.outOf(String(scale.outOf))}`;
  return ` · ${scale.kind === "column" ? words.outOfColumn(columnName(scale.column)) : words.outOfEach}`;
}

/** Once the line is in the page. */
function bringIntoView(line: Element | undefined): void {
  queueMicrotask(() => line?.scrollIntoView({ block: "nearest" }));
}

/** Of the least sure of what is known of it. */
function confidenceWord({ reading, isSaid }: ColumnLine, words: AttachWords): string {
  const { said, sure, likely, check } = words.confidence;
  if (isSaid) return said;
  const { role, unit, scale } = reading ?? {};
  const certainty = weakest(...[role, unit, scale].flatMap((one) => one?.certainty ?? []));
  return certainty === "sure" ? sure : certainty === "likely" ? likely : check;
}
