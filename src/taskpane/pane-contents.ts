/** The planners and the catalogue they write formulas from: fetched with the first tool, or the first look at it. */
import type { Convention } from "../conventions/types";
import type { FunctionReference } from "../functions/reference/function-reference";
import type { Locale } from "../i18n/locale";
import type { RangeRef, WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";

/** The planners that the pane and the ribbon offer. */
export interface PaneTools {
  insertRulesSheet(
    workbook: WorkbookModel,
    options: { convention: Convention; locale: Locale; extent?: "computing" | "all" },
  ): Plan;
  createMarksSheet(
    workbook: WorkbookModel,
    options: { convention: Convention; learners: number; locale: Locale },
  ): Plan;
  createBudget(workbook: WorkbookModel, options: { convention: Convention; locale: Locale }): Plan;
  insertFunction(
    workbook: WorkbookModel,
    options: { functionId: string; target: RangeRef; locale: Locale },
  ): { plan: Plan; needsRules: boolean };
}

export interface PaneContents {
  readonly tools: PaneTools;
  /** Their reference, computed at the first call. */
  functions(): readonly FunctionReference[];
}
