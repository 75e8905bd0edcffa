/** Pixels at 100 % zoom to the units of files: points for rows, widths of the digit 0 for columns. */

/** Of the digit 0 in Calibri 11, with which Excel measures columns in a workbook of the default font. */
const DIGIT_PIXELS = 7;

/** At least one: a track that is shown, however thin, is not a hidden one. */
export function pixelsFromPoints(points: number): number {
  return Math.max(1, Math.round((points * 4) / 3));
}

export function pointsFromPixels(pixels: number): number {
  return pixels * 0.75;
}

/** ECMA-376 18.3.1.13; at least one, as for rows. */
export function pixelsFromWidth(width: number): number {
  return Math.max(1, Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS));
}

export function widthFromPixels(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/**
 * Hidden or formatted columns are often all those up to the edge of the sheet: a model lists them up to `IV`, the edge
 * of older formats, and what a file says of `IV` it says of what follows.
 */
export const LAST_LISTED_COLUMN = 255;

/** The width of columns that say nothing: 8 digits and their margins. */
export const DEFAULT_COLUMN_PIXELS = 64;
