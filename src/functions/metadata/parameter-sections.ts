/** The parameters on the help page: what each takes, and its value in each convention. */
import type { Section } from "../../conventions/types";
import { explainWords } from "../../i18n/explain";
import type { Locale } from "../../i18n/locale";
import { inLocale } from "../../i18n/typography";
import { paneWords } from "../../i18n/pane";
import { referenceWords } from "../../i18n/reference";
import { shownUnit } from "../explain/shown-parameter";
import type { ParameterReference, ReferencedValue } from "../reference/parameter-reference";
import { cell, escape, table } from "./html";

/** Beyond so many values, an open parameter is told about by their number. */
const MOST_VALUES = 12;

export function parameterSections(
  sections: ReadonlyMap<Section, readonly ParameterReference[]>,
  locale: Locale,
): string {
  const words = referenceWords[locale];
  const headings = [words.key, words.label, words.type, words.defaults];
  return [...sections]
    .map(([section, references]) => {
      const rows = references.map((reference) => row(reference, locale));
      return `<details><summary>${escape(paneWords[locale].sections[section])}</summary>${table(headings, rows, "values")}</details>`;
    })
    .join("\n");
}

function row({ definition, domain, values }: ParameterReference, locale: Locale): readonly string[] {
  const unit = shownUnit(definition.unit, locale);
  return [
    `<th scope="row"><code>${escape(definition.key)}</code></th>`,
    `<td><strong>${escape(inLocale(definition.label, locale))}</strong><br>${escape(inLocale(definition.help, locale))}</td>`,
    cell(unit === "" ? inLocale(domain, locale) : `${inLocale(domain, locale)} (${unit})`),
    `<td>${defaults(values, locale).map(escape).join("<br>")}</td>`,
  ];
}

function defaults(values: readonly ReferencedValue[], locale: Locale): readonly string[] {
  const words = referenceWords[locale];
  if (values.length === 0) return [words.noDefault];
  if (values.length > MOST_VALUES) return [words.severalValues(values.length)];
  return values.map(
    ({ convention, shown, value }) =>
      `${convention.id}${explainWords[locale].colon}${inLocale(shown, locale)} (${value.article})`,
  );
}
