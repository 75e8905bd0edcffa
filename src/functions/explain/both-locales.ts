import type { Bilingual } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";

/** The same thing written in each language. */
export function bothLocales(write: (locale: Locale) => string): Bilingual {
  return { fr: write("fr"), en: write("en") };
}
