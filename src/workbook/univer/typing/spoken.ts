/** The language of the page, as Univer knows it. */
import { LocaleService, LocaleType, type Injector } from "@univerjs/core";
import type { Locale } from "../../../i18n/locale";

export function spoken(injector: Injector): Locale {
  return injector.get(LocaleService).getCurrentLocale() === LocaleType.EN_US ? "en" : "fr";
}
