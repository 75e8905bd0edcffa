/** « Figer » on screen: what to copy, how, and what has changed since. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { freezeWords } from "../../../i18n/panels/freeze";
import { leftOutKinds, type LeftOut } from "../../../tools/freeze/left-out";
import { checkBox } from "../../views/check-box";
import { figures } from "../../views/figures";
import { radioOptions } from "../../views/radio-options";
import { comparisonView, type ComparisonActs } from "./comparison-view";
import { extents, wantedSheets, type Extent, type FreezeState } from "./freeze-state";

export interface FreezeActs extends ComparisonActs {
  readonly show: (extent: Extent) => void;
  readonly treatHidden: (hidden: FreezeState["hidden"]) => void;
  readonly toggle: (sheet: string) => void;
  readonly prepare: () => void;
  /** Absent where the host cannot write files. */
  readonly save?: (() => void) | undefined;
}

export function freezeView(state: FreezeState, locale: Locale, acts: FreezeActs): TemplateResult {
  const words = freezeWords[locale];
  const isSheet = state.extent === "sheet";
  return html`
    <p>${words.help}</p>
    <fieldset class="segmented">
      <legend class="for-screen-readers">${words.extent}</legend>
      ${radioOptions(extents, { name: "freeze-extent", chosen: state.extent, labels: words.extents, choose: acts.show })}
    </fieldset>
    ${isSheet ? nothing : html`<p class="hint">${words.workbookHelp}</p>`}
    ${figures([
      ...(isSheet ? [[words.sheet, state.sheets[0] ?? "—"] as const] : []),
      [words.content, words.formulas(state.formulas)],
    ])}
    ${
      state.formulas === 0
        ? html`<p class="empty">${isSheet ? words.nothing : words.nothingAtAll}</p>`
        : optionsView(state, locale, acts)
    }
    ${compareView(state, locale, acts)}
  `;
}

function optionsView(state: FreezeState, locale: Locale, acts: FreezeActs): TemplateResult {
  const words = freezeWords[locale];
  const isSheet = state.extent === "sheet";
  return html`
    ${isSheet ? nothing : sheetChoice(state, locale, acts)}
    <fieldset class="choices">
      <legend>${words.hidden.legend}</legend>
      ${radioOptions(["leftOut", "copied"], {
        name: "freeze-hidden",
        chosen: state.hidden,
        labels: words.hidden.options,
        choose: acts.treatHidden,
      })}
      ${state.hidden === "copied" ? html`<p class="hint">${words.hidden.warning}</p>` : nothing}
    </fieldset>
    ${wantedSheets(state).length === 0 ? html`<p class="empty">${words.chooseSheets}</p>` : actionsView(state, locale, acts)}
  `;
}

function sheetChoice({ sheets, unticked }: FreezeState, locale: Locale, acts: FreezeActs): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${freezeWords[locale].sheets}</legend>
    ${sheets.map((sheet) => checkBox(sheet, !unticked.has(sheet), () => acts.toggle(sheet)))}
  </fieldset>`;
}

function actionsView({ extent, saved }: FreezeState, locale: Locale, acts: FreezeActs): TemplateResult {
  const words = freezeWords[locale];
  return html`
    <button class="button primary" @click=${acts.prepare}>
      ${extent === "sheet" ? words.prepare : words.prepareAll}
    </button>
    ${
      acts.save
        ? html`<button class="button" @click=${acts.save}>${words.file.save}</button>
            <p class="hint">${words.file.help}</p>`
        : nothing
    }
    ${
      saved
        ? html`<div class="note" role="status">
            <p>${words.file.saved(saved.file)}</p>
            <ul class="effects">
              ${leftOutSentences(saved.leftOut, locale).map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  `;
}

/** One sentence for each kind of thing that stays behind; one that says so where nothing does. */
export function leftOutSentences(leftOut: LeftOut, locale: Locale): readonly string[] {
  const { heading, kinds, nothing: all } = freezeWords[locale].leftOut;
  const present = leftOutKinds.filter((kind) => leftOut[kind] > 0);
  return present.length === 0 ? [all] : [`${heading} ${present.map((kind) => kinds[kind](leftOut[kind])).join(", ")}.`];
}

function compareView({ comparison }: FreezeState, locale: Locale, acts: FreezeActs): TemplateResult {
  const words = freezeWords[locale].compare;
  return html`<section class="create" aria-labelledby="freeze-compare">
    <h3 id="freeze-compare">${words.heading}</h3>
    <p>${words.help}</p>
    <button class="button" @click=${() => acts.choose(0)}>${words.start}</button>
    ${comparison ? comparisonView(comparison, locale, acts) : nothing}
  </section>`;
}
