/** What a parameter takes, and its value in each convention: drawn once it is asked for. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { referenceWords } from "../../i18n/reference";
import { typographic } from "../../i18n/typography";
import { keyReference } from "../../functions/reference/key-reference";
import { withinBrackets } from "../../functions/rules/within-brackets";
import type { ViewContext } from "../view-context";

export function parameterDetails(key: string, { state, actions }: ViewContext): TemplateResult {
  const words = referenceWords[state.locale];
  const isShown = state.shownRule === key;
  const toggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== isShown) actions.showRule(open ? key : null);
  };
  return html`<details class="rule-more" ?open=${isShown} @toggle=${toggle}>
    <summary>${words.parameter}</summary>
    ${isShown ? details(key, state.locale) : nothing}
  </details>`;
}

function details(key: string, locale: ViewContext["state"]["locale"]): TemplateResult | typeof nothing {
  const words = referenceWords[locale];
  const reference = keyReference(key);
  if (!reference) return nothing;
  const text = (plain: string): string => typographic(plain, locale);
  return html`<dl>
    <dt>${words.type}</dt>
    <dd>${text(reference.domain[locale])}</dd>
    ${
      reference.unit[locale] === ""
        ? nothing
        : html`<dt>${words.unit}</dt>
            <dd>${reference.unit[locale]}</dd>`
    }
    <dt>${words.defaults}</dt>
    ${reference.values.map(
      ({ convention, shown, value }) =>
        html`<dd>
          <code>${convention.id}</code> <strong>${text(shown[locale])}</strong>
          <span lang="fr">(${typographic(withinBrackets(value.article), "fr")})</span>
        </dd>`,
    )}
  </dl>`;
}
