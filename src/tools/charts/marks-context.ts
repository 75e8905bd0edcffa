/** What the charts of marks are made for. */
import type { WorkbookModel } from "../../workbook/model";
import { rulesInForce } from "../audit/rules-in-force";
import { RULES_NAME } from "../rules-name";
import { marksResults, type MarksOptions, type MarksResults } from "./marks-results";

export interface MarksContext extends MarksOptions {
  readonly workbook: WorkbookModel;
  /** The sheets that functions of ours complete: looked for once, for every chart. */
  readonly completed: readonly MarksResults[];
  /** The last argument of every function. */
  readonly rules: string;
}

export function marksContext(workbook: WorkbookModel, options: MarksOptions): MarksContext {
  const { range } = rulesInForce(workbook, options.convention);
  const rules = range === null ? `"${options.convention.id}"` : RULES_NAME;
  return { ...options, workbook, rules, completed: marksResults(workbook, options) };
}
