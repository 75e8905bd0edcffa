/** The buttons of a choice between a few words, for the fieldset that names it. */
import { html, type TemplateResult } from "lit/html.js";

interface RadioChoice<Option extends string> {
  /** Of the group, unique in the pane. */
  readonly name: string;
  /** None while nothing is chosen. */
  readonly chosen: Option | null;
  readonly labels: Readonly<Record<Option, string>>;
  readonly choose: (option: Option) => void;
}

export function radioOptions<Option extends string>(
  options: readonly Option[],
  { name, chosen, labels, choose }: RadioChoice<Option>,
): readonly TemplateResult[] {
  return options.map(
    (option) =>
      html`<label>
        <input type="radio" name=${name} .checked=${option === chosen} @change=${() => choose(option)} />
        <span>${labels[option]}</span>
      </label>`,
  );
}
