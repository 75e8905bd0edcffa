import type { NotKeptKind } from "./not-kept";

/** What a file may hold and a saved copy holds too, beside its cells. */
export type KeptKind =
  | "styles"
  | "numberFormats"
  | "rowAndColumnFormats"
  | "sizes"
  | "merges"
  | "frozenPanes"
  | "tabColours"
  | "hiddenSheets"
  | "sheetProtection"
  | "definedNames"
  | "externalLinks"
  | "tables"
  | "filterRanges"
  | "notes"
  | "lists"
  | "entryRules"
  | "conditionalRules"
  | "colourScales"
  | "dataBars"
  | "printAreas"
  | "printTitles"
  | "headersAndFooters"
  | "printOptions"
  | "titleAndAuthor"
  | "customProperties"
  | "calculationMode"
  | "iteration";

/**
 * The fate of all that a file may hold: in the saved copy, in part, or not at all. What is not `kept` has its words in
 * `notKept.kinds` and is shown before a copy is saved.
 */
export const FATES: Readonly<Record<KeptKind, "kept"> & Record<NotKeptKind, "inPart" | "lost">> = {
  styles: "kept",
  numberFormats: "kept",
  rowAndColumnFormats: "kept",
  sizes: "kept",
  merges: "kept",
  frozenPanes: "kept",
  tabColours: "kept",
  hiddenSheets: "kept",
  sheetProtection: "kept",
  definedNames: "kept",
  externalLinks: "kept",
  tables: "kept",
  filterRanges: "kept",
  notes: "kept",
  lists: "kept",
  entryRules: "kept",
  conditionalRules: "kept",
  colourScales: "kept",
  dataBars: "kept",
  printAreas: "kept",
  printTitles: "kept",
  headersAndFooters: "kept",
  printOptions: "kept",
  titleAndAuthor: "kept",
  customProperties: "kept",
  calculationMode: "kept",
  iteration: "kept",

  threadedComments: "inPart",
  brokenLinks: "inPart",
  conditionalFormatDetails: "inPart",
  dataBarOptions: "inPart",
  hiddenListArrows: "inPart",
  calculatedColumns: "inPart",
  hyperlinks: "inPart",
  richText: "inPart",
  filterCriteria: "inPart",
  printDetails: "inPart",
  theme: "inPart",
  cellStyles: "inPart",
  styleDetails: "inPart",
  dataTables: "inPart",
  dates1904: "inPart",
  documentProperties: "inPart",
  tableStyles: "inPart",
  tableDetails: "inPart",
  overlappingMerges: "inPart",

  macros: "lost",
  pivotTables: "lost",
  charts: "lost",
  images: "lost",
  shapes: "lost",
  customXml: "lost",
  slicers: "lost",
  sparklines: "lost",
  dataConnections: "lost",
  dataModel: "lost",
  embeddedObjects: "lost",
  formControls: "lost",
  workbookProtection: "lost",
  protectedRanges: "lost",
  conditionalFormats: "lost",
  validations: "lost",
  richValues: "lost",
  outline: "lost",
  viewSettings: "lost",
  scenarios: "lost",
  customViews: "lost",
  specialSheets: "lost",
  digitalSignatures: "lost",
  webExtensions: "lost",
  emptyFormatting: "lost",
  phonetics: "lost",
  nameComments: "lost",
  ignoredErrors: "lost",
  readOnlyAdvice: "lost",
  sharedWorkbook: "lost",
  ribbon: "lost",
  cellWatches: "lost",
  dataConsolidation: "lost",
};
