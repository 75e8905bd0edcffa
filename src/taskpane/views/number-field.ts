/** A number asked for in a panel, with what is wrong with it below. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

export interface NumberField {
  /** Unique in the pane. */
  readonly id: string;
  readonly label: string;
  /** `NaN` for a blank. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Why the value cannot be used; `null` when it can. */
  readonly error: string | null;
  readonly change: (value: number) => void;
}

/** From here on, a number does not show whole in a short field. */
const LONG = 10_000;

export function numberField({ id, label, value, min, max, step = 1, error, change }: NumberField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class=${max < LONG ? nothing : "long"}
      type="number"
      inputmode=${step === 1 ? "numeric" : "decimal"}
      min=${min}
      max=${max}
      step=${step}
      aria-describedby=${error === null ? nothing : `${id}-error`}
      aria-invalid=${error === null ? "false" : "true"}
      .value=${live(Number.isNaN(value) ? "" : String(value))}
      @input=${(event: Event) => change((event.target as HTMLInputElement).valueAsNumber)}
    />
    ${error === null ? nothing : html`<p class="field-error" id=${`${id}-error`}>${error}</p>`}
  </div>`;
}
