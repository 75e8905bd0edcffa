/** Parameter values and numbers as a reader of the language writes them. */
import { allowsNone } from "../conventions";
import type { ParameterDefinition, ParameterValue, Unit } from "../conventions/types";
import type { Locale } from "../i18n/locale";
import { paneWords } from "../i18n/pane";

const NO_BREAK_SPACE = "\u00a0";

const language: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-GB" };
const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times what using it does, and a table has thousands of cells. */
function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.NumberFormat(language[locale], options);
  formatters.set(key, made);
  return made;
}

/** `1234.5` → `1 234,5` in French, `1,234.5` in English, with at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 6): string {
  return formatter(locale, { maximumFractionDigits: digits }).format(value);
}

/** A share of 1 as a percentage: `0.4` → `40 %` in French, `40%` in English. */
export function formatShare(value: number, locale: Locale, digits = 4): string {
  return formatter(locale, { style: "percent", maximumFractionDigits: digits }).format(value);
}

function withUnit(text: string, unit: Unit | undefined, locale: Locale): string {
  if (unit === undefined || unit === "coefficient") return text;
  if (unit === "/20") return `${text}/20`;
  if (unit === "%" && locale === "en") return `${text}%`;
  const units: Partial<Record<Unit, string>> = paneWords[locale].units;
  return `${text}${NO_BREAK_SPACE}${units[unit] ?? unit}`;
}

/**
 * The value of a parameter for people: `10/20`, `40 %`, `14,70 €`, `Oui`, `40 % ; 60 %`.
 * Without a definition (an open key) the value speaks for itself.
 */
export function formatValue(
  value: ParameterValue,
  definition: Pick<ParameterDefinition, "domain" | "unit"> | undefined,
  locale: Locale,
): string {
  const words = paneWords[locale];
  if (value === null) return allowsNone(definition?.domain) ? words.convention.none : words.convention.unset;
  if (typeof value === "boolean") return value ? words.values.yes : words.values.no;
  if (typeof value === "string") return formatText(value, definition, locale);
  const domain = definition?.domain.type;
  if (typeof value === "number") {
    if (domain === "share") return formatShare(value, locale);
    return withUnit(formatAmount(value, definition?.unit, locale), definition?.unit, locale);
  }
  const one = (item: number): string => (domain === "shares" ? formatShare(item, locale) : formatNumber(item, locale));
  return value.map(one).join(locale === "fr" ? `${NO_BREAK_SPACE}; ` : "; ");
}

function formatText(
  value: string,
  definition: Pick<ParameterDefinition, "domain"> | undefined,
  locale: Locale,
): string {
  if (definition?.domain.type !== "choice") return value;
  return definition.domain.choices.find((choice) => choice.id === value)?.label[locale] ?? value;
}

/** Euros with cents are written with both: `14,70 €`, never `14,7 €`. */
function formatAmount(value: number, unit: Unit | undefined, locale: Locale): string {
  if (!unit?.startsWith("€") || Number.isInteger(value)) return formatNumber(value, locale);
  return formatter(locale, { minimumFractionDigits: 2, maximumFractionDigits: 6 }).format(value);
}

/** An ISO date (`2026-09-01`) as `01/09/2026`; anything else is shown as it is. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${day}/${month}/${year}`;
}
