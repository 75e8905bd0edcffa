/**
 * « Cell value is … » rules whose operand is text or a formula, written as a formula in a form that can be read back:
 * `=(B2)>=($K$1)`, `=AND((B2)>=(1),(B2)<=(C2))`, `=OR((B2)<(1),(B2)>(C2))`.
 */
import type { Comparison, ConditionalRule, Operand } from "../../model";
import { formatCell } from "../../address";

type CellRule = Extract<ConditionalRule, { kind: "cell" }>;

const signs = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
} as const satisfies { [comparison in Exclude<Comparison, "between" | "notBetween">]: string };

function operandText(operand: Operand | undefined): string {
  if (typeof operand === "number") return String(operand);
  if (operand?.startsWith("=")) return operand.slice(1);
  return `"${(operand ?? "").replaceAll('"', '""')}"`;
}

function readOperand(text: string): Operand {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return `=${text}`;
}

/** The rule for the cell at the top left of its area. */
export function comparisonFormula(rule: CellRule, row: number, column: number): string {
  const cell = formatCell(row, column);
  const [first, second] = rule.operands.map(operandText);
  if (rule.comparison === "between") return `=AND((${cell})>=(${first}),(${cell})<=(${second}))`;
  if (rule.comparison === "notBetween") return `=OR((${cell})<(${first}),(${cell})>(${second}))`;
  return `=(${cell})${signs[rule.comparison]}(${first})`;
}

/** Whether the text stands between the parentheses that were taken off it, rather than across two pairs: `1)+(2`. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text.replaceAll(/"[^"]*"/g, "")) {
    if (character === "(") depth += 1;
    if (character === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

const CELL = /^\([A-Z]{1,3}\d+\)/;
const SINGLE = /^=\([A-Z]{1,3}\d+\)(=|<>|>=|<=|>|<)\((.*)\)$/;
const PAIRS = [
  { comparison: "between", start: "=AND(", low: ">=", high: "<=" },
  { comparison: "notBetween", start: "=OR(", low: "<", high: ">" },
] as const;

/** The two operands of `=AND((B2)>=(…),(B2)<=(…))`. */
function readPair(
  formula: string,
  { start, low, high }: (typeof PAIRS)[number],
): readonly [string, string] | undefined {
  if (!formula.startsWith(start) || !formula.endsWith("))")) return undefined;
  const inside = formula.slice(start.length, -"))".length);
  const [cell = ""] = CELL.exec(inside) ?? [];
  const [before, between] = [`${cell}${low}(`, `),${cell}${high}(`];
  const second = inside.lastIndexOf(between);
  if (cell === "" || !inside.startsWith(before) || second < before.length) return undefined;
  return [inside.slice(before.length, second), inside.slice(second + between.length)];
}

/** The rule a formula of `comparisonFormula` says, or `undefined` for any other formula. */
export function readComparisonFormula(formula: string): CellRule | undefined {
  for (const pair of PAIRS) {
    const operands = readPair(formula, pair);
    if (operands?.every(isBalanced) === true)
      return { kind: "cell", comparison: pair.comparison, operands: operands.map(readOperand) };
  }
  const [, sign, operand] = SINGLE.exec(formula) ?? [];
  if (operand === undefined || !isBalanced(operand)) return undefined;
  const comparison = (Object.keys(signs) as (keyof typeof signs)[]).find((key) => signs[key] === sign);
  return comparison && { kind: "cell", comparison, operands: [readOperand(operand)] };
}
