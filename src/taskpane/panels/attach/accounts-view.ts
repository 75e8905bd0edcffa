/** The tables of accounts of the sheet on screen, and the financial file that may read those of the workbook. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { attachWords, type AttachWords } from "../../../i18n/panels/attach";
import { bearerKey, partylessTables, type Bearers, type Partyless } from "../../../tools/attach/accounts/bearers";
import { partyNames } from "../../../tools/create/dossier/dossier-parties";
import { askedColumns, typedColumns } from "../../../tools/attach/accounts/typed-amounts";
import { figures } from "../../views/figures";
import { radioOptions } from "../../views/radio-options";
import type { PanelHost } from "../panel";
import type { AttachActions, AttachState } from "./attach-state";
import type { ReadTables } from "./read-tables";
import { signView, typedNotes } from "./typed-amounts-view";

export function accountsView(
  { accounts: tables, workbook }: Pick<ReadTables, "accounts" | "workbook">,
  { bearers, signs }: Pick<AttachState, "bearers" | "signs">,
  actions: Pick<AttachActions, "proposeAccounts" | "update">,
  { convention, locale }: Pick<PanelHost, "convention" | "locale">,
): TemplateResult {
  const { accounts: words } = attachWords[locale];
  const leftOut = tables.flatMap(({ sheet, leftOut: rows }) =>
    rows.map(({ row, text }) => words.leftOut(sheet, row + 1, text)),
  );
  const partyless = partylessTables(workbook, tables, { convention, locale });
  const typed = typedColumns(workbook, tables);
  const asked = askedColumns(typed);
  const isAnswered =
    partyless.every(({ table }) => bearers[bearerKey(table)] !== undefined) &&
    asked.every(({ key }) => signs[key] !== undefined);
  const parties = partyNames({ convention, locale, learners: 1, units: 1, year: 0 });
  return html`<h3>${words.heading}</h3>
    <p>${words.help}</p>
    ${figures(tables.map(({ kind, sheet, rows }) => [words.kinds[kind], words.found(sheet, rows.length)] as const))}
    ${typedNotes(typed, locale).map((note) => html`<p class="note">${note}</p>`)}
    ${asked.map((one) => signView(one, signs, locale, actions))}
    ${partyless.map((one) => bearerView(one, parties, bearers, words, actions))}
    ${leftOut.length === 0 ? nothing : leftOutView(leftOut, words)}
    ${isAnswered ? nothing : html`<p class="hint" id="accounts-to-answer">${words.toAnswer}</p>`}
    <button
      class="button primary"
      ?disabled=${!isAnswered}
      aria-describedby=${isAnswered ? nothing : "accounts-to-answer"}
      @click=${actions.proposeAccounts}
    >
      ${words.button}
    </button>`;
}

function bearerView(
  { table, rows }: Partyless,
  parties: readonly string[],
  bearers: Bearers,
  words: AttachWords["accounts"],
  { update }: Pick<AttachActions, "update">,
): TemplateResult {
  const key = bearerKey(table);
  const legend = words.bearer(
    table.sheet,
    rows.map((row) => row + 1),
  );
  const radios = {
    name: `bearer-${key}`,
    chosen: bearers[key] ?? null,
    labels: Object.fromEntries(parties.map((party) => [party, party])),
    choose: (party: string) => update({ bearers: { ...bearers, [key]: party } }),
  };
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${radioOptions(parties, radios)}
  </fieldset>`;
}

function leftOutView(rows: readonly string[], words: AttachWords["accounts"]): TemplateResult {
  return html`<details class="more">
    <summary>${words.leftOutHeading}</summary>
    <ul class="effects">
      ${rows.map((row) => html`<li>${row}</li>`)}
    </ul>
  </details>`;
}
