/** The typography of French: applied once to the words of the product, where they enter, and to texts kept as plain data. */
import type { Bilingual } from "../conventions/types";
import type { Locale } from "./locale";

/** The spaces that must not break and the apostrophes of a French page; English is left as it is. */
export function typographic(text: string, locale: Locale): string {
  if (locale === "en") return text;
  return (
    text
      .replace(/« /g, "«\u00a0")
      .replace(/ (?=[»:;?!€%])/g, "\u00a0")
      // Between letters only: the quotes around the name of a sheet are a formula's.
      .replace(/(?<=\p{L})'(?=\p{L})/gu, "’")
  );
}

/** A text of the conventions, kept as plain data, with the typography of its language. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return typographic(text[locale], locale);
}

/** Words of the product as French prints them: texts, lists and tables of texts, and what sentences give. */
export function typeset<Words>(words: Words): Words {
  return typesetValue(words) as Words;
}

function typesetValue(value: unknown): unknown {
  if (typeof value === "string") return typographic(value, "fr");
  if (typeof value === "function") {
    const sentence = value as (...args: readonly unknown[]) => unknown;
    return (...args: readonly unknown[]) => typesetValue(sentence(...args));
  }
  if (Array.isArray(value)) return value.map(typesetValue);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typesetValue(one)]));
}

/** With a capital at its head: « Directeur du CFA : 2 présents » where a name of the data begins the sentence. */
export function withCapital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
