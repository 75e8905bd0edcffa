/** The fields that correct what a column was taken for. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { readNumberText } from "../../../spreadsheet/cell/number-text";
import type { AttachWords } from "../../../i18n/panels/attach";
import type { Assessment, ColumnRole, RoleGuess } from "../../../tools/recognise/column-role";
import { isNegative, toNumber } from "../../../rules/exact/ratio";
import type { ColumnActions, ColumnLine } from "./column-state";

type Spoken = Omit<RoleGuess, "confidence">;

export function columnEditor(line: ColumnLine, words: AttachWords, actions: ColumnActions): TemplateResult {
  const { column, isSaid, takesFocus } = line;
  const { confidence: _, ...guess } = column.guess;
  const change = (facets: Partial<Spoken>): void => actions.say(column.column, spoken(guess, facets));
  const takeFocus = (field: Element | undefined): void => {
    if (!field) return;
    actions.focused();
    queueMicrotask(() => (field as HTMLElement).focus());
  };
  const id = `attach-role-${column.column}`;
  return html`<div class="column-editor">
    <div class="field">
      <label for=${id}>${words.role}</label>
      <select
        id=${id}
        ${takesFocus ? ref(takeFocus) : nothing}
        @change=${(event: Event) => change({ role: valueOf(event) as ColumnRole })}
      >
        ${options(words.roles, guess.role)}
      </select>
    </div>
    ${guess.role === "mark" ? markFields(line, words, change) : nothing}
    <div class="row">
      <button class="button" @click=${() => actions.toggle(column.column)}>${words.close}</button>
      ${
        isSaid
          ? html`<button class="button subtle" @click=${() => actions.say(column.column, null)}>
              ${words.forget}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function markFields(
  { column: { column, guess }, units }: ColumnLine,
  words: AttachWords,
  change: (facets: Partial<Spoken>) => void,
): TemplateResult {
  const id = (field: string): string => `attach-${field}-${column}`;
  return html`<div class="field">
      <label for=${id("unit")}>${words.unit}</label>
      <input
        id=${id("unit")}
        type="text"
        list=${id("units")}
        .value=${guess.unit ?? ""}
        @change=${(event: Event) => change({ unit: valueOf(event).trim() })}
      />
      <datalist id=${id("units")}>${units.map((unit) => html`<option value=${unit}></option>`)}</datalist>
    </div>
    <div class="field">
      <label for=${id("assessment")}>${words.assessment}</label>
      <select id=${id("assessment")} @change=${(event: Event) => change({ assessment: valueOf(event) as Assessment })}>
        ${options({ "": words.noAssessment, ...words.assessments }, guess.assessment ?? "")}
      </select>
    </div>
    <div class="field">
      <label for=${id("session")}>${words.session}</label>
      <select id=${id("session")} @change=${(event: Event) => change({ session: valueOf(event) === "2" ? 2 : 1 })}>
        ${options({ 1: words.firstSession, 2: words.secondSession }, String(guess.session ?? 1))}
      </select>
    </div>
    ${figureField(id("scale"), words.scale, guess.scale, (scale) => change({ scale }))}
    ${figureField(id("weight"), words.weight, guess.weight, (weight) => change({ weight }))}`;
}

/** Left blank, what the sheet says of it stands. */
function figureField(
  id: string,
  label: string,
  figure: number | undefined,
  change: (figure: number) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      inputmode="decimal"
      .value=${figure === undefined ? "" : String(figure).replace(".", ",")}
      @change=${(event: Event) => {
        const typed = readNumberText(valueOf(event));
        if (typed && !isNegative(typed)) change(toNumber(typed));
      }}
    />
  </div>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement | HTMLInputElement).value;
}

function options(labels: Readonly<Record<string, string>>, chosen: string): readonly TemplateResult[] {
  return Object.entries(labels).map(
    ([value, label]) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
  );
}

/** Only a mark has a unit, an assessment and a session; a field left empty says nothing. */
function spoken(guess: Spoken, facets: Partial<Spoken>): Spoken {
  const { role, unit, assessment, session, scale, weight } = { ...guess, ...facets };
  if (role !== "mark") return { role };
  // « CC 2 » that turns out to be an exam is not the second of them.
  const order = assessment === guess.assessment ? guess.order : undefined;
  return {
    role,
    ...(unit && { unit }),
    ...(assessment && { assessment }),
    ...(session === 2 && { session }),
    ...(order !== undefined && { order }),
    ...(scale !== undefined && scale > 0 && { scale }),
    ...(weight !== undefined && { weight }),
  };
}
