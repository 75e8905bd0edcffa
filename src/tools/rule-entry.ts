/** A parameter's value as a cell of the rules table: what is written, how it shows and what may be typed instead. */
import { allowsNone, conventions } from "../conventions";
import { LANGUAGE_LEVELS } from "../conventions/scale";
import type { Choice, Domain, ParameterDefinition, ParameterValue } from "../conventions/types";
import type { Locale } from "../i18n/locale";
import { toolWords, type ToolWords } from "../i18n/tools";
import type { Validation, ValidationRule } from "../workbook/model";
import type { CellInput } from "../workbook/plan";

const TEXT_FORMAT = "@";
const SHARE_FORMAT = "0 %";
const FINE_SHARE_FORMAT = "0.00 %";
const EURO_FORMAT = "#,##0.00";
/** One decimal at least: the general format shows a point in some hosts that otherwise speak French. */
const MARK_FORMAT = "0.0#";
const DECIMAL_FORMAT = "0.0###";

export interface RuleEntry {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

/** Writes a value the way the functions read it back: `0,4;0,6`, `OUI`, `Meilleure des deux notes`, `Aucun`. */
export function ruleEntry(
  value: ParameterValue,
  definition: ParameterDefinition | undefined,
  locale: Locale,
): RuleEntry {
  const words = toolWords[locale].rules;
  const domain = definition?.domain;
  if (value === null) return { input: allowsNone(domain) ? words.none : null };
  if (typeof value === "boolean") return { input: value ? words.yes : words.no };
  if (typeof value === "number") return numberEntry(value, definition);
  if (typeof value === "string") {
    if (domain?.type === "choice") return { input: labelOf(value, domain.choices, locale) };
    if (domain?.type !== "ids") return { input: value, numberFormat: TEXT_FORMAT };
    const labels = value.split(";").map((id) => labelOf(id, domain.choices ?? [], locale));
    return { input: labels.join("; "), numberFormat: TEXT_FORMAT };
  }
  return { input: value.map((item) => decimalText(item, locale)).join(";"), numberFormat: TEXT_FORMAT };
}

function labelOf(id: string, choices: readonly Choice[], locale: Locale): string {
  return choices.find((choice) => choice.id === id)?.label[locale] ?? id;
}

function numberEntry(value: number, definition: ParameterDefinition | undefined): RuleEntry {
  if (definition?.domain.type === "share" || definition?.domain.type === "fraction") {
    const isWholePercent = Number.isInteger(Number((value * 100).toPrecision(12)));
    return { input: value, numberFormat: isWholePercent ? SHARE_FORMAT : FINE_SHARE_FORMAT };
  }
  if (definition?.unit?.startsWith("€")) return { input: value, numberFormat: EURO_FORMAT };
  if (definition?.unit === "/20") return { input: value, numberFormat: MARK_FORMAT };
  return Number.isInteger(value) ? { input: value } : { input: value, numberFormat: DECIMAL_FORMAT };
}

/** `0,4` in French, `0.4` in English. */
export function decimalText(value: number, locale: Locale): string {
  return locale === "fr" ? String(value).replace(".", ",") : String(value);
}

/** What the value's cell accepts, from its domain; `cell` is its address. `undefined`: anything, the functions judge. */
export function ruleValidation(
  definition: ParameterDefinition,
  cell: string,
  locale: Locale,
): Omit<Validation, "areas"> | undefined {
  const words = toolWords[locale].rules;
  const rule = validationRule(definition, cell, words, locale);
  if (rule === undefined) return undefined;
  return {
    rule,
    // An emptied value goes back to the convention's.
    allowBlank: true,
    onError: "stop",
    errorTitle: titleOf(definition, locale),
    errorMessage: expectation(definition, words, locale),
  };
}

/** What spreadsheets keep of a validation's title. */
const LONGEST_TITLE = 32;

/** « Obligation … : nature »: the cells of every obligation share their validation. */
function titleOf({ label }: ParameterDefinition, locale: Locale): string {
  return label[locale].replace(/<\w+>/g, "…").slice(0, LONGEST_TITLE);
}

function validationRule(
  { key, domain }: ParameterDefinition,
  cell: string,
  words: ToolWords["rules"],
  locale: Locale,
): ValidationRule | undefined {
  switch (domain.type) {
    case "choice":
    case "level":
      return { kind: "list", source: listOf(domain, words, locale) };
    case "boolean":
      return { kind: "list", source: [words.yes, words.no] };
    case "share":
      return numberOrNoneRule({ ...domain, type: "number", min: 0, max: 1 }, cell, words);
    case "number":
      return numberOrNoneRule(domain, cell, words);
    case "year":
      return numberRule({ type: "number", ...YEARS, whole: true });
    case "text":
      return key === "convention" ? { kind: "list", source: conventions.map(({ id }) => id) } : undefined;
    case "shares":
    case "fraction":
    case "parts":
    case "date":
    case "delay":
    case "ids":
      return undefined;
  }
}

type NumberDomain = Extract<Domain, { readonly type: "number" }>;

/** What the functions take for a year. */
const YEARS = { min: 1900, max: 9998 };

/** A list says « none » where the domain does, as the functions read it. */
function listOf(domain: ListDomain, words: ToolWords["rules"], locale: Locale): readonly string[] {
  const items =
    domain.type === "level" ? LANGUAGE_LEVELS : domain.choices.map((choice: Choice) => choice.label[locale]);
  return domain.orNone ? [...items, words.none] : items;
}

type ListDomain = Extract<Domain, { readonly type: "choice" } | { readonly type: "level" }>;

function numberOrNoneRule(domain: NumberDomain, cell: string, words: ToolWords["rules"]): ValidationRule | undefined {
  return domain.orNone ? { kind: "custom", formula: numberOrNone(domain, cell, words.none) } : numberRule(domain);
}

function numberRule({ min, max, whole }: NumberDomain): ValidationRule | undefined {
  const kind = whole ? "whole" : "decimal";
  if (min !== undefined && max !== undefined) return { kind, comparison: "between", operands: [min, max] };
  if (min !== undefined) return { kind, comparison: "greaterThanOrEqual", operands: [min] };
  return max === undefined ? undefined : { kind, comparison: "lessThanOrEqual", operands: [max] };
}

function numberOrNone({ min, max, whole }: NumberDomain, cell: string, none: string): string {
  const bounds = [
    `ISNUMBER(${cell})`,
    ...(min === undefined ? [] : [`${cell}>=${min}`]),
    ...(max === undefined ? [] : [`${cell}<=${max}`]),
    ...(whole ? [`${cell}=INT(${cell})`] : []),
  ];
  // IFERROR: comparing a text with a bound is no error, but INT of a text is.
  return `=OR(IFERROR(AND(${bounds.join(",")}),FALSE),LOWER(${cell})="${none.toLowerCase()}")`;
}

function expectation({ domain }: ParameterDefinition, words: ToolWords["rules"], locale: Locale): string {
  switch (domain.type) {
    case "choice":
    case "level":
      return words.expectsOneOf(listOf(domain, words, locale).join(", "));
    case "boolean":
      return words.expectsOneOf(`${words.yes}, ${words.no}`);
    case "share":
      return domain.orNone ? words.orNone(words.expectsShare) : words.expectsShare;
    case "year":
      return words.expectsNumber(String(YEARS.min), String(YEARS.max));
    case "number": {
      const number = words.expectsNumber(optionalDecimal(domain.min, locale), optionalDecimal(domain.max, locale));
      return domain.orNone ? words.orNone(number) : number;
    }
    case "text":
    case "shares":
    case "fraction":
    case "parts":
    case "date":
    case "delay":
    case "ids":
      return words.expectsConvention;
  }
}

function optionalDecimal(value: number | undefined, locale: Locale): string | undefined {
  return value === undefined ? undefined : decimalText(value, locale);
}
