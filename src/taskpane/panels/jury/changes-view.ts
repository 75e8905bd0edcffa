/** What has changed since a closing, to be given a reason; a click goes to the cell. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { juryWords } from "../../../i18n/panels/jury";
import type { ClosedChange } from "../../../tools/jury/changes-since";
import { changeText } from "../../../tools/jury/minutes-lines";
import { formatCell } from "../../../workbook/address";
import { checkBox } from "../../views/check-box";
import { changeKey, type JuryActions, type JuryState } from "./jury-state";

const LISTED = 100;

export function changesView(
  changes: readonly ClosedChange[],
  { unticked }: JuryState,
  actions: JuryActions,
  locale: Locale,
): TemplateResult {
  const words = juryWords[locale].changes;
  const left = changes.length - LISTED;
  return html`<fieldset class="choices">
      <legend>${words.caption}</legend>
      ${changes.slice(0, LISTED).map((change) => changeRow(change, unticked, actions, locale))}
    </fieldset>
    ${left > 0 ? html`<p class="hint">${words.more(left)}</p>` : nothing}`;
}

function changeRow(
  change: ClosedChange,
  unticked: ReadonlySet<string>,
  actions: JuryActions,
  locale: Locale,
): TemplateResult {
  const key = changeKey(change);
  const { at } = change;
  const toggle = (): void => {
    const next = new Set(unticked);
    if (!next.delete(key)) next.add(key);
    actions.update({ unticked: next });
  };
  return html`<div class="line">
    ${checkBox(changeText(change, locale), !unticked.has(key), toggle)}
    ${
      at
        ? html`<button class="button subtle" @click=${() => actions.go(at)}>${formatCell(at.row, at.column)}</button>`
        : nothing
    }
  </div>`;
}
