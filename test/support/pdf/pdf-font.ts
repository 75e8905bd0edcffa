/** What the codes of a PDF font are: letters, and how wide. */
import { referenceOf, valueOf, type PdfObjects } from "./pdf-objects";

export interface PdfFont {
  readonly bytesACode: 1 | 2;
  readonly letters: ReadonlyMap<number, string>;
  /** In thousandths of the size. */
  readonly widthOf: (code: number) => number;
}

export function pdfFont(objects: PdfObjects, id: number): PdfFont {
  const body = objects.get(id)?.body ?? "";
  const isComposite = /\/Subtype\s*\/Type0\b/.test(body);
  const map = objects.get(referenceOf(body, "ToUnicode") ?? -1)?.stream ?? "";
  return {
    bytesACode: isComposite ? 2 : 1,
    letters: lettersOf(map),
    widthOf: isComposite ? compositeWidths(objects, body) : simpleWidths(objects, body),
  };
}

const ENTRY = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>(?:\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\]))?/g;

function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, kind, entries = ""] of map.matchAll(/begin(bfchar|bfrange)([^]*?)endbf/g)) {
    if (kind === "bfchar") {
      for (const [, code = "", text = ""] of entries.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>/g))
        letters.set(parseInt(code, 16), utf16(text));
      continue;
    }
    for (const [, from = "", to = "", first, list] of entries.matchAll(ENTRY)) {
      const texts = [...(list ?? "").matchAll(/<([0-9A-Fa-f]*)>/g)].map(([, text = ""]) => utf16(text));
      for (let code = parseInt(from, 16), at = 0; code <= parseInt(to, 16); code += 1, at += 1)
        letters.set(code, texts[at] ?? next(utf16(first ?? ""), at));
    }
  }
  return letters;
}

function utf16(hexadecimal: string): string {
  return Buffer.from(hexadecimal, "hex").swap16().toString("utf16le");
}

function next(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

function simpleWidths(objects: PdfObjects, body: string): PdfFont["widthOf"] {
  const first = Number(/\/FirstChar\s+(\d+)/.exec(body)?.[1] ?? 0);
  const widths = numbersIn(valueOf(objects, body, "Widths"));
  return (code) => widths[code - first] ?? 0;
}

const USUAL_WIDTH = 1000;

/** `[3 [278 355] 7 9 500]`: the codes from 3 on, then those from 7 to 9. */
function compositeWidths(objects: PdfObjects, body: string): PdfFont["widthOf"] {
  const child = objects.get(numbersIn(valueOf(objects, body, "DescendantFonts"))[0] ?? -1)?.body ?? "";
  const usual = Number(/\/DW\s+(\d+)/.exec(child)?.[1] ?? USUAL_WIDTH);
  const widths = new Map<number, number>();
  const list = valueOf(objects, child, "W").slice(1, -1);
  for (const [, from = "", each, to = "", width = ""] of list.matchAll(
    /([\d.]+)\s*(?:\[([^\]]*)\]|([\d.]+)\s+([\d.]+))/g,
  )) {
    if (each !== undefined) numbersIn(each).forEach((one, at) => widths.set(Number(from) + at, one));
    else for (let code = Number(from); code <= Number(to); code += 1) widths.set(code, Number(width));
  }
  return (code) => widths.get(code) ?? usual;
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/-?[\d.]+/g) ?? []).map(Number);
}
