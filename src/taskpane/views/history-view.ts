/** What the pane has changed, and the way back. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { HistoryEntry } from "../pane-state";
import type { ViewContext } from "../view-context";

export function historyView(context: ViewContext): TemplateResult {
  const { state, words } = context;
  return html`
    <h2>${words.history.heading}</h2>
    ${
      state.history.length === 0
        ? html`<p class="empty">${words.history.empty}</p>`
        : html`<p class="hint">${words.history.help}</p>
            <ol class="history">
              ${state.history.map((entry) => historyItem(entry, context))}
            </ol>`
    }
  `;
}

function historyItem(entry: HistoryEntry, context: ViewContext): TemplateResult {
  const { words, actions } = context;
  const { id, label } = entry.applied;
  return html`<li>
    <div class="history-line">
      <span>${label}</span>
      ${
        entry.status === "applied"
          ? html`<button class="button" aria-label=${words.history.undoNamed(label)} @click=${() => actions.undo(id)}>
              ${words.history.undo}
            </button>`
          : html`<span class="badge">${words.history[entry.status]}</span>`
      }
    </div>
    ${entry.kept.length > 0 ? keptChanges(entry, context) : nothing}
  </li>`;
}

function keptChanges({ applied, kept }: HistoryEntry, { words, actions }: ViewContext): TemplateResult {
  return html`<div class="note ambiguous" role="group" aria-labelledby=${`kept-${applied.id}`}>
    <p id=${`kept-${applied.id}`}><strong>${words.history.keptTitle}</strong></p>
    <ul class="kept">
      ${kept.map(({ where, reason }) => html`<li><code>${where}</code> ${words.history.keptReasons[reason]}</li>`)}
    </ul>
    <p>${words.history.keptHelp}</p>
    <div class="row">
      <button class="button primary" @click=${() => actions.keepChanges(applied.id)}>${words.history.keep}</button>
      <button class="button" @click=${() => actions.discardChanges(applied.id)}>${words.history.discard}</button>
    </div>
  </div>`;
}
