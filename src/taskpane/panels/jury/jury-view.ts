/** « Clore le jury » on screen: what has changed since, then what there is to close. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { juryWords, type JuryWords } from "../../../i18n/panels/jury";
import { momentText } from "../../../tools/moment-text";
import { choiceField } from "../../views/choice-field";
import { figures } from "../../views/figures";
import { textField } from "../../views/text-field";
import { changesView } from "./changes-view";
import {
  closingOfSheet,
  closingShown,
  isReasonGiven,
  sheetChosen,
  type JuryActions,
  type JuryState,
  type LookedAt,
} from "./jury-state";

export function juryView(state: JuryState, actions: JuryActions, locale: Locale): TemplateResult {
  const words = juryWords[locale];
  const shown = closingShown(state);
  return html`
    <p>${words.help}</p>
    ${
      shown
        ? html`<section class="panel-part" aria-labelledby="jury-since">
            <h3 id="jury-since">${words.state.heading}</h3>
            ${sinceView(shown, state, actions, locale)}
          </section>`
        : nothing
    }
    <section class="panel-part" aria-labelledby="jury-close">
      <h3 id="jury-close">${words.close.heading}</h3>
      ${closeView(state, actions, words)}
    </section>
  `;
}

function sinceView(shown: LookedAt, state: JuryState, actions: JuryActions, locale: Locale): TemplateResult {
  const words = juryWords[locale];
  const { closing, unexplained, explained } = shown;
  return html`
    ${closingChoice(state, actions, words)}
    ${figures([
      [words.state.date, momentText(closing.date)],
      [words.state.by, closing.by],
      [words.state.sheets, closing.tables.map(({ sheet }) => sheet).join(", ")],
    ])}
    <p class=${unexplained.length > 0 ? "note ambiguous" : "note"} role="status">
      ${unexplained.length > 0 ? words.state.changed(unexplained.length) : words.state.unchanged}
      ${explained.length > 0 ? words.state.explained(explained.length) : nothing}
    </p>
    ${holdsView(shown, words)}
    ${
      unexplained.length > 0
        ? html`${changesView(unexplained, state, actions, locale)} ${reasonView(state, actions, words)}`
        : nothing
    }
  `;
}

function holdsView({ digestHolds, rulesHold }: LookedAt, { state: words }: JuryWords): TemplateResult {
  const said = digestHolds === null ? words.noDigest : digestHolds ? words.digestHolds : words.digestBroken;
  return html`<p class=${digestHolds === false ? "note ambiguous" : "hint"}>${said}</p>
    ${rulesHold === false ? html`<p class="note ambiguous">${words.rulesChanged}</p>` : nothing}`;
}

function closingChoice(
  state: JuryState,
  actions: JuryActions,
  { state: words }: JuryWords,
): TemplateResult | typeof nothing {
  const { closings } = state;
  if (closings.length < 2) return nothing;
  return choiceField({
    id: "jury-closing",
    label: words.choose,
    options: closings,
    chosen: closingShown(state),
    nameOf: ({ closing }) => `${closing.tables[0]?.sheet ?? ""} · ${momentText(closing.date)}`,
    choose: ({ closing }) => actions.update({ shown: closing.recordSheet, unticked: new Set() }),
  });
}

function reasonView(state: JuryState, actions: JuryActions, { changes, close }: JuryWords): TemplateResult {
  return html`
    ${textField({
      id: "jury-reason",
      label: changes.reason,
      hint: changes.reasonHelp,
      value: state.reason,
      change: (reason) => actions.update({ reason }),
    })}
    ${whoField("jury-who", state, actions, close)}
    <button class="button primary" ?disabled=${!isReasonGiven(state)} @click=${() => actions.explain()}>
      ${changes.action}
    </button>
    ${isReasonGiven(state) ? nothing : html`<p class="hint">${changes.missing}</p>`}
  `;
}

function closeView(state: JuryState, actions: JuryActions, words: JuryWords): TemplateResult {
  const { close } = words;
  const chosen = sheetChosen(state);
  if (!chosen) return html`<p class="empty">${words.none}</p>`;
  const closed = closingOfSheet(state, chosen.sheet);
  const isChanged = closed !== undefined && closed.unexplained.length > 0;
  return html`
    ${sheetChoice(state, actions, words)}
    ${figures([
      ...(state.sheets.length > 1 ? [] : [[close.sheet, chosen.sheet] as const]),
      [close.minutes, chosen.minutes ?? close.noMinutes],
      [close.content, close.amount(chosen.learners, chosen.columns)],
    ])}
    ${
      isChanged
        ? html`<p class="empty">${close.first}</p>`
        : html`${whoField("jury-by", state, actions, close)}
            <button
              class=${closed ? "button" : "button primary"}
              ?disabled=${state.by.trim() === ""}
              @click=${() => actions.close()}
            >
              ${closed ? close.again : close.action}
            </button>
            ${state.by.trim() === "" ? html`<p class="hint">${close.missing}</p>` : nothing}`
    }
  `;
}

function sheetChoice(state: JuryState, actions: JuryActions, { close }: JuryWords): TemplateResult | typeof nothing {
  const { sheets } = state;
  if (sheets.length < 2) return nothing;
  return choiceField({
    id: "jury-sheet",
    label: close.sheet,
    options: sheets,
    chosen: sheetChosen(state),
    nameOf: ({ sheet }) => sheet,
    choose: ({ sheet }) => actions.update({ sheet }),
  });
}

/** Whoever closes, or gives a reason: the same person, most of the time. */
function whoField(id: string, { by }: JuryState, actions: JuryActions, words: JuryWords["close"]): TemplateResult {
  return textField({
    id,
    label: words.by,
    hint: words.byHelp,
    value: by,
    change: (typed) => actions.update({ by: typed }),
  });
}
