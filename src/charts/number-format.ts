/** Numbers of an axis or a tooltip, from the en-US pattern a chart carries. */
import type { Locale } from "../i18n/locale";
import { dateText } from "./catalogue/tell-values";

const DATES = "dd/mm/yyyy";

/**
 * Formats with the patterns charts use: `0`, `0.00`, `0.##`, `0%`, `0 %`, `#,##0 "€"`, `dd/mm/yyyy`. Literal text of the pattern is kept in
 * its place; any other part of Excel's grammar is out of scope.
 */
export function formatWithPattern(value: number, pattern: string | undefined, locale: Locale): string {
  if (pattern === DATES) return dateText(value);
  const language = locale === "fr" ? "fr-FR" : "en-GB";
  if (pattern === undefined) return value.toLocaleString(language);
  const digits = /(?<![#0,])[#0,]*[0#](?:\.([0#]+))?(?:\s?%)?/.exec(
    pattern.replace(/"[^"]*"/g, (text) => "\u0000".repeat(text.length)),
  );
  if (!digits) return value.toLocaleString(language);
  const decimals = digits[1] ?? "";
  const number = value.toLocaleString(language, {
    style: digits[0].endsWith("%") ? "percent" : "decimal",
    useGrouping: digits[0].includes(","),
    minimumFractionDigits: decimals.replaceAll("#", "").length,
    maximumFractionDigits: decimals.length,
  });
  const literal = (text: string): string => text.replaceAll('"', "").replaceAll(" ", "\u00a0");
  return literal(pattern.slice(0, digits.index)) + number + literal(pattern.slice(digits.index + digits[0].length));
}
