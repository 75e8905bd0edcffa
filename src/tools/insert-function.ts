/** « Insérer »: a formula for a CNAM function, on the cells around the target when they fit, else its example. */
import { catalogue } from "../functions/catalogue";
import type { FunctionDescription } from "../functions/description";
import type { Locale } from "../i18n/locale";
import { toolWords } from "../i18n/tools";
import { nextSteps } from "../i18n/next-steps";
import { sameSheetName } from "../workbook/address";
import type { RangeRef, WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";
import { findCall } from "./call-arguments";
import { cellReference } from "./cell-reference";
import { guessArguments } from "./guess-arguments";
import { hasRulesTable, RULES_NAME } from "./rules-name";

export interface InsertFunctionOptions {
  readonly functionId: string;
  /** Its top-left cell receives the formula. */
  readonly target: RangeRef;
  readonly locale: Locale;
}

export interface InsertedFunction {
  readonly plan: Plan;
  /** The formula reads `CNAM_REGLES`, which the workbook does not have yet. */
  readonly needsRules: boolean;
}

/** Prepares the formula; it always passes `CNAM_REGLES`, in its own place, after the arguments left out. */
export function insertFunction(
  workbook: WorkbookModel,
  { functionId, target, locale }: InsertFunctionOptions,
): InsertedFunction {
  const description = catalogue.find((entry) => entry.description.id === functionId)?.description;
  if (description === undefined) throw new Error(`there is no function ${functionId}`);
  const { sheet, row, column } = target;
  const cells = workbook.sheets.find(({ name }) => sameSheetName(name, sheet))?.cells ?? {};
  const guessed = guessArguments(cells, { row, column }, description.parameters);
  const formula = guessed === null ? exampleFormula(description) : callOf(description, (id) => guessed[id] ?? "");
  return {
    plan: {
      label: toolWords[locale].insert.plan(`CNAM.${functionId}`, cellReference(row, column)),
      next: nextSteps[locale].insertFunction,
      edits: [{ kind: "cells", range: { sheet, row, column, rows: 1, columns: 1 }, cells: [[{ formula }]] }],
    },
    needsRules: !hasRulesTable(workbook),
  };
}

/** The description's example, under the workbook's own rules. */
function exampleFormula(description: FunctionDescription): string {
  const call = findCall(description.example.formula, description.id);
  if (call === null) throw new Error(`the example of ${description.id} does not call it`);
  const args = description.parameters.map(({ id }, index) => (id === "regles" ? RULES_NAME : (call.args[index] ?? "")));
  return `${call.before}${args.join(",")}${call.after}`;
}

function callOf({ id, parameters }: FunctionDescription, argument: (id: string) => string): string {
  const args = parameters.map((parameter) => (parameter.id === "regles" ? RULES_NAME : argument(parameter.id)));
  return `=CNAM.${id}(${args.join(",")})`;
}
