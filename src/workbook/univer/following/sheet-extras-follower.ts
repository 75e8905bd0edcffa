/** What sheets keep beside Univer (charts, print areas) follows inserted rows, renames and deletions, undone with them. */
import type { ICommand, IDisposable, IRange, Worksheet } from "@univerjs/core";
import {
  InsertColCommand,
  InsertColMutation,
  InsertRowCommand,
  InsertRowMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { sameSheetName } from "../../address";
import { deepEqual } from "../../equal";
import type { SheetModel } from "../../model";
import { followSheet } from "../../model-edit/follow-sheet";
import type { StructureChange } from "../../port";
import { isTrackChange } from "../../structure";
import type { Mutation } from "../edits/edit-context";
import { extrasMutations } from "../edits/sheet-extras-mutation";
import type { LiveWorkbook } from "../live-workbook";
import { extrasOf } from "../model/sheet-extras";
import { trackChange } from "../structure-events";
import type { UniverHost } from "../univer-host";

/** Its declared type leads to a file that Univer does not publish. */
export const insertRowsCommand = (InsertRowCommand as ICommand).id;

/** Univer asks its plug-ins about a command; the change it is about to make is that of its mutation. */
const mutationOf: { readonly [command: string]: string } = {
  [insertRowsCommand]: InsertRowMutation.id,
  [RemoveRowCommand.id]: RemoveRowMutation.id,
  [InsertColCommand.id]: InsertColMutation.id,
  [RemoveColCommand.id]: RemoveColMutation.id,
};

interface Command {
  readonly id: string;
  readonly params?: object;
}

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
}

function changeOf({ id, params }: Command, live: LiveWorkbook): StructureChange | undefined {
  const { subUnitId, range, name: to } = (params ?? {}) as Params;
  const sheet = live.sheetName(subUnitId ?? live.workbook.getActiveSheet().getSheetId());
  if (sheet === undefined) return undefined;
  if (id === SetWorksheetNameCommand.id && to !== undefined) return { kind: "sheetRenamed", from: sheet, to };
  if (id === RemoveSheetCommand.id) return { kind: "sheetDeleted", sheet };
  const mutation = mutationOf[id];
  return mutation !== undefined && range ? trackChange(mutation, range, sheet) : undefined;
}

function mutationsFor(sheet: Worksheet, change: StructureChange, unitId: string): { redo: Mutation; undo: Mutation }[] {
  const { charts, print } = extrasOf(sheet.getConfig());
  if (!charts && !print) return [];
  const name = sheet.getName();
  const before: SheetModel = {
    id: "",
    name,
    visibility: "visible",
    cells: {},
    ...(charts && { charts }),
    ...(print && { print }),
  };
  const after = followSheet(before, change, isTrackChange(change) && sameSheetName(change.sheet, name));
  if (deepEqual(before, after)) return [];
  const place = { unitId, subUnitId: sheet.getSheetId() };
  return [extrasMutations(place, sheet, { charts: after.charts, print: after.print })];
}

export function followSheetExtras(host: UniverHost, live: LiveWorkbook): IDisposable {
  return host.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: Command) => {
      const change = changeOf(command, live);
      const sheets = change ? live.workbook.getSheets() : [];
      const pairs = sheets.flatMap((sheet) => (change ? mutationsFor(sheet, change, live.unitId) : []));
      return { redos: pairs.map(({ redo }) => redo), undos: pairs.map(({ undo }) => undo) };
    },
  });
}
