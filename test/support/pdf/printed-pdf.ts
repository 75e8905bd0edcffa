/** A PDF as who holds its pages reads it: each text, how large it is, and whether all of it can be seen. */
import { pdfFont, type PdfFont } from "./pdf-font";
import { pdfObjects, valueOf, type PdfObjects } from "./pdf-objects";

export interface PrintedText {
  readonly text: string;
  /** Of its letters, in points. */
  readonly size: number;
  /** Whether it goes beyond what is shown around it, or beyond the page. */
  readonly isCut: boolean;
}

/** Page by page. */
export function printedPdf(bytes: Uint8Array): readonly (readonly PrintedText[])[] {
  const objects = pdfObjects(bytes);
  const root = [...objects.values()].find(({ body }) => /\/Type\s*\/Catalog\b/.test(body))?.body ?? "";
  return pagesUnder(objects, Number(/\/Pages\s+(\d+)/.exec(root)?.[1]), "").map((body) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(valueOf(objects, body, "MediaBox"));
    const reader = new PageReader(objects, { left, bottom, right, top });
    reader.read(contentOf(objects, body), valueOf(objects, body, "Resources"));
    return reader.texts;
  });
}

const INHERITED = ["Resources", "MediaBox"];

/** The dictionaries of pages in their order, each with what it has from those above it. */
function pagesUnder(objects: PdfObjects, id: number, above: string): readonly string[] {
  const own = objects.get(id)?.body ?? "";
  const missing = INHERITED.filter((key) => !new RegExp(`/${key}\\b`).test(own));
  const body = own + missing.map((key) => ` /${key} ${valueOf(objects, above, key)}`).join("");
  if (!/\/Type\s*\/Pages\b/.test(own)) return [body];
  const kids = [...valueOf(objects, own, "Kids").matchAll(/(\d+)\s+\d+\s+R/g)];
  return kids.flatMap(([, kid]) => pagesUnder(objects, Number(kid), body));
}

function contentOf(objects: PdfObjects, body: string): string {
  const [, listed, single] = /\/Contents\s*(?:\[([^\]]*)\]|(\d+)\s+\d+\s+R)/.exec(body) ?? [];
  const ids = listed === undefined ? [single] : [...listed.matchAll(/(\d+)\s+\d+\s+R/g)].map(([, id]) => id);
  return ids.map((id) => objects.get(Number(id))?.stream ?? "").join("\n");
}

/** `[a b c d e f]`: x goes to ax + cy + e, y to bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number];

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

interface Graphics {
  readonly matrix: Matrix;
  readonly clip: Box;
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];
const TOKEN = /\((?:\\[^]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;
/** A letter's part over its line, and how much of a point nobody sees. */
const OVER_LINE = 0.6;
const UNSEEN = 1;

class PageReader {
  readonly texts: PrintedText[] = [];
  private graphics: Graphics;
  private readonly kept: Graphics[] = [];
  private line: Matrix = UNMOVED;
  private cursor: Matrix = UNMOVED;
  private leading = 0;
  private size = 0;
  private font: PdfFont | undefined;
  private path: Box | null = null;
  private isClipping = false;

  constructor(
    private readonly objects: PdfObjects,
    page: Box,
  ) {
    this.graphics = { matrix: UNMOVED, clip: page };
  }

