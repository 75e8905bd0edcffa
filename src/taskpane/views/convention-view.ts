/** Choose the convention, browse and search its rules, create the sheets that follow it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { aboutConvention } from "../../conventions/about";
import type { ConventionAbout } from "../../conventions/types";
import { periodInForce } from "../../tools/period-in-force";
import { LEARNERS, validLearners } from "../learner-count";
import { inLocale } from "../../i18n/typography";
import type { ViewContext } from "../view-context";
import { conventionChooser } from "./convention-chooser";

export function conventionView(context: ViewContext): TemplateResult {
  const { state, words } = context;
  const shown = aboutConvention(state.shownConvention);
  return html`
    <h2 class="for-screen-readers">${words.convention.heading}</h2>
    ${conventionChooser(context)} ${shown ? about(shown, context) : nothing}
    ${context.rules?.view(context) ?? html`<p class="hint">${words.loading}</p>`} ${creation(context)}
  `;
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
