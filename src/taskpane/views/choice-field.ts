/** One of several, asked for in a panel. */
import { live } from "lit/directives/live.js";
import { html, nothing, type TemplateResult } from "lit/html.js";

export interface ChoiceField<Option> {
  /** Unique in the pane. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option | undefined;
  readonly nameOf: (option: Option) => string;
  readonly hint?: string;
  readonly choose: (option: Option) => void;
}

/** Shows what is chosen, whatever the user chose before in the same field of another table or kind. */
export function choiceField<Option>(field: ChoiceField<Option>): TemplateResult {
  const { id, label, options, chosen, nameOf, hint, choose } = field;
  const change = (event: Event): void => {
    const option = options[(event.target as HTMLSelectElement).selectedIndex];
    if (option !== undefined) choose(option);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} aria-describedby=${hint === undefined ? nothing : `${id}-hint`} @change=${change}>
      ${options.map((option) => html`<option .selected=${live(option === chosen)}>${nameOf(option)}</option>`)}
    </select>
    ${hint === undefined ? nothing : html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
  </div>`;
}