  read(content: string, resources: string): void {
    let operands: string[] = [];
    for (const [token] of content.matchAll(TOKEN)) {
      if (/^[A-Za-z'"][A-Za-z0-9*]*$/.test(token) && token !== "true" && token !== "false") {
        this.run(token, operands, resources);
        operands = [];
      } else operands.push(token);
    }
  }

  private run(operator: string, operands: readonly string[], resources: string): void {
    const numbers = operands.map(Number);
    if (!this.draw(operator, numbers) && !this.write(operator, numbers, operands)) {
      if (operator === "Tf") this.choose(operands, resources);
      else if (operator === "Do") this.form(operands[0] ?? "", resources);
    }
  }

  /** States, places and what is shown of them. */
  private draw(operator: string, numbers: readonly number[]): boolean {
    switch (operator) {
      case "q":
        this.kept.push(this.graphics);
        return true;
      case "Q":
        this.graphics = this.kept.pop() ?? this.graphics;
        return true;
      case "cm":
        this.graphics = { ...this.graphics, matrix: times(matrixOf(numbers), this.graphics.matrix) };
        return true;
      case "re":
        return this.extend([numbers[0]!, numbers[1]!], [numbers[0]! + numbers[2]!, numbers[1]! + numbers[3]!]);
      case "m":
      case "l":
        return this.extend([numbers[0]!, numbers[1]!]);
      case "c":
        return this.extend([numbers[0]!, numbers[1]!], [numbers[2]!, numbers[3]!], [numbers[4]!, numbers[5]!]);
      case "W":
      case "W*":
        this.isClipping = true;
        return true;
      default:
        return this.endPath(operator);
    }
  }

  private endPath(operator: string): boolean {
    if (!/^(?:n|S|s|f|F|f\*|B|B\*|b|b\*)$/.test(operator)) return false;
    if (this.isClipping && this.path)
      this.graphics = { ...this.graphics, clip: intersection(this.graphics.clip, this.path) };
    this.path = null;
    this.isClipping = false;
    return true;
  }

  private extend(...points: readonly (readonly [number, number])[]): boolean {
    for (const [x, y] of points) {
      const [atX, atY] = placeOf(this.graphics.matrix, x, y);
      const { left, right, bottom, top } = this.path ?? { left: atX, right: atX, bottom: atY, top: atY };
      this.path = {
        left: Math.min(left, atX),
        right: Math.max(right, atX),
        bottom: Math.min(bottom, atY),
        top: Math.max(top, atY),
      };
    }
    return true;
  }

  private write(operator: string, numbers: readonly number[], operands: readonly string[]): boolean {
    switch (operator) {
      case "BT":
        this.moveTo(UNMOVED);
        return true;
      case "Tm":
        this.moveTo(matrixOf(numbers));
        return true;
      case "TD":
        this.leading = -(numbers[1] ?? 0);
        this.moveBy(numbers[0] ?? 0, numbers[1] ?? 0);
        return true;
      case "Td":
        this.moveBy(numbers[0] ?? 0, numbers[1] ?? 0);
        return true;
      case "TL":
        this.leading = numbers[0] ?? 0;
        return true;
      case "T*":
        this.moveBy(0, -this.leading);
        return true;
      case "Tj":
      case "TJ":
        this.show(operands);
        return true;
      default:
        return false;
    }
  }

  private moveTo(matrix: Matrix): void {
    this.line = matrix;
    this.cursor = matrix;
  }

  private moveBy(x: number, y: number): void {
    this.moveTo(times([1, 0, 0, 1, x, y], this.line));
  }

  private choose(operands: readonly string[], resources: string): void {
    const fonts = valueOf(this.objects, resources, "Font");
    const id = new RegExp(`/${(operands[0] ?? "").slice(1)}\\s+(\\d+)\\s+\\d+\\s+R`).exec(fonts)?.[1];
    this.font = id === undefined ? undefined : pdfFont(this.objects, Number(id));
    this.size = Number(operands[1]);
  }

  /** What a page repeats, or draws apart. */
  private form(name: string, resources: string): void {
    const forms = valueOf(this.objects, resources, "XObject");
    const id = new RegExp(`/${name.slice(1)}\\s+(\\d+)\\s+\\d+\\s+R`).exec(forms)?.[1];
    const form = this.objects.get(Number(id));
    if (!form || !/\/Subtype\s*\/Form\b/.test(form.body)) return;
    const before = this.graphics;
    const own = numbersOf(valueOf(this.objects, form.body, "Matrix"));
    if (own.length === UNMOVED.length) this.graphics = { ...before, matrix: times(matrixOf(own), before.matrix) };
    this.read(form.stream, valueOf(this.objects, form.body, "Resources") || resources);
    this.graphics = before;
  }

  private show(operands: readonly string[]): void {
    const { font } = this;
    if (!font) return;
    let text = "";
    let advance = 0;
    for (const operand of operands) {
      if (/^[-+.\d]/.test(operand)) advance -= (Number(operand) / 1000) * this.size;
      for (const code of codesOf(operand, font.bytesACode)) {
        text += font.letters.get(code) ?? "";
        advance += (font.widthOf(code) / 1000) * this.size;
      }
    }
    const matrix = times(this.cursor, this.graphics.matrix);
    this.cursor = times([1, 0, 0, 1, advance, 0], this.cursor);
    if (text.trim() === "") return;
    const corners = [placeOf(matrix, 0, 0), placeOf(matrix, advance, this.size * OVER_LINE)] as const;
    const size = Math.hypot(matrix[2], matrix[3]) * this.size;
    this.texts.push({ text, size: Math.round(size * 100) / 100, isCut: isBeyond(corners, this.graphics.clip) });
  }
}

function codesOf(operand: string, bytesACode: 1 | 2): readonly number[] {
  const bytes = bytesOf(operand);
  return Array.from({ length: Math.floor(bytes.length / bytesACode) }, (_, index) =>
    bytesACode === 1 ? (bytes[index] ?? 0) : ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0),
  );
}

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function bytesOf(operand: string): Buffer {
  if (operand.startsWith("<")) return Buffer.from(operand.replaceAll(/[<>\s]/g, ""), "hex");
  if (!operand.startsWith("(")) return Buffer.alloc(0);
  const text = operand
    .slice(1, -1)
    .replaceAll(/\\([0-7]{1,3}|[^])/g, (_, said: string) =>
      /^[0-7]/.test(said) ? String.fromCharCode(parseInt(said, 8)) : (ESCAPED[said] ?? said),
    );
  return Buffer.from(text, "latin1");
}

function isBeyond(corners: readonly (readonly [number, number])[], { left, bottom, right, top }: Box): boolean {
  return corners.some(([x, y]) => x < left - UNSEEN || x > right + UNSEEN || y < bottom - UNSEEN || y > top + UNSEEN);
}

function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** The one, then the other. */
function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function placeOf([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function numbersOf(text: string): readonly number[] {
  return (text.match(/-?[\d.]+/g) ?? []).map(Number);
}
