/** Edits of a sheet as a whole: rules, protection, panes, sizes, print set-up. */
import { deepEqual } from "../equal";
import type { DriverEdit } from "../driver";
import type { PrintSetup, SheetModel, TrackSize } from "../model";
import { replaceValidations } from "../validations";
import { orAbsent } from "./find-sheet";
import { mergeProperties } from "./merge-properties";

/** The edits that this module performs. */
export type LayoutEdit = Exclude<
  DriverEdit,
  {
    readonly kind:
      | "addSheet"
      | "deleteSheet"
      | "renameSheet"
      | "restoreSheet"
      | "name"
      | "setting"
      | "table"
      | "removeTable"
      | "chart"
      | "cells"
      | "numberFormat"
      | "style"
      | "merge";
  }
>;

export function applyLayoutEdit(
  sheet: SheetModel,
  edit: LayoutEdit,
): { [K in keyof SheetModel]?: SheetModel[K] | undefined } {
  switch (edit.kind) {
    case "conditionalFormat":
      return { conditionalFormats: [...(sheet.conditionalFormats ?? []), edit.format] };
    case "removeConditionalFormat":
      return {
        conditionalFormats: orAbsent(withoutLast(sheet.conditionalFormats ?? [], edit.entry.format)),
      };
    case "validation":
      return { validations: orAbsent(replaceValidations(sheet.validations ?? [], edit.areas, edit.validation)) };
    case "sheetVisibility":
      return { visibility: edit.visibility };
    case "protect":
      return { protection: edit.protection ?? undefined };
    case "freeze":
      return { freeze: edit.rows + edit.columns === 0 ? undefined : { rows: edit.rows, columns: edit.columns } };
    case "columnWidths":
      return { columnSizes: resizeTracks(sheet.columnSizes, edit.widths) };
    case "rowHeights":
      return { rowSizes: resizeTracks(sheet.rowSizes, edit.heights) };
    case "print":
      return { print: mergeProperties<PrintSetup>(sheet.print ?? {}, edit.setup) };
  }
}

function withoutLast<T>(list: readonly T[], item: unknown): T[] {
  const index = list.map((candidate) => deepEqual(candidate, item)).lastIndexOf(true);
  return list.filter((_candidate, at) => at !== index);
}

function resizeTracks(
  tracks: { readonly [track: number]: TrackSize } | undefined,
  sizes: { readonly [track: number]: number | null },
): { readonly [track: number]: TrackSize } | undefined {
  const next: Record<number, TrackSize> = { ...tracks };
  for (const [key, size] of Object.entries(sizes)) {
    const track = Number(key);
    const hidden = next[track]?.hidden;
    const changed: TrackSize = { ...(size !== null && { size }), ...(hidden && { hidden }) };
    if (Object.keys(changed).length === 0) delete next[track];
    else next[track] = changed;
  }
  return Object.keys(next).length === 0 ? undefined : next;
}
