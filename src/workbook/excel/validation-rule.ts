/** A validation, between the model and Excel's `DataValidation`. */
import type { Area, Comparison, Operand, Validation, ValidationRule } from "../model";

type Written = Omit<Validation, "areas">;
type Compared = Extract<ValidationRule, { readonly comparison: Comparison }>;
type Basic = Excel.BasicDataValidation | Excel.DateTimeDataValidation;

const OPERATORS = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
  between: "Between",
  notBetween: "NotBetween",
} as const satisfies { readonly [comparison in Comparison]: Excel.BasicDataValidation["operator"] };

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information", none: "Stop" } as const;

/** Loads what `readValidation` needs. */
export function loadValidationRule(validation: Excel.DataValidation): void {
  validation.load({ type: true, rule: true, ignoreBlanks: true, errorAlert: true, prompt: true });
}

/** `null` frees the cells. */
export function writeValidation(target: Excel.DataValidation, validation: Written | null): void {
  target.clear();
  if (validation === null) return;
  target.rule = toRule(validation.rule);
  target.ignoreBlanks = validation.allowBlank;
  target.errorAlert = {
    showAlert: validation.onError !== "none",
    style: ALERTS[validation.onError],
    title: validation.errorTitle ?? "",
    message: validation.errorMessage ?? "",
  };
  const { promptTitle = "", promptMessage = "" } = validation;
  target.prompt = { showPrompt: promptTitle + promptMessage !== "", title: promptTitle, message: promptMessage };
}

function toRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return {
        list: { inCellDropDown: true, source: typeof rule.source === "string" ? rule.source : rule.source.join(",") },
      };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "whole":
      return { wholeNumber: toBasic(rule) };
    case "date":
      // A serial written as a formula: a number alone is not accepted for a date.
      return { date: { operator: OPERATORS[rule.comparison], ...formulas(rule.operands.map(serialFormula)) } };
    default:
      return { [rule.kind]: toBasic(rule) };
  }
}

function toBasic({ comparison, operands }: Compared): Excel.BasicDataValidation {
  return { operator: OPERATORS[comparison], ...formulas(operands) };
}

function serialFormula(operand: Operand): string {
  return typeof operand === "number" ? `=${operand}` : operand;
}

function formulas<T extends Operand>([first, second]: readonly T[]): { formula1: T; formula2?: T } {
  return { formula1: first as T, ...(second !== undefined && { formula2: second }) };
}

/** Whether the cells of the range have different validations, which are then read one by one. */
export function isMixed(validation: Excel.DataValidation): boolean {
  return validation.type === "Inconsistent" || validation.type === "MixedCriteria";
}

/** The validation shared by an area, or `null` when there is none or the model has no word for it. */
export function readValidation(source: Excel.DataValidation, area: Area): Validation | null {
  const rule = fromRule(source);
  if (rule === null) return null;
  const { errorAlert, prompt } = source;
  const onError = errorAlert.showAlert ? (errorAlert.style.toLowerCase() as Validation["onError"]) : "none";
  return {
    areas: [area],
    rule,
    allowBlank: source.ignoreBlanks,
    onError,
    ...(errorAlert.title && { errorTitle: errorAlert.title }),
    ...(errorAlert.message && { errorMessage: errorAlert.message }),
    ...(prompt.title && { promptTitle: prompt.title }),
    ...(prompt.message && { promptMessage: prompt.message }),
  };
}

function fromRule({ type, rule }: Excel.DataValidation): ValidationRule | null {
  switch (type) {
    case "List":
      return rule.list ? { kind: "list", source: fromSource(rule.list.source) } : null;
    case "Custom":
      return rule.custom ? { kind: "custom", formula: rule.custom.formula } : null;
    case "WholeNumber":
      return fromBasic("whole", rule.wholeNumber);
    case "Decimal":
      return fromBasic("decimal", rule.decimal);
    case "Date":
      return fromBasic("date", rule.date);
    case "TextLength":
      return fromBasic("textLength", rule.textLength);
    default:
      return null;
  }
}

function fromSource(source: string | Excel.Range): readonly string[] | string {
  if (typeof source !== "string") return [];
  return source.startsWith("=") ? source : source.split(",");
}

function fromBasic(kind: Compared["kind"], basic: Basic | undefined): ValidationRule | null {
  if (basic === undefined) return null;
  const comparison = (Object.keys(OPERATORS) as Comparison[]).find((key) => OPERATORS[key] === basic.operator);
  if (comparison === undefined) return null;
  const given = [basic.formula1, basic.formula2].filter((operand) => operand !== undefined && operand !== "");
  return { kind, comparison, operands: given.map(fromOperand) };
}

/** Excel gives numbers back as formulas: `=10`. */
function fromOperand(operand: unknown): Operand {
  const text = String(operand);
  const number = /^=?(-?\d+(?:\.\d+)?)$/.exec(text)?.[1];
  return number === undefined ? text : Number(number);
}
