/**
 * A small reader for the XML of Office packages, the same in a browser, a worker and Node (`DOMParser` is only in
 * pages). Such parts have no document type, so none is accepted: no entity can be defined, no file fetched. Each
 * character is looked at a bounded number of times.
 */
import { Budget } from "../budget";
import { LIMITS } from "../limits";
import { tooLarge, XlsxError } from "../xlsx-error";
import type { XmlElement } from "./xml-element";

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/** Elements handed over one by one as soon as they are closed, and let go: rows of a sheet, shared texts. */
export interface ElementStream {
  readonly name: string;
  readonly parent: string;
  readonly take: (element: XmlElement) => void;
}

export interface ParseOptions {
  readonly stream?: ElementStream;
  /** Shared by the parts of a file. */
  readonly budget?: Budget;
  /** Told, from 0 to 1, what share of the document has been read. */
  readonly progress?: (share: number) => void;
}

/** Progress is told once for so many elements. */
const ELEMENTS_BETWEEN_NEWS = 20_000;

/** Most elements have no child: they share one list, replaced by their own when a first child comes. */
const NO_CHILDREN = Object.freeze([]) as readonly XmlElement[] as XmlElement[];
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** Parses a whole document and returns its root. Throws `XlsxError` `damaged` when it is not well-formed. */
export function parseXml(source: string, options: ParseOptions = {}): XmlElement {
  return new Parser(source, options).parse();
}

class Parser {
  readonly #root: OpenElement = { name: "", attributes: NO_ATTRIBUTES, children: NO_CHILDREN, text: "" };
  readonly #stack: OpenElement[] = [this.#root];
  readonly #budget: Budget;
  /** Elements still held, for those of a stream are not. */
  #held = 0;

  constructor(
    private readonly source: string,
    private readonly options: ParseOptions,
  ) {
    this.#budget = options.budget ?? new Budget();
  }

  parse(): XmlElement {
    const { source } = this;
    let at = 0;
    while (at < source.length) {
      const open = source.indexOf("<", at);
      this.#addText(at, open < 0 ? source.length : open);
      if (open < 0) break;
      const mark = source.charCodeAt(open + 1);
      at = mark === 0x21 || mark === 0x3f ? this.#skipMarkup(open) : this.#readTag(open);
    }
    const [document] = this.#root.children;
    if (this.#stack.length !== 1 || !document) throw damaged("an element is not closed");
    return document;
  }

  get #current(): OpenElement {
    return this.#stack[this.#stack.length - 1]!;
  }

  #addText(from: number, to: number): void {
    if (to <= from) return;
    if (to - from > LIMITS.textLength) throw tooLarge("textLength");
    const current = this.#current;
    const text = decodeText(this.source.slice(from, to));
    current.text = current.text === "" ? text : current.text + text;
  }

  /** Comments, processing instructions and CDATA; returns the position after them. */
  #skipMarkup(open: number): number {
    const { source } = this;
    if (source.startsWith("<!--", open)) return endOf(source, "-->", open + 4) + 3;
    if (source.startsWith("<![CDATA[", open)) {
      const end = endOf(source, "]]>", open + 9);
      if (end - open > LIMITS.textLength) throw tooLarge("textLength");
      this.#current.text += source.slice(open + 9, end);
      return end + 3;
    }
    if (source.startsWith("<?", open)) return endOf(source, "?>", open + 2) + 2;
    throw damaged("a document type is not allowed");
  }

  #readTag(open: number): number {
    const { source } = this;
    if (source.charCodeAt(open + 1) === 0x2f) {
      const close = endOf(source, ">", open + 2);
      const name = localName(source.slice(open + 2, close).trim());
      if (this.#stack.length < 2 || this.#current.name !== name) throw damaged(`unexpected </${name}>`);
      this.#close(this.#stack.pop()!);
      return close + 1;
    }
    const tag = readOpeningTag(source, open + 1);
    const read = this.#budget.spend("elements");
    if (read % ELEMENTS_BETWEEN_NEWS === 0) this.options.progress?.(open / source.length);
    if (++this.#held > LIMITS.heldElements) throw tooLarge("heldElements");
    const element: OpenElement = { name: tag.name, attributes: tag.attributes, children: NO_CHILDREN, text: "" };
    if (this.#stack.length > LIMITS.depth) throw tooLarge("depth");
    if (tag.isEmpty) this.#close(element);
    else this.#stack.push(element);
    return tag.end;
  }

  /** Gives a closed element to its parent, or to the stream that waits for it. */
  #close(element: OpenElement): void {
    const parent = this.#current;
    const { stream } = this.options;
    if (stream?.name === element.name && stream.parent === parent.name) {
      stream.take(element);
      this.#held -= sizeOf(element);
      return;
    }
    if (parent.children === NO_CHILDREN) parent.children = [element];
    else parent.children.push(element);
  }
}

