/** Edits of the look of a sheet: frozen panes, widths, heights, visibility, print set-up, protection. */
import { BooleanNumber, type Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRowDataMutation,
  SetWorksheetHideMutation,
} from "@univerjs/sheets";
import type { DriverEdit } from "../../driver";
import type { PrintSetup } from "../../model";
import { mergeProperties } from "../../model-edit/merge-properties";
import { PortError } from "../../port";
import { extrasOf } from "../model/sheet-extras";
import type { EditContext } from "./edit-context";
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

export function editColumnWidths(context: EditContext, { sheet: name, widths }: Edit<"columnWidths">): void {
  const sheet = context.live.sheet(name);
  const place = context.place(sheet);
  const tracks = Object.keys(widths).map(Number);
  const columnData = Object.fromEntries(tracks.map((track) => [track, { w: widths[track] ?? undefined }]));
  const before = Object.fromEntries(
    tracks.map((track) => [track, { w: sheet.getColumnManager().getColumn(track)?.w }]),
  );
  context.mutate(
    [{ id: SetColDataMutation.id, params: { ...place, columnData } }],
    [{ id: SetColDataMutation.id, params: { ...place, columnData: before } }],
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
  context.mutate(
    [{ id: SetRowDataMutation.id, params: { ...place, rowData: Object.fromEntries(rowData) } }],
    [{ id: SetRowDataMutation.id, params: { ...place, rowData: Object.fromEntries(before) } }],
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
