/** Numbers as a reader of the language writes them. */
import type { Locale } from "../i18n/locale";
import { numberFormatter } from "../i18n/number-formatter";

/** `1234.5` → `1 234,5` in French, `1,234.5` in English, with at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 6): string {
  return numberFormatter(locale, { maximumFractionDigits: digits }).format(value);
}

/** A share of 1 as a percentage: `0.4` → `40 %` in French, `40%` in English. */
export function formatShare(value: number, locale: Locale, digits = 4): string {
  return numberFormatter(locale, { style: "percent", maximumFractionDigits: digits }).format(value);
}
