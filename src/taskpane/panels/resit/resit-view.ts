/** What « Simuler la session 2 » shows: the roster, or why there is none. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { resitWords, type ResitWords } from "../../../i18n/panels/resit";
import { convened, type Roster } from "../../../tools/resit/roster";
import type { ResitActions, ResitState } from "./resit-state";
import {
  figuresView,
  pendingOf,
  problemsView,
  simulationView,
  sittingsView,
  unitsView,
  type RosterParts,
} from "./roster-view";
import { choiceField } from "../../views/choice-field";

export function resitView(state: ResitState, actions: ResitActions, locale: Locale): TemplateResult {
  const [words, { roster, unit, mark }] = [resitWords[locale], state];
  if (!roster) return unreadView(words, state, actions);
  return html`<p>${words.help}</p>
    ${damageView(words, state)} ${rosterView({ roster, words, unit, locale }, mark, actions)}`;
}

/** While there is no roster: it is being read, waits for answers, or there is none. */
function unreadView(words: ResitWords, state: ResitState, { answer }: ResitActions): TemplateResult {
  const why =
    state.roster === undefined
      ? html`<p class="hint">${words.reading}</p>`
      : state.isAsked
        ? html`<p class="note ambiguous">${words.asked}</p>
            <button class="button" @click=${answer}>${words.answer}</button>`
        : html`<p class="empty">${words.noTable}</p>`;
  return html`<p>${words.help}</p>
    ${damageView(words, state)} ${why}`;
}

function damageView(words: ResitWords, { hasDamage }: ResitState): TemplateResult | typeof nothing {
  return hasDamage ? html`<p class="note ambiguous">${words.damaged}</p>` : nothing;
}

function rosterView(parts: RosterParts, mark: number, actions: ResitActions): TemplateResult {
  const { roster, unit, words } = parts;
  const hasUnits = roster.units.length > 1;
  const again = convened(roster, unit);
  const pending = pendingOf(roster, unit);
  return html`
    ${hasUnits ? unitChoice(roster, unit, words, actions.choose) : nothing} ${figuresView(parts)} ${problemsView(parts)}
    ${hasUnits ? unitsView(parts) : nothing}
    <h3>${words.who}</h3>
    ${
      again.length === 0
        ? html`<p class="empty">${words.nobody}</p>`
        : html`${simulationView(mark, parts, actions.try)} ${sittingsView(again, parts)}
            <div class="row">
              <button class="button primary" @click=${actions.prepare}>${words.prepare}</button>
              <button class="button" id="resit-letters" @click=${actions.prepareLetters}>
                ${words.prepareLetters}
              </button>
            </div>`
    }
    ${
      pending.length === 0
        ? nothing
        : html`<h3>${words.pendingTitle}</h3>
            ${sittingsView(pending, parts)}`
    }
  `;
}

function unitChoice(
  { units }: Roster,
  unit: number | null,
  words: ResitWords,
  choose: (unit: number | null) => void,
): TemplateResult {
  const all = { name: words.allUnits, index: null };
  const options = [all, ...units.map(({ name }, index) => ({ name, index }))];
  return choiceField({
    id: "resit-unit",
    label: words.unit,
    options,
    chosen: options.find(({ index }) => index === unit),
    nameOf: ({ name }) => name,
    choose: ({ index }) => choose(index),
  });
}
