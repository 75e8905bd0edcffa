/** Choose the convention, browse and search its rules, create the sheets that follow it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { conventionById, conventions } from "../../conventions";
import type { Convention } from "../../conventions/types";
import { formatDate } from "../format-value";
import { icon } from "../icons";
import { LEARNERS, validLearners } from "../learner-count";
import { ruleGroups, type RuleGroup, type RuleLine } from "../rule-list";
import { typographic } from "../../i18n/typography";
import type { ViewContext } from "../view-context";
import { searchBox } from "./search-box";

export function conventionView(context: ViewContext): TemplateResult {
  const { state, words } = context;
  const shown = conventionById(state.shownConvention);
  return html`
    <h2 class="for-screen-readers">${words.convention.heading}</h2>
    ${chooser(context)} ${shown ? about(shown, context) : nothing} ${shown ? rules(shown, context) : nothing}
    ${creation(context)}
  `;
}

function chooser({ state, words, actions }: ViewContext): TemplateResult {
  const change = (event: Event): void => actions.showConvention((event.target as HTMLSelectElement).value);
  const isUsed = state.storedConvention === state.shownConvention;
  return html`
    <div class="field">
      <label for="convention">${words.convention.choose}</label>
      <select id="convention" .value=${live(state.shownConvention)} @change=${change}>
        ${conventions.map(
          ({ id, title }) =>
            html`<option value=${id} ?selected=${id === state.shownConvention}>
              ${typographic(title[state.locale], state.locale)}
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
  const convention = conventionById(stored);
  if (!convention) return words.convention.usesUnknown(stored);
  return words.convention.usesAnother(typographic(convention.title[state.locale], state.locale));
}

function about(convention: Convention, { state, words }: ViewContext): TemplateResult {
  return html`<p class="about">
    ${typographic(convention.source[state.locale], state.locale)} ${period(convention, words.convention)}
  </p>`;
}

function period({ effective }: Convention, words: ViewContext["words"]["convention"]): string {
  const from = effective?.from && formatDate(effective.from);
  const to = effective?.to && formatDate(effective.to);
  if (from && to) return `${words.between(from, to)}.`;
  if (from) return `${words.from(from)}.`;
  return to ? `${words.until(to)}.` : "";
}

function rules(convention: Convention, { state, words, actions }: ViewContext): TemplateResult {
  const groups = ruleGroups(convention, state.ruleQuery, state.locale);
  const count = groups.reduce((total, group) => total + group.rules.length, 0);
  return html`
    ${searchBox({
      id: "rule-search",
      label: words.convention.search,
      hint: words.convention.searchHint,
      query: state.ruleQuery,
      result: words.convention.count(count),
      search: (query) => actions.searchRules(query),
    })}
    ${count === 0 ? html`<p class="empty">${words.convention.noResult(state.ruleQuery)}</p>` : nothing}
    ${groups.map((group, index) => section(group, index === 0 || state.ruleQuery !== "", words))}
  `;
}

function section(group: RuleGroup, open: boolean, words: ViewContext["words"]): TemplateResult {
  return html`<details class="section" ?open=${open}>
    <summary>
      <h3>${group.title}</h3>
      <span class="count" aria-label=${words.convention.count(group.rules.length)}>${group.rules.length}</span>
    </summary>
    <ul class="rules">
      ${group.rules.map((rule) => ruleItem(rule, words))}
    </ul>
  </details>`;
}

function ruleItem(rule: RuleLine, words: ViewContext["words"]): TemplateResult {
  return html`<li class="rule">
    <div class="rule-line">
      <span class="rule-label">${rule.label}</span>
      <span class="rule-value">${rule.value}</span>
    </div>
    ${rule.name === undefined ? nothing : html`<p class="rule-name">${rule.name}</p>`}
    <p class="hint">${rule.help}</p>
    <p class="rule-source">
      <span>${words.convention.origin}${words.colon}<span lang="fr">${rule.article}</span></span>
      ${rule.inheritedFrom === undefined ? nothing : html`<span>${words.convention.inherited(rule.inheritedFrom)}</span>`}
      <code>${rule.key}</code>
    </p>
    ${rule.readings.length > 0 ? ambiguity(rule, words) : rule.note === undefined ? nothing : note(rule.note, words)}
  </li>`;
}

function note(text: string, { convention: words, colon }: ViewContext["words"]): TemplateResult {
  return html`<p class="note"><strong>${words.note}${colon}</strong>${text}</p>`;
}

function ambiguity(rule: RuleLine, { convention: words, colon }: ViewContext["words"]): TemplateResult {
  return html`<div class="note ambiguous">
    <p>${icon("warning")}<strong>${words.ambiguous}${colon}</strong>${rule.note ?? nothing}</p>
    <ul>
      ${rule.readings.map(
        ({ value, reading }) =>
          html`<li>${words.otherReading}${colon}<strong>${value}</strong>. ${reading ?? nothing}</li>`,
      )}
    </ul>
  </div>`;
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
