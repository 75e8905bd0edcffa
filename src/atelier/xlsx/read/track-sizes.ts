import type { CellStyle, TrackSize } from "../../../workbook/model";
import { MAX_COLUMNS } from "../../../workbook/area";
import { DEFAULT_COLUMN_PIXELS, LAST_LISTED_HIDDEN_COLUMN, pixelsFromPoints, pixelsFromWidth } from "../track-units";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
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

/** Formats of whole columns. */
export function readColumnStyles(
  worksheet: XmlElement,
  usedColumns: number,
  parts: WorkbookParts,
): ReadonlyMap<number, CellStyle> {
  const styles = new Map<number, CellStyle>();
  for (const { element, first, last } of columnRuns(worksheet, usedColumns)) {
    const { style } = parts.styles.format(numberAttribute(element, "style") ?? 0);
    if (style) for (let column = first; column <= last; column++) styles.set(column, style);
  }
  return styles;
}

/** Heights and visibility of rows. */
export function readRowSizes(worksheet: XmlElement, usedRows: number): TrackSizes {
  const format = child(worksheet, "sheetFormatPr");
  const standard = booleanAttribute(format, "customHeight") ? numberAttribute(format, "defaultRowHeight") : undefined;
  const hiddenByDefault = booleanAttribute(format, "zeroHeight");
  const sizes: Record<number, TrackSize> = {};
  for (let row = 0; row < usedRows; row++) {
    if (hiddenByDefault) sizes[row] = { hidden: true };
    else if (standard !== undefined) sizes[row] = { size: pixelsFromPoints(standard) };
  }
  let row = -1;
  for (const line of children(child(worksheet, "sheetData"), "row")) {
    row = (numberAttribute(line, "r") ?? row + 2) - 1;
    const size = readRowSize(line, numberAttribute(format, "defaultRowHeight"));
    if (Object.keys(size).length > 0) sizes[row] = { ...(standard !== undefined && sizes[row]), ...size };
    else if (hiddenByDefault) delete sizes[row];
  }
  return sizes;
}

interface ColumnRun {
  readonly element: XmlElement;
  readonly first: number;
  readonly last: number;
}

function columnRuns(worksheet: XmlElement, usedColumns: number): readonly ColumnRun[] {
  return children(child(worksheet, "cols"), "col").flatMap((element) => {
    const first = (numberAttribute(element, "min") ?? 1) - 1;
    const last = (numberAttribute(element, "max") ?? first + 1) - 1;
    const edge = booleanAttribute(element, "hidden") ? LAST_LISTED_HIDDEN_COLUMN : usedColumns - 1;
    const reached = last >= MAX_COLUMNS - 1 ? Math.min(last, edge) : last;
    return first <= reached ? [{ element, first, last: reached }] : [];
  });
}

function readSize(column: XmlElement, standard: number | undefined): TrackSize {
  const width = numberAttribute(column, "width");
  const size = width === undefined ? standard : pixelsFromWidth(width);
  const hidden = booleanAttribute(column, "hidden") || width === 0;
  return {
    ...(size !== undefined && size > 0 && size !== DEFAULT_COLUMN_PIXELS && { size }),
    ...(hidden && { hidden: true as const }),
  };
}

function standardWidth(worksheet: XmlElement): number | undefined {
  const width = numberAttribute(child(worksheet, "sheetFormatPr"), "defaultColWidth");
  const size = width === undefined ? undefined : pixelsFromWidth(width);
  return size === DEFAULT_COLUMN_PIXELS ? undefined : size;
}

function readRowSize(line: XmlElement, standard: number | undefined): TrackSize {
  const height = numberAttribute(line, "ht");
  const chosen = booleanAttribute(line, "customHeight");
  const hidden = booleanAttribute(line, "hidden") || height === 0;
  const fitted = height !== undefined && !chosen && height !== standard;
  return {
    ...(height !== undefined && height > 0 && (chosen || fitted) && { size: pixelsFromPoints(height) }),
    ...(height !== undefined && height > 0 && fitted && { auto: true as const }),
    ...(hidden && { hidden: true as const }),
  };
}
