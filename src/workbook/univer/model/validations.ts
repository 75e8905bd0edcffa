/** Validations, between the model and the resource of Univer's plug-in. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { deserializeListOptions } from "@univerjs/sheets";
import type { Comparison, Operand, Validation, ValidationRule } from "../../model";
import { areaToRange, rangeToArea } from "./areas";

type ComparisonRule = Extract<ValidationRule, { comparison: Comparison }>;
type UniverRule = Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "renderMode">;

const operators: { readonly [comparison in Comparison]: DataValidationOperator } = {
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThan: DataValidationOperator.LESS_THAN,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
};

const comparisonTypes = {
  decimal: DataValidationType.DECIMAL,
  whole: DataValidationType.WHOLE,
  textLength: DataValidationType.TEXT_LENGTH,
  // Univer's own date rule reads the *displayed* text, and only in English order: serials are compared instead.
  date: DataValidationType.DECIMAL,
} as const;

/** Marks a decimal rule that stands for a date rule; the identifier is all that Univer leaves alone. */
const datePrefix = "date-";

const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** Univer writes choices with commas, or as a JSON list when one of them holds a comma. */
function joinChoices(choices: readonly string[]): string {
  return choices.some((choice) => choice.includes(",")) ? JSON.stringify(choices) : choices.join(",");
}

function ruleToUniver(rule: ValidationRule): UniverRule {
  if (rule.kind === "custom") return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  if (rule.kind === "list") {
    const formula1 = typeof rule.source === "string" ? rule.source : joinChoices(rule.source);
    // An arrow beside the value, as in Excel: Univer's chips cut what a narrow column holds.
    return { type: DataValidationType.LIST, formula1, renderMode: DataValidationRenderMode.ARROW };
  }
  const [first, second] = rule.operands;
  return {
    type: comparisonTypes[rule.kind],
    operator: operators[rule.comparison],
    ...(first !== undefined && { formula1: String(first) }),
    ...(second !== undefined && { formula2: String(second) }),
  };
}

/** `id` must be unique in the sheet; dates are told apart by it. */
export function validationToUniver(validation: Validation, id: string): ISheetDataValidationRule {
  return {
    uid: validation.rule.kind === "date" ? datePrefix + id : id,
    ranges: validation.areas.map(areaToRange),
    ...ruleToUniver(validation.rule),
    allowBlank: validation.allowBlank,
    showErrorMessage: validation.onError !== "none",
    ...(validation.onError !== "none" && { errorStyle: errorStyles[validation.onError] }),
    ...(validation.errorTitle !== undefined && { errorTitle: validation.errorTitle }),
    ...(validation.errorMessage !== undefined && { error: validation.errorMessage }),
    showInputMessage: validation.promptMessage !== undefined || validation.promptTitle !== undefined,
    ...(validation.promptTitle !== undefined && { promptTitle: validation.promptTitle }),
    ...(validation.promptMessage !== undefined && { prompt: validation.promptMessage }),
  };
}

function readOperand(formula: string | undefined): Operand[] {
  if (formula === undefined || formula === "") return [];
  return [formula.startsWith("=") || Number.isNaN(Number(formula)) ? formula : Number(formula)];
}

function comparisonRule(data: ISheetDataValidationRule, kind: ComparisonRule["kind"]): ComparisonRule {
  const comparison = (Object.keys(operators) as Comparison[]).find((key) => operators[key] === data.operator);
  return {
    kind,
    comparison: comparison ?? "between",
    operands: [...readOperand(data.formula1), ...readOperand(data.formula2)],
  };
}

/** `undefined` for the kinds only Univer knows (a check box that takes any value). */
function ruleFromUniver(data: ISheetDataValidationRule): ValidationRule | undefined {
  const formula = data.formula1 ?? "";
  switch (data.type) {
    case DataValidationType.CUSTOM:
      return { kind: "custom", formula };
    case DataValidationType.LIST:
    case DataValidationType.LIST_MULTIPLE:
      return { kind: "list", source: formula.startsWith("=") ? formula : deserializeListOptions(formula) };
    case DataValidationType.CHECKBOX:
      return { kind: "list", source: [formula || "TRUE", data.formula2 ?? "FALSE"] };
    case DataValidationType.DECIMAL:
      return comparisonRule(data, data.uid.startsWith(datePrefix) ? "date" : "decimal");
    case DataValidationType.WHOLE:
      return comparisonRule(data, "whole");
    case DataValidationType.TEXT_LENGTH:
      return comparisonRule(data, "textLength");
    case DataValidationType.DATE:
      return comparisonRule(data, "date");
    default:
      return undefined;
  }
}

function onErrorOf(data: ISheetDataValidationRule): Validation["onError"] {
  if (!data.showErrorMessage) return "none";
  const style = (Object.keys(errorStyles) as (keyof typeof errorStyles)[]).find(
    (key) => errorStyles[key] === data.errorStyle,
  );
  return style ?? "stop";
}

export function validationFromUniver(data: ISheetDataValidationRule): Validation | undefined {
  const rule = ruleFromUniver(data);
  if (!rule || data.ranges.length === 0) return undefined;
  return {
    areas: data.ranges.map(rangeToArea),
    rule,
    allowBlank: data.allowBlank ?? false,
    onError: onErrorOf(data),
    ...(data.errorTitle && { errorTitle: data.errorTitle }),
    ...(data.error && { errorMessage: data.error }),
    ...(data.promptTitle && { promptTitle: data.promptTitle }),
    ...(data.prompt && { promptMessage: data.prompt }),
  };
}
