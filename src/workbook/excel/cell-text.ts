/** Constants and formulas as Excel's `formulas` property takes and gives them. */
import type { CellContent } from "../driver";
import type { CellValue, ErrorCode } from "../model";
import type { CellInput } from "../plan";

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#VALUE!", "#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!",
]); // prettier-ignore

/** Words that Excel would take for a logical value, whatever the language of its interface. */
const LOGICAL = /^(true|false|vrai|faux)$/i;
/** The beginning of a month's name, French or English: « mars 2026 » and « May-24 » become dates when typed. */
const MONTH = /^(jan|f[eé]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[eé]c)/i;

/** A constant or a formula in a matrix for `formulas`; `null` leaves the cell alone, the empty text empties it. */
export function toFormulasEntry(input: CellInput | CellContent): string | number | boolean | null {
  if (input === undefined) return null;
  if (input === null) return "";
  if (typeof input === "string") return needsQuote(input) ? `'${input}` : input;
  if (typeof input !== "object") return input;
  if ("formula" in input) return input.formula;
  return "error" in input ? input.error : null;
}

/** Whether Excel would turn a text into something else, as if it were typed: `8.5`, `=A1`, `3/4`, `007`. */
function needsQuote(text: string): boolean {
  if (text === "" || /^[=+\-@'#]/.test(text) || LOGICAL.test(text.trim())) return true;
  return /\d/.test(text) && (!/^\p{L}/u.test(text) || MONTH.test(text));
}

/**
 * What a cell holds, from its entries in `formulas`, `values` and `valueTypes`. A text that starts with `=` is the same
 * in the first two; a formula is in the first only.
 */
export function fromFormulasEntry(formula: unknown, value: unknown, type?: string): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  return fromValue(value, type);
}

/** A raw value; a blank cell comes as the empty text, and an error as a text that only its type tells from one. */
export function fromValue(value: unknown, type?: string): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return type === "Error" ? { error: ERRORS.has(value) ? (value as ErrorCode) : "#VALUE!" } : value;
}
