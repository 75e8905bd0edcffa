/** The language of the page: French, unless this browser chose English before. */
import type { Locale } from "../i18n/locale";

const key = "cnam.language";

export function rememberedLocale(): Locale {
  try {
    return localStorage.getItem(key) === "en" ? "en" : "fr";
  } catch {
    // Storage is refused in some private windows: the page then forgets.
    return "fr";
  }
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // See above.
  }
}
