/** What a parameter may hold, in words. */
import type { Choice, Domain } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";
import { referenceWords } from "../../i18n/reference";
import { readNumber } from "../../rules/exact/read-number";
import { shownNumber } from "../explain/shown-number";

/** « nombre de 0 à 20, ou « aucun » ». */
export function domainText(domain: Domain, locale: Locale): string {
  const words = referenceWords[locale].domains;
  const kind = kindText(domain, locale);
  return "orNone" in domain ? words.orNone(kind) : kind;
}

function kindText(domain: Domain, locale: Locale): string {
  const words = referenceWords[locale].domains;
  switch (domain.type) {
    case "number":
      return boundedText(domain, locale);
    case "choice":
      return words.choice(choicesText(domain.choices, locale));
    case "ids":
      return domain.choices ? words.someOf(choicesText(domain.choices, locale)) : words.ids;
    default:
      return words[domain.type];
  }
}

function boundedText({ min, max, whole }: Extract<Domain, { type: "number" }>, locale: Locale): string {
  const words = referenceWords[locale].domains;
  const kind = whole ? words.whole : words.number;
  const bound = (value: number): string => shownNumber(readNumber(value), locale);
  if (min !== undefined && max !== undefined) return words.between(kind, bound(min), bound(max));
  if (min !== undefined) return words.atLeast(kind, bound(min));
  return max === undefined ? kind : words.atMost(kind, bound(max));
}

function choicesText(choices: readonly Choice[], locale: Locale): string {
  return choices.map(({ label }) => label[locale]).join(", ");
}
