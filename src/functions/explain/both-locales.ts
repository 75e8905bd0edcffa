import type { Bilingual } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";
import { typographic } from "../../i18n/typography";

/** The same thing written in each language, with the typography of each: what is explained is written here. */
export function bothLocales(write: (locale: Locale) => string): Bilingual {
  return { fr: typographic(write("fr"), "fr"), en: write("en") };
}
