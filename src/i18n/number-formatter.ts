/** How numbers are written in each language. */
import type { Locale } from "./locale";

const LANGUAGE: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-GB" };
const made = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times what using it does, and a table has thousands of cells: each is made once. */
export function numberFormatter(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const formatter = made.get(key) ?? new Intl.NumberFormat(LANGUAGE[locale], options);
  made.set(key, formatter);
  return formatter;
}
