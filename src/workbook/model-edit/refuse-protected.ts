/** A protected sheet refuses what a spreadsheet would refuse there. */
import type { DriverEdit } from "../driver";
import type { Area, SheetModel, WorkbookModel } from "../model";
import { findSheet } from "./find-sheet";
import { cellAt } from "./cells";
import { PortError } from "../port";

/** Throws `PortError` `protected` with the sheet's name. */
export function refuseProtected(model: WorkbookModel, edit: DriverEdit): void {
  const name = guardedSheet(edit);
  if (name === null) return;
  const sheet = findSheet(model, name);
  if (sheet.protection === undefined) return;
  if (edit.kind === "cells" && isUnlocked(sheet, edit.range)) return;
  throw new PortError("protected", sheet.name, `"${sheet.name}" is protected`);
}

function guardedSheet(edit: DriverEdit): string | null {
  switch (edit.kind) {
    case "cells":
    case "numberFormat":
    case "style":
    case "merge":
      return edit.range.sheet;
    case "conditionalFormat":
    case "removeConditionalFormat":
    case "validation":
    case "table":
    case "columnWidths":
    case "rowHeights":
    case "chart":
      return edit.sheet;
    default:
      return null;
  }
}

/** Cells freed before the sheet was protected stay free, those of a freed row or column that hold nothing yet included. */
function isUnlocked(sheet: SheetModel, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet.cells, row, column);
      const style = cell ? cell.style : (sheet.rowStyles?.[row] ?? sheet.columnStyles?.[column]);
      if (style?.locked !== false) return false;
    }
  }
  return true;
}
