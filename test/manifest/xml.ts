/** XML as a tree that keeps the order of elements, which Office's schema prescribes. */
import { XMLParser } from "fast-xml-parser";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown>;

const ATTRIBUTES = ":@";
const TEXT = "#text";

/** The root element of a well-formed document. */
export function parseXml(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    parseTagValue: false,
  });
  const [root] = elements(parser.parse(xml) as Parsed[]);
  if (!root) throw new Error("The document has no element.");
  return root;
}

function elements(nodes: readonly Parsed[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (name === undefined) return [];
    const inside = node[name] as Parsed[];
    const text = inside.map((child) => (typeof child[TEXT] === "string" ? child[TEXT] : "")).join("");
    return [{ name, attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>, children: elements(inside), text }];
  });
}

/** The element and all that it holds, in document order. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Every descendant of that name. */
export function all(element: Element, name: string): Element[] {
  return descendants(element).filter((one) => one.name === name);
}
