/** What sheets keep beside Univer (charts, print areas) follows inserted rows, renames and deletions, undone with them. */
import type { IDisposable, Worksheet } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { sameSheetName } from "../../address";
import { deepEqual } from "../../equal";
import type { SheetModel } from "../../model";
import { followSheet } from "../../model-edit/follow-sheet";
import type { StructureChange } from "../../port";
import { isTrackChange } from "../../structure";
import type { Mutation } from "../edits/edit-context";
import { extrasMutations } from "../edits/sheet-extras-mutation";
import type { LiveWorkbook } from "../live-workbook";
import { extrasOf, type SheetExtras } from "../model/sheet-extras";
import type { UniverHost } from "../univer-host";
import { structureChange, type Command } from "./command-change";

function mutationsFor(sheet: Worksheet, change: StructureChange, unitId: string): { redo: Mutation; undo: Mutation }[] {
  const extras = followed(extrasOf(sheet.getConfig()));
  if (Object.keys(extras).length === 0) return [];
  const name = sheet.getName();
  const before: SheetModel = { id: "", name, visibility: "visible", cells: {}, ...extras };
  const after = followSheet(before, change, isTrackChange(change) && sameSheetName(change.sheet, name));
  if (deepEqual(before, after)) return [];
  const place = { unitId, subUnitId: sheet.getSheetId() };
  const { charts, print, rowStyles, columnStyles } = after;
  return [extrasMutations(place, sheet, { charts, print, rowStyles, columnStyles })];
}

/** What of the extras has places in the sheet. */
function followed({ charts, print, rowStyles, columnStyles }: SheetExtras): Partial<SheetModel> {
  return {
    ...(charts && { charts }),
    ...(print && { print }),
    ...(rowStyles && { rowStyles }),
    ...(columnStyles && { columnStyles }),
  };
}

export function followSheetExtras(host: UniverHost, live: LiveWorkbook): IDisposable {
  return host.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: Command) => {
      const change = structureChange(command, live);
      const sheets = change ? live.workbook.getSheets() : [];
      const pairs = sheets.flatMap((sheet) => (change ? mutationsFor(sheet, change, live.unitId) : []));
      return { redos: pairs.map(({ redo }) => redo), undos: pairs.map(({ undo }) => undo) };
    },
  });
}
