import type { CellStyle, ConditionalFormat } from "../../../workbook/model";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import { hasBorderDetails, readBorder } from "./borders";
import { hasAlignmentDetails, hasDifferentialDetails, hasFontDetails, isFancyFill } from "./style-details";
import type { Palette } from "./colors";
import { DEFAULT_FONT } from "./default-font";
import { isCalendarFormat } from "../../../spreadsheet/calendar-format";
import { builtInFormat } from "./number-formats";

export type ConditionalStyle = NonNullable<ConditionalFormat["style"]>;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What one entry of `cellXfs` amounts to. */
export interface CellFormat {
  /** Absent when the cell looks like any other. */
  readonly style?: CellStyle;
  /** Numbers are shown as days of the calendar. */
  readonly isCalendar: boolean;
  /** It has something a `CellStyle` cannot say. */
  readonly hasMore: boolean;
  /** It belongs to a named style other than « Normal ». */
  readonly isNamed: boolean;
}

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
};

const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "top",
  justify: "top",
  center: "middle",
  distributed: "middle",
  bottom: "bottom",
};

/** The styles part: formats by the number cells and rules refer to them with. */
export class StyleSheet {
  readonly #formats: readonly CellFormat[];
  readonly #differential: readonly (ConditionalStyle | undefined)[];
  readonly #hasMore: readonly boolean[];
  readonly #patterns: ReadonlyMap<number, string>;

  readonly #fonts: readonly XmlElement[];
  readonly #fills: readonly XmlElement[];
  readonly #borders: readonly XmlElement[];

