/** A box to tick, and its words. */
import { html, type TemplateResult } from "lit/html.js";

export function checkBox(label: string, checked: boolean, toggle: () => void): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${checked} @change=${toggle} />
    <span>${label}</span>
  </label>`;
}
