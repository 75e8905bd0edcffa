/** What « Importer » shows: where from, what was recognised, what will be written where. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { importWords, type ImportWords } from "../../../i18n/panels/import";
import { npecRowsOf } from "../../../tools/import/npec-sheet";
import type { NpecList } from "../../../tools/import/npec-list";
import { formatCell } from "../../../workbook/address";
import type { PanelHost } from "../panel";
import { actualsView } from "./actuals-view";
import type { Locale } from "../../../i18n/locale";
import { giveBackWords } from "../../../i18n/panels/give-back";
import { columnsView } from "./columns-view";
import { destinationView } from "./destination-view";
import { giveBackView } from "./give-back-view";
import { reviewOf, type ImportState, type Review, type ImportActions } from "./import-state";
import type { ImportSource } from "../../../tools/import/read-content";
import { reviewView } from "./review-view";
import { attemptRules } from "../../../tools/import/attempts";
import { figures } from "../../views/figures";
import { fileField } from "../../views/file-field";
import { radioOptions } from "../../views/radio-options";

/** A sheet of more lines would take a host minutes to write. */
const MOST_NPEC_ROWS = 5000;

export function importView(
  state: ImportState,
  actions: ImportActions,
  { locale }: Pick<PanelHost, "locale">,
): TemplateResult {
  const words = importWords[locale];
  const { source, problem } = state;
  return html`
    <p>${words.help}</p>
    ${sourceView(actions, words)}
    <div role="status">
      ${problem === null ? nothing : html`<p class="empty">${words.problems[problem]}</p>`}
      ${source === null ? nothing : recognisedView(source, words)}
    </div>
    ${source?.recognised.kind === "npec" ? npecView(source.recognised.list, state, actions, words) : nothing}
    ${state.actuals === null ? nothing : actualsView(state.actuals, actions, words, locale, () => prepareButton(actions, words))}
    ${source?.recognised.kind === "marks" ? marksView(state, actions, locale) : nothing}
  `;
}

function sourceView(actions: ImportActions, words: ImportWords): TemplateResult {
  const read = ([file]: readonly File[]): void => {
    if (file) actions.readFile(file);
  };
  return html`${fileField({ id: "import-file", label: words.chooseFile, hint: words.formats, read })}
    <button class="button" @click=${() => actions.readActiveSheet()}>${words.readSheet}</button>`;
}

function recognisedView(source: ImportSource, words: ImportWords): TemplateResult {
  const { recognised, from, encoding } = source;
  const facts = factsOf(recognised, words);
  const all = encoding === null ? facts : [...facts, [words.encoding, encoding] as const];
  const told = toldOf(source, words);
  return html`<p><strong>${from}</strong></p>
    ${figures(all)}
    ${told.length === 0 ? nothing : html`<div class="note stack">${told.map((text) => html`<p>${text}</p>`)}</div>`}`;
}

/** What was mended, and what is left out: to be read before anything is imported. */
function toldOf({ recognised, repairs }: ImportSource, words: ImportWords): readonly string[] {
  const others = recognised.kind === "marks" ? recognised.others.length : 0;
  return [
    ...repairs.map(({ kind, lines }) => words.repairs[kind](lines)),
    ...(others === 0 ? [] : [words.otherTables(others)]),
    ...besideOf(recognised).map((text) => words.beside(text)),
  ];
}

/** Cells that no heading names: a row longer than its headings. */
function besideOf(recognised: ImportSource["recognised"]): readonly string[] {
  const cells = recognised.kind === "marks" ? (recognised.list.beside ?? []) : [];
  if (cells.length === 0) return [];
  return [cells.map(({ row, column, text }) => `${formatCell(row, column)} « ${text} »`).join(", ")];
}

function factsOf(recognised: ImportSource["recognised"], words: ImportWords): readonly (readonly [string, string])[] {
  switch (recognised.kind) {
    case "npec":
      return [
        [words.recognised, words.npec.source],
        [words.npec.lines, String(recognised.list.rows.length)],
      ];
    case "journal":
      return [[words.recognised, words.actuals.forms[recognised.journal.form]]];
    case "marks":
      return [
        [words.recognised, words.sources[recognised.list.source]],
        [words.confidence, words.sureness(recognised.list.confidence)],
      ];
  }
}

function npecView(list: NpecList, { codes }: ImportState, actions: ImportActions, words: ImportWords): TemplateResult {
  const { npec } = words;
  const count = npecRowsOf(list, codes).length;
  const problem = count === 0 ? npec.unknown : count > MOST_NPEC_ROWS ? npec.tooMany(MOST_NPEC_ROWS) : null;
  const type = (event: Event): void => actions.update({ codes: (event.target as HTMLInputElement).value });
  return html`<div class="field">
      <label for="import-rncp">${npec.codes}</label>
      <input id="import-rncp" type="text" .value=${codes} aria-describedby="import-rncp-help" @input=${type} />
      <p class="hint" id="import-rncp-help">${npec.codesHelp}</p>
    </div>
    <p role="status">${problem ?? npec.chosen(count)}</p>
    ${list.leftOut === 0 ? nothing : html`<p class="hint">${npec.leftOut(list.leftOut)}</p>`}
    ${problem === null ? prepareButton(actions, words) : nothing}`;
}

function marksView(state: ImportState, actions: ImportActions, locale: Locale): TemplateResult {
  const [words, back] = [importWords[locale], giveBackWords[locale]];
  const review = reviewOf(state);
  if (!review) return html``;
  const obstacle = obstacleOf(state, review, words);
  const destination = destinationView(state, actions, words, back);
  if (state.destination === "file") return html`${destination} ${giveBackView(state, actions, words, back)}`;
  return html`
    ${destination} ${columnsView(state, review, actions, words)} ${attemptsView(state, review, actions, words)}
    ${reviewView(state, review, actions, words)}
    ${obstacle === null ? prepareButton(actions, words) : html`<p class="empty" role="status">${obstacle}</p>`}
  `;
}

function prepareButton(actions: ImportActions, words: ImportWords): TemplateResult {
  return html`<button class="button primary" @click=${() => actions.propose()}>${words.prepare}</button>`;
}

/** What keeps the import from being prepared. */
function obstacleOf({ replace, destination }: ImportState, review: Review, words: ImportWords): string | null {
  if (destination === "table" && !review.target) return words.destination.noTable;
  if (review.columns.length === 0) return words.nothingChosen;
  if (review.invalidScales.size > 0) return words.columns.scaleInvalid;
  if (review.people.some(({ marks }) => marks.includes(null))) return words.attempts.missing;
  if (!review.filling) return null;
  const { cells, people } = review.filling;
  const different = cells.filter(({ outcome }) => outcome === "different").length;
  const isWritten = cells.some(({ outcome }) => outcome === "blank") || people.some(({ added }) => added);
  if (isWritten || (replace && different > 0)) return null;
  return different > 0 ? words.onlyDifferent(different) : words.nothingToWrite;
}

function attemptsView(
  { rule }: ImportState,
  { several }: Review,
  actions: ImportActions,
  words: ImportWords,
): TemplateResult | typeof nothing {
  if (several === 0) return nothing;
  return html`<fieldset class="choices">
    <legend>${words.attempts.legend}</legend>
    <p>${words.attempts.help(several)}</p>
    ${radioOptions(attemptRules, {
      name: "import-attempts",
      chosen: rule,
      labels: words.attempts.rules,
      choose: (chosen) => actions.update({ rule: chosen }),
    })}
  </fieldset>`;
}
