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

/** The formulas that a rule reads cells with. */
export function validationFormulas(rule: ValidationRule): readonly string[] {
  return formulasOf((rewrite) => rewriteValidationRule(rule, rewrite));
}

export function conditionalFormulas(rule: ConditionalRule): readonly string[] {
  return formulasOf((rewrite) => rewriteConditionalRule(rule, rewrite));
}

function formulasOf(visit: (rewrite: Rewrite) => unknown): readonly string[] {
  const found: string[] = [];
  visit((formula) => {
    found.push(formula);
    return formula;
  });
  return found;
}
