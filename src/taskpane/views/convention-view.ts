/** Choose the convention, browse and search its rules, create the sheets that follow it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { aboutConvention, aboutConventions } from "../../conventions/about";
import type { ConventionAbout } from "../../conventions/types";
import { periodInForce } from "../../tools/period-in-force";
import { LEARNERS, validLearners } from "../learner-count";
import { inLocale } from "../../i18n/typography";
import type { ViewContext } from "../view-context";

export function conventionView(context: ViewContext): TemplateResult {
  const { state, words } = context;
  const shown = aboutConvention(state.shownConvention);
  return html`
    <h2 class="for-screen-readers">${words.convention.heading}</h2>
    ${chooser(context)} ${shown ? about(shown, context) : nothing}
    ${context.rules?.view(context) ?? html`<p class="hint">${words.loading}</p>`} ${creation(context)}
  `;
}

function chooser({ state, words, actions }: ViewContext): TemplateResult {
  const change = (event: Event): void => actions.showConvention((event.target as HTMLSelectElement).value);
  const isUsed = state.storedConvention === state.shownConvention;
  return html`
    <div class="field">
      <label for="convention">${words.convention.choose}</label>
      <select id="convention" .value=${live(state.shownConvention)} @change=${change}>
        ${aboutConventions.map(
          ({ id, title }) =>
            html`<option value=${id} ?selected=${id === state.shownConvention}>
              ${inLocale(title, state.locale)}
            </option>`,
        )}
      </select>
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

function usedSentence(
  stored: string | null,
  isUsed: boolean,
  { state, words }: Pick<ViewContext, "state" | "words">,
): string {
  if (stored === null) return words.convention.usesNone;
  if (isUsed) return words.convention.used;
  const convention = aboutConvention(stored);
  if (!convention) return words.convention.usesUnknown(stored);
  return words.convention.usesAnother(inLocale(convention.title, state.locale));
}

function about(convention: ConventionAbout, { state }: ViewContext): TemplateResult {
  return html`<p class="about">
    ${inLocale(convention.source, state.locale)} ${periodInForce(convention.effective, state.locale)}
  </p>`;
}

function creation({ state, words, actions }: ViewContext): TemplateResult {
  const setLearners = (event: Event): void => actions.setLearners((event.target as HTMLInputElement).valueAsNumber);
  return html`<section class="create" aria-labelledby="create-heading">
    <h3 id="create-heading">${words.convention.create}</h3>
    <div class="stack">
      <button class="button primary" @click=${() => actions.insertRulesSheet()}>${words.convention.insertRules}</button>
      <p class="hint">${words.convention.rulesHelp}</p>
    </div>
    <div class="field">
      <label for="learners">${words.convention.learners}</label>
      <div class="row">
        <input
          id="learners"
          type="number"
          inputmode="numeric"
          min=${LEARNERS.min}
          max=${LEARNERS.max}
          step="1"
          aria-describedby=${validLearners(state.learners) ? nothing : "learners-error"}
          aria-invalid=${validLearners(state.learners) ? "false" : "true"}
          .value=${live(Number.isNaN(state.learners) ? "" : String(state.learners))}
          @input=${setLearners}
        />
        <button class="button" @click=${() => actions.createMarksSheet()}>${words.convention.createMarks}</button>
      </div>
      ${
        validLearners(state.learners)
          ? nothing
          : html`<p class="field-error" id="learners-error">
              ${words.convention.learnersRange(LEARNERS.min, LEARNERS.max)}
            </p>`
      }
    </div>
    <button class="button" @click=${() => actions.createBudget()}>${words.convention.createBudget}</button>
  </section>`;
}
