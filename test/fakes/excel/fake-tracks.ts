/** Widths of columns and heights of rows. */
import type { TrackSize } from "../../../src/workbook/model";
import type { FakeStore } from "./fake-store";

/** `null`: the default size. */
export function resizeTrack(
  store: FakeStore,
  sheetId: string,
  tracks: "rowSizes" | "columnSizes",
  index: number,
  pixels: number | null,
): void {
  store.update(sheetId, (sheet) => {
    const { [index]: old, ...others }: Record<number, TrackSize> = { ...sheet[tracks] };
    const kept = { ...(old?.hidden && { hidden: old.hidden }), ...(pixels !== null && { size: pixels }) };
    const sizes = Object.keys(kept).length === 0 ? others : { ...others, [index]: kept };
    return { [tracks]: Object.keys(sizes).length === 0 ? undefined : sizes };
  });
}
