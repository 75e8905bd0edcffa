/** The formulas inside validations and conditional formats, so that they can be moved like those of cells. */
import type { ConditionalRule, Operand, ValidationRule } from "../model";

export type Rewrite = (formula: string) => string;

function rewriteOperand(operand: Operand, rewrite: Rewrite): Operand {
  return typeof operand === "string" && operand.startsWith("=") ? rewrite(operand) : operand;
}

export function rewriteValidationRule(rule: ValidationRule, rewrite: Rewrite): ValidationRule {
  switch (rule.kind) {
    case "custom":
      return { ...rule, formula: rewrite(rule.formula) };
    case "list":
      return typeof rule.source === "string" ? { ...rule, source: rewrite(rule.source) } : rule;
    default:
      return { ...rule, operands: rule.operands.map((operand) => rewriteOperand(operand, rewrite)) };
  }
}

export function rewriteConditionalRule(rule: ConditionalRule, rewrite: Rewrite): ConditionalRule {
  if (rule.kind === "formula") return { ...rule, formula: rewrite(rule.formula) };
  if (rule.kind === "cell") {
    return { ...rule, operands: rule.operands.map((operand) => rewriteOperand(operand, rewrite)) };
  }
  return rule;
}
