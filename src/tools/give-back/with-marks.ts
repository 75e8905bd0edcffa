/** The file of an export with marks put in it: every other byte is as its platform wrote it. */
import type { Separated } from "../import/read-separated";
import { bytesOf, unitsOf } from "./file-units";
import type { ReturnedCell } from "./returned-marks";
import { textCells, type TextCell } from "./text-cells";

export interface ExportFile {
  readonly bytes: Uint8Array;
  readonly isUtf16: boolean;
  readonly separated: Separated;
}

/** `null` where what was read is not surely what stands there: it had to be mended, or it is a page. */
export function withMarks(
  { bytes, isUtf16, separated }: ExportFile,
  cells: readonly Pick<ReturnedCell, "row" | "column" | "after">[],
): Uint8Array<ArrayBuffer> | null {
  const { separator, grid, repairs, isStated } = separated;
  if (separator === "" || repairs.length > 0) return null;
  const units = unitsOf(bytes, isUtf16);
  const written = textCells(units.text, separator).slice(isStated ? 1 : 0);
  if (!grid.every((row, at) => row.length === written[at]?.length)) return null;
  const edits = cells.flatMap(({ row, column, after }) => {
    const place = written[row]?.[column];
    return place ? [{ place, text: quoted(after, place, separator) }] : [];
  });
  if (edits.length < cells.length) return null;
  let text = "";
  let from = 0;
  for (const { place, text: put } of edits.sort((one, other) => one.place.start - other.place.start)) {
    text += units.text.slice(from, place.start) + put;
    from = place.end;
  }
  return bytesOf({ ...units, text: text + units.text.slice(from) });
}

/** As the cell was, or where the mark holds what separates. */
function quoted(text: string, { isQuoted }: TextCell, separator: string): string {
  return isQuoted || text.includes(separator) ? `"${text}"` : text;
}
