/** The functions that every spreadsheet has, described in French. */
import { frenchArgument } from "./argument-names";
import { functionSummaries } from "./summaries";

/** Functions by their stored name, `.` written `_`, and their arguments by the grid's own keys. */
export interface EnglishFunctions {
  readonly [name: string]: {
    readonly functionParameter: { readonly [key: string]: { readonly name: string; readonly detail: string } };
  };
}

/** The same words as the grid's own, under the same keys. */
interface Words {
  readonly [key: string]: string | Words;
}

const summaries: ReadonlyMap<string, string> = new Map(Object.entries(functionSummaries));

/** A function without a French summary has none, and its arguments their names alone: nothing is said in English. */
export function describeInFrench(functions: EnglishFunctions): Words {
  return Object.fromEntries(
    Object.entries(functions).map(([name, { functionParameter }]): [string, Words] => {
      const summary = summaries.get(name) ?? "";
      const parameters = Object.entries(functionParameter).map(
        ([key, { name: english }]) => [key, { name: frenchArgument(english) ?? english, detail: "" }] as const,
      );
      return [name, { description: summary, abstract: summary, functionParameter: Object.fromEntries(parameters) }];
    }),
  );
}
