/** The figures of a trace, as a reader of the language writes them. */
import { explainWords } from "../../i18n/explain";
import type { Locale } from "../../i18n/locale";
import { civilOf, type Day } from "../../rules/exact/day";
import { ratio } from "../../rules/exact/ratio";
import type { TraceValue } from "../../rules/trace";
import { dateText } from "../../spreadsheet/cell/date-text";
import { shownNumber, shownShare, withSign } from "./shown-number";

const CENTS_IN_EURO = 100n;
const EURO_PLACES = { least: 2 } as const;

/**
 * `11,5`, `1 234,56 €`, `30 %`, `31/12/2026`, `oui`; nothing for a step that gives no value.
 *
 * @param wordOf how to say a code: the words are a long list, which not every reader of figures carries
 */
export function shownFigure(value: TraceValue, locale: Locale, wordOf: (code: string) => string): string {
  switch (value.kind) {
    case "number":
    case "mark":
      return shownNumber(value.value, locale);
    case "share":
      return shownShare(value.value, locale);
    case "hours":
      return withSign(shownNumber(value.value, locale), "h", locale);
    case "euros":
      return withSign(shownNumber(value.value, locale, EURO_PLACES), "€", locale);
    case "cents":
      return withSign(shownNumber(ratio(value.value, CENTS_IN_EURO), locale, EURO_PLACES), "€", locale);
    case "count":
      return shownNumber(ratio(value.value), locale);
    case "unit":
      return explainWords[locale].nthUnit(value.value);
    case "date":
      return shownDate(value.value);
    case "yesNo":
      return value.value ? explainWords[locale].yes : explainWords[locale].no;
    case "text":
      return value.value;
    case "word":
      return wordOf(value.value);
    case "list":
      return value.values.map((one) => shownFigure(one, locale, wordOf)).join(explainWords[locale].separator);
    case "none":
      return "";
  }
}

/** `31/12/2026`: French dates in both languages, as the sheets hold them. */
export function shownDate(day: Day): string {
  return dateText(civilOf(day));
}
