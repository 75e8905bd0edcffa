/** The figures and words of a trace, as a reader of the language writes them. */
import type { Locale } from "../../i18n/locale";
import { wordOf } from "../../i18n/trace-words";
import type { TraceValue } from "../../rules/trace";
import { shownFigure } from "./shown-figure";

/** `11,5`, `1 234,56 €`, `Validée`. */
export function shownValue(value: TraceValue, locale: Locale): string {
  return shownFigure(value, locale, (code) => wordOf(code, locale));
}
