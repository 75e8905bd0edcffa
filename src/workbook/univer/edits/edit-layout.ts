/** Edits of the look of a sheet: frozen panes, widths, heights, visibility, print set-up, protection. */
import { BooleanNumber, type Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { DriverEdit } from "../../driver";
import type { PrintSetup } from "../../model";
import { mergeProperties } from "../../model-edit/merge-properties";
import { PortError } from "../../port";
import { extrasOf } from "../model/sheet-extras";
import type { EditContext, Mutation } from "./edit-context";
import { editExtras } from "./sheet-extras-mutation";

type Edit<K extends DriverEdit["kind"]> = Extract<DriverEdit, { kind: K }>;

export function editFreeze(context: EditContext, { sheet: name, rows, columns }: Edit<"freeze">): void {
  const sheet = context.live.sheet(name);
  const params = {
    ...context.place(sheet),
    xSplit: columns,
    ySplit: rows,
    // -1: nothing is frozen in that direction.
    startRow: rows || -1,
    startColumn: columns || -1,
  };
  const undo = SetFrozenMutationFactory(context.host.injector, params);
  context.mutate([{ id: SetFrozenMutation.id, params }], [{ id: SetFrozenMutation.id, params: undo }]);
}

type Place = ReturnType<EditContext["place"]>;

/**
 * A sheet on the screen measures its columns and its frozen panes again after this mutation, not after the one that
 * takes widths back to the default. It sets none itself.
 */
function measureColumns(place: Place, tracks: readonly number[]): Mutation {
  const ranges = tracks.map((track) => ({ startColumn: track, endColumn: track, startRow: 0, endRow: 0 }));
  return { id: SetWorksheetColWidthMutation.id, params: { ...place, ranges, colWidth: {} } };
}

/** The same for rows. */
function measureRows(place: Place, tracks: readonly number[]): Mutation {
  const ranges = tracks.map((track) => ({ startRow: track, endRow: track, startColumn: 0, endColumn: 0 }));
  return { id: SetWorksheetRowHeightMutation.id, params: { ...place, ranges, rowHeight: {} } };
}

export function editColumnWidths(context: EditContext, { sheet: name, widths }: Edit<"columnWidths">): void {
  const sheet = context.live.sheet(name);
  const place = context.place(sheet);
  const tracks = Object.keys(widths).map(Number);
  const columnData = Object.fromEntries(tracks.map((track) => [track, { w: widths[track] ?? undefined }]));
  const before = Object.fromEntries(
    tracks.map((track) => [track, { w: sheet.getColumnManager().getColumn(track)?.w }]),
  );
  const measure = measureColumns(place, tracks);
  context.mutate(
    [{ id: SetColDataMutation.id, params: { ...place, columnData } }, measure],
    [{ id: SetColDataMutation.id, params: { ...place, columnData: before } }, measure],
  );
}

export function editRowHeights(context: EditContext, { sheet: name, heights }: Edit<"rowHeights">): void {
  const sheet = context.live.sheet(name);
  const place = context.place(sheet);
  const tracks = Object.keys(heights).map(Number);
  const rowData = tracks.map((track) => {
    const height = heights[track] ?? undefined;
    // `ia` FALSE says that the height is the user's, not the text's.
    return [track, { h: height, ia: height === undefined ? undefined : BooleanNumber.FALSE }] as const;
  });
  const before = tracks.map((track) => {
    const row = sheet.getRowManager().getRow(track);
    return [track, { h: row?.h, ia: row?.ia }] as const;
  });
  const measure = measureRows(place, tracks);
  context.mutate(
    [{ id: SetRowDataMutation.id, params: { ...place, rowData: Object.fromEntries(rowData) } }, measure],
    [{ id: SetRowDataMutation.id, params: { ...place, rowData: Object.fromEntries(before) } }, measure],
  );
}

function setHidden(context: EditContext, sheet: Worksheet, hidden: boolean): void {
  const place = context.place(sheet);
  const mutation = (value: boolean) => ({
    id: SetWorksheetHideMutation.id,
    params: { ...place, hidden: value ? BooleanNumber.TRUE : BooleanNumber.FALSE },
  });
  const before = sheet.isSheetHidden() === BooleanNumber.TRUE;
  if (before !== hidden) context.mutate([mutation(hidden)], [mutation(before)]);
}

export function editVisibility(context: EditContext, { sheet: name, visibility }: Edit<"sheetVisibility">): void {
  const sheet = context.live.sheet(name);
  const { workbook } = context.live;
  const others = workbook.getUnhiddenWorksheets().filter((id) => id !== sheet.getSheetId());
  if (visibility !== "visible" && others.length === 0)
    throw new PortError("unsupported", name, "the last visible sheet cannot be hidden");
  if (visibility !== "visible" && workbook.getActiveSheet() === sheet) context.live.activate(others[0] ?? "");
  editExtras(context, sheet, { veryHidden: visibility === "veryHidden" ? true : undefined });
  setHidden(context, sheet, visibility !== "visible");
}

export function editPrint(context: EditContext, { sheet: name, setup }: Edit<"print">): void {
  const sheet = context.live.sheet(name);
  const before = extrasOf(sheet.getConfig()).print ?? {};
  editExtras(context, sheet, { print: mergeProperties<PrintSetup>(before, setup) });
}

export function editProtection(context: EditContext, { sheet: name, protection }: Edit<"protect">): void {
  editExtras(context, context.live.sheet(name), { protection: protection ?? undefined });
}
