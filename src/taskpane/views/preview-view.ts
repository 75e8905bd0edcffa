/** What will change, before anything does. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { formatNumber } from "../format-value";
import { icon } from "../icons";
import type { PreviewedChoice, Proposal } from "../pane-state";
import { LISTED_FIRST, LISTED_STEP } from "../plan-desk";
import type { CellChange, PlanPreview, SheetChange } from "../plan-preview";
import type { ViewContext } from "../view-context";

export function previewView(proposal: Proposal, context: ViewContext): TemplateResult {
  const { state, words, actions } = context;
  const choice = proposal.choices[proposal.chosen];
  if (!choice) return html``;
  const { preview } = choice;
  const needsConsent = preview.overwritten.length > 0;
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && state.busy === null) actions.cancel();
  };
  return html`<section class="preview" aria-labelledby="preview-heading" @keydown=${leave}>
    <div class="preview-scroll">
      <h2 id="preview-heading" tabindex="-1">${words.preview.heading}${words.colon}${choice.plan.label}</h2>
      ${nothingWritten(preview, context)} ${choices(proposal, context)}
      ${needsConsent ? consent(preview, proposal.consent, context) : nothing}
      ${
        preview.clearsHostHistory && context.host === "excel"
          ? html`<p class="note">${words.preview.clearsHistory}</p>`
          : nothing
      }
      ${choice.remarks === undefined ? nothing : html`<div class="note">${effects(choice.remarks)}</div>`}
      ${preview.sheets.map((sheet) => sheetChange(sheet, proposal.listed[sheet.sheet] ?? LISTED_FIRST, context))}
      ${preview.effects.length > 0 ? effects(preview.effects) : nothing}
    </div>
    ${remade(proposal, context)} ${buttons(needsConsent && !proposal.consent, context)}
  </section>`;
}

function nothingWritten({ cellCount }: PlanPreview, { state, words }: ViewContext): TemplateResult {
  return html`<p class="hint">
    ${words.preview.nothingWritten}
    ${cellCount > 0 ? `${words.preview.cells(formatNumber(cellCount, state.locale), cellCount > 1)}.` : nothing}
  </p>`;
}

function buttons(waitsForConsent: boolean, { state, words, actions }: ViewContext): TemplateResult {
  return html`<div class="preview-actions">
    <button class="button primary" ?disabled=${waitsForConsent || state.busy !== null} @click=${() => actions.apply()}>
      ${words.preview.apply}
    </button>
    <button class="button" ?disabled=${state.busy !== null} @click=${() => actions.cancel()}>
      ${words.preview.cancel}
    </button>
  </div>`;
}

/** Beside the buttons: whoever was about to press one sees it. */
function remade({ remade: change }: Proposal, { words }: ViewContext): TemplateResult {
  return html`<div role="status">
    ${
      change === undefined
        ? nothing
        : html`<p class="note ambiguous remade">
            <span>${icon("warning")}${words.preview.remade(change.where)}</span>
            ${change.agreeAgain ? html`<span>${words.preview.agreeAgain}</span>` : nothing}
          </p>`
    }
  </div>`;
}

function choices(
  { choices: all, chosen, reason }: Proposal,
  { actions }: ViewContext,
): TemplateResult | typeof nothing {
  if (all.length < 2) return nothing;
  return html`<div class="choices" role="radiogroup" aria-labelledby="choices-reason">
    <p id="choices-reason">${reason}</p>
    ${all.map(
      (choice: PreviewedChoice, index) =>
        html`<label>
          <input type="radio" name="choice" .checked=${index === chosen} @change=${() => actions.choose(index)} />
          <span>${choice.label}</span>
        </label>`,
    )}
  </div>`;
}

function consent(preview: PlanPreview, agreed: boolean, { words, actions }: ViewContext): TemplateResult {
  return html`<div class="note ambiguous">
    <p>${icon("warning")}<strong>${words.preview.overwrites(preview.overwritten.length)}</strong></p>
    <label class="check">
      <input
        type="checkbox"
        .checked=${agreed}
        @change=${(event: Event) => actions.agree((event.target as HTMLInputElement).checked)}
      />
      <span>${words.preview.consent}</span>
    </label>
  </div>`;
}

function sheetChange(change: SheetChange, listed: number, context: ViewContext): TemplateResult {
  const { state, words } = context;
  const status = { added: words.preview.newSheet, deleted: words.preview.deletedSheet, existing: null }[change.status];
  const count = change.cells.length;
  return html`<details class="section" open>
    <summary>
      <h3>${change.sheet}</h3>
      ${status === null ? nothing : html`<span class="badge">${status}</span>`}
      ${
        count > 0
          ? html`<span class="count">${words.preview.cells(formatNumber(count, state.locale), count > 1)}</span>`
          : nothing
      }
    </summary>
    ${change.effects.length > 0 ? effects(change.effects) : nothing}
    ${count > 0 ? cellTable(change, listed, context) : nothing}
  </details>`;
}

function effects(sentences: readonly string[]): TemplateResult {
  return html`<ul class="effects">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

function cellTable({ sheet, cells }: SheetChange, listed: number, { words, actions }: ViewContext): TemplateResult {
  const hasBefore = cells.some((cell) => cell.before !== null);
  const hidden = cells.length - listed;
  return html`<table class="cells">
      <caption class="for-screen-readers">
        ${sheet}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.preview.cell}</th>
          ${hasBefore ? html`<th scope="col">${words.preview.before}</th>` : nothing}
          <th scope="col">${hasBefore ? words.preview.after : words.preview.content}</th>
        </tr>
      </thead>
      <tbody>
        ${cells.slice(0, listed).map((cell) => cellRow(cell, hasBefore, words.preview))}
      </tbody>
    </table>
    ${
      hidden > 0
        ? html`<button class="button subtle" @click=${() => actions.listMore(sheet)}>
            ${words.preview.more(Math.min(hidden, LISTED_STEP))}
          </button>`
        : nothing
    }`;
}

function cellRow(cell: CellChange, hasBefore: boolean, words: ViewContext["words"]["preview"]): TemplateResult {
  const content = (text: string | null): TemplateResult =>
    text === null
      ? html`<em>${words.blank}</em>`
      : html`<span class=${text.startsWith("=") ? "formula" : ""}>${text}</span>`;
  return html`<tr class=${cell.before === null ? "" : "overwritten"}>
    <th scope="row">${cell.address}</th>
    ${hasBefore ? html`<td>${content(cell.before)}</td>` : nothing}
    <td>${content(cell.after)}</td>
  </tr>`;
}
