/** Numbers as a reader of the language writes them. */
import type { Locale } from "../i18n/locale";

const language: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-GB" };
const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times what using it does, and a table has thousands of cells. */
function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.NumberFormat(language[locale], options);
  formatters.set(key, made);
  return made;
}

/** `1234.5` → `1 234,5` in French, `1,234.5` in English, with at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 6): string {
  return formatter(locale, { maximumFractionDigits: digits }).format(value);
}

/** A share of 1 as a percentage: `0.4` → `40 %` in French, `40%` in English. */
export function formatShare(value: number, locale: Locale, digits = 4): string {
  return formatter(locale, { style: "percent", maximumFractionDigits: digits }).format(value);
}
