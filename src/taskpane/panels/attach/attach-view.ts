/** What « Brancher » shows: the table, its columns, the results to choose from. */
import type { AttachRefusal } from "../../../tools/attach/attach";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { attachWords, type AttachWords } from "../../../i18n/panels/attach";
import { listedPeople } from "../../../tools/listed-people";
import { validLearners } from "../../learner-count";
import { attachmentOf, possibleResults, withNeeded, type Attachment } from "../../../tools/attach/attachment";
import { blockedSpills } from "../../../tools/attach/blocked-spills";
import type { ResultKind } from "../../../tools/attach/result-columns";
import { columnKey } from "../../../tools/recognise/corrections";
import type { FoundTable } from "../../../tools/recognise/found-table";
import { formatArea, formatCell } from "../../../workbook/address";
import type { PanelHost } from "../panel";
import type { AttachActions, AttachState } from "./attach-state";
import { accountsView } from "./accounts-view";
import { columnLine } from "./column-line";
import type { TableReading } from "../../../tools/reading/sheet-reading";
import { questionView } from "./question-view";
import { tableMeant } from "./read-tables";
import { reconciliationView } from "./reconciliation-view";
import { resultChoices } from "./result-choices";
import { tokenChoices } from "./token-choices";
import { figures } from "../../views/figures";
import { choiceField } from "../../views/choice-field";

export function attachView(
  state: AttachState,
  actions: AttachActions,
  { convention, locale }: Pick<PanelHost, "convention" | "locale">,
): TemplateResult {
  const words = attachWords[locale];
  const { read, meant } = state;
  const reading = read ? tableMeant(read, meant, convention) : undefined;
  if (!read) return html`<p>${words.help}</p>`;
  // Accounts have no marks: what is to be told of them is where they are.
  const { accounts } = read;
  const hasMarks = reading?.units.some(({ unit }) => unit.marks.length > 0) === true;
  if (accounts.length > 0 && !hasMarks) return accountsView(read, state, actions, { convention, locale });
  if (!reading)
    return html`<p>${words.help}</p>
      <p class="empty">${words.noTable}</p>`;
  const table = reading.found;
  const attachment = attachmentOf(reading, convention, { locale, workbook: { sheets: [] } });
  return html`
    <p>${words.help}</p>
    ${read.hasDamage ? html`<p class="note ambiguous">${words.damaged}</p>` : nothing}
    ${tableChoice(read.found, table, words, actions)} ${tableFigures(table, words)} ${blockedNotes(attachment, words)}
    ${questionView(attachment, locale, actions)} ${columnsView(attachment, reading, state, words, actions)}
    ${reconciliationView(state.reconciled, reading, locale)} ${resultsView(attachment, reading, state, words, actions)}
  `;
}

function tableChoice(
  found: readonly FoundTable[],
  table: FoundTable,
  words: AttachWords,
  { update }: AttachActions,
): TemplateResult | typeof nothing {
  if (found.length < 2) return nothing;
  return choiceField({
    id: "attach-table",
    label: words.table,
    options: found,
    chosen: found.find(({ area }) => formatArea(area) === formatArea(table.area)),
    nameOf: ({ area, dataRows }) => words.tables(formatArea(area), dataRows.length),
    choose: ({ sheet, area }) => update({ meant: { sheet, ...area }, wanted: null, codes: {} }),
  });
}

function tableFigures({ area, dataRows, specialRows }: FoundTable, words: AttachWords): TemplateResult {
  const apart = specialRows.map(({ row, kind }) => words.specialRow(row + 1, kind)).join(", ");
  return figures([
    [words.place, formatArea(area)],
    [words.learners, dataRows.length],
    ...(apart === "" ? [] : [[words.specialRows, apart] as const]),
  ]);
}

function blockedNotes({ sheet }: Attachment, words: AttachWords): readonly TemplateResult[] {
  return blockedSpills(sheet).map(({ formula, by }) => {
    const cell = formatCell(formula.row, formula.column);
    const text = by ? words.blocked(cell, formatCell(by.row, by.column)) : words.blockedSomewhere(cell);
    return html`<p class="note ambiguous">${text}</p>`;
  });
}

