/** The chunk fetched on first use: every planner, and the catalogue with the rules it computes with. */
import { catalogue } from "../functions/catalogue";
import { createBudget } from "../tools/create-budget";
import { createMarksSheet } from "../tools/create-marks-sheet";
import { insertFunction } from "../tools/insert-function";
import { insertRulesSheet } from "../tools/insert-rules-sheet";
import type { PaneContents } from "./pane-contents";

export const paneContents: PaneContents = {
  functions: catalogue.map(({ description }) => description),
  tools: { insertRulesSheet, createMarksSheet, createBudget, insertFunction },
};
