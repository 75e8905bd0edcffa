/** The rows of a rules table, from a convention: what it says, section by section, in the order of the parameters. */
import { allValues, definitionOf, parameterDefinitions } from "../conventions";
import type { Convention, ConventionValue, ParameterDefinition, Section } from "../conventions/types";
import { parameterNaming } from "../functions/explain/parameter-label";
import type { Locale } from "../i18n/locale";
import { toolWords } from "../i18n/tools";
import { typographic } from "../i18n/typography";
import { periodInForce } from "./period-in-force";
import { decimalText, ruleEntry, type RuleEntry } from "./rule-entry";

export interface RuleRow {
  readonly key: string;
  readonly definition: ParameterDefinition | undefined;
  readonly entry: RuleEntry;
  readonly unit: string;
  readonly label: string;
  readonly article: string;
  /** When the value holds, where not as long as the convention; why this value, where the text is unclear. */
  readonly note: string;
  /** The other ways to read the text, with the value each would give. */
  readonly readings: string;
}

export interface RuleSection {
  readonly section: Section;
  readonly rows: readonly RuleRow[];
}

/** What people consult, or change a line of, rather than compute with. */
const CONSULTED: ReadonlySet<Section> = new Set([
  "calendar",
  "governance",
  "responsibility",
  "membership",
  "indicators",
  "communication",
  "documents",
]);

export function isComputing(section: Section): boolean {
  return !CONSULTED.has(section);
}

/** Every value in force, those of the base convention included, without the sections that hold none. */
export function rulesTable(convention: Convention, locale: Locale): readonly RuleSection[] {
  const rows = [conventionRow(convention), ...allValues(convention)].map((value) => ruleRow(value, convention, locale));
  const sections = [...new Set(parameterDefinitions.map(({ section }) => section))];
  return sections
    .map((section) => ({ section, rows: rows.filter(({ definition }) => definition?.section === section) }))
    .filter(({ rows: own }) => own.length > 0);
}

/** The row that names the base: every other row is an override of it. */
function conventionRow(convention: Convention): ConventionValue {
  return { key: "convention", value: convention.id, article: "", name: convention.title };
}

function ruleRow(value: ConventionValue, convention: Convention, locale: Locale): RuleRow {
  const text = (plain: string): string => typographic(plain, locale);
  const definition = definitionOf(value.key);
  return {
    key: value.key,
    definition,
    entry: ruleEntry(value.value, definition, locale),
    unit: definition?.unit === undefined ? "" : toolWords[locale].rules.unit(definition.unit),
    label: text(labelOf(value, convention, locale)),
    article: text(value.article),
    note: text([periodInForce(value.effective, locale), value.note?.[locale] ?? ""].filter(Boolean).join(" ")),
    readings: (value.alternatives ?? [])
      .map((other) => text(`${readValue(other.value, definition, locale)} — ${other.reading[locale]}`))
      .join("\n"),
  };
}

/** The value as the reader of the sheet would type it. */
function readValue(
  value: ConventionValue["value"],
  definition: ParameterDefinition | undefined,
  locale: Locale,
): string {
  const { input } = ruleEntry(value, definition, locale);
  if (typeof input === "number") return decimalText(input, locale);
  return typeof input === "string" ? input : toolWords[locale].rules.none;
}

/** « Part du Centre Cnam », « Acompte 1 : taux — Fin de l'année civile N »; a unit goes by its title, under its key. */
function labelOf({ key, name: own }: ConventionValue, convention: Convention, locale: Locale): string {
  if (definitionOf(key)?.label[locale].includes("<CODE>") === true && own !== undefined) return own[locale];
  const { label, name } = parameterNaming(locale, key, convention);
  return name === undefined ? label : `${label} — ${name}`;
}
