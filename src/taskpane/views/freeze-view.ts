/** A copy of the active sheet for partners without the functions. */
import { html, type TemplateResult } from "lit/html.js";
import type { ViewContext } from "../view-context";

export function freezeView({ state, words, actions }: ViewContext): TemplateResult {
  const count = state.cnamFormulas ?? 0;
  return html`
    <h2>${words.freeze.heading}</h2>
    <p>${words.freeze.help}</p>
    <dl class="figures">
      <div>
        <dt>${words.freeze.sheet}</dt>
        <dd>${state.selection?.sheet ?? "—"}</dd>
      </div>
      <div>
        <dt>${words.freeze.content}</dt>
        <dd>${words.freeze.formulas(count)}</dd>
      </div>
    </dl>
    ${
      count === 0
        ? html`<p class="empty">${words.freeze.nothing}</p>`
        : html`<button class="button primary" @click=${() => actions.freezeSheet()}>${words.freeze.prepare}</button>`
    }
  `;
}
