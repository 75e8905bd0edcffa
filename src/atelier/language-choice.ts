/** The language of the page: French, unless this browser chose English before. */
import type { Locale } from "../i18n/locale";
import { remember, remembered } from "./remembered";

const key = "cnam.language";

export function rememberedLocale(): Locale {
  return remembered(key) === "en" ? "en" : "fr";
}

export function rememberLocale(locale: Locale): void {
  remember(key, locale);
}
