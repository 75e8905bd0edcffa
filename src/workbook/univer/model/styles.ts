/** Cell styles, between the model and Univer. Locks have no place in a Univer style: see `cells.ts`. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type IBorderStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderEdge, BorderLine, CellStyle } from "../../model";
import { toHex } from "./colors";

const borderLines: { readonly [line in BorderLine]: BorderStyleTypes } = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};

/** Lines Univer's own menus offer and the model lacks, brought to the nearest it has. */
const lineOfUniver: { readonly [style: number]: BorderLine } = {
  ...Object.fromEntries(Object.entries(borderLines).map(([line, style]) => [style, line as BorderLine])),
  [BorderStyleTypes.DASH_DOT]: "dashed",
  [BorderStyleTypes.DASH_DOT_DOT]: "dotted",
  [BorderStyleTypes.MEDIUM_DASHED]: "dashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "dashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "dotted",
  [BorderStyleTypes.SLANT_DASH_DOT]: "dashed",
};

const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;

const verticals = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

const sides = { top: "t", right: "r", bottom: "b", left: "l" } as const;
type Side = keyof typeof sides;

/** Univer has no indent but a left padding in pixels: its own 2, then 9 for each step, close to Excel's. */
const basePadding = 2;
const indentStep = 9;

function keyOf<K extends string>(table: { readonly [key in K]: unknown }, value: unknown): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

function bordersToUniver(border: NonNullable<CellStyle["border"]>): IBorderData {
  const data: IBorderData = {};
  for (const side of Object.keys(sides) as Side[]) {
    const edge = border[side];
    if (edge) data[sides[side]] = { s: borderLines[edge.line], cl: edge.color ? { rgb: edge.color } : {} };
  }
  return data;
}

function fontToUniver(style: CellStyle): IStyleData {
  return {
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(style.fontName && { ff: style.fontName }),
    ...(style.fontSize && { fs: style.fontSize }),
    ...(style.color && { cl: { rgb: style.color } }),
  };
}

/** The style as Univer holds it; of `locked` nothing remains. */
export function styleToUniver(style: CellStyle): IStyleData {
  return {
    ...fontToUniver(style),
    ...(style.fill && { bg: { rgb: style.fill } }),
    ...(style.horizontal && { ht: horizontals[style.horizontal] }),
    ...(style.vertical && { vt: verticals[style.vertical] }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.indent && { pd: { l: basePadding + style.indent * indentStep } }),
    // Univer turns clockwise, the model as Excel the other way.
    ...(style.rotation && { tr: { a: -style.rotation } }),
    ...(style.border && { bd: bordersToUniver(style.border) }),
    ...(style.numberFormat && { n: { pattern: style.numberFormat } }),
  };
}

function edgeFromUniver(edge: IBorderStyleData): BorderEdge | undefined {
  const line = lineOfUniver[edge.s];
  if (!line) return undefined;
  const color = toHex(edge.cl?.rgb);
  return { line, ...(color && { color }) };
}

function bordersFromUniver(data: IBorderData): CellStyle["border"] {
  const edges = (Object.keys(sides) as Side[]).flatMap((side) => {
    const edge = data[sides[side]];
    const converted = edge && edgeFromUniver(edge);
    return converted ? [[side, converted] as const] : [];
  });
  return edges.length > 0 ? Object.fromEntries(edges) : undefined;
}

function fontFromUniver(data: IStyleData): CellStyle {
  const color = toHex(data.cl?.rgb);
  return {
    ...(data.bl === BooleanNumber.TRUE && { bold: true as const }),
    ...(data.it === BooleanNumber.TRUE && { italic: true as const }),
    ...(data.ul?.s === BooleanNumber.TRUE && { underline: true as const }),
    ...(data.st?.s === BooleanNumber.TRUE && { strike: true as const }),
    ...(data.ff && { fontName: data.ff }),
    ...(data.fs && { fontSize: data.fs }),
    ...(color && { color }),
  };
}

function alignmentFromUniver(data: IStyleData): CellStyle {
  const horizontal = data.ht === HorizontalAlign.BOTH ? "justify" : keyOf(horizontals, data.ht);
  const vertical = keyOf(verticals, data.vt);
  const indent = Math.round(((data.pd?.l ?? basePadding) - basePadding) / indentStep);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(data.tb === WrapStrategy.WRAP && { wrap: true as const }),
    ...(indent > 0 && { indent }),
    ...(data.tr?.a && { rotation: -data.tr.a }),
  };
}

/** The style as the model holds it, or `undefined` when it says nothing. */
export function styleFromUniver(data: Nullable<IStyleData>): CellStyle | undefined {
  if (!data) return undefined;
  const fill = toHex(data.bg?.rgb);
  const border = data.bd ? bordersFromUniver(data.bd) : undefined;
  const style: CellStyle = {
    ...fontFromUniver(data),
    ...(fill && { fill }),
    ...alignmentFromUniver(data),
    ...(border && { border }),
    ...(data.n?.pattern && { numberFormat: data.n.pattern }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}
