/** The chunk fetched on first use: every planner, and the catalogue with the rules it computes with. */
import { catalogue } from "../functions/catalogue";
import { functionReference, type FunctionReference } from "../functions/reference/function-reference";
import { createBudget } from "../tools/create-budget";
import { createMarksSheet } from "../tools/create-marks-sheet";
import { insertFunction } from "../tools/insert-function";
import { insertRulesSheet } from "../tools/insert-rules-sheet";
import type { PaneContents } from "./pane-contents";

let references: readonly FunctionReference[] | undefined;

export const paneContents: PaneContents = {
  functions: () => (references ??= catalogue.map(functionReference)),
  tools: { insertRulesSheet, createMarksSheet, createBudget, insertFunction },
};
