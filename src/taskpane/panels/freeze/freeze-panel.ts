/** A copy of the active sheet for partners without the functions. */
import { html, type TemplateResult } from "lit/html.js";
import { catalogue } from "../../../functions/catalogue";
import { freezeWords } from "../../../i18n/panels/freeze";
import { freezeSheet } from "../../../tools/freeze-sheet";
import { cnamFormulaCount } from "../../cnam-formulas";
import type { Panel, PanelHost } from "../panel";

export function openFreezePanel(host: PanelHost): Panel {
  let formulas = 0;

  async function count(): Promise<void> {
    const name = (await host.workbook.selection()).sheet;
    const { sheets } = await host.workbook.snapshot({ sheets: [name] });
    formulas = cnamFormulaCount(sheets[0]?.cells ?? {});
    host.redraw();
  }

  /** A sheet being edited or deleted cannot be read: the next event reads again. */
  const follow = (): void => void count().catch(() => undefined);

  const propose = (): void =>
    void host.propose((workbook) => {
      const functionIds = catalogue.map(({ description }) => description.id);
      const sheet = host.selection?.sheet ?? workbook.activeSheet ?? "";
      const plan = freezeSheet(workbook, { sheet, functionIds, locale: host.locale });
      return { choices: [{ label: plan.label, plan }] };
    });

  return {
    opened: follow,
    selected: follow,
    changed: follow,
    view(): TemplateResult {
      const words = freezeWords[host.locale];
      return html`
        <p>${words.help}</p>
        <dl class="figures">
          <div>
            <dt>${words.sheet}</dt>
            <dd>${host.selection?.sheet ?? "—"}</dd>
          </div>
          <div>
            <dt>${words.content}</dt>
            <dd>${words.formulas(formulas)}</dd>
          </div>
        </dl>
        ${
          formulas === 0
            ? html`<p class="empty">${words.nothing}</p>`
            : html`<button class="button primary" @click=${propose}>${words.prepare}</button>`
        }
      `;
    },
  };
}
