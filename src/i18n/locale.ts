/** The product's two languages, and how a host's language tag chooses one. */
export type Locale = "fr" | "en";

/**
 * The language to speak for a host's BCP 47 tag: English for `en`, `en-GB`…, French for everything else, since the
 * texts and their readers are French. The tag is passed in (`Office.context.displayLanguage`, `navigator.language`).
 */
export function localeFrom(languageTag: string | null | undefined): Locale {
  return /^en\b/i.test(languageTag ?? "") ? "en" : "fr";
}
