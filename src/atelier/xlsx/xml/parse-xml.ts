/**
 * A small reader for the XML of Office packages, the same in a browser, a worker and Node (`DOMParser` is only in
 * pages). Such parts have no document type, so none is accepted: no entity can be defined, no file fetched.
 */
import { XlsxError } from "../xlsx-error";
import type { XmlElement } from "./xml-element";

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Parses a whole document and returns its root. Throws `XlsxError` `damaged` when it is not well-formed. */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const stack: OpenElement[] = [root];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    const current = stack[stack.length - 1]!;
    if (open > at) current.text += decodeText(source.slice(at, open));
    if (open < 0) break;
    at =
      source.startsWith("<!", open) || source.startsWith("<?", open)
        ? skipMarkup(source, open, current)
        : readTag(source, open, stack);
  }
  const [document] = root.children;
  if (stack.length !== 1 || !document) throw damaged("an element is not closed");
  return document;
}

function damaged(detail: string): XlsxError {
  return new XlsxError("damaged", `Malformed XML: ${detail}`);
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  if (end < 0) throw damaged(`no ${mark}`);
  return end;
}

/** Comments, processing instructions and CDATA; returns the position after them. */
function skipMarkup(source: string, open: number, current: OpenElement): number {
  if (source.startsWith("<!--", open)) return endOf(source, "-->", open + 4) + 3;
  if (source.startsWith("<![CDATA[", open)) {
    const end = endOf(source, "]]>", open + 9);
    current.text += source.slice(open + 9, end);
    return end + 3;
  }
  if (source.startsWith("<?", open)) return endOf(source, "?>", open + 2) + 2;
  throw damaged("a document type is not allowed");
}

function readTag(source: string, open: number, stack: OpenElement[]): number {
  const close = tagEnd(source, open + 1);
  if (source[open + 1] === "/") {
    const name = localName(source.slice(open + 2, close).trim());
    if (stack.length < 2 || stack.pop()!.name !== name) throw damaged(`unexpected </${name}>`);
    return close + 1;
  }
  const empty = source[close - 1] === "/";
  const element = readElement(source.slice(open + 1, empty ? close - 1 : close));
  stack[stack.length - 1]!.children.push(element);
  if (!empty) stack.push(element);
  return close + 1;
}

/** The `>` that ends a tag: one inside an attribute's quotes is text. */
function tagEnd(source: string, from: number): number {
  let close = endOf(source, ">", from);
  let quote = nextQuote(source, from, close);
  while (quote >= 0) {
    const after = endOf(source, source[quote]!, quote + 1) + 1;
    if (after > close) close = endOf(source, ">", after);
    quote = nextQuote(source, after, close);
  }
  return close;
}

function nextQuote(source: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (source[at] === '"' || source[at] === "'") return at;
  return -1;
}

const ATTRIBUTE = /(?<![^\s=])([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readElement(tag: string): OpenElement {
  const space = tag.search(/\s/);
  const name = localName(space < 0 ? tag : tag.slice(0, space));
  const attributes: Record<string, string> = {};
  if (space >= 0) {
    for (const [, key, double, single] of tag.slice(space).matchAll(ATTRIBUTE)) {
      if (key === undefined || key.startsWith("xmlns")) continue;
      const local = localName(key);
      // `id` and `r:id` on one element: the plain one is the element's own, whatever the order.
      if (local !== key && local in attributes) continue;
      attributes[local] = decodeEntities((double ?? single ?? "").replace(/[\t\n\r]+/g, " "));
    }
  }
  return { name, attributes, children: [], text: "" };
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function decodeText(text: string): string {
  return decodeEntities(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (_whole, entity: string) => {
    if (!entity.startsWith("#")) {
      const known = ENTITIES[entity];
      if (known === undefined) throw damaged(`unknown entity &${entity};`);
      return known;
    }
    const code = entity[1] === "x" || entity[1] === "X" ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    if (code > 0x10ffff) throw damaged(`no character &${entity};`);
    return String.fromCodePoint(code);
  });
}
