/** What a parameter is called, and its value as a reader of the language writes it. */
import { allowsNone } from "../../conventions";
import type { Choice, ParameterDefinition, ParameterValue, Unit } from "../../conventions/types";
import { explainWords } from "../../i18n/explain";
import type { Locale } from "../../i18n/locale";
import { readNumber } from "../../rules/exact/read-number";
import { NO_BREAK_SPACE, shownNumber, shownShare, withSign, type Places } from "./shown-number";

type Shape = Pick<ParameterDefinition, "domain" | "unit">;

const PRECISE: Places = { most: 6 };
const PRECISE_EUROS: Places = { least: 2, most: 6 };

/**
 * `10/20`, `40 %`, `14,70 €/km`, `oui`, `40 % ; 60 %`, « Capitalisation ». Without a definition (an open key) the value
 * speaks for itself.
 */
export function shownParameter(value: ParameterValue, definition: Shape | undefined, locale: Locale): string {
  const words = explainWords[locale];
  if (value === null) return allowsNone(definition?.domain) ? words.none : words.unset;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string") return shownText(value, definition, locale);
  if (typeof value === "number") return shownFigure(value, definition, locale);
  return value.map((one) => shownShareOf(one, definition, locale)).join(words.separator);
}

function shownFigure(value: number, definition: Shape | undefined, locale: Locale): string {
  const type = definition?.domain.type;
  const isPart = type === "parts" && value < 1;
  if (type === "share" || type === "fraction" || isPart) return shownShare(readNumber(value), locale);
  // A year is a name, not a quantity: no thousands in it.
  if (type === "year") return String(value);
  const unit = definition?.unit;
  const isMoney = unit?.startsWith("€") === true && !Number.isInteger(value);
  return withUnit(shownNumber(readNumber(value), locale, isMoney ? PRECISE_EUROS : PRECISE), value, unit, locale);
}

function shownShareOf(value: number, definition: Shape | undefined, locale: Locale): string {
  const exact = readNumber(value);
  return definition?.domain.type === "shares" ? shownShare(exact, locale) : shownNumber(exact, locale, PRECISE);
}

function withUnit(text: string, value: number, unit: Unit | undefined, locale: Locale): string {
  if (unit === undefined) return text;
  if (unit === "/20") return `${text}/20`;
  if (unit === "%") return withSign(text, unit, locale);
  const word = explainWords[locale].oneUnit(value, unit) ?? shownUnit(unit, locale);
  return word === "" ? text : `${text}${NO_BREAK_SPACE}${word}`;
}

/** Units that are words have one in each language; signs and abbreviations are the same in both. */
export function shownUnit(unit: Unit | undefined, locale: Locale): string {
  const words: Partial<Record<Unit, string>> = explainWords[locale].units;
  return unit === undefined ? "" : (words[unit] ?? unit);
}

/** Texts of the law stay French; the choices of the product have a name in each language. */
function shownText(value: string, definition: Shape | undefined, locale: Locale): string {
  const domain = definition?.domain;
  if (domain?.type === "choice") return labelOf(value, domain.choices, locale);
  if (domain?.type !== "ids") return value;
  const ids = value.split(";");
  return ids.map((id) => labelOf(id.trim(), domain.choices ?? [], locale)).join(explainWords[locale].separator);
}

function labelOf(id: string, choices: readonly Choice[], locale: Locale): string {
  return choices.find((choice) => choice.id === id)?.label[locale] ?? id;
}