function sizeOf(element: XmlElement): number {
  return element.children.reduce((sum, child) => sum + sizeOf(child), 1);
}

function damaged(detail: string): XlsxError {
  return new XlsxError("damaged", `Malformed XML: ${detail}`);
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  if (end < 0) throw damaged(`no ${mark}`);
  return end;
}

interface OpeningTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isEmpty: boolean;
  /** The position after its `>`. */
  readonly end: number;
}

/** Reads `x:c r="A1" s="2">` from after its `<`. */
function readOpeningTag(source: string, from: number): OpeningTag {
  let at = from;
  while (!isNameEnd(source.charCodeAt(at))) at++;
  const name = localName(source.slice(from, at));
  if (name === "") throw damaged("an element has no name");
  let attributes: Record<string, string> | undefined;
  for (;;) {
    at = skipSpaces(source, at);
    const code = source.charCodeAt(at);
    if (code === 0x3e) return { name, attributes: attributes ?? NO_ATTRIBUTES, isEmpty: false, end: at + 1 };
    if (code === 0x2f && source.charCodeAt(at + 1) === 0x3e)
      return { name, attributes: attributes ?? NO_ATTRIBUTES, isEmpty: true, end: at + 2 };
    attributes ??= {};
    at = readAttribute(source, at, attributes);
  }
}

/** Reads one attribute into `attributes` and returns the position after it. */
function readAttribute(source: string, from: number, attributes: Record<string, string>): number {
  let at = from;
  while (!isNameEnd(source.charCodeAt(at))) at++;
  const key = source.slice(from, at);
  at = skipSpaces(source, at);
  if (key === "" || source.charCodeAt(at) !== 0x3d) throw damaged(`an attribute of no value at ${from}`);
  at = skipSpaces(source, at + 1);
  const quote = source[at];
  if (quote !== '"' && quote !== "'") throw damaged(`an attribute without quotes at ${at}`);
  const end = endOf(source, quote, at + 1);
  if (end - at > LIMITS.attributeLength) throw tooLarge("attributeLength");
  const local = localName(key);
  // `id` and `r:id` on one element: the plain one is the element's own, whatever the order.
  const isTaken = local !== key && Object.hasOwn(attributes, local);
  if (!key.startsWith("xmlns") && !isTaken) define(attributes, local, attributeText(source.slice(at + 1, end)));
  return end + 1;
}

/** An attribute of any name, `__proto__` included. */
function define(attributes: Record<string, string>, name: string, value: string): void {
  if (name === "__proto__") return;
  attributes[name] = value;
}

function attributeText(stored: string): string {
  return decodeEntities(/[\t\n\r]/.test(stored) ? stored.replace(/[\t\n\r]+/g, " ") : stored);
}

/** A space, `=`, `/`, `>` or the end of the source. */
function isNameEnd(code: number): boolean {
  return code <= 0x20 || code === 0x3d || code === 0x2f || code === 0x3e || Number.isNaN(code);
}

function skipSpaces(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) <= 0x20) at++;
  if (at >= source.length) throw damaged("a tag is not closed");
  return at;
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
      const known = Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity] : undefined;
      if (known === undefined) throw damaged(`unknown entity &${entity};`);
      return known;
    }
    const code = entity[1] === "x" || entity[1] === "X" ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    if (code > 0x10ffff) throw damaged(`no character &${entity};`);
    return String.fromCodePoint(code);
  });
}
