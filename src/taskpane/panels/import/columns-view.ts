/** The columns of marks of a list: which are taken, on which scale, into which column. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ImportWords } from "../../../i18n/panels/import";
import type { MarkColumn } from "../../../tools/reading/exports/marks-list";
import type { TargetTable } from "../../../tools/import/target-table";
import type { ColumnSetting, ImportState, Review, ImportActions } from "./import-state";

export function columnsView(
  { settings }: ImportState,
  { list, target, invalidScales }: Review,
  actions: ImportActions,
  words: ImportWords,
): TemplateResult {
  const change = (column: number, changes: Partial<ColumnSetting>): void => {
    const setting = settings.get(column);
    if (setting) actions.update({ settings: new Map(settings).set(column, { ...setting, ...changes }) });
  };
  return html`<fieldset class="choices">
    <legend>${words.columns.legend}</legend>
    ${list.marks.map((mark) => {
      const setting = settings.get(mark.column);
      const isInvalid = invalidScales.has(mark.column);
      return setting
        ? columnLine({ mark, setting, target, isInvalid, change: (changes) => change(mark.column, changes) }, words)
        : nothing;
    })}
    ${list.marks.some(({ scale }) => scale.kind === "assumed") ? html`<p class="hint">${words.columns.assumed}</p>` : nothing}
  </fieldset>`;
}

interface Line {
  readonly mark: MarkColumn;
  readonly setting: ColumnSetting;
  readonly target: TargetTable | null;
  readonly isInvalid: boolean;
  readonly change: (changes: Partial<ColumnSetting>) => void;
}

function columnLine(line: Line, words: ImportWords): TemplateResult {
  const { mark, setting, change } = line;
  return html`<div class="field">
    <label>
      <input type="checkbox" .checked=${setting.chosen} @change=${() => change({ chosen: !setting.chosen })} />
      <span>${mark.heading}</span>
    </label>
    ${setting.chosen ? [scaleField(line, words), targetField(line, words)] : nothing}
  </div>`;
}

function scaleField({ mark, setting, isInvalid, change }: Line, words: ImportWords): TemplateResult {
  if (setting.outOf === null) return html`<p class="hint">${words.columns.byRow}</p>`;
  const type = (event: Event): void => change({ outOf: (event.target as HTMLInputElement).value });
  return html`<div class="import-scale">
    <span>${words.columns.scale}</span>
    <input
      type="text"
      inputmode="decimal"
      aria-label=${words.columns.outOf(mark.heading)}
      aria-invalid=${isInvalid}
      .value=${setting.outOf}
      @input=${type}
    />
  </div>`;
}

function targetField({ mark, setting, target, change }: Line, words: ImportWords): TemplateResult | typeof nothing {
  if (!target) return nothing;
  const choose = (event: Event): void => {
    const at = (event.target as HTMLSelectElement).selectedIndex - 1;
    change({ target: target.columns[at]?.column ?? null });
  };
  return html`<select aria-label=${words.columns.into(mark.heading)} @change=${choose}>
    <option ?selected=${setting.target === null}>${words.columns.none}</option>
    ${target.columns.map(
      ({ column, heading }) => html`<option ?selected=${setting.target === column}>${heading}</option>`,
    )}
  </select>`;
}
