import type { Area, ColorStop, ConditionalFormat, ConditionalRule } from "../../../workbook/model";
import { parseAreas } from "../address";
import { operandCount, readComparison } from "../comparisons";
import { fromFileFormula } from "../formula/from-file-formula";
import { readOperand } from "../formula/operand-text";
import { booleanAttribute, child, children, descendants, numberAttribute, type XmlElement } from "../xml/xml-element";
import { hasDataBarOptions } from "./data-bar-options";
import type { WorkbookParts } from "./workbook-parts";

interface Ranked {
  readonly format: ConditionalFormat;
  readonly priority: number;
}

/** The rules of a sheet, first to apply first. Those the model does not know are counted as not kept. */
export function readConditionalFormats(
  worksheet: XmlElement,
  sheet: string,
  parts: WorkbookParts,
): readonly ConditionalFormat[] {
  const blocks = [
    ...children(worksheet, "conditionalFormatting"),
    // Rules Excel 2010 added, among them those that read other sheets.
    ...descendants(child(worksheet, "extLst"), "conditionalFormatting"),
  ];
  const known = new Set(blocks.flatMap((block) => extendedIds(block)));
  countRefinements(blocks, known, sheet, parts);
  const ranked = blocks.flatMap((block) => {
    const areas = parseAreas(block.attributes["sqref"] ?? child(block, "sqref")?.text ?? "");
    return children(block, "cfRule").flatMap((rule) => readFormat(rule, areas, known, sheet, parts));
  });
  return ranked.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

/** Identifiers of the extended rules that only refine one of the main list, such as the axis of a data bar. */
function extendedIds(block: XmlElement): readonly string[] {
  return children(block, "cfRule").flatMap((rule) => {
    const id = descendants(child(rule, "extLst"), "id")[0]?.text;
    return id === undefined ? [] : [id];
  });
}

/** Data bars of Excel 2010 have a second part, with what the first has no room for. */
function countRefinements(
  blocks: readonly XmlElement[],
  known: ReadonlySet<string>,
  sheet: string,
  { notKept }: WorkbookParts,
): void {
  const refinements = blocks
    .flatMap((block) => children(block, "cfRule"))
    .filter((rule) => known.has(rule.attributes["id"] ?? "") && hasDataBarOptions(rule));
  notKept.add("dataBarOptions", sheet, refinements.length);
}

function readFormat(
  rule: XmlElement,
  areas: readonly Area[],
  refined: ReadonlySet<string>,
  sheet: string,
  parts: WorkbookParts,
): readonly Ranked[] {
  if (refined.has(rule.attributes["id"] ?? "")) return [];
  const conditional = areas.length === 0 ? undefined : readRule(rule, parts);
  if (!conditional) {
    parts.notKept.add("conditionalFormats", sheet);
    return [];
  }
  countDetails(rule, conditional, sheet, parts);
  const style =
    conditional.kind === "colorScale" || conditional.kind === "dataBar"
      ? undefined
      : (parts.styles.differential(numberAttribute(rule, "dxfId")) ??
        parts.styles.inlineDifferential(child(rule, "dxf")));
  const format: ConditionalFormat = {
    areas,
    rule: conditional,
    ...(style && { style }),
    ...(booleanAttribute(rule, "stopIfTrue") && { stopIfTrue: true as const }),
  };
  return [{ format, priority: numberAttribute(rule, "priority") ?? Number.MAX_SAFE_INTEGER }];
}

/** What a rule says beyond what the model holds of it. */
function countDetails(
  rule: XmlElement,
  { kind }: ConditionalRule,
  sheet: string,
  { styles, notKept }: WorkbookParts,
): void {
  if (kind === "dataBar") {
    if (hasDataBarOptions(rule)) notKept.add("dataBarOptions", sheet);
  } else if (kind !== "colorScale" && styles.differentialHasMore(numberAttribute(rule, "dxfId"), child(rule, "dxf"))) {
    notKept.add("conditionalFormatDetails", sheet);
  }
}

function readRule(rule: XmlElement, parts: WorkbookParts): ConditionalRule | undefined {
  switch (rule.attributes["type"]) {
    case "cellIs":
      return readComparisonRule(rule, parts);
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return readTextRule(rule, parts);
    case "containsBlanks":
      return { kind: "blank" };
    case "notContainsBlanks":
      return { kind: "notBlank" };
    case "duplicateValues":
      return { kind: "duplicate" };
    case "uniqueValues":
      return { kind: "unique" };
    case "colorScale":
      return readColorScale(rule, parts);
    case "dataBar":
      return readDataBar(rule, parts);
    // Errors and periods come with the formula that says the same.
    case "expression":
    case "containsErrors":
    case "notContainsErrors":
    case "timePeriod":
      return readFormulaRule(rule, parts);
    default:
      return undefined;
  }
}

/** Main rules hold `formula`, extended ones `xm:f`. */
function formulas(rule: XmlElement): readonly string[] {
  return [...children(rule, "formula"), ...children(rule, "f")].map(({ text }) => text).filter((text) => text !== "");
}

function readComparisonRule(rule: XmlElement, parts: WorkbookParts): ConditionalRule | undefined {
  const comparison = readComparison(rule.attributes["operator"], "equal");
  if (!comparison) return undefined;
  const operands = formulas(rule)
    .slice(0, operandCount(comparison))
    .map((text) => readOperand(text, parts.functionNames));
  return operands.length === operandCount(comparison) ? { kind: "cell", comparison, operands } : undefined;
}

function readFormulaRule(rule: XmlElement, parts: WorkbookParts): ConditionalRule | undefined {
  const [formula] = formulas(rule);
  return formula === undefined
    ? undefined
    : { kind: "formula", formula: fromFileFormula(formula, parts.functionNames) };
}

/** A rule on a text read from a cell has no `text`: its formula says the same. */
function readTextRule(rule: XmlElement, parts: WorkbookParts): ConditionalRule | undefined {
  const text = rule.attributes["text"];
  if (text === undefined) return readFormulaRule(rule, parts);
  const type = rule.attributes["type"] as "containsText" | "notContainsText" | "beginsWith" | "endsWith";
  const match = type === "containsText" ? "contains" : type === "notContainsText" ? "notContains" : type;
  return { kind: "text", match, text };
}

function readColorScale(rule: XmlElement, parts: WorkbookParts): ConditionalRule | undefined {
  const scale = child(rule, "colorScale");
  const colors = children(scale, "color").map((color) => parts.palette.resolve(color));
  const stops = children(scale, "cfvo").map((point, i): ColorStop | undefined => {
    const at = readStop(point);
    const color = colors[i];
    return at !== undefined && color !== undefined ? { at, color } : undefined;
  });
  const complete = stops.filter((stop): stop is ColorStop => stop !== undefined);
  return complete.length === stops.length && stops.length > 1 ? { kind: "colorScale", stops: complete } : undefined;
}

function readStop(point: XmlElement): ColorStop["at"] | undefined {
  const value = numberAttribute(point, "val") ?? Number(child(point, "f")?.text ?? NaN);
  switch (point.attributes["type"]) {
    case "min":
    case "max":
      return point.attributes["type"];
    case "num":
      return Number.isFinite(value) ? { number: value } : undefined;
    case "percent":
      return Number.isFinite(value) ? { percent: value } : undefined;
    case "percentile":
      return Number.isFinite(value) ? { percentile: value } : undefined;
    default:
      return undefined;
  }
}

function readDataBar(rule: XmlElement, parts: WorkbookParts): ConditionalRule | undefined {
  const bar = child(rule, "dataBar");
  const color = parts.palette.resolve(child(bar, "color") ?? child(bar, "fillColor"));
  return color === undefined ? undefined : { kind: "dataBar", color };
}
