/** The product's two languages, and how a host's language tag chooses one. */
import type { Bilingual } from "../conventions/types";
import { typographic } from "./typography";

export type Locale = "fr" | "en";

/**
 * The language to speak for a host's BCP 47 tag: English for `en`, `en-GB`…, French for everything else, since the
 * texts and their readers are French. The tag is passed in (`Office.context.displayLanguage`, `navigator.language`).
 */
export function localeFrom(languageTag: string | null | undefined): Locale {
  return /^en\b/i.test(languageTag ?? "") ? "en" : "fr";
}

/** A text of the conventions, kept as plain data, with the typography of its language. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return typographic(text[locale], locale);
}
