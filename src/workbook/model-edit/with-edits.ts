/** Plans on a workbook that nobody has opened yet. */
import type { WorkbookModel } from "../model";
import { applyEdit } from "./apply-edit";
import type { Edit } from "../plan";

/** What the edits make of the workbook; new sheets are numbered after those it has. */
export function withEdits(workbook: WorkbookModel, edits: readonly Edit[]): WorkbookModel {
  return edits.reduce((model, edit) => applyEdit(model, edit, () => `sheet-${model.sheets.length + 1}`), workbook);
}
