/** Where the marks go: a sheet of their own, or a table of the workbook. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ImportWords } from "../../../i18n/panels/import";
import type { ImportPanel } from "./import-panel";
import { targetOf, type ImportState } from "./import-state";
import { radioOptions } from "../../views/radio-options";

export function destinationView(state: ImportState, panel: ImportPanel, words: ImportWords): TemplateResult {
  const { destination, targets } = state;
  return html`<fieldset class="choices">
    <legend>${words.destination.legend}</legend>
    ${radioOptions(["sheet", "table"], {
      name: "import-destination",
      chosen: destination,
      labels: words.destination,
      choose: (chosen) => panel.update({ destination: chosen }),
    })}
    ${destination === "table" && targets.length > 0 ? tableChoice(state, panel, words) : nothing}
  </fieldset>`;
}

function tableChoice(state: ImportState, panel: ImportPanel, words: ImportWords): TemplateResult {
  const choose = (event: Event): void => {
    const chosen = state.targets[(event.target as HTMLSelectElement).selectedIndex];
    if (chosen) panel.chooseTarget(chosen.sheet.name);
  };
  const target = targetOf(state);
  return html`<div class="field">
    <label for="import-target">${words.destination.choose}</label>
    <select id="import-target" @change=${choose}>
      ${state.targets.map((one) => html`<option ?selected=${one === target}>${one.sheet.name}</option>`)}
    </select>
  </div>`;
}
