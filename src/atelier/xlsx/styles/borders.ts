import type { BorderEdge, BorderLine, CellStyle } from "../../../workbook/model";
import { child, type XmlElement } from "../xml/xml-element";
import { xml } from "../xml/write-xml";
import type { Palette } from "./colors";
import { argb } from "./argb";

type Border = NonNullable<CellStyle["border"]>;

/** The lines of the format, and the nearest one of the model for those it does not have. */
const LINES: Readonly<Record<string, BorderLine>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};

export function readBorder(border: XmlElement | undefined, palette: Palette): Border | undefined {
  // `start` and `end` are how the strict format says left and right.
  const edges = {
    top: readEdge(child(border, "top"), palette),
    right: readEdge(child(border, "right") ?? child(border, "end"), palette),
    bottom: readEdge(child(border, "bottom"), palette),
    left: readEdge(child(border, "left") ?? child(border, "start"), palette),
  };
  const present = Object.entries(edges).filter(([, edge]) => edge !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

/** Diagonals, and lines that are given the nearest one of the model. */
export function hasBorderDetails(border: XmlElement | undefined): boolean {
  return (border?.children ?? []).some(({ name, attributes: { style = "none" } }) => {
    if (style === "none" || ["vertical", "horizontal"].includes(name)) return false;
    return name === "diagonal" || LINES[style] !== style;
  });
}

export function borderXml(border: Border): string {
  const edge = (name: "left" | "right" | "top" | "bottom"): string => {
    const { line, color } = border[name] ?? {};
    if (line === undefined) return xml(name);
    return xml(name, { style: line }, xml("color", color === undefined ? { auto: true } : { rgb: argb(color) }));
  };
  return xml("border", {}, [edge("left"), edge("right"), edge("top"), edge("bottom"), xml("diagonal")]);
}

function readEdge(edge: XmlElement | undefined, palette: Palette): BorderEdge | undefined {
  const line = LINES[edge?.attributes["style"] ?? ""];
  if (!line) return undefined;
  const color = palette.text(child(edge, "color"));
  return { line, ...(color !== undefined && { color }) };
}
