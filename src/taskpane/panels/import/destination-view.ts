/** Where the marks go: a sheet of their own, or a table of the workbook. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ImportWords } from "../../../i18n/panels/import";
import type { GiveBackWords } from "../../../i18n/panels/give-back";
import { mayGoBack, targetOf, type ImportState, type ImportActions } from "./import-state";
import { radioOptions } from "../../views/radio-options";
import { choiceField } from "../../views/choice-field";

export function destinationView(
  state: ImportState,
  actions: ImportActions,
  words: ImportWords,
  back: GiveBackWords,
): TemplateResult {
  const { destination, targets } = state;
  const places = mayGoBack(state) ? (["sheet", "table", "file"] as const) : (["sheet", "table"] as const);
  return html`<fieldset class="choices">
    <legend>${words.destination.legend}</legend>
    ${radioOptions(places, {
      name: "import-destination",
      chosen: destination,
      labels: { ...words.destination, file: back.destination },
      choose: (chosen) => actions.update({ destination: chosen }),
    })}
    ${destination !== "sheet" && targets.length > 0 ? tableChoice(state, actions, destination === "file" ? back.table : words.destination.choose) : nothing}
  </fieldset>`;
}

function tableChoice(state: ImportState, actions: ImportActions, label: string): TemplateResult {
  return choiceField({
    id: "import-target",
    label,
    options: state.targets,
    chosen: targetOf(state) ?? undefined,
    nameOf: ({ sheet }) => sheet.name,
    choose: ({ sheet }) => actions.chooseTarget(sheet.name),
  });
}
