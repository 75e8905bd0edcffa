/** The buttons that the manifest puts in Excel's ribbon. */

export interface RibbonButton {
  readonly id: string;
  readonly command: string;
  readonly label: string;
  readonly tip: string;
  /** The address of its picture, from the root of the server. */
  readonly icon: string;
}

/** Those that run a command, in their order, each once: menus may repeat them. */
export function ribbonButtons(manifest: Document, locale: string): RibbonButton[] {
  const resources = resourcesOf(manifest, locale);
  const resource = (parent: Element, tag: string): string =>
    resources.get(first(parent, tag)?.getAttribute("resid") ?? "") ?? "";
  // Those of a menu are items; the menu itself does nothing.
  const controls = ["Control", "Item"].flatMap((tag) => [...manifest.getElementsByTagNameNS("*", tag)]);
  const buttons = controls.flatMap((control): RibbonButton[] => {
    const action = [...control.children].find(({ localName }) => localName === "Action");
    const command = (action && first(action, "FunctionName")?.textContent) ?? "";
    if (command === "") return [];
    return [
      {
        id: control.getAttribute("id") ?? "",
        command,
        label: resource(control, "Label"),
        tip: resource(control, "Description"),
        icon: new URL(resource(control, "Image") || resource(menuOf(control), "Image")).pathname,
      },
    ];
  });
  return [...new Map(buttons.map((button) => [button.command, button])).values()];
}

/** Items have the picture of their menu. */
function menuOf(item: Element): Element {
  return item.parentElement?.closest("Control") ?? item;
}

function first(parent: Element, tag: string): Element | undefined {
  return parent.getElementsByTagNameNS("*", tag)[0];
}

/** Words and addresses by their identifier, in that language where there is one for it. */
function resourcesOf(manifest: Document, locale: string): ReadonlyMap<string, string> {
  const resources = ["Image", "Url", "String"].flatMap((tag) => [...manifest.getElementsByTagNameNS("*", tag)]);
  return new Map(
    resources.map((resource) => {
      const own = [...resource.getElementsByTagNameNS("*", "Override")].find(
        (override) => override.getAttribute("Locale") === locale,
      );
      const id = resource.getAttribute("id") ?? "";
      return [id, own?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? ""];
    }),
  );
}
