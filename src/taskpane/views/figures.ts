/** A few facts side by side: a name over its value. */
import { html, nothing, type TemplateResult } from "lit/html.js";

export type Figure = readonly [name: string, value: string | number];

export function figures(facts: readonly Figure[], label?: string): TemplateResult {
  return html`<dl class="figures" aria-label=${label ?? nothing}>
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
