/** Conditional formats, between the model and the resource of Univer's plug-in. */
import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ColorStop, ConditionalFormat, ConditionalRule } from "../../model";
import { areaToRange, rangeToArea } from "./areas";
import { toHex } from "./colors";
import { comparisonFormula, readComparisonFormula } from "./comparison-formula";
import { styleFromUniver, styleToUniver } from "./styles";

type CellRule = Extract<ConditionalRule, { kind: "cell" }>;

const textOperators = {
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
} as const;

/** Univer compares with numbers only; text and formulas go through a formula that says the same. */
function cellRuleToUniver(
  rule: CellRule,
  format: ConditionalFormat,
  style: IStyleBase,
): IConditionalFormattingRuleConfig {
  const [first, second] = rule.operands;
  const base = { type: CFRuleType.highlightCell as const, style };
  if (
    typeof first === "number" &&
    rule.operands.length === 1 &&
    rule.comparison !== "between" &&
    rule.comparison !== "notBetween"
  )
    return { ...base, subType: CFSubRuleType.number, operator: CFNumberOperator[rule.comparison], value: first };
  if (
    typeof first === "number" &&
    typeof second === "number" &&
    (rule.comparison === "between" || rule.comparison === "notBetween")
  )
    return {
      ...base,
      subType: CFSubRuleType.number,
      operator: CFNumberOperator[rule.comparison],
      value: [first, second],
    };
  const corner = format.areas[0] ?? { row: 0, column: 0 };
  return { ...base, subType: CFSubRuleType.formula, value: comparisonFormula(rule, corner.row, corner.column) };
}

function stopToUniver(stop: ColorStop, index: number): IColorScale["config"][number] {
  const { at } = stop;
  const value: IValueConfig =
    at === "min"
      ? { type: CFValueType.min }
      : at === "max"
        ? { type: CFValueType.max }
        : "percent" in at
          ? { type: CFValueType.percent, value: at.percent }
          : "percentile" in at
            ? { type: CFValueType.percentile, value: at.percentile }
            : { type: CFValueType.num, value: at.number };
  return { index, color: stop.color, value };
}

function ruleToUniver(format: ConditionalFormat): IConditionalFormattingRuleConfig {
  const { rule } = format;
  const base = { type: CFRuleType.highlightCell as const, style: styleToUniver(format.style ?? {}) };
  switch (rule.kind) {
    case "cell":
      return cellRuleToUniver(rule, format, base.style);
    case "text":
      return { ...base, subType: CFSubRuleType.text, operator: textOperators[rule.match], value: rule.text };
    case "formula":
      return { ...base, subType: CFSubRuleType.formula, value: rule.formula };
    case "blank":
      return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks };
    case "notBlank":
      return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks };
    case "duplicate":
      return { ...base, subType: CFSubRuleType.duplicateValues };
    case "unique":
      return { ...base, subType: CFSubRuleType.uniqueValues };
    case "colorScale":
      return { type: CFRuleType.colorScale, config: rule.stops.map(stopToUniver) };
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: false,
          positiveColor: rule.color,
          nativeColor: rule.color,
        },
      };
  }
}

export function conditionalFormatToUniver(format: ConditionalFormat, id: string): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: format.areas.map(areaToRange),
    stopIfTrue: format.stopIfTrue ?? false,
    rule: ruleToUniver(format),
  };
}

function stopFromUniver({ value, color }: IColorScale["config"][number]): ColorStop {
  const number = Number(value.value ?? 0);
  const hex = toHex(color) ?? color;
  switch (value.type) {
    case CFValueType.min:
      return { at: "min", color: hex };
    case CFValueType.max:
      return { at: "max", color: hex };
    case CFValueType.percent:
      return { at: { percent: number }, color: hex };
    case CFValueType.percentile:
      return { at: { percentile: number }, color: hex };
    default:
      return { at: { number }, color: hex };
  }
}

type TextRule = Extract<IConditionalFormattingRuleConfig, { subType: CFSubRuleType.text }>;

function textRuleFromUniver(rule: TextRule): ConditionalRule | undefined {
  const text = rule.value ?? "";
  switch (rule.operator) {
    case CFTextOperator.containsBlanks:
      return { kind: "blank" };
    case CFTextOperator.notContainsBlanks:
      return { kind: "notBlank" };
    case CFTextOperator.equal:
    case CFTextOperator.notEqual:
      return { kind: "cell", comparison: rule.operator, operands: [text] };
    default: {
      const match = (Object.keys(textOperators) as (keyof typeof textOperators)[]).find(
        (key) => textOperators[key] === rule.operator,
      );
      return match && { kind: "text", match, text };
    }
  }
}

type Highlight = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.highlightCell }>;

function highlightFromUniver(rule: Highlight): ConditionalRule | undefined {
  switch (rule.subType) {
    case CFSubRuleType.number: {
      const operands = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
      return { kind: "cell", comparison: rule.operator, operands };
    }
    case CFSubRuleType.text:
      return textRuleFromUniver(rule);
    case CFSubRuleType.formula:
      return readComparisonFormula(rule.value) ?? { kind: "formula", formula: rule.value };
    case CFSubRuleType.duplicateValues:
      return { kind: "duplicate" };
    case CFSubRuleType.uniqueValues:
      return { kind: "unique" };
    default:
      return undefined;
  }
}

/** `undefined` for the kinds Univer's own panel offers and the model has no word for: ranks, averages, periods, icons. */
function ruleFromUniver(rule: IConditionalFormattingRuleConfig): ConditionalRule | undefined {
  if (rule.type === CFRuleType.highlightCell) return highlightFromUniver(rule);
  if (rule.type === CFRuleType.colorScale) {
    const { config } = rule;
    return { kind: "colorScale", stops: [...config].sort((a, b) => a.index - b.index).map(stopFromUniver) };
  }
  if (rule.type !== CFRuleType.dataBar) return undefined;
  const { positiveColor } = rule.config;
  return { kind: "dataBar", color: toHex(positiveColor) ?? positiveColor };
}

type FormatStyle = NonNullable<ConditionalFormat["style"]>;

function formatStyle(style: IStyleBase): FormatStyle | undefined {
  const { bold, italic, underline, strike, color, fill } = styleFromUniver(style) ?? {};
  const kept: FormatStyle = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strike && { strike }),
    ...(color && { color }),
    ...(fill && { fill }),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}

export function conditionalFormatFromUniver(data: IConditionFormattingRule): ConditionalFormat | undefined {
  const rule = ruleFromUniver(data.rule);
  if (!rule) return undefined;
  const style = data.rule.type === CFRuleType.highlightCell ? formatStyle(data.rule.style) : undefined;
  return {
    areas: data.ranges.map(rangeToArea),
    rule,
    ...(style && { style }),
    ...(data.stopIfTrue && { stopIfTrue: true as const }),
  };
}
