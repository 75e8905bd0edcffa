/** The look of a cell in the words of CSS. */
import type { BorderEdge, BorderLine, CellStyle } from "../../workbook/model";
import type { ShownCell } from "../../workbook/univer/shown-sheet";

type Css = Readonly<Record<string, string>>;
export type Side = "top" | "right" | "bottom" | "left";

export const sides: readonly Side[] = ["top", "right", "bottom", "left"];

const LINES: Readonly<Record<BorderLine, string>> = {
  hair: "0.5px solid",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  dashed: "1px dashed",
  dotted: "1px dotted",
  double: "3px double",
};
const GRID = "0.5px solid #bfbfbf";
/** Of the grid, in pixels. */
const PADDING = 2;
const INDENT = 9;
const OF_KIND = { text: "left", number: "right", truth: "center" } as const;
const VERTICAL = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;

export function alignment({ kind, style }: ShownCell): "left" | "right" | "center" | "justify" {
  return style.horizontal ?? OF_KIND[kind];
}

/** The lines of the sides that are asked for. */
export function borderLook(border: CellStyle["border"], asked: readonly Side[], hasGrid: boolean): Css {
  const look: Record<string, string> = {};
  for (const side of asked) {
    const edge = border?.[side];
    if (edge) look[`border-${side}`] = lineOf(edge);
    else if (hasGrid) look[`border-${side}`] = GRID;
  }
  return look;
}

function lineOf({ line, color = "#000000" }: BorderEdge): string {
  return `${LINES[line]} ${color}`;
}

export function textLook(cell: ShownCell): Css {
  const { style } = cell;
  const decorations = [style.underline && "underline", style.strike && "line-through"].filter(Boolean);
  const align = alignment(cell);
  const padding = `${PADDING + (style.indent ?? 0) * INDENT}px`;
  return {
    "text-align": align,
    "justify-content": VERTICAL[style.vertical ?? "bottom"],
    "white-space": style.wrap ? "pre-wrap" : "pre",
    ...(style.indent && { [align === "right" ? "padding-right" : "padding-left"]: padding }),
    ...(style.bold && { "font-weight": "bold" }),
    ...(style.italic && { "font-style": "italic" }),
    ...(style.fontName && { "font-family": `"${style.fontName.replace(/["\\]/gu, "")}", Arial, sans-serif` }),
    ...(style.fontSize && { "font-size": `${style.fontSize}pt` }),
    ...(style.color && { color: style.color }),
    ...(decorations.length > 0 && { "text-decoration": decorations.join(" ") }),
  };
}

/** Upright text takes its lines from the bottom up, or from the top down; a slant is a turn of the whole. */
export function turnLook({ rotation = 0 }: CellStyle): Css {
  if (rotation === 0) return {};
  if (rotation === 90) return { "writing-mode": "vertical-rl", transform: "rotate(180deg)" };
  if (rotation === -90) return { "writing-mode": "vertical-rl" };
  return { transform: `rotate(${-rotation}deg)` };
}
