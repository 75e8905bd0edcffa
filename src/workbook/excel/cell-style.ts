/** A cell's look, between the model (what differs from the default) and Excel (everything spelled out). */
import type { BorderEdge, BorderLine, CellStyle } from "../model";

/** The font of the workbook's « Normal » style, which cells have unless told otherwise. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
  readonly color: string;
}

/** What `readStyle` needs of each cell. */
export const STYLE_PROPERTIES = {
  format: {
    font: { bold: true, italic: true, underline: true, strikethrough: true, name: true, size: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

type Horizontal = NonNullable<CellStyle["horizontal"]>;
type Vertical = NonNullable<CellStyle["vertical"]>;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
/** Bottom is where Excel puts text unless told otherwise. */
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** The properties of a cell that are not the default; `null` when all are. */
export function readStyle(cell: Excel.CellProperties, numberFormat: unknown, font: DefaultFont): CellStyle | null {
  const { format = {} } = cell;
  const style = {
    ...readFont(format.font ?? {}, font),
    ...(format.fill?.pattern !== "None" && format.fill?.color && { fill: upper(format.fill.color) }),
    ...keyed("horizontal", keyOf<Horizontal>(HORIZONTAL, format.horizontalAlignment)),
    ...keyed(
      "vertical",
      format.verticalAlignment === "Bottom" ? null : keyOf<Vertical>(VERTICAL, format.verticalAlignment),
    ),
    ...(format.wrapText && { wrap: true as const }),
    ...(format.indentLevel && { indent: format.indentLevel }),
    ...(format.textOrientation && { rotation: format.textOrientation }),
    ...keyed("border", readBorder(format.borders ?? {})),
    ...readNumberFormat(numberFormat),
    ...(format.protection?.locked === false && { locked: false as const }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

/** `null`: as any number is. */
export function readNumberFormat(numberFormat: unknown): Pick<CellStyle, "numberFormat"> | null {
  return typeof numberFormat === "string" && numberFormat !== "General" ? { numberFormat } : null;
}

function readFont(font: Excel.CellPropertiesFont, normal: DefaultFont): CellStyle {
  return {
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && font.underline !== "None" && { underline: true }),
    ...(font.strikethrough && { strike: true }),
    ...(font.name && font.name !== normal.name && { fontName: font.name }),
    ...(font.size && font.size !== normal.size && { fontSize: font.size }),
    ...(font.color && upper(font.color) !== upper(normal.color) && { color: upper(font.color) }),
  };
}

function upper(color: string): string {
  return color.toUpperCase();
}

function keyed<K extends string, V>(key: K, value: V | null): { [P in K]?: V } {
  return value === null ? {} : ({ [key]: value } as { [P in K]: V });
}

function keyOf<K extends string>(table: { readonly [key in K]: string }, value: string | undefined): K | null {
  const found = (Object.keys(table) as K[]).find((key) => table[key] === value);
  return found ?? null;
}

/** Excel has a line's pattern and its weight apart. */
const LINES: {
  readonly [line in BorderLine]: readonly [style: Excel.CellBorder["style"], weight: Excel.CellBorder["weight"]];
} = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
};

const EDGES = ["top", "right", "bottom", "left"] as const;

function readBorder(borders: Excel.CellBorderCollection): NonNullable<CellStyle["border"]> | null {
  const edges = EDGES.flatMap((edge) => {
    const border = borders[edge];
    if (border?.style === undefined || border.style === "None") return [];
    return [[edge, readEdge(border)] as const];
  });
  return edges.length === 0 ? null : Object.fromEntries(edges);
}

function readEdge({ style, weight, color }: Excel.CellBorder): BorderEdge {
  const lines = Object.keys(LINES) as BorderLine[];
  const line =
    lines.find((name) => LINES[name][0] === style && LINES[name][1] === weight) ??
    lines.find((name) => LINES[name][0] === style) ??
    "thin";
  return color ? { line, color: upper(color) } : { line };
}

export type StyleChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | null };

/** Sets the given properties on every cell of a range; `null` puts one back to the default. */
export function writeStyle(range: Excel.Range, style: StyleChange, normal: DefaultFont): void {
  writeFont(range.format.font, style, normal);
  const { format } = range;
  if (style.fill === null) format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined)
    format.horizontalAlignment = style.horizontal === null ? "General" : HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical ?? "bottom"];
  if (style.wrap !== undefined) format.wrapText = style.wrap ?? false;
  if (style.indent !== undefined) format.indentLevel = style.indent ?? 0;
  if (style.rotation !== undefined) format.textOrientation = style.rotation ?? 0;
  if (style.border !== undefined) writeBorder(format.borders, style.border ?? {});
  if (style.numberFormat !== undefined) writeNumberFormat(range, style.numberFormat ?? "General");
  if (style.locked !== undefined) format.protection.locked = style.locked ?? true;
}

/** One value for a whole range is documented, but missing from the type. */
export function writeNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

function writeFont(font: Excel.RangeFont, style: StyleChange, normal: DefaultFont): void {
  Object.assign(font, fontOf(style, normal));
}

/** What of the font is changed, in Excel's words. */
function fontOf(style: StyleChange, normal: DefaultFont): Excel.CellPropertiesFont {
  return {
    ...(style.bold !== undefined && { bold: style.bold ?? false }),
    ...(style.italic !== undefined && { italic: style.italic ?? false }),
    ...(style.underline !== undefined && { underline: style.underline ? "Single" : "None" }),
    ...(style.strike !== undefined && { strikethrough: style.strike ?? false }),
    ...(style.fontName !== undefined && { name: style.fontName ?? normal.name }),
    ...(style.fontSize !== undefined && { size: style.fontSize ?? normal.size }),
    ...(style.color !== undefined && { color: style.color ?? normal.color }),
  };
}

/** Each cell of the range gets the four edges: the inner lines are the edges of two cells. */
function writeBorder(borders: Excel.RangeBorderCollection, border: NonNullable<CellStyle["border"]>): void {
  const lines = [
    ["EdgeTop", border.top],
    ["EdgeBottom", border.bottom],
    ["EdgeLeft", border.left],
    ["EdgeRight", border.right],
    ["InsideHorizontal", border.bottom ?? border.top],
    ["InsideVertical", border.right ?? border.left],
  ] as const;
  for (const [index, edge] of lines) {
    const line = borders.getItem(index);
    if (edge === undefined) {
      line.style = "None";
      continue;
    }
    const [style, weight] = LINES[edge.line];
    if (style !== undefined) line.style = style;
    if (weight !== undefined) line.weight = weight;
    if (edge.color !== undefined) line.color = edge.color;
  }
}

/**
 * The look of each cell of a block. A line between two cells belongs to both: lines are taken away before any is drawn,
 * so that no cell takes its neighbour's.
 */
export function writeLooks(
  range: Excel.Range,
  styles: readonly (readonly (StyleChange | null)[])[],
  normal: DefaultFont,
): void {
  const all = styles.flat();
  if (all.some((style) => style?.border !== undefined && Object.keys(style.border ?? {}).length < EDGES.length)) {
    range.setCellProperties(mapCells(styles, ({ border }) => ({ borders: missingLines(border) })));
  }
  range.setCellProperties(mapCells(styles, (style) => cellFormat(style, normal)));
  if (all.some((style) => style?.numberFormat !== undefined)) {
    range.numberFormat = styles.map((row) => row.map((style) => formatEntry(style)));
  }
}

function mapCells(
  styles: readonly (readonly (StyleChange | null)[])[],
  formatOf: (style: StyleChange) => Excel.CellPropertiesFormat,
): Excel.SettableCellProperties[][] {
  return styles.map((row) => row.map((style) => (style === null ? {} : { format: formatOf(style) })));
}

/** Excel leaves a cell alone where the list of formats has null. */
function formatEntry(style: StyleChange | null): string {
  const format = style?.numberFormat;
  return (format === undefined ? null : (format ?? "General")) as string;
}

function missingLines(border: StyleChange["border"]): Excel.CellBorderCollection {
  if (border === undefined) return {};
  const missing = EDGES.filter((edge) => border?.[edge] === undefined);
  return Object.fromEntries(missing.map((edge) => [edge, { style: "None" }]));
}

function cellFormat(style: StyleChange, normal: DefaultFont): Excel.CellPropertiesFormat {
  const font = fontOf(style, normal);
  const { border, horizontal, vertical } = style;
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.fill && { fill: { color: style.fill } }),
    ...(horizontal !== undefined && { horizontalAlignment: horizontal === null ? "General" : HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { verticalAlignment: VERTICAL[vertical ?? "bottom"] }),
    ...(style.wrap !== undefined && { wrapText: style.wrap ?? false }),
    ...(style.indent !== undefined && { indentLevel: style.indent ?? 0 }),
    ...(style.rotation !== undefined && { textOrientation: style.rotation ?? 0 }),
    ...(style.locked !== undefined && { protection: { locked: style.locked ?? true } }),
    ...(border && { borders: drawnLines(border) }),
  };
}

function drawnLines(border: NonNullable<CellStyle["border"]>): Excel.CellBorderCollection {
  const drawn = EDGES.flatMap((edge) => {
    const own = border[edge];
    if (own === undefined) return [];
    const [style, weight] = LINES[own.line];
    return [[edge, { style, weight, ...(own.color !== undefined && { color: own.color }) }] as const];
  });
  return Object.fromEntries(drawn);
}
