/** Small help to build the page's own elements. */

type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with its attributes and children; `true` writes an attribute without a value, `false` none. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** A button of the page, told by `testId` to whoever drives it. */
export function button(testId: string, attributes: Attributes, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: "button", "data-testid": testId, ...attributes });
  made.addEventListener("click", act);
  return made;
}

/** The element of the page with that identifier, which the template holds. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}
