/** What styles can say and a `CellStyle` cannot: what is counted as not kept. */
import { booleanAttribute, child, type XmlElement } from "../xml/xml-element";

/** Double underlines, raised or lowered letters, outlines and shadows. */
export function hasFontDetails(font: XmlElement | undefined): boolean {
  const underline = child(font, "u")?.attributes["val"] ?? "single";
  const raised = child(font, "vertAlign")?.attributes["val"] ?? "baseline";
  const marks = ["outline", "shadow", "condense", "extend"].map((name) => child(font, name));
  return (
    !["single", "none"].includes(underline) ||
    raised !== "baseline" ||
    marks.some((mark) => mark !== undefined && booleanAttribute(mark, "val", true))
  );
}

export function isFancyFill(fill: XmlElement | undefined): boolean {
  if (child(fill, "gradientFill")) return true;
  const type = child(fill, "patternFill")?.attributes["patternType"] ?? "none";
  return !["none", "solid", "gray125"].includes(type);
}

/** Stacked letters, text shrunk or repeated to fit, centred over several cells, spread, read from the right. */
export function hasAlignmentDetails(alignment: XmlElement | undefined): boolean {
  const { horizontal = "", vertical = "", textRotation, readingOrder = "0" } = alignment?.attributes ?? {};
  return (
    ["centerContinuous", "distributed", "fill"].includes(horizontal) ||
    ["justify", "distributed"].includes(vertical) ||
    textRotation === "255" ||
    readingOrder !== "0" ||
    booleanAttribute(alignment, "shrinkToFit") ||
    booleanAttribute(alignment, "justifyLastLine")
  );
}

/** A conditional format keeps font marks, colours and plain fills. */
export function hasDifferentialDetails(dxf: XmlElement): boolean {
  const font = child(dxf, "font");
  const border = child(dxf, "border");
  const hasBorder = border?.children.some(({ attributes }) => (attributes["style"] ?? "none") !== "none") ?? false;
  const hasParts = ["numFmt", "alignment", "protection"].some((name) => child(dxf, name));
  const hasFont = ["sz", "name"].some((name) => child(font, name)) || hasFontDetails(font);
  return hasBorder || hasParts || hasFont || isFancyFill(child(dxf, "fill"));
}
