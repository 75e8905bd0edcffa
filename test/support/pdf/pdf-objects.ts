/** The objects of a PDF file, as far as texts need them: dictionaries as they are written, streams inflated. */
import { inflateSync } from "node:zlib";

export interface PdfObject {
  /** What stands before its stream, or the whole of it. */
  readonly body: string;
  /** A byte a character; `""` where it has none. */
  readonly stream: string;
}

export type PdfObjects = ReadonlyMap<number, PdfObject>;

const OBJECT = /(\d+)\s+\d+\s+obj\b/g;
const STREAM = /stream\r?\n/g;

/** Every object of the file, those that stand packed in streams of objects included. */
export function pdfObjects(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map<number, PdfObject>();
  OBJECT.lastIndex = 0;
  for (let match = OBJECT.exec(file); match !== null; match = OBJECT.exec(file)) {
    const start = match.index + match[0].length;
    const { object, end } = objectAt(file, start);
    objects.set(Number(match[1]), object);
    OBJECT.lastIndex = end;
  }
  for (const packed of [...objects.values()].filter(({ body }) => /\/Type\s*\/ObjStm\b/.test(body)))
    for (const [id, object] of unpacked(packed)) objects.set(id, object);
  return objects;
}

function objectAt(file: string, start: number): { readonly object: PdfObject; readonly end: number } {
  const close = file.indexOf("endobj", start);
  STREAM.lastIndex = start;
  const stream = STREAM.exec(file);
  if (stream === null || stream.index > close)
    return { object: { body: file.slice(start, close), stream: "" }, end: close };
  const from = stream.index + stream[0].length;
  const to = file.indexOf("endstream", from);
  const body = file.slice(start, stream.index);
  return { object: { body, stream: inflated(body, file.slice(from, to)) }, end: to };
}

function inflated(body: string, raw: string): string {
  // Pictures and fonts are not read.
  if (!/\/FlateDecode\b/.test(body) || /\/Subtype\s*\/Image\b|\/Length1\b/.test(body)) return "";
  return inflateSync(Buffer.from(raw, "latin1")).toString("latin1");
}

function unpacked({ body, stream }: PdfObject): readonly (readonly [number, PdfObject])[] {
  const first = Number(/\/First\s+(\d+)/.exec(body)?.[1] ?? 0);
  const numbers = stream.slice(0, first).trim().split(/\s+/).map(Number);
  const places = numbers.flatMap((id, index) =>
    index % 2 === 0 ? [{ id, at: first + (numbers[index + 1] ?? 0) }] : [],
  );
  return places.map(
    ({ id, at }, index) => [id, { body: stream.slice(at, places[index + 1]?.at), stream: "" }] as const,
  );
}

/** The number of the object that a key of a dictionary refers to. */
export function referenceOf(body: string, key: string): number | undefined {
  const found = new RegExp(`/${key}\\s+(\\d+)\\s+\\d+\\s+R`).exec(body)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** What a key of a dictionary holds, itself or where it refers to: a dictionary or a list. */
export function valueOf(objects: PdfObjects, body: string, key: string): string {
  const at = body.search(new RegExp(`/${key}(?![A-Za-z0-9])`));
  if (at === -1) return "";
  const rest = body.slice(at + key.length + 1).trimStart();
  const reference = /^(\d+)\s+\d+\s+R/.exec(rest);
  if (reference) return objects.get(Number(reference[1]))?.body.trim() ?? "";
  return balanced(rest);
}

/** From `<<` or `[` to what closes it. */
function balanced(text: string): string {
  const open = text.startsWith("<<") ? "<<" : "[";
  const close = open === "<<" ? ">>" : "]";
  if (!text.startsWith(open)) return /^\S+/.exec(text)?.[0] ?? "";
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.startsWith(open, at)) depth += 1;
    else if (text.startsWith(close, at)) {
      depth -= 1;
      if (depth === 0) return text.slice(0, at + close.length);
    } else continue;
    at += open.length - 1;
  }
  return text;
}
