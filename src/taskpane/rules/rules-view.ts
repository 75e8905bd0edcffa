/** The rules of a convention, with where each comes from and what its parameter takes. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Convention } from "../../conventions/types";
import { icon } from "../icons";
import type { ViewContext } from "../view-context";
import { searchBox } from "../views/search-box";
import { parameterDetails } from "./parameter-details";
import { ruleGroups, type RuleGroup, type RuleLine } from "./rule-list";

/** Every rule of the convention on show, searched and grouped. */
export function rulesView(convention: Convention, context: ViewContext): TemplateResult {
  const { state, words, actions } = context;
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
    ${groups.map((group, index) => section(group, index === 0 || state.ruleQuery !== "", context))}
  `;
}

function section(group: RuleGroup, open: boolean, context: ViewContext): TemplateResult {
  const { words } = context;
  return html`<details class="section" ?open=${open}>
    <summary>
      <h3>${group.title}</h3>
      <span class="count" aria-label=${words.convention.count(group.rules.length)}>${group.rules.length}</span>
    </summary>
    <ul class="rules">
      ${group.rules.map((rule) => ruleItem(rule, context))}
    </ul>
  </details>`;
}

function ruleItem(rule: RuleLine, context: ViewContext): TemplateResult {
  const { words } = context;
  return html`<li class="rule">
    <div class="rule-line">
      <span class="rule-label">${rule.label}</span>
      <span class="rule-value">${rule.value}</span>
    </div>
    ${rule.name === undefined ? nothing : html`<p class="rule-name">${rule.name}</p>`}
    <p class="hint">${rule.help}</p>
    ${rule.period === undefined ? nothing : html`<p class="hint">${rule.period}</p>`}
    <p class="rule-source">
      <span>${words.convention.origin}${words.colon}<span lang="fr">${rule.article}</span></span>
      ${rule.inheritedFrom === undefined ? nothing : html`<span>${words.convention.inherited(rule.inheritedFrom)}</span>`}
      <code>${rule.key}</code>
    </p>
    ${rule.readings.length > 0 ? ambiguity(rule, words) : rule.note === undefined ? nothing : note(rule.note, words)}
    ${parameterDetails(rule.key, context)}
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
