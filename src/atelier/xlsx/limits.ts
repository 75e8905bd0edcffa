/**
 * What the reader takes on, in one place. A file beyond a limit is refused with a sentence rather than left to freeze the
 * page or to fill the memory: each limit is above what Excel's own users reach, and low enough that reaching it costs
 * some two seconds and 300 MB.
 */
export const LIMITS = {
  /** Bytes of the file itself, which is held whole. */
  fileBytes: 100_000_000,
  /** Bytes of XML once unpacked: three million cells, more than the grid can show. Media are never unpacked. */
  unpackedBytes: 128_000_000,
  /** Parts of the package: a thousand sheets with their notes, drawings and relationships. */
  parts: 20_000,
  /** XML elements read in all; most are cells and their values. */
  elements: 6_000_000,
  /** XML elements held at once: rows and shared texts are let go as they are read, the rest is a tree in memory. */
  heldElements: 300_000,
  /** Elements inside one another; the format itself needs some fifteen. */
  depth: 100,
  /** Characters of one attribute: the longest honest ones are lists of areas (`sqref`). */
  attributeLength: 250_000,
  /** Characters of one text: Excel's cells hold 32 767, its headers and conversations less. */
  textLength: 1_000_000,
  /** Cells that hold something, in all sheets. */
  cells: 1_000_000,
  /** Characters of formulas once those that share a text have each their own: 250 000 formulas of forty. */
  formulaLength: 10_000_000,
  /** Merged areas, rules or notes of one sheet; each is compared with others when it is shown. */
  areas: 65_536,
  /** Sheets of one workbook. */
  sheets: 1_000,
} as const;

export type Limit = keyof typeof LIMITS;

/**
 * A part this large that shrinks this much is no workbook but a bomb: blank cells that name their place, as Excel's do,
 * shrink some ten times, and the zip format allows a thousand.
 */
export const BOMB = { bytes: 16_000_000, ratio: 200 } as const;

/** An array formula that says it fills more than this is kept as the formula of one cell. */
export const MAX_ARRAY_CELLS = 200_000;

/** Characters of what a file says of another workbook: beyond, its values are not carried from file to file. */
export const MAX_LINK_LENGTH = 2_000_000;

/** Parentheses of a formula within one another: Excel takes 64 calls. */
export const MAX_FORMULA_DEPTH = 128;

/** Characters of one formula: Excel takes 8 192 of them as typed, which prefixes lengthen in a file. */
export const MAX_FORMULA_LENGTH = 32_768;
