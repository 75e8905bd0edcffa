/** The catalogue of functions as the pane lists it. */
import type { FunctionDescription } from "../functions/description";
import type { Locale } from "../i18n/locale";
import { paneWords } from "../i18n/pane";
import { localFormula } from "./local-formula";
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
  return {
    id: description.id,
    name: `CNAM.${description.id}`,
    summary: description.summary[locale],
    returns: description.returns[locale],
    parameters: description.parameters.map((parameter) => ({
      name: parameter.name[locale],
      help: parameter.help[locale],
      optional: parameter.optional,
    })),
    example: localFormula(description.example.formula, locale),
    result: description.example.result,
  };
}

function searchText(card: FunctionCard): string {
  return [card.name, card.summary, card.returns, ...card.parameters.map((parameter) => parameter.name)].join(" ");
}
