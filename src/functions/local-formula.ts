/** Formulas as the user's Excel writes them. */
import type { Locale } from "../i18n/locale";

/**
 * An en-US formula with the separators of a French screen: `=CNAM.AVERAGE({12.5,8},B2)` →
 * `=CNAM.AVERAGE({12,5.8};B2)`. Names of built-in functions are left alone; quoted text and sheet names too.
 */
export function localFormula(formula: string, locale: Locale): string {
  if (locale === "en") return formula;
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:\.\d+)?|[{},]/g, (token) => {
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    // In a French array constant a dot separates columns, since the comma is the decimal mark.
    if (token === ",") return depth > 0 ? "." : ";";
    return /^\d/.test(token) ? token.replace(".", ",") : token;
  });
}
