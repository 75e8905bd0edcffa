import type { Operand } from "../../../workbook/model";
import type { CustomFunctionNames } from "./custom-function-names";
import { fromFileFormula } from "./from-file-formula";

/** An operand of a rule: a number, a text or a formula with its `=`. */
export function readOperand(stored: string, names: CustomFunctionNames): Operand {
  const text = stored.trim();
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1]?.replace(/""/g, '"');
  return quoted !== undefined && !quoted.startsWith("=") ? quoted : fromFileFormula(text, names);
}

/** The inverse: numbers and formulas as they are, texts quoted. */
export function operandText(operand: Operand, toFile: (formula: string) => string): string {
  if (typeof operand === "number") return String(operand);
  return operand.startsWith("=") ? toFile(operand) : quotedText(operand);
}

/** A text as a constant of a formula. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
