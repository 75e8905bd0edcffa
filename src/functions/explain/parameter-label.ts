/** What to call a parameter, its open parts filled in. */
import { allValues, definitionOf, openParts, withParts } from "../../conventions";
import type { Bilingual, Convention } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";
import { bothLocales } from "./both-locales";

export function parameterLabel(key: string, convention: Convention): Bilingual {
  return bothLocales((locale) => parameterLabelIn(locale, key, convention));
}

/** « Crédits de l’unité USSA24 », « Part de GRETA-CFA »; the key itself where nothing defines it. */
export function parameterLabelIn(locale: Locale, key: string, convention: Convention): string {
  const definition = definitionOf(key);
  if (!definition) return key;
  const label = definition.label[locale];
  const parts = openParts(definition.key, key) ?? [];
  if (!label.includes("<party>")) return withParts(label, parts);
  // A party is called by its name; a code or a number is its own name.
  const name = allValues(convention).find((value) => value.key === key)?.name;
  return label.replace("<party>", name?.[locale] ?? parts[0] ?? "");
}
