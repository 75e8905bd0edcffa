/** The pages of `docs/reference`, made from the code. Written by `npm run reference`; a test holds them up to date. */
import { conventions } from "../../conventions";
import type { Section } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";
import { paneWords } from "../../i18n/pane";
import { referenceWords } from "../../i18n/reference";
import { catalogue } from "../catalogue";
import type { FunctionDescription } from "../description";
import { functionReference, type FunctionReference } from "./function-reference";
import { groupBy } from "../../rules/group-by";
import { conventionPage } from "./markdown/convention-page";
import { functionsPage } from "./markdown/functions-page";
import { indexPage } from "./markdown/index-page";
import { phrasesPage } from "./markdown/phrases-page";
import { parametersPage } from "./markdown/parameters-page";
import { parametersBySection, type ParameterReference } from "./parameter-reference";

/** Contents by path under `docs/reference/`. */
export function referenceFiles(): Readonly<Record<string, string>> {
  const functions = groupBy(catalogue.map(functionReference), ({ description }) => description.category);
  const parameters = parametersBySection();
  return {
    "fr/phrases.md": phrasesPage(),
    ...filesIn("fr", functions, parameters),
    ...filesIn("en", functions, parameters),
  };
}

function filesIn(
  locale: Locale,
  functions: ReadonlyMap<FunctionDescription["category"], readonly FunctionReference[]>,
  parameters: ReadonlyMap<Section, readonly ParameterReference[]>,
): Readonly<Record<string, string>> {
  const { files, categories } = referenceWords[locale];
  const titles = paneWords[locale].sections;
  const descriptions = new Map([...functions].map(([key, list]) => [key, list.map(({ description }) => description)]));
  const pages: [string, string][] = [
    ["README.md", indexPage(descriptions, locale)],
    [`${files.parameters}.md`, parametersPage(parameters, titles, locale)],
    ...[...functions].map(([category, references]): [string, string] => [
      `${files.functions}/${categories[category]}.md`,
      functionsPage(category, references, locale),
    ]),
    ...conventions.map((convention): [string, string] => [
      `${files.conventions}/${convention.id}.md`,
      conventionPage(convention, titles, locale),
    ]),
  ];
  return Object.fromEntries(pages.map(([path, text]) => [`${locale}/${path}`, text]));
}
