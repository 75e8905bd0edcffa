/** The tables of accounts of the sheet on screen, and the financial file that may read those of the workbook. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { AttachWords } from "../../../i18n/panels/attach";
import type { AccountTable } from "../../../tools/attach/accounts/account-tables";
import { figures } from "../../views/figures";
import type { AttachActions } from "./attach-state";

export function accountsView(
  tables: readonly AccountTable[],
  { accounts: words }: AttachWords,
  { proposeAccounts }: Pick<AttachActions, "proposeAccounts">,
): TemplateResult {
  const leftOut = tables.flatMap(({ sheet, leftOut: rows }) =>
    rows.map(({ row, text }) => words.leftOut(sheet, row + 1, text)),
  );
  return html`<h3>${words.heading}</h3>
    <p>${words.help}</p>
    ${figures(tables.map(({ kind, sheet, rows }) => [words.kinds[kind], words.found(sheet, rows.length)] as const))}
    ${tables.some(({ kind }) => kind === "charges" || kind === "expenses") ? html`<p class="hint">${words.partyAssumed}</p>` : nothing}
    ${leftOut.length === 0 ? nothing : leftOutView(leftOut, words)}
    <button class="button primary" @click=${proposeAccounts}>${words.button}</button>`;
}

function leftOutView(rows: readonly string[], words: AttachWords["accounts"]): TemplateResult {
  return html`<details class="more">
    <summary>${words.leftOutHeading}</summary>
    <ul class="effects">
      ${rows.map((row) => html`<li>${row}</li>`)}
    </ul>
  </details>`;
}
