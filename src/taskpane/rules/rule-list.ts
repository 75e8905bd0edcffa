/** The rules of a convention as the pane lists them: by section, searched, with where each value comes from. */
import { allValues, conventionById, definitionOf } from "../../conventions";
import type {
  Convention,
  ConventionValue,
  ParameterDefinition,
  ParameterValue,
  Section,
} from "../../conventions/types";
import type { Locale } from "../../i18n/locale";
import { paneWords } from "../../i18n/pane";
import { parameterNaming } from "../../functions/explain/parameter-label";
import { namedValue } from "../../functions/explain/named-value";
import { parameterHelp } from "../../functions/reference/parameter-help";
import { periodInForce } from "../../tools/period-in-force";
import { fold, matcher } from "../search";
import { typographic } from "../../i18n/typography";

export interface RuleLine {
  readonly key: string;
  readonly label: string;
  /** What this unit or instalment is called, under its label. */
  readonly name?: string;
  readonly value: string;
  readonly help: string;
  readonly article: string;
  /** When the value holds, where its dates are not the convention’s. */
  readonly period?: string;
  readonly note?: string;
  /** `reading` is absent where the value says it all. */
  readonly readings: readonly { readonly value: string; readonly reading?: string }[];
  /** The title of the convention the value is taken from, when it is not the one shown. */
  readonly inheritedFrom?: string;
}

export interface RuleGroup {
  readonly section: Section;
  readonly title: string;
  readonly rules: readonly RuleLine[];
}

/** Reading order of the sections. */
const sectionOrder: readonly Section[] = [
  "convention",
  "grading",
  "catalogue",
  "diploma",
  "programme",
  "cohort",
  "eligibility",
  "staffing",
  "attendance",
  "finance",
  "billing",
  "calendar",
  "governance",
  "responsibility",
  "membership",
  "indicators",
  "communication",
  "documents",
  "display",
];

/** Every rule of the convention that matches the query, grouped by section, empty sections left out. */
export function ruleGroups(convention: Convention, query: string, locale: Locale): readonly RuleGroup[] {
  const matches = matcher(query);
  const bySection = new Map<Section, RuleLine[]>();
  for (const value of allValues(convention)) {
    const definition = definitionOf(value.key);
    const line = ruleLine(value, definition, convention, locale);
    if (!matches(searchText(line))) continue;
    const section = definition?.section ?? "convention";
    bySection.set(section, [...(bySection.get(section) ?? []), line]);
  }
  return sectionOrder.flatMap((section) => {
    const rules = bySection.get(section);
    return rules ? [{ section, title: paneWords[locale].sections[section], rules }] : [];
  });
}

/** The convention that states the value: the one shown, else the one it rests on. */
function originOf(value: ConventionValue, convention: Convention): Convention | undefined {
  if (convention.values.includes(value)) return undefined;
  const base = convention.base === undefined ? undefined : conventionById(convention.base);
  return base && (originOf(value, base) ?? base);
}

function ruleLine(
  value: ConventionValue,
  definition: ParameterDefinition | undefined,
  convention: Convention,
  locale: Locale,
): RuleLine {
  const origin = originOf(value, convention);
  const text = (plain: string): string => typographic(plain, locale);
  const { label, name } = parameterNaming(locale, value.key, convention);
  return {
    key: value.key,
    label: text(label),
    ...(name !== undefined && { name: text(name) }),
    value: text(shownValue(value.key, value.value, convention, locale)),
    help: text(definition ? parameterHelp(definition, locale) : ""),
    article: typographic(value.article, "fr"),
    ...(value.effective && { period: text(periodInForce(value.effective, locale)) }),
    ...(value.note && { note: text(value.note[locale]) }),
    readings: (value.alternatives ?? []).map((other) => {
      const shown = text(shownValue(value.key, other.value, convention, locale));
      const reading = text(other.reading[locale]);
      return { value: shown, ...(fold(reading) !== fold(`${shown}.`) && { reading }) };
    }),
    ...(origin && { inheritedFrom: text(origin.title[locale]) }),
  };
}

function searchText(line: RuleLine): string {
  return [
    line.label,
    line.name ?? "",
    line.key,
    line.value,
    line.help,
    line.article,
    line.period ?? "",
    line.note ?? "",
  ].join(" ");
}

/** With a capital, as it stands alone. */
function shownValue(key: string, value: ParameterValue, convention: Convention, locale: Locale): string {
  const text = namedValue(key, value, convention, locale);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
