/** The catalogue of functions as the pane lists it. */
import type { Bilingual } from "../conventions/types";
import { tableParameters, type FunctionDescription } from "../functions/description";
import type { Column } from "../functions/table/columns";
import { formulaToShow } from "../spreadsheet/formula/shown";
import type { FunctionReference } from "../functions/reference/function-reference";
import type { Locale } from "../i18n/locale";
import { inLocale } from "../i18n/typography";
import { paneWords } from "../i18n/pane";
import { matcher } from "./search";

export interface FunctionCard {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly returns: string;
  readonly parameters: readonly { readonly name: string; readonly help: string; readonly optional: boolean }[];
  /** The headings that each of its tables may have. */
  readonly tables: readonly TableCard[];
  /** The headings of the table it gives, in French as the sheet shows them. */
  readonly results: readonly string[];
  /** As the user's Excel writes it. */
  readonly example: string;
  readonly exampleResult: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** As the user's Excel names them. */
  readonly errors: readonly { readonly error: string; readonly message: string }[];
}

/** A table that the function takes. */
export interface TableCard {
  /** The argument's. */
  readonly name: string;
  readonly columns: readonly ColumnCard[];
}

export interface ColumnCard {
  readonly heading: string;
  readonly synonyms: string;
  readonly help: string;
  readonly required: boolean;
}

export interface FunctionGroup {
  readonly category: FunctionDescription["category"];
  readonly title: string;
  readonly functions: readonly FunctionCard[];
}

const categoryOrder: readonly FunctionDescription["category"][] = [
  "marks",
  "finance",
  "calendar",
  "governance",
  "rules",
];

/** Every function that matches the query, by category, empty categories left out. */
export function functionGroups(
  references: readonly FunctionReference[],
  query: string,
  locale: Locale,
): readonly FunctionGroup[] {
  const matches = matcher(query);
  return categoryOrder.flatMap((category) => {
    const functions = references
      .filter(({ description }) => description.category === category)
      .map((reference) => functionCard(reference, locale))
      .filter((card) => matches(searchText(card)));
    return functions.length > 0
      ? [{ category, title: paneWords[locale].functions.categories[category], functions }]
      : [];
  });
}

function functionCard({ description, example, errors }: FunctionReference, locale: Locale): FunctionCard {
  const text = (both: Bilingual): string => inLocale(both, locale);
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
    tables: tableParameters(description).map(({ name, columns }) => ({
      name: name[locale],
      columns: columns.map((column) => columnCard(column, locale)),
    })),
    results: (description.results ?? []).map(({ heading }) => heading),
    example: formulaToShow(description.example.formula, locale),
    exampleResult: { headings: example.headings, rows: example.rows.map((row) => row.map(text)) },
    errors: errors.map(({ name, message }) => ({ error: name[locale], message })),
  };
}

function columnCard({ heading, english, synonyms, help, required }: Column, locale: Locale): ColumnCard {
  return {
    heading,
    synonyms: [...new Set([english, ...synonyms])].filter((name) => name !== heading).join(", "),
    help: inLocale(help, locale),
    required: required === true,
  };
}

function searchText(card: FunctionCard): string {
  return [
    card.name,
    card.summary,
    card.returns,
    ...card.parameters.map(({ name }) => name),
    ...card.tables.flatMap(({ columns }) => columns.map(({ heading }) => heading)),
    ...card.results,
  ].join(" ");
}
