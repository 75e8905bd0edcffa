/** Performs one edit on the workbook open in Univer. */
import type { DriverEdit } from "../../driver";
import { refuseProtected } from "../../model-edit/refuse-protected";
import { extrasOf } from "../model/sheet-extras";
import { editCells, editMerge, editNumberFormat, editStyle } from "./edit-cells";
import type { EditContext } from "./edit-context";
import { editColumnWidths, editFreeze, editPrint, editProtection, editRowHeights, editVisibility } from "./edit-layout";
import { editChart, editName, editSetting, editTable, removeTable } from "./edit-objects";
import { addConditionalFormat, editValidation, removeConditionalFormat } from "./edit-rules";
import { addSheet, deleteSheet, renameSheet, restoreSheet } from "./edit-sheets";

type Performers = {
  readonly [K in DriverEdit["kind"]]: (
    context: EditContext,
    edit: Extract<DriverEdit, { kind: K }>,
  ) => void | Promise<void>;
};

const performers: Performers = {
  cells: editCells,
  numberFormat: editNumberFormat,
  style: editStyle,
  merge: editMerge,
  conditionalFormat: addConditionalFormat,
  removeConditionalFormat,
  validation: editValidation,
  name: editName,
  table: editTable,
  removeTable: (context, { name }) => removeTable(context, name),
  addSheet,
  deleteSheet,
  renameSheet,
  restoreSheet: (context, edit) => {
    restoreSheet(context, edit);
    for (const table of edit.sheet.tables ?? []) editTable(context, { kind: "table", sheet: edit.sheet.name, table });
  },
  sheetVisibility: editVisibility,
  protect: editProtection,
  freeze: editFreeze,
  columnWidths: editColumnWidths,
  rowHeights: editRowHeights,
  print: editPrint,
  chart: editChart,
  setting: editSetting,
};

/** Asks the rules of protection only where there is one: the sheet has to be read for it. */
function checkProtection(context: EditContext, edit: DriverEdit): void {
  const name =
    "range" in edit ? edit.range.sheet : "sheet" in edit && typeof edit.sheet === "string" ? edit.sheet : null;
  if (name === null || !context.live.hasSheet(name)) return;
  if (!extrasOf(context.live.sheet(name).getConfig()).protection) return;
  refuseProtected(context.live.model([name]), edit);
}

export async function performEdit<E extends DriverEdit>(context: EditContext, edit: E): Promise<void> {
  checkProtection(context, edit);
  const perform = performers[edit.kind] as (context: EditContext, edit: E) => void | Promise<void>;
  await perform(context, edit);
}
