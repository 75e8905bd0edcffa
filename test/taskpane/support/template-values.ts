/** What a template of the pane shows and does, without a page: its values, those of the templates inside it too. */

export function valuesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  return typeof value === "object" && value !== null && "values" in value ? valuesIn(value.values) : [value];
}

/** Every text and number. */
export function written(template: unknown): string {
  return valuesIn(template)
    .filter((value) => typeof value === "string" || typeof value === "number")
    .join(" ");
}

/** What a press of the button of that name does: its name follows what it does. */
export function buttonOf(template: unknown, name: string): () => void {
  const values = valuesIn(template);
  const act = values[values.lastIndexOf(name) - 1];
  if (typeof act !== "function") throw new Error(`no button ${name}`);
  return act as () => void;
}

/** The button of that id, as it is written: its id, whether it is disabled, what it does, its name. */
export function buttonWithId(
  template: unknown,
  id: string,
): { readonly disabled: boolean; readonly press: () => void } {
  const values = valuesIn(template);
  const at = values.indexOf(id);
  const [disabled, press] = values.slice(at + 1);
  if (at < 0 || typeof disabled !== "boolean" || typeof press !== "function") throw new Error(`no button ${id}`);
  return { disabled, press: press as () => void };
}

/** What typing in the field of that id does: it follows the id of its hint. */
export function inputOf(template: unknown, id: string): (value: string) => void {
  const values = valuesIn(template);
  const act = values[values.indexOf(`${id}-hint`) + 1];
  if (typeof act !== "function") throw new Error(`no field ${id}`);
  return (value) => (act as (event: unknown) => void)({ target: { value } });
}
