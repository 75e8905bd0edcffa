/** A formula typed by the user, read in the language of the page with the functions of the workbook. */
import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { readTypedFormula, type TypedFormula } from "../../../spreadsheet/formula/typed";
import { spoken } from "./spoken";

export function readEntry(typed: string, injector: Injector): TypedFormula {
  const functions = injector.get(IFunctionService);
  return readTypedFormula(typed, spoken(injector), (name) => functions.hasExecutor(name));
}
