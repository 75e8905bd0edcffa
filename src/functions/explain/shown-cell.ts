/** A value of a result as a host shows it under its format. */
import { explainWords } from "../../i18n/explain";
import { errorName } from "../../i18n/fr/value-names";
import type { Locale } from "../../i18n/locale";
import { dayOfSerial } from "../../rules/exact/day";
import { readNumber } from "../../rules/exact/read-number";
import type { FunctionError, ResultValue } from "../host";
import type { ResultFormat } from "../table/columns";
import { shownNumber, shownShare, withSign } from "./shown-number";
import { shownDate } from "./shown-figure";

/** `01/09/2026` for a date's serial, `1 234,56 €`, `30 %`, `VRAI`, `#N/A : note manquante`, `#VALEUR! : …`. */
export function shownCell(value: ResultValue, format: ResultFormat | undefined, locale: Locale): string {
  if (typeof value === "object") return `${shownError(value, locale)}${explainWords[locale].colon}${value.message}`;
  if (typeof value === "boolean") return value ? explainWords[locale].true : explainWords[locale].false;
  return typeof value === "number" ? shownFigure(value, format, locale) : value;
}

/** `#VALEUR!` in a French Excel. */
export function shownError({ error }: FunctionError, locale: Locale): string {
  return locale === "fr" ? errorName(error) : error;
}

function shownFigure(value: number, format: ResultFormat | undefined, locale: Locale): string {
  const exact = readNumber(value);
  switch (format) {
    case "date": {
      const day = dayOfSerial(value);
      return day === undefined ? shownNumber(exact, locale) : shownDate(day);
    }
    case "euros":
      return withSign(shownNumber(exact, locale, { least: 2 }), "€", locale);
    case "share":
      return shownShare(exact, locale);
    case "hours":
      return withSign(shownNumber(exact, locale), "h", locale);
    case "year":
      return String(value);
    case "mark":
    case "number":
    case undefined:
      return shownNumber(exact, locale);
  }
}

const HUNDREDTHS = 100;

/** A number as a grid shows it, two decimals at most; `undefined` where its format asks for nothing. */
export function shownResult(value: number, format: ResultFormat, locale: Locale): string | undefined {
  if (format === "mark" || format === "number" || format === "year") return undefined;
  const places = format === "share" ? HUNDREDTHS * HUNDREDTHS : HUNDREDTHS;
  return shownFigure(Math.round(value * places) / places, format, locale);
}
