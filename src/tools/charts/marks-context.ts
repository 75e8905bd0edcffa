/** What the charts of marks are made for. */
import type { WorkbookModel } from "../../workbook/model";
import { rulesInForce } from "../audit/rules-in-force";
import { RULES_NAME } from "../rules-name";
import type { MarksOptions } from "./marks-results";

export interface MarksContext extends MarksOptions {
  readonly workbook: WorkbookModel;
  /** The last argument of every function. */
  readonly rules: string;
}

export function marksContext(workbook: WorkbookModel, options: MarksOptions): MarksContext {
  const { range } = rulesInForce(workbook, options.convention);
  return { ...options, workbook, rules: range === null ? `"${options.convention.id}"` : RULES_NAME };
}
