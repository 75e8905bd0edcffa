/** What to call a parameter, its open parts filled in. */
import { allValues, definitionOf, openParts, withParts } from "../../conventions";
import type { Bilingual, Convention } from "../../conventions/types";
import { bothLocales } from "./both-locales";

/** « Crédits de l’unité USSA24 », « Part de GRETA-CFA »; the key itself where nothing defines it. */
export function parameterLabel(key: string, convention: Convention): Bilingual {
  const definition = definitionOf(key);
  if (!definition) return { fr: key, en: key };
  const parts = openParts(definition.key, key) ?? [];
  const name = allValues(convention).find((value) => value.key === key)?.name;
  return bothLocales((locale) => {
    const label = definition.label[locale];
    // A party is called by its name; a code or a number is its own name.
    return label.includes("<party>")
      ? label.replace("<party>", name?.[locale] ?? parts[0] ?? "")
      : withParts(label, parts);
  });
}
