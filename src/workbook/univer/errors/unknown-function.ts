/** Why a cell shows `#NAME?`: a function that nobody knows, and the one that was probably meant. */
import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { nearest } from "../../../spreadsheet/words/nearest";
import { placesOf } from "../../../spreadsheet/formula/places";
import { tokenize } from "../../../spreadsheet/formula/tokenize";

export interface UnknownFunction {
  readonly name: string;
  /** As the page names it. */
  readonly nearest: string;
}

/** The first unknown function of a stored formula; absent when all are known. */
export function unknownFunction(formula: string, injector: Injector): UnknownFunction | undefined {
  const functions = injector.get(IFunctionService);
  const catalogue = injector.get(IDescriptionService);
  const call = placesOf(tokenize(formula)).find(
    ({ role, token }) =>
      role === "function" &&
      !functions.hasExecutor(token.text.toUpperCase()) &&
      !catalogue.hasDefinedNameDescription(token.text),
  );
  if (!call) return undefined;
  const names = catalogue.getSearchListByType(-1).map(({ name }) => name);
  return { name: call.token.text, nearest: nearest(call.token.text, names) };
}
