/** The page of a convention: every value it sets, with its article, and the other readings of its text. */
import { definitionOf } from "../../../conventions";
import type { Convention, ConventionValue, Section } from "../../../conventions/types";
import { explainWords } from "../../../i18n/explain";
import type { Locale } from "../../../i18n/locale";
import { referenceWords } from "../../../i18n/reference";
import { parameterNaming } from "../../explain/parameter-label";
import { namedValue } from "../../explain/named-value";
import { isoDateText } from "../../../spreadsheet/cell/date-text";
import { code, lines, page, prose, table } from "./markdown";

export function conventionPage(
  convention: Convention,
  titles: Readonly<Record<Section, string>>,
  locale: Locale,
): string {
  const words = referenceWords[locale];
  const { colon } = explainWords[locale];
  const period = periodText(convention, locale);
  return page([
    `<!-- ${words.notice} -->`,
    `# ${prose(convention.title[locale], locale)}`,
    `**${words.id}**${colon}${code(convention.id)}`,
    prose(convention.source[locale], locale),
    period === "" ? "" : `**${words.inForce}**${colon}${period}`,
    convention.base === undefined ? "" : `**${words.base}**${colon}[${convention.base}](${convention.base}.md)`,
    ...[...bySection(convention)].flatMap(([section, values]) => [
      `## ${titles[section]}`,
      table(
        [words.key, words.label, words.value, words.article, words.note],
        values.map((value) => valueRow(value, convention, locale)),
      ),
    ]),
  ]);
}

function bySection({ values }: Convention): ReadonlyMap<Section, readonly ConventionValue[]> {
  const sections = new Map<Section, ConventionValue[]>();
  for (const value of values) {
    const section = definitionOf(value.key)?.section ?? "convention";
    const found = sections.get(section);
    if (found) found.push(value);
    else sections.set(section, [value]);
  }
  return sections;
}

function valueRow(value: ConventionValue, convention: Convention, locale: Locale): readonly string[] {
  const { label, name } = parameterNaming(locale, value.key, convention);
  return [
    code(value.key),
    lines([prose(label, locale), name === undefined ? "" : `_${prose(name, locale)}_`]),
    prose(namedValue(value.key, value.value, convention, locale), locale),
    prose(value.article, "fr"),
    lines([
      inForce(value, locale),
      value.note ? prose(value.note[locale], locale) : "",
      ...otherReadings(value, convention, locale),
    ]),
  ];
}

/** For a value whose dates are not the convention's. */
function inForce(value: ConventionValue, locale: Locale): string {
  const period = periodText(value, locale);
  return period === "" ? "" : `**${referenceWords[locale].inForce}**${explainWords[locale].colon}${period}.`;
}

function otherReadings(
  { key, alternatives = [] }: ConventionValue,
  convention: Convention,
  locale: Locale,
): readonly string[] {
  const { colon } = explainWords[locale];
  return alternatives.map(({ value, reading }) => {
    const shown = prose(namedValue(key, value, convention, locale), locale);
    return `**${referenceWords[locale].otherReading}**${colon}${shown}. ${prose(reading[locale], locale)}`;
  });
}

function periodText({ effective }: Pick<Convention, "effective">, locale: Locale): string {
  const words = referenceWords[locale];
  const from = effective?.from && isoDateText(effective.from);
  const to = effective?.to && isoDateText(effective.to);
  if (from && to) return words.between(from, to);
  if (from) return words.since(from);
  return to ? words.until(to) : "";
}
