/** The formula as a reader of the language expects it: `=SUM(A1:A9,1.5)` reads `=SOMME(A1:A9;1,5)` in French. */
import type { Locale } from "../../i18n/locale";
import { errors, functionNames, grammars, tableParts, truths, type Grammar } from "./grammar";
import { placesOf, type Place } from "./places";
import { tokenize } from "./tokenize";

/** A stored formula, or a piece of one: whatever it holds, it is shown. */
export function formulaToShow(stored: string, locale: Locale): string {
  if (locale === "en") return stored;
  return placesOf(tokenize(stored))
    .map((place) => frenchText(place, grammars.fr))
    .join("");
}

function frenchText({ token: { kind, text }, role, isInBraces }: Place, french: Grammar): string {
  if (role === "function") return functionNames.french(text) ?? text;
  if (role === "truth") return truths.french(text) ?? text;
  if (kind === "error") return errors.french(text) ?? text;
  if (kind === "number") return numberText(text, french.decimal);
  if (kind === "bracket") return bracketText(text, french.argument);
  if (kind === "mark" && text === ",") return isInBraces ? french.column : french.argument;
  return text;
}

/** `.5` and `1.` are whole in no language but the stored one. */
function numberText(text: string, decimal: string): string {
  return text
    .replace(/^\./, "0.")
    .replace(/\.(?=E|$)/i, "")
    .replace(".", decimal);
}

function bracketText(text: string, separator: string): string {
  return text
    .replace(/\[(#[^[\]']+)\]/g, (_, part: string) => `[${tableParts.french(part) ?? part}]`)
    .replace(/\](\s*),(\s*)\[/g, `]$1${separator}$2[`);
}
