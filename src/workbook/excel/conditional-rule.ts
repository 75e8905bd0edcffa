/** A conditional format, between the model and Excel's objects, which differ by type of rule. */
import type { CellStyle, ColorStop, Comparison, ConditionalFormat, ConditionalRule, Operand } from "../model";

const OPERATORS = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
  between: "Between",
  notBetween: "NotBetween",
} as const satisfies { readonly [comparison in Comparison]: Excel.ConditionalCellValueRule["operator"] };

const TEXT = {
  contains: "Contains",
  notContains: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;
const PRESET = {
  blank: "Blanks",
  notBlank: "NonBlanks",
  duplicate: "DuplicateValues",
  unique: "UniqueValues",
} as const;

type Style = NonNullable<ConditionalFormat["style"]>;

const FORMAT = {
  font: { bold: true, italic: true, underline: true, strikethrough: true, color: true },
  fill: { color: true },
} as const;

/** Loads what `readConditionalFormat` needs: each rule has one of the objects, the others come as null objects. */
export function loadConditionalFormats(formats: Excel.ConditionalFormatCollection): void {
  formats.load({
    id: true,
    type: true,
    priority: true,
    stopIfTrue: true,
    cellValueOrNullObject: { rule: true, format: FORMAT },
    customOrNullObject: { rule: { formula: true }, format: FORMAT },
    textComparisonOrNullObject: { rule: true, format: FORMAT },
    presetOrNullObject: { rule: true, format: FORMAT },
    colorScaleOrNullObject: { criteria: true },
    dataBarOrNullObject: { positiveFormat: { fillColor: true } },
  });
}

/** `null` for rules the model has no word for: icon sets, top ten, dates. */
export function readConditionalFormat(source: Excel.ConditionalFormat): Omit<ConditionalFormat, "areas"> | null {
  const rule = readRule(source);
  if (rule === null) return null;
  const style = readRuleStyle(source);
  return {
    rule,
    ...(style !== null && { style }),
    ...(source.stopIfTrue && { stopIfTrue: true as const }),
  };
}

function readRule(source: Excel.ConditionalFormat): ConditionalRule | null {
  switch (source.type) {
    case "CellValue":
      return readComparison(source.cellValueOrNullObject.rule);
    case "Custom":
      return { kind: "formula", formula: source.customOrNullObject.rule.formula };
    case "ContainsText": {
      const { operator, text } = source.textComparisonOrNullObject.rule;
      const match = keyOf(TEXT, operator);
      return match === null ? null : { kind: "text", match, text };
    }
    case "PresetCriteria": {
      const kind = keyOf(PRESET, source.presetOrNullObject.rule.criterion);
      return kind === null ? null : { kind };
    }
    case "ColorScale":
      return { kind: "colorScale", stops: readStops(source.colorScaleOrNullObject.criteria) };
    case "DataBar":
      return { kind: "dataBar", color: source.dataBarOrNullObject.positiveFormat.fillColor.toUpperCase() };
    default:
      return null;
  }
}

function readComparison(rule: Excel.ConditionalCellValueRule): ConditionalRule | null {
  const comparison = keyOf<Comparison>(OPERATORS, rule.operator);
  if (comparison === null) return null;
  const operands = [rule.formula1, rule.formula2].filter((operand) => operand !== undefined && operand !== "");
  return { kind: "cell", comparison, operands: operands.map(readOperand) };
}

/** Excel gives numbers back as formulas: `=10`. */
function readOperand(operand: string | undefined): Operand {
  const number = /^=?(-?\d+(?:\.\d+)?)$/.exec(operand ?? "")?.[1];
  return number === undefined ? (operand ?? "") : Number(number);
}

function keyOf<K extends string>(table: { readonly [key in K]: string }, value: string): K | null {
  return (Object.keys(table) as K[]).find((key) => table[key] === value) ?? null;
}

function readStops({ minimum, midpoint, maximum }: Excel.ConditionalColorScaleCriteria): ColorStop[] {
  return [minimum, ...(midpoint ? [midpoint] : []), maximum].map(({ type, formula = "", color = "" }) => {
    const number = Number(formula.replace(/^=/, ""));
    const at: ColorStop["at"] =
      type === "LowestValue" ? "min"
      : type === "HighestValue" ? "max"
      : type === "Percent" ? { percent: number }
      : type === "Percentile" ? { percentile: number }
      : { number }; // prettier-ignore
    return { at, color: color.toUpperCase() };
  });
}

function readRuleStyle(source: Excel.ConditionalFormat): Style | null {
  const format = formatOf(source);
  if (format === null) return null;
  const { font, fill } = format;
  const style: Style = {
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(["Single", "Double"].includes(font.underline) && { underline: true }),
    ...(font.strikethrough && { strike: true }),
    ...(font.color && { color: font.color.toUpperCase() }),
    ...(fill.color && { fill: fill.color.toUpperCase() }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

function formatOf(source: Excel.ConditionalFormat): Excel.ConditionalRangeFormat | null {
  switch (source.type) {
    case "CellValue":
      return source.cellValueOrNullObject.format;
    case "Custom":
      return source.customOrNullObject.format;
    case "ContainsText":
      return source.textComparisonOrNullObject.format;
    case "PresetCriteria":
      return source.presetOrNullObject.format;
    default:
      return null;
  }
}

/** Adds the rule to the range or areas, after the existing ones. */
export function writeConditionalFormat(formats: Excel.ConditionalFormatCollection, format: ConditionalFormat): void {
  const added = writeRule(formats, format.rule);
  // New rules come first in Excel; a negative priority counts from the last.
  added.item.priority = -1;
  if (format.stopIfTrue) added.item.stopIfTrue = true;
  if (added.format !== null) writeRuleStyle(added.format, format.style ?? {});
}

interface AddedRule {
  readonly item: Excel.ConditionalFormat;
  readonly format: Excel.ConditionalRangeFormat | null;
}

function writeRule(formats: Excel.ConditionalFormatCollection, rule: ConditionalRule): AddedRule {
  switch (rule.kind) {
    case "cell": {
      const item = formats.add("CellValue");
      const [formula1 = "", formula2] = rule.operands.map((operand) => writeOperand(operand));
      const second = formula2 === undefined ? {} : { formula2 };
      item.cellValue.rule = { operator: OPERATORS[rule.comparison], formula1, ...second };
      return { item, format: item.cellValue.format };
    }
    case "formula": {
      const item = formats.add("Custom");
      item.custom.rule.formula = rule.formula;
      return { item, format: item.custom.format };
    }
    case "text": {
      const item = formats.add("ContainsText");
      item.textComparison.rule = { operator: TEXT[rule.match], text: rule.text };
      return { item, format: item.textComparison.format };
    }
    case "colorScale": {
      const item = formats.add("ColorScale");
      item.colorScale.criteria = writeStops(rule.stops);
      return { item, format: null };
    }
    case "dataBar": {
      const item = formats.add("DataBar");
      item.dataBar.positiveFormat.fillColor = rule.color;
      return { item, format: null };
    }
    default: {
      const item = formats.add("PresetCriteria");
      item.preset.rule = { criterion: PRESET[rule.kind] };
      return { item, format: item.preset.format };
    }
  }
}

function writeOperand(operand: Operand): string {
  if (typeof operand === "number") return String(operand);
  return operand.startsWith("=") ? operand : `="${operand.replaceAll('"', '""')}"`;
}

function writeStops(stops: readonly ColorStop[]): Excel.ConditionalColorScaleCriteria {
  const written = stops.map(writeStop);
  const [minimum, maximum, midpoint] = [written[0], written.at(-1), written.length === 3 ? written[1] : undefined];
  if (minimum === undefined || maximum === undefined) throw new RangeError("a colour scale has two or three stops");
  return { minimum, ...(midpoint && { midpoint }), maximum };
}

function writeStop({ at, color }: ColorStop): Excel.ConditionalColorScaleCriterion {
  if (at === "min") return { type: "LowestValue", color };
  if (at === "max") return { type: "HighestValue", color };
  if ("percent" in at) return { type: "Percent", formula: String(at.percent), color };
  if ("percentile" in at) return { type: "Percentile", formula: String(at.percentile), color };
  return { type: "Number", formula: String(at.number), color };
}

function writeRuleStyle({ font, fill }: Excel.ConditionalRangeFormat, style: Pick<CellStyle, keyof Style>): void {
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = "Single";
  if (style.strike) font.strikethrough = true;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) fill.color = style.fill;
}
