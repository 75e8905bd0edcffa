/** Changes of structure on a whole workbook held as data: every formula, name, rule and chart follows. */
import { sameSheetName } from "../address";
import { followFormula } from "../formula/references";
import type { WorkbookModel } from "../model";
import type { StructureChange } from "../port";
import { isTrackChange, type TrackChange } from "../structure";
import { followSheet } from "./follow-sheet";

/** Inserts or deletes rows or columns. */
export function changeTracks(model: WorkbookModel, change: TrackChange): WorkbookModel {
  return followStructure(model, change);
}

export function renameSheet(model: WorkbookModel, from: string, to: string): WorkbookModel {
  const sheets = model.sheets.map((sheet) => (sameSheetName(sheet.name, from) ? { ...sheet, name: to } : sheet));
  const active = model.activeSheet;
  const renamed = { ...model, sheets, ...(active !== undefined && sameSheetName(active, from) && { activeSheet: to }) };
  return followStructure(renamed, { kind: "sheetRenamed", from, to });
}

export function deleteSheet(model: WorkbookModel, name: string): WorkbookModel {
  const { activeSheet, ...rest } = model;
  const sheets = model.sheets.filter((sheet) => !sameSheetName(sheet.name, name));
  const keepsActive = activeSheet !== undefined && !sameSheetName(activeSheet, name);
  const left = { ...rest, sheets, ...(keepsActive && { activeSheet }) };
  return followStructure(left, { kind: "sheetDeleted", sheet: name });
}

function followStructure(model: WorkbookModel, change: StructureChange): WorkbookModel {
  const changed = isTrackChange(change) ? change.sheet : null;
  return {
    ...model,
    sheets: model.sheets.map((sheet) =>
      followSheet(sheet, change, changed !== null && sameSheetName(sheet.name, changed)),
    ),
    names: model.names
      .map((name) => {
        const formula = followFormula(name.formula, change, false);
        if (change.kind !== "sheetRenamed" || name.sheet !== change.from) return { ...name, formula };
        return { ...name, formula, sheet: change.to };
      })
      .filter((name) => change.kind !== "sheetDeleted" || name.sheet !== change.sheet),
  };
}
