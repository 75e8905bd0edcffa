import type { CellStyle, TrackSize } from "../../../workbook/model";
import { MAX_COLUMNS } from "../../../workbook/area";
import { DEFAULT_COLUMN_PIXELS, LAST_LISTED_COLUMN, pixelsFromPoints, pixelsFromWidth } from "../track-units";
import { tooLarge } from "../xlsx-error";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import type { RowTrack } from "./sheet-rows";
import type { WorkbookParts } from "./workbook-parts";

export type TrackSizes = Readonly<Record<number, TrackSize>>;

/** Sizes and visibility of columns; `usedColumns` is where runs « up to the edge of the sheet » stop. */
export function readColumnSizes(worksheet: XmlElement, usedColumns: number): TrackSizes {
  const sizes: Record<number, TrackSize> = {};
  const standard = standardWidth(worksheet);
  if (standard !== undefined) for (let column = 0; column < usedColumns; column++) sizes[column] = { size: standard };
  for (const run of columnRuns(worksheet, usedColumns)) {
    const size = readSize(run.element, standard);
    for (let column = run.first; column <= run.last; column++) {
      if (Object.keys(size).length > 0) sizes[column] = size;
      else delete sizes[column];
    }
  }
  return sizes;
}

/** Formats of whole columns, for the cells the sheet does not list. */
export function readColumnStyles(worksheet: XmlElement, parts: WorkbookParts): ReadonlyMap<number, CellStyle> {
  const styles = new Map<number, CellStyle>();
  for (const { element, first, last } of columnRuns(worksheet, LAST_LISTED_COLUMN + 1)) {
    const { style } = parts.styles.format(numberAttribute(element, "style") ?? 0);
    if (style) for (let column = first; column <= last; column++) styles.set(column, style);
  }
  return styles;
}

/** Rows without a height of their own are listed so far only: a host that shows more shows its own height there. */
const MAX_LISTED_ROWS = 100_000;

/** Heights and visibility of rows; `tracks` are those that the file lists. */
export function readRowSizes(worksheet: XmlElement, usedRows: number, tracks: readonly RowTrack[]): TrackSizes {
  const format = child(worksheet, "sheetFormatPr");
  const standard = booleanAttribute(format, "customHeight") ? numberAttribute(format, "defaultRowHeight") : undefined;
  const hiddenByDefault = booleanAttribute(format, "zeroHeight");
  const sizes: Record<number, TrackSize> = {};
  for (let row = 0; row < Math.min(usedRows, MAX_LISTED_ROWS); row++) {
    if (hiddenByDefault) sizes[row] = { hidden: true };
    else if (standard !== undefined) sizes[row] = { size: pixelsFromPoints(standard) };
  }
  for (const track of tracks) {
    const size = readRowSize(track, numberAttribute(format, "defaultRowHeight"));
    if (Object.keys(size).length > 0) sizes[track.row] = { ...(standard !== undefined && sizes[track.row]), ...size };
    else if (hiddenByDefault) delete sizes[track.row];
  }
  return sizes;
}

interface ColumnRun {
  readonly element: XmlElement;
  readonly first: number;
  readonly last: number;
}

/** Runs of columns; those that reach the edge of the sheet stop at `usedColumns`, or further when they hide. */
function columnRuns(worksheet: XmlElement, usedColumns: number): readonly ColumnRun[] {
  // Each column is said once: a file that says them again and again is hostile.
  let said = 0;
  return children(child(worksheet, "cols"), "col").flatMap((element) => {
    const first = Math.max(0, (numberAttribute(element, "min") ?? 1) - 1);
    const last = Math.min(MAX_COLUMNS, numberAttribute(element, "max") ?? first + 1) - 1;
    const edge = booleanAttribute(element, "hidden") ? LAST_LISTED_COLUMN : usedColumns - 1;
    const reached = last >= MAX_COLUMNS - 1 ? Math.min(last, edge) : last;
    said += Math.max(0, reached - first + 1);
    if (said > 2 * MAX_COLUMNS) throw tooLarge("heldElements");
    return first <= reached ? [{ element, first, last: reached }] : [];
  });
}

function readSize(column: XmlElement, standard: number | undefined): TrackSize {
  const width = numberAttribute(column, "width");
  const size = width === undefined ? standard : width > 0 ? pixelsFromWidth(width) : undefined;
  const hidden = booleanAttribute(column, "hidden") || width === 0;
  return {
    ...(size !== undefined && size !== DEFAULT_COLUMN_PIXELS && { size }),
    ...(hidden && { hidden: true as const }),
  };
}

function standardWidth(worksheet: XmlElement): number | undefined {
  const width = numberAttribute(child(worksheet, "sheetFormatPr"), "defaultColWidth");
  const size = width === undefined ? undefined : pixelsFromWidth(width);
  return size === DEFAULT_COLUMN_PIXELS ? undefined : size;
}

function readRowSize({ height, chosen, hidden }: RowTrack, standard: number | undefined): TrackSize {
  const fitted = height !== undefined && !chosen && height !== standard;
  return {
    ...(height !== undefined && height > 0 && (chosen || fitted) && { size: pixelsFromPoints(height) }),
    ...(height !== undefined && height > 0 && fitted && { auto: true as const }),
    ...((hidden || height === 0) && { hidden: true as const }),
  };
}
