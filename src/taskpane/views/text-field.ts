/** A text asked for in a panel. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

export interface TextField {
  /** Unique in the pane. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** The id of a list of suggestions. */
  readonly list?: string;
  readonly change: (value: string) => void;
}

export function textField({ id, label, value, hint, placeholder, list, change }: TextField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      list=${list ?? nothing}
      placeholder=${placeholder ?? nothing}
      .value=${live(value)}
      aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${hint === undefined ? nothing : html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
  </div>`;
}
