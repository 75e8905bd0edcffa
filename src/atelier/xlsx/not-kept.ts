/** What a file holds and a `WorkbookModel` does not: saving would lose it, so people are told before. */
export type NotKeptKind =
  | "macros"
  | "pivotTables"
  | "charts"
  | "images"
  | "shapes"
  | "customXml"
  /** To workbooks that the file does not describe: the results stay, as values. */
  | "brokenLinks"
  | "slicers"
  | "sparklines"
  /** Kept as plain notes; the conversation is lost. */
  | "threadedComments"
  | "dataConnections"
  | "dataModel"
  | "embeddedObjects"
  | "formControls"
  | "workbookProtection"
  | "protectedRanges"
  /** Icon sets, top and average rules, and other kinds the model does not know. */
  | "conditionalFormats"
  | "validations"
  | "hyperlinks"
  /** The text is kept, the formatting of parts of it is not. */
  | "richText"
  /** Data types and pictures in cells. */
  | "richValues"
  /** The filtered range is kept, its criteria and sort order are not; the rows they hide stay hidden. */
  | "filterCriteria"
  | "outline"
  | "printDetails"
  | "viewSettings"
  /** Colours are kept, but no longer follow the file's own theme. */
  | "theme"
  /** The look is kept, the link to the named style is not. */
  | "cellStyles"
  /** Gradients, patterns, diagonal borders, stacked text, hidden formulas. */
  | "styleDetails"
  | "scenarios"
  | "customViews"
  /** What-if tables: their results are kept as values. */
  | "dataTables"
  /** Chart sheets, dialog sheets and macro sheets. */
  | "specialSheets"
  | "documentProperties"
  | "digitalSignatures"
  | "webExtensions"
  /** Borders, number formats, fonts and patterns that a conditional format gives. */
  | "conditionalFormatDetails"
  /** Lengths, directions, axes and colours of negative values. */
  | "dataBarOptions"
  /** Lists that open with no arrow on the cell. */
  | "hiddenListArrows"
  /** Table columns whose formula reads cells by their addresses: the formulas stay, new rows no longer get them. */
  | "calculatedColumns"
  /** Areas that share cells with another: the first is kept, as Excel does when it repairs a file. */
  | "overlappingMerges"
  /** Formats of a table's new rows, its comment and its text for blind readers. */
  | "tableDetails"
  /** Table styles of the file's own. */
  | "tableStyles"
  /** Reading aids of Asian scripts. */
  | "phonetics"
  | "nameComments"
  /** « Number stored as text » and the like, told not to be marked. */
  | "ignoredErrors"
  /** Opening read-only advised, or asked a password for. */
  | "readOnlyAdvice"
  /** The history of a workbook shared in the old way. */
  | "sharedWorkbook"
  | "ribbon"
  | "cellWatches"
  | "dataConsolidation"
  /** Dates counted from 1904 were converted to the usual count. */
  | "dates1904"
  /** Formats far beyond the data, left out. */
  | "emptyFormatting";

export interface NotKept {
  readonly kind: NotKeptKind;
  readonly count: number;
  /** Names of the sheets concerned, in the order of the workbook; empty when it is the workbook as a whole. */
  readonly where: readonly string[];
}

/** Gathers what is not kept while a file is read. */
export class NotKeptList {
  readonly #entries = new Map<NotKeptKind, { count: number; where: Set<string> }>();

  add(kind: NotKeptKind, sheet?: string, count = 1): void {
    if (count <= 0) return;
    const entry = this.#entries.get(kind) ?? { count: 0, where: new Set<string>() };
    entry.count += count;
    if (sheet !== undefined) entry.where.add(sheet);
    this.#entries.set(kind, entry);
  }

  has(kind: NotKeptKind): boolean {
    return this.#entries.has(kind);
  }

  toArray(): readonly NotKept[] {
    return [...this.#entries].map(([kind, { count, where }]) => ({ kind, count, where: [...where] }));
  }
}
