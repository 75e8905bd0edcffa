/** The page of every parameter, by section. */
import type { Section } from "../../../conventions/types";
import type { Locale } from "../../../i18n/locale";
import { explainWords } from "../../../i18n/explain";
import { referenceWords } from "../../../i18n/reference";
import { shownUnit } from "../../explain/shown-parameter";
import { parameterHelp } from "../parameter-help";
import type { ParameterReference, ReferencedValue } from "../parameter-reference";
import { code, lines, page, prose, table } from "./markdown";

/** Beyond so many values, an open parameter is listed on the pages of its conventions alone. */
const MOST_VALUES = 12;

export function parametersPage(
  sections: ReadonlyMap<Section, readonly ParameterReference[]>,
  titles: Readonly<Record<Section, string>>,
  locale: Locale,
): string {
  const words = referenceWords[locale];
  return page([
    `<!-- ${words.notice} -->`,
    `# ${words.parameters}`,
    prose(words.parametersIntroduction, locale).replaceAll("`&lt;…>`", "`<…>`"),
    ...[...sections].flatMap(([section, references]) => [
      `## ${titles[section]}`,
      table(
        [words.key, words.label, words.type, words.unit, words.help, words.defaults],
        references.map((reference) => parameterRow(reference, locale)),
      ),
    ]),
  ]);
}

function parameterRow({ definition, domain, values }: ParameterReference, locale: Locale): readonly string[] {
  return [
    code(definition.key),
    prose(definition.label[locale], locale),
    prose(domain[locale], locale),
    shownUnit(definition.unit, locale),
    prose(parameterHelp(definition, locale), locale),
    defaultsText(values, definition.key.includes("<"), locale),
  ];
}

function defaultsText(values: readonly ReferencedValue[], isOpen: boolean, locale: Locale): string {
  if (values.length === 0) return referenceWords[locale].noDefault;
  if (values.length > MOST_VALUES) return countsText(values, locale);
  const { colon } = explainWords[locale];
  return lines(
    values.map(({ convention, value, shown }) => {
      const key = isOpen ? ` ${code(value.key)}` : "";
      return `${conventionLink(convention.id, locale)}${key}${colon}${prose(shown[locale], locale)} (${prose(value.article, "fr")})`;
    }),
  );
}

function countsText(values: readonly ReferencedValue[], locale: Locale): string {
  const ids = [...new Set(values.map(({ convention }) => convention.id))];
  return lines(
    ids.map((id) => {
      const count = values.filter(({ convention }) => convention.id === id).length;
      return `${conventionLink(id, locale)}${explainWords[locale].colon}${referenceWords[locale].severalValues(count)}`;
    }),
  );
}

function conventionLink(id: string, locale: Locale): string {
  return `[${id}](${referenceWords[locale].files.conventions}/${id}.md)`;
}
