/** How a created sheet is laid out on pages so that its smallest text can be read, and its pages know their number. */
import type { PrintSetup } from "../workbook/model";

const INCH = 96;
/** In inches, upright. */
export const PAPERS = {
  A4: { width: 8.27, height: 11.69 },
  A3: { width: 11.69, height: 16.54 },
  letter: { width: 8.5, height: 11 },
} as const;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.7, header: 0.3, footer: 0.3 } as const;
/** LibreOffice draws columns wider than their pixels say, Excel a little. */
const DRAWN_WIDER = 1.06;
/** Where LibreOffice has no font of Calibri's width, it measures columns by another, a third wider. */
const WIDEST = 1.34;
/** Rows are drawn a little higher too. */
const DRAWN_TALLER = 1.02;
const FULL_SIZE = 100;
/** No text is printed smaller, in points. */
const SMALLEST_TEXT = 8;
/** The sheet’s name, the day it is printed, and the page among the others: hosts fill the marks in. */
const FOOTER = "&L&A&C&D&RPage &P / &N";

/** The title of a sheet, at the top of each of its pages. */
export function headerOf(title: string): string {
  return `&L&B${title.replaceAll("&", "&&")}`;
}

type Orientation = NonNullable<PrintSetup["orientation"]>;

/** The pixels of columns that a page shows when it is reduced to a scale. */
export function pageWidth(
  scale: number,
  orientation: Orientation,
  paper: NonNullable<PrintSetup["paper"]> = "A4",
): number {
  const { width, height } = PAPERS[paper];
  const side = orientation === "landscape" ? height : width;
  return Math.floor(((side - MARGINS.left - MARGINS.right) * INCH) / DRAWN_WIDER / scale);
}

/** The pixels of rows that a page shows when it is reduced to a scale. */
function pageHeight(scale: number, orientation: Orientation, paper: NonNullable<PrintSetup["paper"]>): number {
  const { width, height } = PAPERS[paper];
  const side = orientation === "landscape" ? width : height;
  return Math.floor(((side - MARGINS.top - MARGINS.bottom) * INCH) / DRAWN_TALLER / scale);
}

/**
 * What is printed: the widths of its columns, those among them that come again on each page, its smallest text in points,
 * and its highest page in pixels.
 */
export interface Printed {
  readonly widths: readonly number[];
  readonly repeated?: { readonly first: number; readonly last: number } | undefined;
  readonly smallestText: number;
  readonly highestPage: number;
}

/**
 * The set-up asked for, on its side where its columns are too wide for an upright page, and on as many pages as they
 * need: the smallest text, of so many points on the sheet, stays readable.
 */
export function readablePages(setup: PrintSetup, { widths, repeated, smallestText, highestPage }: Printed): PrintSetup {
  const { paper = "A4", orientation: asked = "portrait", fitToWidth = 1 } = setup;
  const least = Math.min(1, SMALLEST_TEXT / smallestText);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const orientation = total > pageWidth(least, asked, paper) ? "landscape" : asked;
  const pages = 1 + columnBreaks(widths, pageWidth(least, orientation, paper), repeated).length;
  const { rowBreaks = [], ...laidOut } = { margins: MARGINS, footer: FOOTER, ...setup, paper, orientation };
  if (rowBreaks.length === 0) return { ...laidOut, fitToWidth: Math.max(fitToWidth, pages) };
  // Excel may leave breaks aside on pages that it fits, and LibreOffice cuts those that it does not.
  const wanted = Math.min(
    1,
    (pageWidth(1, orientation, paper) * DRAWN_WIDER) / WIDEST / total,
    pageHeight(1, orientation, paper) / highestPage,
  );
  const scale = Math.floor(Math.max(least, wanted) * FULL_SIZE);
  return { ...laidOut, rowBreaks, centerHorizontally: true, ...(scale < FULL_SIZE && { scale }) };
}

/** How many columns the first page shows, and where each following page begins: a column is not cut by the end of one. */
export function columnBreaks(
  widths: readonly number[],
  room: number,
  repeated?: { readonly first: number; readonly last: number },
): readonly number[] {
  const again = repeated ? widths.slice(repeated.first, repeated.last + 1).reduce((sum, width) => sum + width, 0) : 0;
  const breaks: number[] = [];
  let used = 0;
  widths.forEach((width, column) => {
    if (column > 0 && used + width > room) {
      breaks.push(column);
      used = column > (repeated?.last ?? Infinity) ? again : 0;
    }
    used += width;
  });
  return breaks;
}
