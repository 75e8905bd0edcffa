/** One table of the gathering: whether it is taken, its centre, its year, and the rules that judge its marks. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { aboutConventions } from "../../../conventions/about";
import { inLocale } from "../../../i18n/typography";
import type { CohortTable } from "../../../tools/cohorts/cohort-tables";
import { hasRulesTable } from "../../../tools/rules-name";
import type { Cohort } from "../../../tools/cohorts/cohort-figures";
import { checkBox } from "../../views/check-box";
import { textField } from "../../views/text-field";
import { isTaken } from "./cohorts-state";
import type { Shown } from "./shown";
import { choiceField } from "../../views/choice-field";

export function tableView(table: CohortTable, at: number, shown: Shown): TemplateResult {
  const { state, words, cohorts, actions } = shown;
  const { sheet, file, learners, units, range, problem } = table;
  const name = words.take(sheet.name, file);
  const isIn = isTaken(state, table);
  const cohort = cohorts.find((one) => one.table.id === table.id);
  return html`<section class="stack wide-items" aria-label=${name}>
    ${problem === null ? checkBox(name, isIn, () => actions.say(table, { isTaken: !isIn })) : html`<p>${name}</p>`}
    <p class="hint">${words.content(learners.length, units.length, range)}</p>
    ${problem === null ? nothing : problemView(table, shown)} ${cohort ? fieldsView(cohort, at, shown) : nothing}
    ${
      file === null
        ? nothing
        : html`<button class="button subtle" @click=${() => actions.dropFile(file)}>${words.drop}</button>`
    }
  </section>`;
}

function problemView(table: CohortTable, { words, actions }: Shown): TemplateResult {
  const { problems } = words;
  if (table.file !== null) return html`<p class="note ambiguous">${problems.questionsInFile}</p>`;
  const text = table.problem === "apart" ? problems.apart : problems.questions;
  return html`<p class="note ambiguous">${text}</p>
    <button class="button" @click=${() => actions.attach(table)}>${words.attach}</button>`;
}

function fieldsView(cohort: Cohort, at: number, shown: Shown): TemplateResult {
  const { words, actions, cohorts } = shown;
  const { table, centre, year } = cohort;
  const isMissing = centre === "" || year === "";
  const centres = [...new Set(cohorts.map((one) => one.centre).filter((one) => one !== ""))];
  return html`<div class="row">
      ${textField({
        id: `cohorts-centre-${at}`,
        label: words.centre,
        value: centre,
        list: `cohorts-centres-${at}`,
        change: (typed) => actions.say(table, { centre: typed }),
      })}
      ${textField({
        id: `cohorts-year-${at}`,
        label: words.year,
        value: year,
        placeholder: words.yearHint,
        change: (typed) => actions.say(table, { year: typed }),
      })}
      <datalist id=${`cohorts-centres-${at}`}>${centres.map((one) => html`<option value=${one}></option>`)}</datalist>
    </div>
    ${isMissing ? html`<p class="field-error">${words.toSay}</p>` : nothing} ${rulesView(cohort, at, shown)}`;
}

/** Each table is judged by its own rules: asked only where its verdicts are to be computed. */
function rulesView(cohort: Cohort, at: number, { words, actions, locale }: Shown): TemplateResult {
  const { table, convention, workbook } = cohort;
  if (table.units.every(({ results }) => results.kind === "statuses"))
    return html`<p class="hint">${words.computed}</p>`;
  const own = table.file === null ? words.ownRules.workbook : words.ownRules.file;
  const hasOwn = hasRulesTable(workbook);
  const known = aboutConventions.map(({ id, title }) => ({ id, name: inLocale(title, locale) }));
  const options = [...(hasOwn ? [{ id: null, name: own }] : []), ...known];
  return choiceField({
    id: `cohorts-rules-${at}`,
    label: words.rules,
    options,
    chosen: options.find(({ id }) => id === convention),
    nameOf: ({ name }) => name,
    choose: ({ id }) => actions.say(table, { convention: id }),
  });
}
