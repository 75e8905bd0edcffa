/** A protected sheet refuses what the user types, clears, pastes or moves there, save in the cells it leaves free. */
import { CanceledError, ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { formatRange } from "../address";
import type { RangeRef } from "../model";
import { refuseProtected } from "../model-edit/refuse-protected";
import { PortError } from "../port";
import type { LiveWorkbook } from "./live-workbook";
import { rangeToArea } from "./model/areas";
import { extrasOf } from "./model/sheet-extras";
import type { UniverHost } from "./univer-host";

/** Commands that change contents; others are left to the menus, which people reach on purpose. */
const contentCommands: ReadonlySet<string> = new Set([
  ClearSelectionAllCommand.id,
  ClearSelectionContentCommand.id,
  SetRangeValuesCommand.id,
]);

/** Whether the sheet of the range is protected and one of the cells is not left free. */
function isLocked(live: LiveWorkbook, range: RangeRef): boolean {
  if (!extrasOf(live.sheet(range.sheet).getConfig()).protection) return false;
  try {
    refuseProtected(live.model([range.sheet]), { kind: "cells", range, cells: [] });
    return false;
  } catch (error) {
    if (error instanceof PortError && error.code === "protected") return true;
    throw error;
  }
}

/** `onRefusal` is told the cell, to say it to the user. */
export function guardProtectedSheets(
  host: UniverHost,
  live: LiveWorkbook,
  onRefusal: (address: string) => void,
): IDisposable {
  const refuses = (range: RangeRef): boolean => {
    const locked = isLocked(live, range);
    if (locked) onRefusal(formatRange(range));
    return locked;
  };
  const { api, injector } = host;
  const typing = api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const { row, column, worksheet } = event;
    if (refuses({ sheet: worksheet.getSheetName(), row, column, rows: 1, columns: 1 })) event.cancel = true;
  });
  const clearing = injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (!contentCommands.has(id)) return;
    const { range } = (params ?? {}) as { range?: IRange };
    const selected = injector.get(SheetsSelectionsService).getCurrentSelections();
    const sheet = live.workbook.getActiveSheet().getName();
    const areas = (range ? [range] : selected.map((one) => one.range)).map((one) => ({ sheet, ...rangeToArea(one) }));
    // Univer takes this error for a command called off, and says nothing of it.
    if (areas.some(refuses)) throw new CanceledError();
  });
  return {
    dispose: () => {
      typing.dispose();
      clearing.dispose();
    },
  };
}
