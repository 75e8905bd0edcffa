/** What to call a parameter, its open parts filled in by the names that the convention gives them. */
import { CALENDAR_EVENTS } from "../../conventions/events";
import { allValues, definitionOf, openParts, withParts } from "../../conventions";
import type { Bilingual, Convention, ConventionValue } from "../../conventions/types";
import { explainWords } from "../../i18n/explain";
import type { Locale } from "../../i18n/locale";
import { bothLocales } from "./both-locales";

export function parameterLabel(key: string, convention: Convention): Bilingual {
  return bothLocales((locale) => parameterLabelIn(locale, key, convention));
}

/** « Crédits de l’unité USSA24 », « Part du GRETA-CFA », « Première visite : début »; the key itself where nothing defines it. */
export function parameterLabelIn(locale: Locale, key: string, convention: Convention): string {
  return parameterNaming(locale, key, convention).label;
}

export interface ParameterNaming {
  readonly label: string;
  /** What the text calls this very value, where its label does not say it. */
  readonly name?: string;
}

/** The label of a parameter, and apart from it the name that the text gives to this value. */
export function parameterNaming(locale: Locale, key: string, convention: Convention): ParameterNaming {
  const values = valuesByKey(convention);
  const name = values.get(key)?.name?.[locale];
  const definition = definitionOf(key);
  if (!definition) return { label: name ?? key };
  const parts = openParts(definition.key, key) ?? [];
  const words = explainWords[locale];
  const pattern = definition.label[locale];
  // A party is called by its name, in a phrase that agrees with it.
  if (pattern.includes("<party>")) return { label: words.ofParty(pattern, name ?? parts[0] ?? "") };
  const named = parts.map((part, index) => labelled(key, part, index, values) ?? eventName(part, locale));
  const isNamed = named.some((one) => one !== undefined);
  // A course too: « Part des droits couverte, DAEU ».
  const own = pattern.includes("<course>") ? name : undefined;
  const filled = parts.map((part, index) => named[index] ?? own ?? part);
  const label = withParts(isNamed ? words.ofNamed(pattern) : pattern, filled);
  return name === undefined || own !== undefined ? { label } : { label, name };
}

/** What the text calls the obligation, the body, the role or the indicator of a key: the value of its `.label`. */
function labelled(
  key: string,
  part: string,
  index: number,
  values: ReadonlyMap<string, ConventionValue>,
): string | undefined {
  // A number is its own name: « versement 1 ».
  if (/^\d+$/.test(part)) return undefined;
  const segments = key.split(".");
  const at = segments.indexOf(part, index + 1);
  if (at < 0) return undefined;
  const label = values.get([...segments.slice(0, at + 1), "label"].join("."))?.value;
  return typeof label === "string" && label !== "" ? label : undefined;
}

function eventName(id: string, locale: Locale): string | undefined {
  return CALENDAR_EVENTS.find((event) => event.id === id)?.label[locale];
}

const known = new WeakMap<Convention, ReadonlyMap<string, ConventionValue>>();

function valuesByKey(convention: Convention): ReadonlyMap<string, ConventionValue> {
  const found = known.get(convention) ?? new Map(allValues(convention).map((value) => [value.key, value]));
  known.set(convention, found);
  return found;
}
