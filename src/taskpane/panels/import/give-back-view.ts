/** The way back: which columns of a table go to which of the file, what would be written in it, and what would not. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { GiveBackWords } from "../../../i18n/panels/give-back";
import type { ImportWords } from "../../../i18n/panels/import";
import { returnableColumns, type ReturnColumn, type Returned } from "../../../tools/give-back/returned-marks";
import type { TargetTable } from "../../../tools/import/target-table";
import { checkBox } from "../../views/check-box";
import { figures } from "../../views/figures";
import { returnOf, targetOf, type ImportActions, type ImportState } from "./import-state";

/** More would not be read. */
const LISTED = 50;

export function giveBackView(
  state: ImportState,
  actions: ImportActions,
  words: ImportWords,
  back: GiveBackWords,
): TemplateResult {
  const [target, read] = [targetOf(state), returnOf(state)];
  if (!target || !read) return html`<p class="empty" role="status">${words.destination.noTable}</p>`;
  const { columns, returned } = read;
  const count = countOf(returned);
  const written = count("blank") + (state.replace ? count("different") : 0);
  return html`<p>${back.help}</p>
    <fieldset class="choices">
      <legend>${back.columns}</legend>
      ${columns.map((one) => columnField(one, target, state, actions, back))}
    </fieldset>
    <section aria-labelledby="give-back-counts">
      <h3 id="give-back-counts">${back.counts.legend}</h3>
      ${figures(countsOf(returned, back))}
    </section>
    ${count("different") > 0 ? checkBox(back.replace(count("different")), state.replace, () => actions.update({ replace: !state.replace })) : nothing}
    ${notReturnedView(returned, back)} ${unmatchedView(returned, words)}
    ${
      written === 0
        ? html`<p class="empty" role="status">${back.nothing}</p>`
        : html`<button class="button primary" @click=${() => actions.giveBack()}>${back.save}</button>`
    }`;
}

function columnField(
  { column, target: chosen }: ReturnColumn,
  target: TargetTable,
  { returns }: ImportState,
  actions: ImportActions,
  back: GiveBackWords,
): TemplateResult {
  const offered = returnableColumns(target);
  const id = `give-back-${column.column}`;
  const choose = (event: Event): void => {
    const at = (event.target as HTMLSelectElement).selectedIndex - 1;
    actions.update({ returns: new Map(returns).set(column.column, offered[at]?.column ?? null) });
  };
  return html`<div class="field">
    <label for=${id}>${column.heading}</label>
    <select id=${id} aria-label=${back.from(column.heading)} @change=${choose}>
      <option ?selected=${chosen === null}>${back.none}</option>
      ${offered.map((one) => html`<option ?selected=${chosen === one.column}>${one.heading}</option>`)}
    </select>
  </div>`;
}

function countOf({ cells }: Returned): (outcome: Returned["cells"][number]["outcome"]) => number {
  return (outcome) => cells.filter((cell) => cell.outcome === outcome).length;
}

function countsOf(returned: Returned, { counts }: GiveBackWords): readonly (readonly [string, number])[] {
  const count = countOf(returned);
  const rounded = returned.cells.filter(({ outcome, isRounded }) => outcome === "blank" && isRounded).length;
  const others: readonly (readonly [string, number])[] = [
    [counts.same, count("same")],
    [counts.different, count("different")],
    [counts.rounded, rounded],
    [counts.notReturned, returned.notReturned.length],
    [counts.unmatched, returned.unmatched.length],
  ];
  return [[counts.written, count("blank")], ...others.filter(([, number]) => number > 0)];
}

function notReturnedView({ notReturned }: Returned, back: GiveBackWords): TemplateResult | typeof nothing {
  if (notReturned.length === 0) return nothing;
  return html`<details>
    <summary>${back.notReturned}</summary>
    <ul>
      ${notReturned.slice(0, LISTED).map(({ learner, heading, text, reason }) => html`<li>${back.reason(learner.name, heading, text, reason)}</li>`)}
    </ul>
  </details>`;
}

function unmatchedView({ unmatched }: Returned, { lists }: ImportWords): TemplateResult | typeof nothing {
  if (unmatched.length === 0) return nothing;
  return html`<details>
    <summary>${lists.unmatched}</summary>
    <ul>
      ${unmatched.slice(0, LISTED).map(({ learner }) => html`<li>${learner.name}</li>`)}
    </ul>
  </details>`;
}
