/** What « Anonymiser » shows: the papers to prepare, then the anonymity to lift. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { AnonymiseWords } from "../../../i18n/panels/anonymise";
import type { AnonymousPapers } from "../../../tools/anonymise/anonymous-papers";
import { nameKey } from "../../../tools/reading/person-name";
import type { TargetTable } from "../../../tools/import/target-table";
import { assessmentsOf, tableOf, type AnonymiseActions, type AnonymiseState } from "./anonymise-state";
import { liftFilling } from "./lift-filling";
import { checkBox } from "../../views/check-box";
import { figures } from "../../views/figures";
import { radioOptions } from "../../views/radio-options";
import { choiceField } from "../../views/choice-field";

export function anonymiseView(state: AnonymiseState, actions: AnonymiseActions, words: AnonymiseWords): TemplateResult {
  return html`
    <p>${words.help}</p>
    <section class="panel-part" aria-labelledby="anonymise-prepare">
      <h3 id="anonymise-prepare">${words.prepare.heading}</h3>
      ${state.list ? prepareView(state.list, state, actions, words) : html`<p class="empty">${words.prepare.noList}</p>`}
    </section>
    <section class="panel-part" aria-labelledby="anonymise-lift">
      <h3 id="anonymise-lift">${words.lift.heading}</h3>
      ${liftView(state, actions, words)}
    </section>
  `;
}

function prepareView(
  list: TargetTable,
  state: AnonymiseState,
  actions: AnonymiseActions,
  words: AnonymiseWords,
): TemplateResult {
  const { prepare } = words;
  const isReady = assessmentsOf(state).length > 0;
  return html`
    ${figures([
      [prepare.list, list.sheet.name],
      [prepare.learners, String(list.learners.length)],
    ])}
    ${duplicatesNote(list, words)} ${assessmentsView(list, state, actions, words)}
    <fieldset class="choices">
      <legend>${prepare.key}</legend>
      ${checkBox(prepare.hide, state.hideKey, () => actions.update({ hideKey: !state.hideKey }))}
      ${checkBox(prepare.protect, state.protectKey, () => actions.update({ protectKey: !state.protectKey }))}
    </fieldset>
    ${isReady ? html`<button class="button primary" @click=${() => actions.prepare()}>${prepare.action}</button>` : nothing}
  `;
}

/** Without a number to tell them apart, the way back to names is in doubt. */
function duplicatesNote({ learners }: TargetTable, words: AnonymiseWords): TemplateResult | typeof nothing {
  const seen = new Map<string, number>();
  for (const learner of learners) seen.set(nameKey(learner.name), (seen.get(nameKey(learner.name)) ?? 0) + 1);
  const twice = learners.filter((learner) => learner.number === "" && (seen.get(nameKey(learner.name)) ?? 0) > 1);
  const names = [...new Set(twice.map(({ name }) => name))].join(", ");
  return names === "" ? nothing : html`<p class="empty">${words.prepare.duplicates(names)}</p>`;
}

function assessmentsView(
  { columns }: TargetTable,
  { ticked, typed }: AnonymiseState,
  actions: AnonymiseActions,
  { prepare }: AnonymiseWords,
): TemplateResult {
  const toggle = (column: number): void => {
    const next = new Set(ticked);
    if (!next.delete(column)) next.add(column);
    actions.update({ ticked: next });
  };
  const type = (event: Event): void => actions.update({ typed: (event.target as HTMLInputElement).value });
  return html`${
      columns.length === 0
        ? nothing
        : html`<fieldset class="choices">
            <legend>${prepare.assessments}</legend>
            ${columns.map(({ column, heading }) => checkBox(heading, ticked.has(column), () => toggle(column)))}
          </fieldset>`
    }
    <div class="field">
      <label for="anonymise-typed">${prepare.other}</label>
      <input id="anonymise-typed" type="text" .value=${typed} aria-describedby="anonymise-typed-help" @input=${type} />
      <p class="hint" id="anonymise-typed-help">${prepare.otherHelp}</p>
    </div>`;
}

function liftView(state: AnonymiseState, actions: AnonymiseActions, words: AnonymiseWords): TemplateResult {
  const { lift } = words;
  const found = state.found.find(({ papers }) => papers.sheet === state.papers);
  if (!found) return html`<p class="empty">${lift.none}</p>`;
  const table = state.destination === "table" ? tableOf(state) : undefined;
  const filling = table && liftFilling(found, table);
  const isWritten = !filling || filling.cells.some(({ outcome }) => outcome === "blank");
  return html`
    ${papersChoice(state, actions, words)} ${papersFigures(found, words)} ${destinationView(state, actions, words)}
    ${filling ? fillingNotes(filling, words) : nothing}
    ${
      isWritten
        ? html`<button class="button primary" @click=${() => actions.lift()}>${lift.action}</button>`
        : html`<p class="empty">${lift.nothing}</p>`
    }
  `;
}

function papersChoice(
  { found, papers }: AnonymiseState,
  actions: AnonymiseActions,
  { lift }: AnonymiseWords,
): TemplateResult | typeof nothing {
  if (found.length < 2) return nothing;
  return choiceField({
    id: "anonymise-papers",
    label: lift.choose,
    options: found,
    chosen: found.find((one) => one.papers.sheet === papers),
    nameOf: (one) => one.papers.sheet,
    choose: (one) => actions.update({ papers: one.papers.sheet }),
  });
}

function papersFigures({ papers }: AnonymousPapers, { lift }: AnonymiseWords): TemplateResult {
  const isMarked = (row: number): boolean =>
    papers.assessments.some((_, index) => (papers.grid[row]?.[index + 1] ?? null) !== null);
  const marked = [...papers.rows.values()].filter(isMarked).length;
  return figures([
    [lift.papers, papers.sheet],
    [lift.marked, String(marked)],
    [lift.unmarked, String(papers.rows.size - marked)],
  ]);
}

function destinationView(state: AnonymiseState, actions: AnonymiseActions, { lift }: AnonymiseWords): TemplateResult {
  const { destination, tables } = state;
  const offered: readonly (typeof destination)[] = tables.length > 0 ? ["live", "values", "table"] : ["live", "values"];
  return html`<fieldset class="choices">
    <legend>${lift.destination}</legend>
    ${radioOptions(offered, {
      name: "anonymise-destination",
      chosen: destination,
      labels: lift.destinations,
      choose: (chosen) => actions.update({ destination: chosen }),
    })}
    ${destination === "table" ? tableChoice(state, actions, lift.chooseTable) : nothing}
  </fieldset>`;
}

function tableChoice(state: AnonymiseState, actions: AnonymiseActions, label: string): TemplateResult {
  return choiceField({
    id: "anonymise-table",
    label,
    options: state.tables,
    chosen: tableOf(state),
    nameOf: ({ sheet }) => sheet.name,
    choose: ({ sheet }) => actions.update({ table: sheet.name }),
  });
}

function fillingNotes(
  { people, cells }: ReturnType<typeof liftFilling>,
  { lift }: AnonymiseWords,
): readonly TemplateResult[] {
  const unknown = people.filter(({ row }) => row === null).length;
  const different = cells.filter(({ outcome }) => outcome === "different").length;
  const notes = [
    ...(unknown > 0 ? [lift.unknown(unknown)] : []),
    ...(different > 0 ? [lift.different(different)] : []),
  ];
  return notes.map((note) => html`<p class="empty">${note}</p>`);
}
