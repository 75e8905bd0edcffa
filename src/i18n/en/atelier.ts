/** Words of the Atelier's own page: header, files, error card. */
import { plural } from "./grammar";
import { helpLink } from "./help-link";
import type { atelier as french } from "../fr/atelier";

/** What of a file goes beyond what the Atelier takes on. */
const tooLarge = {
  fileBytes: "the file is larger than 100 MB",
  unpackedBytes: "its unpacked content does not fit in memory",
  parts: "it holds more than 20,000 parts",
  elements: "its sheets hold too much",
  heldElements: "it holds too many styles, merged cells or rules",
  depth: "its data are nested too deeply",
  attributeLength: "one of its data is out of all proportion",
  textLength: "one of its texts is longer than a million characters",
  cells: "its sheets hold more than a million cells",
  formulaLength: "its formulas are too long",
  areas: "one of its sheets holds more than 65,536 merged cells, rules or notes",
  sheets: "it holds more than 1,000 sheets",
};

export const atelier: typeof french = {
  product: "Cnam Conventions",
  atelier: "Workshop",
  title: (file) => `${file} – Cnam Conventions`,
  header: "Workbook",
  grid: "Spreadsheets",
  pane: "Conventions pane",
  loading: "Opening the workbook…",
  sample: "Example – GESSMS.xlsx",
  unsaved: "Unsaved changes",
  create: "New",
  createHint: "Start an empty workbook",
  blank: { file: "New workbook.xlsx", sheet: "Sheet 1", done: "The workbook is empty: over to you." },
  open: "Open",
  openHint: "Open an .xlsx file from this computer",
  save: "Save",
  saveHint: "Save an .xlsx copy on this computer",
  print: "Print",
  printHint: "Print the sheet, on the pages of its own set-up (Ctrl+P)",
  printing: {
    part: {
      title: "What should be printed?",
      body: (sheet: string) => `Several cells of “${sheet}” are selected.`,
      whole: "The sheet",
      selection: "The selection",
      cancel: "Cancel",
    },
    blank: (sheet: string) => `Nothing to print: “${sheet}” shows nothing here. Choose a sheet that is filled.`,
    tooMany: (pages: number, most: number) =>
      `This sheet would take ${pages} pages, and the Atelier prints ${most} at most. Select the cells to print.`,
    refused: "This browser refuses to print. Save the workbook and print it from your spreadsheet.",
    failed: "Printing could not be prepared. Nothing changed in the workbook: try again.",
  },
  help: helpLink,
  helpHint: "All the functions, in another tab",
  welcome: {
    title: "Welcome to the Atelier.",
    body: "Here is a sample, filled in, to change without fear. Nothing that you open is sent anywhere.",
    open: "Open my file",
    create: "Start an empty workbook",
    keep: "Explore the sample",
    guide: "Read the help",
  },
  hidePane: "Hide the pane",
  showPane: "Show the pane",
  regionsHint: "F6 goes from the header to the sheet, then to the pane",
  otherLanguage: "Français",
  drop: "Drop the .xlsx file to open it",
  opening: (file) => ({ title: `Opening “${file}”…`, cancel: "Cancel" }),
  saving: (file) => ({ title: `Saving “${file}”…`, cancel: "Cancel" }),
  opened: (file) => `${file} is open.`,
  saved: (file) => `Copy saved in your downloads as “${file}”.`,
  partnerCopy: {
    why: "Without the CNAM functions, its results would show as errors.",
    action: "Copy for partner",
    mark: "copy for partner",
  },
  dismiss: "Close this message",
  unseen: (items) => `In the file, not shown here and missing from a saved copy: ${items.join("; ")}.`,
  dates1904: (count) =>
    `This workbook counts its days from 1904: ${count} ${plural(count, "date or rule is", "dates and rules are")} converted to the usual calendar. Check the formulas where a date is written as a number of days.`,
  results: {
    places: (addresses, more) => addresses.join(", ") + (more > 0 ? ` and ${more} more` : ""),
    kept: (count, places) =>
      count > 1
        ? `The workshop cannot compute ${count} formulas: their results are those of the file, marked with a purple corner (${places}). Once saved, they stay as they are.`
        : `The workshop cannot compute one formula: its result is that of the file, marked with a purple corner (${places}). Once saved, it stays as it is.`,
    stale: (count, places) =>
      `Excel will calculate everything on opening: ${plural(count, "a result kept from the file is", `${count} results kept from the file are`)} out of date (${places}).`,
    unchecked: "Excel will calculate everything on opening, as the original file asks.",
    moved: "Formulas the workshop does not compute, moved or copied: their result stays",
    keptAt: (address) => `Result of the file in ${address}`,
    notComputed: (formula) =>
      `The workshop cannot compute “${formula}”. This value will not follow your changes; Excel will compute it again.`,
  },
  startOver: {
    title: "Start a new workbook?",
    body: "Your changes are not saved. Starting a new workbook will lose them.",
    confirm: "Start without saving",
    cancel: "Back to the workbook",
  },
  replace: {
    title: "Open another workbook?",
    body: "Your changes are not saved. Opening another workbook will lose them.",
    confirm: "Open without saving",
    cancel: "Back to the workbook",
  },
  notKept: {
    title: "What the copy will not keep",
    body: (file) =>
      `“${file}” holds things the workshop cannot save. The original does not change: only the copy will lack them.`,
    confirm: "Save the copy",
    cancel: "Do not save",
    item: (what, count, sheets) =>
      what +
      (count > 1 ? ` (${count})` : "") +
      (sheets.length > 0 ? `, ${plural(sheets.length, "sheet", "sheets")} ${sheets.join(", ")}` : ""),
    kinds: {
      macros: "Macros",
      pivotTables: "Pivot tables",
      charts: "Charts",
      images: "Pictures",
      shapes: "Shapes and text boxes",
      customXml: "Custom XML data",
      brokenLinks: "Links to a workbook that the file does not describe (their results stay)",
      slicers: "Slicers",
      sparklines: "Sparklines",
      threadedComments: "Conversations: kept as plain notes",
      dataConnections: "Data connections",
      dataModel: "Data model",
      embeddedObjects: "Embedded objects",
      formControls: "Form controls",
      workbookProtection: "Protection of the workbook’s structure",
      protectedRanges: "Ranges editable with a password",
      conditionalFormats: "Conditional formats of other kinds (icon sets, ranks, averages)",
      validations: "Validations of other kinds",
      hyperlinks: "Hyperlinks: the text stays",
      richText: "Formatting of parts of a cell’s text: the text stays",
      richValues: "Data types and pictures in cells",
      filterCriteria: "Filter and sort criteria: the filtered range stays",
      outline: "Groups and outline",
      printDetails: "Page set-up details",
      viewSettings: "View settings",
      theme: "Theme: the colours stay",
      cellStyles: "Named cell styles: the look stays",
      styleDetails:
        "Details of formats: gradients, patterns, particular borders and underlines, superscripts, adjustments",
      scenarios: "Scenarios",
      customViews: "Custom views",
      dataTables: "Data tables: the results stay",
      specialSheets: "Chart, dialog or macro sheets",
      documentProperties: "Document properties",
      digitalSignatures: "Digital signatures",
      webExtensions: "Embedded Office add-ins",
      conditionalFormatDetails: "Borders, number formats and fonts of conditional formats",
      dataBarOptions: "Options of data bars: length, direction, axis, negative values",
      hiddenListArrows: "Hidden arrows of lists of choices: the copy shows them",
      calculatedColumns: "Calculated columns of tables: the formulas stay, new rows no longer get them",
      tableDetails: "Formats of new rows of tables, their comments and alternative texts",
      overlappingMerges: "Merges that overlap: the first one stays",
      tableStyles: "Table styles of the workbook’s own",
      phonetics: "Phonetic guides",
      nameComments: "Comments of defined names",
      ignoredErrors: "Errors that were set to be ignored: Excel will mark them again",
      readOnlyAdvice: "Opening read-only, advised or required",
      sharedWorkbook: "History of an old shared workbook",
      ribbon: "Custom ribbon or toolbars",
      cellWatches: "Watch window",
      dataConsolidation: "Data consolidation",
      dates1904: "Calendar from 1904: dates are converted",
      emptyFormatting: "Formatting of empty cells far from the data",
    },
  },
  recovery: {
    short: "Recovery copy",
    settings: "Recovery copy",
    title: "Take up the unsaved work?",
    body: (file: string, when: string, days: number) =>
      `“${file}” had unsaved changes when its tab was closed. This browser has kept a copy of it, from ${when}. Later, it will be offered again; it erases itself after ${days} days.`,
    resume: "Take up the work",
    erase: "Erase the copy",
    later: "Later",
    resumed: (file: string) => `“${file}” is open again where it was left. Save it so as not to lose it.`,
    setAside: (files: readonly string[], days: number) =>
      `The recovery ${plural(files.length, "copy", "copies")} of ${files.map((file) => `“${file}”`).join(", ")} ` +
      `could not be opened and ${plural(files.length, "is", "are")} set aside for ${days} days: see “Recovery copy”, at the top of the page.`,
    failed:
      "This browser could not keep a recovery copy of your work. Save often: a tab closed by accident would lose it.",
    about:
      "While you work, the Atelier keeps a copy of the unsaved workbook, in case the tab is closed or stops answering.",
    aboutOff: "The Atelier keeps no copy of the workbook: a tab closed or frozen before saving loses what was done.",
    facts: [
      "The copy stays in this browser, on this computer: nothing is sent.",
      "It is erased as soon as you save, open another workbook or decline to take it up, and after 30 days.",
      "On a shared computer, turn it off: the next person could take it up.",
    ],
    goOn: "Keep it",
    turnOff: "Turn off and erase",
    turnOn: "Turn the copy on",
    stayOff: "Do without",
    showLeft: (count: number) => plural(count, "See the copy left", `See the ${count} copies left`),
    isOn: "The recovery copy is on.",
    isOff: "The recovery copy is off; the copies of this browser are erased.",
  },
  failures: {
    notAWorkbook: (file) => `“${file}” is not an .xlsx workbook. Choose an Excel file.`,
    encrypted: (file) => `“${file}” is protected by a password. Remove the password in Excel, then open it here.`,
    damaged: (file) => `“${file}” is damaged. Open it in Excel to repair it, then try again.`,
    legacyXls: (file) => `“${file}” is in the old .xls format. Save it as .xlsx in Excel, then open it here.`,
    binaryXlsb: (file: string) =>
      `“${file}” is a binary workbook (.xlsb). In Excel, save it as “Excel Workbook (.xlsx)”, then open it here.`,
    openDocument: (file: string) =>
      `“${file}” is an OpenDocument workbook (.ods). In LibreOffice or Excel, save it as .xlsx, then open it here.`,
    numbers: (file: string) =>
      `“${file}” is a Numbers workbook. In Numbers, choose File, Export To, Excel, then open the .xlsx file here.`,
    separatedText: (file: string) =>
      `“${file}” is text in columns (.csv), not a workbook. Open it in Excel or LibreOffice, save it as .xlsx, then open it here.`,
    webPage: (file: string) =>
      `“${file}” is a web page, even if it is named like a workbook. Open it in Excel, save it as .xlsx, then open it here.`,
    spreadsheetXml: (file: string) =>
      `“${file}” is in the XML format of Excel 2003. Open it in Excel, save it as .xlsx, then open it here.`,
    pdf: (file: string) => `“${file}” is a PDF, not a workbook. Ask whoever sent it for the .xlsx workbook.`,
    image: (file: string) => `“${file}” is a picture, not a workbook. Ask whoever sent it for the .xlsx workbook.`,
    otherDocument: (file: string) =>
      `“${file}” is a document of another program, not a workbook. Choose an Excel .xlsx file.`,
    empty: (file: string) =>
      `“${file}” is empty: its copy or download was interrupted. Get it again, then try once more.`,
    tooLarge: (file: string, limit: keyof typeof tooLarge) =>
      `“${file}” is too large for the Atelier: ${tooLarge[limit]}. Open it in Excel, keep only the sheets you need, then try again.`,
    unknown: (file) => `“${file}” could not be opened.`,
    save: "The copy could not be saved. Your workbook is intact; try again.",
    start: "The workshop could not start. Reload the page; if this goes on, try a recent browser.",
    pane: "The pane could not be loaded. Reload the page.",
  },
  /** How Excel writes values in this language. */
  values: {
    true: "TRUE",
    false: "FALSE",
    errors: {
      "#VALUE!": "#VALUE!",
      "#N/A": "#N/A",
      "#REF!": "#REF!",
      "#NAME?": "#NAME?",
      "#DIV/0!": "#DIV/0!",
      "#NUM!": "#NUM!",
      "#NULL!": "#NULL!",
      "#SPILL!": "#SPILL!",
      "#CALC!": "#CALC!",
      "#BUSY!": "#BUSY!",
    },
  },
  errorCard: {
    label: (address) => `Error in ${address}`,
    unknownFunction: (name, nearest) => `There is no function “${name}”. The nearest is “${nearest}”.`,
    codes: {
      "#VALUE!": "A value is not of the expected type, such as text in place of a number.",
      "#N/A": "The value looked for does not exist.",
      "#REF!": "The formula uses a cell that no longer exists.",
      "#NAME?": "A name in the formula is unknown. Check how the function or name is spelt.",
      "#DIV/0!": "The formula divides by zero or by a blank cell.",
      "#NUM!": "A number in the formula is impossible or too large.",
      "#NULL!": "Two ranges of the formula have no cell in common.",
      "#SPILL!": "The result fills several cells and one of them is not empty. Make room for it.",
      "#CALC!": "The calculation cannot give this result.",
      "#BUSY!": "The calculation is under way.",
    },
  },
  protectedCell: (address) => `Cell ${address} is on a protected sheet. Remove the protection in Excel to change it.`,
  refusedEntry: {
    entry: (entry, address) => `“${entry}” is refused in ${address}, which keeps its former contents.`,
    rule: "An entry rule of this cell does not accept it.",
  },
};
