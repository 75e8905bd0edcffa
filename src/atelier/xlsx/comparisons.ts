import type { Comparison } from "../../workbook/model";

/** Operators of conditional formats and validations, spelt alike in both, and how many operands they take. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  equal: "equal",
  notEqual: "notEqual",
  greaterThan: "greaterThan",
  greaterThanOrEqual: "greaterThanOrEqual",
  lessThan: "lessThan",
  lessThanOrEqual: "lessThanOrEqual",
  between: "between",
  notBetween: "notBetween",
};

export function readComparison(operator: string | undefined, absent: Comparison): Comparison | undefined {
  return operator === undefined ? absent : COMPARISONS[operator];
}

export function operandCount(comparison: Comparison): 1 | 2 {
  return comparison === "between" || comparison === "notBetween" ? 2 : 1;
}
