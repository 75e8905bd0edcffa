/** What « Cohortes » shows: the tables and what each is, what is asked, who is counted twice. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { cohortsPanelWords, type CohortsPanelWords } from "../../../i18n/panels/cohorts";
import { sharedLearners } from "../../../tools/cohorts/shared-learners";
import { choiceField } from "../../views/choice-field";
import { fileField } from "../../views/file-field";
import { radioOptions } from "../../views/radio-options";
import {
  codesAsked,
  cohortsIn,
  comparable,
  obstacleOf,
  tablesOf,
  type CohortsActions,
  type CohortsState,
  type Obstacle,
} from "./cohorts-state";
import type { Shown } from "./shown";
import { tableView } from "./table-view";

interface Screen {
  /** The convention on screen. */
  readonly id: string;
  readonly locale: Locale;
  readonly readsWorkbooks: boolean;
}

export function cohortsView(state: CohortsState, screen: Screen, actions: CohortsActions): TemplateResult {
  const words = cohortsPanelWords[screen.locale];
  const cohorts = cohortsIn(state, screen.id);
  const shown: Shown = { state, words, locale: screen.locale, cohorts, actions };
  const tables = tablesOf(state);
  const isRead = state.workbook !== null;
  return html`
    <p>${words.help}</p>
    ${fileView(shown, screen.readsWorkbooks)}
    ${isRead && tables.length === 0 ? html`<p class="empty">${words.none}</p>` : nothing}
    ${tables.length === 0 ? nothing : html`<h3>${words.tables}</h3>`}
    ${tables.map((table, at) => tableView(table, at, shown))}
    ${cohorts.length === 0 ? nothing : html`${unitsView(shown)} ${sharedView(shown)} ${compareView(shown)}`}
    ${tables.length === 0 ? nothing : endView(shown)}
  `;
}

function fileView({ state, words, actions }: Shown, readsWorkbooks: boolean): TemplateResult {
  const hint = readsWorkbooks ? words.formats.all : words.formats.text;
  const { problems } = state;
  return html`${fileField({ id: "cohorts-file", label: words.file, hint, takesSeveral: true, read: actions.addFiles })}
    <div role="status">
      ${problems.map(({ file, kind }) => html`<p class="field-error">${file} · ${words.fileProblems[kind]}</p>`)}
    </div>`;
}

/** Codes that headings name differently: nobody but the user knows whether they are one unit. */
function unitsView({ state, words, cohorts, actions }: Shown): readonly TemplateResult[] {
  return codesAsked(cohorts).map(({ key, code, titles }) => {
    const answer = state.same.get(key);
    return html`<fieldset class="choices note">
      <legend>${words.same(code)}</legend>
      <p>${words.titles(titles.map(({ title, table }) => ({ title, sheet: table.sheet.name })))}</p>
      ${radioOptions(["yes", "no"] as const, {
        name: `cohorts-unit-${key}`,
        chosen: answer === undefined ? null : answer ? "yes" : "no",
        labels: words.sameChoices,
        choose: (choice) => actions.update({ same: new Map([...state.same, [key, choice === "yes"]]) }),
      })}
    </fieldset>`;
  });
}

function sharedView({ words, cohorts }: Shown): TemplateResult | typeof nothing {
  const lines = sharedLearners(cohorts.map(({ table }) => table)).flatMap(({ first, second, names, doubtful }) => {
    const [one, other] = [first.sheet.name, second.sheet.name];
    const told = (sentence: string, people: readonly string[]): string =>
      `${sentence}${words.colon}${people.join(", ")}`;
    return [
      ...(names.length === 0 ? [] : [told(words.shared(one, other, names.length), names)]),
      ...(doubtful.length === 0 ? [] : [told(words.doubtful(one, other, doubtful.length), doubtful)]),
    ];
  });
  if (lines.length === 0) return nothing;
  return html`<div class="note stack">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

function compareView({ state, words, cohorts, actions }: Shown): TemplateResult | typeof nothing {
  const pairs = comparable(cohorts);
  if (pairs.length === 0) return nothing;
  const named = ({ centre, year }: { readonly centre: string; readonly year: string }): string => `${centre} ${year}`;
  const names = [words.noComparison, ...pairs.map(({ first, second }) => words.pair(named(first), named(second)))];
  const options = names.map((name, pair) => ({ name, pair }));
  return choiceField({
    id: "cohorts-compare",
    label: words.compare,
    options,
    chosen: options[state.pair],
    nameOf: ({ name }) => name,
    choose: ({ pair }) => actions.update({ pair }),
  });
}

function endView({ state, words, cohorts, actions }: Shown): TemplateResult {
  const obstacle = obstacleOf(cohorts, state.same);
  if (obstacle) return html`<p class="empty" role="status">${obstacleText(obstacle, words)}</p>`;
  return html`<button class="button primary" id="cohorts-create" @click=${() => actions.propose()}>
    ${words.prepare}
  </button>`;
}

function obstacleText(obstacle: Obstacle, { obstacles }: CohortsPanelWords): string {
  switch (obstacle.kind) {
    case "tables":
      return obstacles.tables;
    case "places":
      return obstacles.places(obstacle.count);
    case "units":
      return obstacles.units(obstacle.codes);
  }
}
