/** One column of the table: what it was taken for, and how sure that is. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import type { AttachWords } from "../../../i18n/panels/attach";
import { columnName } from "../../../workbook/address";
import { columnEditor } from "./column-editor";
import type { ColumnActions, ColumnLine } from "./column-state";

const SURE = 0.9;
const LIKELY = 0.7;

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
              ${words.guess(role, unit, assessment, session)}
            </button>`
      }
      ${isResult ? nothing : html`<span class="count">${confidenceWord(line, words)}</span>`}
    </div>
    ${isOpen && !isResult ? columnEditor(line, words, actions) : nothing}
  </li>`;
}

/** Once the line is in the page. */
function bringIntoView(line: Element | undefined): void {
  queueMicrotask(() => line?.scrollIntoView({ block: "nearest" }));
}

function confidenceWord({ column: { guess }, isSaid }: ColumnLine, words: AttachWords): string {
  const { said, sure, likely, check } = words.confidence;
  if (isSaid) return said;
  return guess.confidence >= SURE ? sure : guess.confidence >= LIKELY ? likely : check;
}
