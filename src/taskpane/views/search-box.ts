import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

export interface SearchBox {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  /** How many things match, read out as the user types. */
  readonly result: string;
  readonly search: (query: string) => void;
}

export function searchBox({ id, label, hint, query, result, search }: SearchBox): TemplateResult {
  return html`<div class="field">
    <div class="field-head">
      <label for=${id}>${label}</label>
      <span class="count" role="status">${result}</span>
    </div>
    <input
      id=${id}
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder=${hint}
      .value=${live(query)}
      @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
