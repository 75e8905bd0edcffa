/** Texts kept as plain data, written as each language prints them. */
import type { Locale } from "./locale";

/** The spaces that must not break and the apostrophes of a French page; English is left as it is. */
export function typographic(text: string, locale: Locale): string {
  if (locale === "en") return text;
  return text
    .replace(/« /g, "«\u00a0")
    .replace(/ (?=[»:;?!€%])/g, "\u00a0")
    .replace(/'/g, "’");
}
