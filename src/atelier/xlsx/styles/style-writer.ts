import type { CellStyle } from "../../../workbook/model";
import { NAMESPACES } from "../xml/namespaces";
import { xml } from "../xml/write-xml";
import { argb } from "./argb";
import { borderXml } from "./borders";
import { DEFAULT_FONT } from "./default-font";
import { builtInFormatNumber, FIRST_CUSTOM_FORMAT } from "./number-formats";
import type { ConditionalStyle } from "./style-sheet";

/** Pieces of XML, each once, by the number the others refer to them with. */
class Pool {
  readonly #indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((piece) => this.index(piece));
  }

  index(piece: string): number {
    const known = this.#indexes.get(piece);
    if (known !== undefined) return known;
    this.#indexes.set(piece, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  list(name: string): string {
    return xml(name, { count: this.#indexes.size }, [...this.#indexes.keys()]);
  }
}

/** Numbers the styles of cells and rules while sheets are written, then writes the styles part. */
export class StyleWriter {
  readonly #fonts = new Pool(fontXml({}));
  readonly #fills = new Pool(patternFill("none"), patternFill("gray125"));
  readonly #borders = new Pool(borderXml({}));
  readonly #formats = new Pool(xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  readonly #patterns = new Map<string, number>();
  readonly #differential = new Pool();

  /** The number a cell refers to its style with; 0 for none. */
  cell(style: CellStyle | undefined, { quoted = false } = {}): number {
    if (!style) return quoted ? this.cell({}, { quoted }) : 0;
    const numFmtId = this.#patternNumber(style.numberFormat);
    const fontId = this.#fonts.index(fontXml(style));
    const fillId = style.fill === undefined ? 0 : this.#fills.index(solidFill(style.fill));
    const borderId = this.#borders.index(borderXml(style.border ?? {}));
    const details = [alignmentXml(style), style.locked === false ? xml("protection", { locked: false }) : ""];
    const applied = {
      ...(numFmtId !== 0 && { applyNumberFormat: true }),
      ...(fontId !== 0 && { applyFont: true }),
      ...(fillId !== 0 && { applyFill: true }),
      ...(borderId !== 0 && { applyBorder: true }),
      ...(details[0] !== "" && { applyAlignment: true }),
      ...(details[1] !== "" && { applyProtection: true }),
      ...(quoted && { quotePrefix: true }),
    };
    return this.#formats.index(xml("xf", { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, details));
  }

  /** The number a conditional format refers to its style with. */
  differential(style: ConditionalStyle | undefined): number | undefined {
    if (!style) return undefined;
    const { fill, ...marks } = style;
    const font = Object.keys(marks).length > 0 ? xml("font", {}, [...fontMarks(marks), fontColor(marks)]) : "";
    const background = fill === undefined ? "" : patternFill(undefined, xml("bgColor", { rgb: argb(fill) }));
    return this.#differential.index(xml("dxf", {}, [font, background]));
  }

  toXml(): string {
    const patterns = [...this.#patterns].map(([formatCode, numFmtId]) => xml("numFmt", { numFmtId, formatCode }));
    return xml("styleSheet", { xmlns: NAMESPACES.main }, [
      patterns.length > 0 ? xml("numFmts", { count: patterns.length }, patterns) : "",
      this.#fonts.list("fonts"),
      this.#fills.list("fills"),
      this.#borders.list("borders"),
      xml("cellStyleXfs", { count: 1 }, xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      this.#formats.list("cellXfs"),
      xml("cellStyles", { count: 1 }, xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
      this.#differential.list("dxfs"),
      xml("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
    ]);
  }

  #patternNumber(pattern: string | undefined): number {
    if (pattern === undefined || /^general$/i.test(pattern)) return 0;
    const known = builtInFormatNumber(pattern) ?? this.#patterns.get(pattern);
    if (known !== undefined) return known;
    const number = FIRST_CUSTOM_FORMAT + this.#patterns.size;
    this.#patterns.set(pattern, number);
    return number;
  }
}

function fontXml(style: CellStyle): string {
  return xml("font", {}, [
    ...fontMarks(style),
    xml("sz", { val: style.fontSize ?? DEFAULT_FONT.size }),
    fontColor(style),
    xml("name", { val: style.fontName ?? DEFAULT_FONT.name }),
    xml("family", { val: 2 }),
  ]);
}

function fontMarks(style: CellStyle): readonly string[] {
  return [
    style.bold ? xml("b") : "",
    style.italic ? xml("i") : "",
    style.strike ? xml("strike") : "",
    style.underline ? xml("u") : "",
  ];
}

function fontColor(style: CellStyle): string {
  return style.color === undefined ? "" : xml("color", { rgb: argb(style.color) });
}

function patternFill(patternType: string | undefined, colors = ""): string {
  return xml("fill", {}, xml("patternFill", { patternType }, colors));
}

function solidFill(color: string): string {
  return patternFill("solid", xml("fgColor", { rgb: argb(color) }) + xml("bgColor", { indexed: 64 }));
}

function alignmentXml(style: CellStyle): string {
  const rotation = style.rotation ?? 0;
  const attributes = {
    horizontal: style.horizontal,
    vertical: style.vertical === "middle" ? "center" : style.vertical,
    textRotation: rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: style.wrap,
    indent: style.indent,
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : xml("alignment", attributes);
}
