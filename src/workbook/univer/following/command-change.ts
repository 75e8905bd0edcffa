/** What a command of Univer's is about to do to the rows or columns of a sheet. */
import type { ICommand, IRange } from "@univerjs/core";
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
} from "@univerjs/sheets";
import type { StructureChange } from "../../port";
import type { TrackChange } from "../../structure";
import type { LiveWorkbook } from "../live-workbook";
import { trackChange } from "../structure-events";

export interface Command {
  readonly id: string;
  readonly params?: object;
}

/** Its declared type leads to a file that Univer does not publish. */
export const insertRowsCommand = (InsertRowCommand as ICommand).id;

/** Univer asks its plug-ins about a command; the change it is about to make is that of its mutation. */
const mutationOf: { readonly [command: string]: string } = {
  [insertRowsCommand]: InsertRowMutation.id,
  [RemoveRowCommand.id]: RemoveRowMutation.id,
  [InsertColCommand.id]: InsertColMutation.id,
  [RemoveColCommand.id]: RemoveColMutation.id,
};

/** @param nameOf the name of the sheet with that identifier; without one, of the active sheet */
export function commandChange(
  { id, params }: Command,
  nameOf: (sheetId: string | undefined) => string | undefined,
): TrackChange | undefined {
  const { subUnitId, range } = (params ?? {}) as { readonly subUnitId?: string; readonly range?: IRange };
  const mutation = mutationOf[id];
  if (mutation === undefined || !range) return undefined;
  const sheet = nameOf(subUnitId);
  return sheet === undefined ? undefined : trackChange(mutation, range, sheet);
}

/** The same, with sheets renamed and deleted. */
export function structureChange({ id, params }: Command, live: LiveWorkbook): StructureChange | undefined {
  const { subUnitId, name: to } = (params ?? {}) as { readonly subUnitId?: string; readonly name?: string };
  const nameOf = (sheetId = live.workbook.getActiveSheet().getSheetId()): string | undefined => live.sheetName(sheetId);
  const sheet = nameOf(subUnitId);
  if (sheet === undefined) return undefined;
  if (id === SetWorksheetNameCommand.id && to !== undefined) return { kind: "sheetRenamed", from: sheet, to };
  if (id === RemoveSheetCommand.id) return { kind: "sheetDeleted", sheet };
  return commandChange({ id, ...(params && { params }) }, nameOf);
}
