/** The first page of the reference: what there is, and where. */
import { conventions } from "../../../conventions";
import { helpWords } from "../../../i18n/help";
import type { Locale } from "../../../i18n/locale";
import { referenceWords } from "../../../i18n/reference";
import type { FunctionDescription } from "../../description";
import { bullets, page, prose, table } from "./markdown";

export function indexPage(
  groups: ReadonlyMap<FunctionDescription["category"], readonly FunctionDescription[]>,
  locale: Locale,
): string {
  const words = referenceWords[locale];
  const other = locale === "fr" ? "en" : "fr";
  return page([
    `<!-- ${words.notice} -->`,
    `# ${words.title}`,
    `[${words.otherLanguage}](../${other}/README.md)`,
    words.introduction,
    `## ${words.functions}`,
    ...[...groups].flatMap(([category, descriptions]) => {
      const file = `${words.files.functions}/${words.categories[category]}.md`;
      return [
        `### [${helpWords[locale].categories[category]}](${file})`,
        table(
          [words.functions, words.meaning],
          descriptions.map(({ id, summary }) => [
            `[${id}](${file}#${id.toLowerCase()})`,
            prose(summary[locale], locale),
          ]),
        ),
      ];
    }),
    `## [${words.parameters}](${words.files.parameters}.md)`,
    `## ${words.conventions}`,
    bullets(
      conventions.map(({ id, title }) => `[${prose(title[locale], locale)}](${words.files.conventions}/${id}.md)`),
    ),
  ]);
}
