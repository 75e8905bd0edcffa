/** Recognises calls of CNAM functions in a formula, whatever the case, and not inside a text. */
import { scanFormula } from "../workbook/formula/scan";

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** How formulas write the functions; put together once for all the formulas of a workbook. */
function namesOf(functionIds: readonly string[]): ReadonlySet<string> {
  const names =
    known.get(functionIds) ?? new Set(functionIds.flatMap((id) => [`CNAM.${id}`, `_XLDUDF_CNAM_${id}`.toUpperCase()]));
  known.set(functionIds, names);
  return names;
}

/** Whether the formula calls one of the functions, as `CNAM.UE_VALID(` or as files store it, `_xldudf_CNAM_UE_VALID(`. */
export function callsCnam(formula: string, functionIds: readonly string[]): boolean {
  const names = namesOf(functionIds);
  const tokens = scanFormula(formula);
  return tokens.some(
    (token, index) => names.has(token.text.toUpperCase()) && tokens[index + 1]?.text.startsWith("(") === true,
  );
}
