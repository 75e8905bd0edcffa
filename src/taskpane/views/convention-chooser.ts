/** Which convention is on screen, whether the workbook uses it, and how to make it so. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { aboutConvention, aboutConventions } from "../../conventions/about";
import { inLocale } from "../../i18n/typography";
import { icon } from "../icons";
import type { PanelId } from "../panels/panel-ids";
import type { ViewContext } from "../view-context";

type Context = Pick<ViewContext, "state" | "words" | "actions">;

export function conventionChooser(context: Context): TemplateResult {
  const { state, words, actions } = context;
  const isUsed = state.storedConvention === state.shownConvention;
  return html`
    <div class="field">
      <label for="convention">${words.convention.choose}</label>
      ${conventionSelect("convention", context)}
      <p class="hint">${usedSentence(state.storedConvention, isUsed, { state, words })}</p>
    </div>
    ${
      isUsed
        ? nothing
        : html`<button class="button" @click=${() => actions.useConvention(state.shownConvention)}>
            ${words.convention.use}
          </button>`
    }
  `;
}

function conventionSelect(id: string, { state, actions }: Context): TemplateResult {
  const change = (event: Event): void => actions.showConvention((event.target as HTMLSelectElement).value);
  return html`<select id=${id} .value=${live(state.shownConvention)} @change=${change}>
    ${aboutConventions.map(
      (one) =>
        html`<option value=${one.id} ?selected=${one.id === state.shownConvention}>
          ${inLocale(one.title, state.locale)}
        </option>`,
    )}
  </select>`;
}

function usedSentence(stored: string | null, isUsed: boolean, { state, words }: Omit<Context, "actions">): string {
  if (stored === null) return words.convention.usesNone;
  if (isUsed) return words.convention.used;
  const convention = aboutConvention(stored);
  if (!convention) return words.convention.usesUnknown(stored);
  return words.convention.usesAnother(inLocale(convention.title, state.locale));
}

/** Values as they are, whatever the convention; an explanation names the one of the formula itself. */
const WITHOUT: ReadonlySet<PanelId> = new Set(["explain", "freeze", "anonymise"]);

/** At the head of a tool: the convention that applies, changed there. */
export function conventionOfTool(panel: PanelId, context: Context): TemplateResult | typeof nothing {
  return WITHOUT.has(panel) ? nothing : conventionChooser(context);
}

/** Once for a workbook that says nothing of it: the answer is kept in the workbook, « Plus tard » in the pane. */
export function conventionQuestion(context: Context): TemplateResult | typeof nothing {
  const { state, words, actions } = context;
  const { storedConvention, isConventionAsked, proposal, selection } = state;
  // Nothing is asked before the workbook has been read.
  if (storedConvention !== null || !isConventionAsked || proposal !== null || selection === null) return nothing;
  const { ask, answer, later } = words.convention;
  return html`<form
    class="asked"
    @submit=${(event: Event) => {
      event.preventDefault();
      actions.useConvention(state.shownConvention);
    }}
  >
    <label for="convention-asked">${ask}</label>
    ${conventionSelect("convention-asked", context)}
    <button class="button" id="convention-answer">${answer}</button>
    <button
      type="button"
      class="button subtle dismiss"
      aria-label=${later}
      title=${later}
      @click=${() => actions.answerLater()}
    >
      ${icon("close")}
    </button>
  </form>`;
}
