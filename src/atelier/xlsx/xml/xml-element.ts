/**
 * An element of a part of the package. Names are local (`x14:cfRule` is `cfRule`): prefixes are the writer's choice,
 * and the two namespaces of OOXML, transitional and strict, are read alike.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, entities decoded, without that of its children. */
  readonly text: string;
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name);
}

export function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

/** Every element of that name below `parent`, at any depth, in document order. */
export function descendants(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!parent) return [];
  return parent.children.flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...descendants(element, name),
  ]);
}

/** An `xsd:boolean` attribute: `1`, `true`, `on`; `fallback` when absent. */
export function booleanAttribute(element: XmlElement | undefined, name: string, fallback = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
