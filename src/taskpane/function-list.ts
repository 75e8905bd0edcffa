/** The catalogue of functions as the pane lists it. */
import type { Bilingual } from "../conventions/types";
import type { FunctionDescription } from "../functions/description";
import type { Locale } from "../i18n/locale";
import { paneWords } from "../i18n/pane";
import { typographic } from "../i18n/typography";
import { localFormula } from "../functions/local-formula";
import { matcher } from "./search";

export interface FunctionCard {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly returns: string;
  readonly parameters: readonly { readonly name: string; readonly help: string; readonly optional: boolean }[];
  /** As the user's Excel writes it. */
  readonly example: string;
  readonly result: string;
}

export interface FunctionGroup {
  readonly category: FunctionDescription["category"];
  readonly title: string;
  readonly functions: readonly FunctionCard[];
}

const categoryOrder: readonly FunctionDescription["category"][] = ["marks", "finance", "rules"];

/** Every function that matches the query, by category, empty categories left out. */
export function functionGroups(
  descriptions: readonly FunctionDescription[],
  query: string,
  locale: Locale,
): readonly FunctionGroup[] {
  const matches = matcher(query);
  return categoryOrder.flatMap((category) => {
    const functions = descriptions
      .filter((description) => description.category === category)
      .map((description) => functionCard(description, locale))
      .filter((card) => matches(searchText(card)));
    return functions.length > 0
      ? [{ category, title: paneWords[locale].functions.categories[category], functions }]
      : [];
  });
}

function functionCard(description: FunctionDescription, locale: Locale): FunctionCard {
  const text = (both: Bilingual): string => typographic(both[locale], locale);
  return {
    id: description.id,
    name: `CNAM.${description.id}`,
    summary: text(description.summary),
    returns: text(description.returns),
    parameters: description.parameters.map((parameter) => ({
      name: parameter.name[locale],
      help: text(parameter.help),
      optional: parameter.optional,
    })),
    example: localFormula(description.example.formula, locale),
    result: localResult(description.example.result, locale),
  };
}

const LOGICAL: Readonly<Record<string, string>> = { VRAI: "TRUE", FAUX: "FALSE" };

/** The catalogue writes results as a French screen shows them; the texts of the functions stay French everywhere. */
function localResult(result: string, locale: Locale): string {
  if (locale === "fr") return typographic(result, locale);
  return /^-?\d+,\d+$/.test(result) ? result.replace(",", ".") : (LOGICAL[result] ?? result);
}

function searchText(card: FunctionCard): string {
  return [card.name, card.summary, card.returns, ...card.parameters.map((parameter) => parameter.name)].join(" ");
}