function columnsView(
  attachment: Attachment,
  reading: TableReading,
  state: AttachState,
  words: AttachWords,
  actions: AttachActions,
): TemplateResult {
  const { picking } = state;
  return html`<section class="attach-columns" aria-labelledby="attach-columns">
    <h3 id="attach-columns">${words.columns}</h3>
    <button class="button" aria-pressed=${picking} @click=${() => actions.update({ picking: !picking })}>
      ${words.pick}
    </button>
    <p class="hint" role="status">${picking ? words.picking : nothing}</p>
    <ul>
      ${columnLines(attachment, reading, state, words, actions)}
    </ul>
  </section>`;
}

function columnLines(
  { present, units }: Attachment,
  reading: TableReading,
  { read, meant, openColumn, focus }: AttachState,
  words: AttachWords,
  actions: AttachActions,
): readonly TemplateResult[] {
  const table = reading.found;
  const results = new Set(present.values());
  const names = units.flatMap(({ unit }) => unit.name ?? []);
  const acts = {
    toggle: (at: number) => actions.update({ openColumn: openColumn === at ? null : at }),
    say: actions.say,
    focused: actions.focused,
  };
  return table.columns.map((column) => {
    const line = {
      column,
      reading: reading.columns.find((one) => one.column === column.column),
      isResult: results.has(column.column),
      isSaid: read?.corrections[columnKey(table, column.column)] !== undefined,
      isOpen: openColumn === column.column,
      isCurrent: meant?.column === column.column,
      takesFocus: focus === column.column,
      units: names,
    };
    return columnLine(line, words, acts);
  });
}

function refusalText(refusal: AttachRefusal, { layout }: Attachment, words: AttachWords): string {
  return refusal === "layout" ? words.layouts[layout] : words[refusal];
}

/** Learners of whom nothing is marked yet: a sheet to mark them on, with their names. */
function marksSheetOffer(
  { layout }: Attachment,
  reading: TableReading,
  words: AttachWords,
  { proposeMarksSheet }: AttachActions,
): TemplateResult | typeof nothing {
  const { length } = layout === "peopleWithoutMarks" ? listedPeople(reading) : [];
  return validLearners(length)
    ? html`<button class="button primary" @click=${proposeMarksSheet}>${words.marksSheet(length)}</button>`
    : nothing;
}

function resultsView(
  attachment: Attachment,
  reading: TableReading,
  { wanted: chosen, codes, refusal }: AttachState,
  words: AttachWords,
  actions: AttachActions,
): TemplateResult {
  if (!attachment.isServed)
    return html`<p class="empty">${words.layouts[attachment.layout]}</p>
      ${marksSheetOffer(attachment, reading, words, actions)}`;
  if (possibleResults(attachment).length === 0) return html`<p class="empty">${words.noMarks}</p>`;
  if (attachment.questions.length > 0)
    return html`${refusal ? html`<p class="note" role="status">${refusalText(refusal, attachment, words)}</p>` : nothing}`;
  const wanted = chosen ?? usualResults(attachment);
  return html`
    ${attachment.made ? html`<p class="note">${words.beside(attachment.table.sheet)}</p>` : nothing}
    ${tokenChoices(attachment.tokens, codes, words, (changed) => actions.update({ codes: changed, refusal: null }))}
    ${resultChoices(attachment, wanted, words, (changed) => actions.update({ wanted: changed, refusal: null }))}
    ${refusal ? html`<p class="note" role="status">${refusalText(refusal, attachment, words)}</p>` : nothing}
    ${
      wanted.size === 0
        ? html`<p class="hint">${words.nothingTicked}</p>`
        : html`<button class="button primary" @click=${() => actions.propose(wanted)}>${words.prepare}</button>`
    }
  `;
}

/** A sheet about one unit: its grade and status; several: where each learner stands. */
function usualResults(attachment: Attachment): ReadonlySet<ResultKind> {
  const usual: readonly ResultKind[] =
    attachment.units.length === 1 ? ["grade", "status"] : ["status", "credits", "mean"];
  const possible = possibleResults(attachment);
  return withNeeded(usual.filter((kind) => possible.includes(kind)));
}
