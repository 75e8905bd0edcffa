/** The part of the pane that is fetched when first needed: the planners and the catalogue they write formulas from. */
import type { Convention } from "../conventions/types";
import type { FunctionDescription } from "../functions/description";
import type { Locale } from "../i18n/locale";
import type { RangeRef, WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";

/** The planners that the pane and the ribbon offer. */
export interface PaneTools {
  insertRulesSheet(workbook: WorkbookModel, options: { convention: Convention; locale: Locale }): Plan;
  createMarksSheet(
    workbook: WorkbookModel,
    options: { convention: Convention; learners: number; locale: Locale },
  ): Plan;
  createBudget(workbook: WorkbookModel, options: { convention: Convention; locale: Locale }): Plan;
  freezeSheet(
    workbook: WorkbookModel,
    options: { sheet: string; functionIds: readonly string[]; locale: Locale },
  ): Plan;
  insertFunction(
    workbook: WorkbookModel,
    options: { functionId: string; target: RangeRef; locale: Locale },
  ): { plan: Plan; needsRules: boolean };
}

export interface PaneContents {
  readonly tools: PaneTools;
  readonly functions: readonly FunctionDescription[];
}

export type LoadContents = () => Promise<PaneContents>;

/** Loads once; a failure (a lost connection) is not kept, so that the next try loads again. */
export function loadedOnce(load: LoadContents): LoadContents {
  let loading: Promise<PaneContents> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw new ContentsUnavailable(error);
    });
    return loading;
  };
}

/** The page could not fetch a part of the pane. */
export class ContentsUnavailable extends Error {
  constructor(cause: unknown) {
    super("a part of the pane could not be loaded", { cause });
    this.name = "ContentsUnavailable";
  }
}
