/** Widths of columns and heights of rows. */
import type { TrackSize } from "../../../src/workbook/model";
import type { FakeStore } from "./fake-store";

/** Pixels by track; `null`: the default size. */
export function resizeTracks(
  store: FakeStore,
  sheetId: string,
  tracks: "rowSizes" | "columnSizes",
  sizes: Iterable<readonly [track: number, pixels: number | null]>,
): void {
  store.update(sheetId, (sheet) => {
    const changed: Record<number, TrackSize> = { ...sheet[tracks] };
    for (const [track, pixels] of sizes) {
      const hidden = changed[track]?.hidden;
      const size = { ...(hidden && { hidden }), ...(pixels !== null && { size: pixels }) };
      if (Object.keys(size).length > 0) changed[track] = size;
      else Reflect.deleteProperty(changed, track);
    }
    return { [tracks]: Object.keys(changed).length === 0 ? undefined : changed };
  });
}