  constructor(
    root: XmlElement | undefined,
    private readonly palette: Palette,
  ) {
    this.#fonts = children(child(root, "fonts"), "font");
    this.#fills = children(child(root, "fills"), "fill");
    this.#borders = children(child(root, "borders"), "border");
    this.#patterns = new Map(
      children(child(root, "numFmts"), "numFmt").map((format) => [
        numberAttribute(format, "numFmtId") ?? -1,
        format.attributes["formatCode"] ?? "",
      ]),
    );
    const normal = normalStyleNumber(root);
    this.#formats = children(child(root, "cellXfs"), "xf").map((xf) => this.#readFormat(xf, normal));
    const dxfs = children(child(root, "dxfs"), "dxf");
    this.#differential = dxfs.map((dxf) => this.#readDifferential(dxf));
    this.#hasMore = dxfs.map(hasDifferentialDetails);
  }

  format(index: number): CellFormat {
    return this.#formats[index] ?? { isCalendar: false, hasMore: false, isNamed: false };
  }

  /** The style of a conditional format; `undefined` when it says nothing the model holds. */
  differential(index: number | undefined): ConditionalStyle | undefined {
    return index === undefined ? undefined : this.#differential[index];
  }

  /** The style a rule carries itself rather than by number, as rules of Excel 2010 do. */
  inlineDifferential(dxf: XmlElement | undefined): ConditionalStyle | undefined {
    return dxf && this.#readDifferential(dxf);
  }

  /** Whether the style of a conditional format says what the model does not hold. */
  differentialHasMore(index: number | undefined, inline: XmlElement | undefined): boolean {
    return (
      (index !== undefined && (this.#hasMore[index] ?? false)) ||
      (inline !== undefined && hasDifferentialDetails(inline))
    );
  }

  #readFormat(xf: XmlElement, normal: number): CellFormat {
    const font = this.#fonts[numberAttribute(xf, "fontId") ?? 0];
    const fill = this.#fills[numberAttribute(xf, "fillId") ?? 0];
    const border = this.#borders[numberAttribute(xf, "borderId") ?? 0];
    const alignment = child(xf, "alignment");
    const protection = child(xf, "protection");
    const pattern = this.#pattern(numberAttribute(xf, "numFmtId") ?? 0);
    const edges = readBorder(border, this.palette);
    const style: CellStyle = {
      ...this.#readFont(font),
      ...this.#readFill(fill),
      ...readAlignment(alignment),
      ...(edges && { border: edges }),
      ...(pattern !== undefined && { numberFormat: pattern }),
      ...(!booleanAttribute(protection, "locked", true) && { locked: false as const }),
    };
    return {
      ...(Object.keys(style).length > 0 && { style }),
      isCalendar: pattern !== undefined && isCalendarFormat(pattern),
      hasMore:
        hasFontDetails(font) ||
        isFancyFill(fill) ||
        hasBorderDetails(border) ||
        hasAlignmentDetails(alignment) ||
        booleanAttribute(protection, "hidden"),
      isNamed: (numberAttribute(xf, "xfId") ?? normal) !== normal,
    };
  }

  #pattern(id: number): string | undefined {
    const pattern = this.#patterns.get(id) ?? builtInFormat(id);
    return pattern === undefined || pattern === "" || /^general$/i.test(pattern) ? undefined : pattern;
  }

  #readFont(font: XmlElement | undefined): CellStyle {
    const name = child(font, "name")?.attributes["val"];
    const size = numberAttribute(child(font, "sz"), "val");
    return {
      ...this.#readFontMarks(font),
      ...(name !== undefined && name !== DEFAULT_FONT.name && { fontName: name }),
      ...(size !== undefined && size !== DEFAULT_FONT.size && { fontSize: size }),
    };
  }

  #readFontMarks(font: XmlElement | undefined): ConditionalStyle {
    const style: Mutable<ConditionalStyle> = {};
    if (isOn(child(font, "b"))) style.bold = true;
    if (isOn(child(font, "i"))) style.italic = true;
    const underline = child(font, "u");
    if (underline && underline.attributes["val"] !== "none") style.underline = true;
    if (isOn(child(font, "strike"))) style.strike = true;
    const color = this.palette.text(child(font, "color"));
    if (color !== undefined) style.color = color;
    return style;
  }

  #readFill(fill: XmlElement | undefined): CellStyle {
    const pattern = child(fill, "patternFill");
    const type = pattern?.attributes["patternType"] ?? "none";
    if (type === "none" || type === "gray125") return {};
    const color = this.palette.resolve(child(pattern, "fgColor"));
    return color === undefined ? {} : { fill: color };
  }

  #readDifferential(dxf: XmlElement): ConditionalStyle | undefined {
    const pattern = child(child(dxf, "fill"), "patternFill");
    // A solid fill of a rule is its background colour, the other way round from a cell's; some writers fill both.
    const fill = this.palette.resolve(child(pattern, "bgColor")) ?? this.palette.resolve(child(pattern, "fgColor"));
    const style = { ...this.#readFontMarks(child(dxf, "font")), ...(fill !== undefined && { fill }) };
    return Object.keys(style).length > 0 ? style : undefined;
  }
}

function normalStyleNumber(root: XmlElement | undefined): number {
  const styles = children(child(root, "cellStyles"), "cellStyle");
  return (
    numberAttribute(
      styles.find((style) => style.attributes["builtinId"] === "0"),
      "xfId",
    ) ?? 0
  );
}

function readAlignment(alignment: XmlElement | undefined): CellStyle {
  const horizontal = HORIZONTAL[alignment?.attributes["horizontal"] ?? ""];
  const vertical = VERTICAL[alignment?.attributes["vertical"] ?? ""];
  const indent = numberAttribute(alignment, "indent") ?? 0;
  const rotation = readRotation(numberAttribute(alignment, "textRotation") ?? 0);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(booleanAttribute(alignment, "wrapText") && { wrap: true as const }),
    ...(indent > 0 && { indent }),
    ...(rotation !== 0 && { rotation }),
  };
}

/** 0 to 90 is counter-clockwise, 91 to 180 clockwise from 1 to 90, 255 stacked letters. */
function readRotation(stored: number): number {
  if (stored > 180) return 0;
  return stored > 90 ? 90 - stored : stored;
}

function isOn(mark: XmlElement | undefined): boolean {
  return mark !== undefined && booleanAttribute(mark, "val", true);
}
