/** Words of the tool « Importer », of the sheets it makes and of its plans. */
import { counted, linesText } from "../grammar";
import type { importTool as french } from "../../fr/panels/import";

const sources = {
  moodleGradebook: "Moodle, grade book",
  moodleQuiz: "Moodle, quiz",
  moodleAssignment: "Moodle, assignment",
  apogee: "Apogée",
  apogeeWeb: "Apogée, web form",
  scodoc: "ScoDoc",
  canvas: "Canvas",
  blackboard: "Blackboard",
  pegase: "Pégase, jury minutes",
  table: "Table of marks",
};

const sheets: Readonly<Record<keyof typeof sources, string>> = {
  moodleGradebook: "Moodle import",
  moodleQuiz: "Moodle import",
  moodleAssignment: "Moodle import",
  apogee: "Apogée import",
  apogeeWeb: "Apogée import",
  scodoc: "ScoDoc import",
  canvas: "Canvas import",
  blackboard: "Blackboard import",
  pegase: "Pégase import",
  table: "Import",
};

export const importTool: typeof french = {
  help: "Choose what your platform or your registry exported. Nothing is written before you agree.",
  chooseFile: "File to import",
  formats: "CSV or text from Moodle, Apogée, ScoDoc or Pégase, list of NPEC amounts. You may also drop it here.",
  or: "or",
  readSheet: "Read the active sheet",
  another: "Choose another file",

  problems: {
    workbook:
      "This is a workbook: open it in your spreadsheet, copy its sheet into this workbook, then click “Read the active sheet”.",
    unreadable: "This file is not text. Export it as CSV, then choose it again.",
    tooBig: "This file is too big. Export a single course or cohort, then choose it again.",
    empty: "There is nothing to read here. Choose another file or another sheet.",
    noMarks:
      "This is not a list of marks: no column looks like one. Check that the first row holds the headings of the columns.",
    turned:
      "This table has its units in rows and its learners in columns: an import reads a row per learner. “Attach” reads it as it is; else transpose it (Paste Special, Transpose), then retry.",
    withoutMarks:
      "This list of people has no marks yet. Add a column “Mark” to it, or make a marks sheet from it in “Attach”.",
    nobody: "The columns are recognised, but no row holds the name or the number of a learner.",
    commas:
      "In this file, commas separate the columns and the decimals too: several readings are possible. Export it with semicolons, then choose it again.",
  },

  repairs: {
    quotes: (lines) => `Stray quote, read as absent: ${linesText(lines)}.`,
    commas: (lines) => `Decimal commas given back to their numbers: ${linesText(lines)}.`,
  },
  beside: (cells) => `Outside the table, under no heading, nothing is read of: ${cells}.`,
  otherTables: (count) =>
    `${counted(count, "other table of marks", "other tables of marks")} in this source: only the longest is imported. Copy the others to a sheet of their own to import them.`,

  recognised: "Recognised",
  sources,
  sheet: (source) => sheets[source],
  rawSuffix: "(raw)",
  confidence: "Confidence",
  sureness: (confidence) => `${Math.round(confidence * 100)}%`,
  learners: "Learners",
  encoding: "Encoding",

  columns: {
    legend: "Columns of marks",
    outOf: (heading) => `Scale of “${heading}”`,
    scale: "Marks out of",
    byRow: "Marks out of the scale of each row",
    assumed: "The file does not give the scale: 20 unless you correct it.",
    scaleInvalid: "Give a scale above 0, such as 20.",
    into: (heading) => `Column that receives “${heading}”`,
    target: "Into",
    none: "Do not import",
  },

  attempts: {
    legend: "Several rows for the same learner",
    help: (count) => `${counted(count, "learner has", "learners have")} several marks. Which one counts?`,
    rules: { best: "The best", last: "The last", first: "The first" },
    missing: "First say which mark counts when there are several.",
  },

  destination: {
    legend: "Destination",
    sheet: "A new sheet",
    table: "A table of the workbook",
    choose: "Table to fill",
    noTable: "No sheet of the workbook holds a table of marks to fill.",
  },
  keepRaw: "Keep the file as it is on a sheet of its own",
  keptRaw: "The file is kept as it is on a sheet of its own: some marks are brought to 20.",

  counts: {
    legend: "What will be imported",
    marks: "Marks",
    codes: "Codes (ABI, ABJ…)",
    notEnrolled: "Not enrolled, left blank",
    waiting: "Waiting, left blank",
    outOfScale: "Out of scale, to correct",
    refused: "Unreadable, to correct",
    matched: "Learners found",
    added: "Learners added",
    unmatched: "Not in the table",
    doubtful: "To decide",
    same: "Already there",
    different: "Different",
    formula: "On a formula, left alone",
  },
  addMissing: (count) =>
    count === 1 ? "Add who is missing to the free row" : `Add who is missing to the ${count} free rows of the table`,
  replace: (count) => (count === 1 ? "Replace the mark that differs" : `Replace the ${count} marks that differ`),

  lists: {
    different: "Marks that differ",
    fromTo: (before, after) => `${before} → ${after}`,
    problems: "Marks to correct in the file",
    unmatched: "Not in the table",
    doubtful: "To decide",
    attach: (name) => `Row of the table for ${name}`,
    nobody: "Do not import",
    toChoose: "To choose",
    doubts: {
      several: "several people have this name or this number",
      otherName: "this number has another name in the table",
      otherNumber: "this name has another number in the table",
      sameTarget: "several rows of the file are this person",
    },
    leftOutColumns: (count) => counted(count, "column left out", "columns left out"),
    leftOutRows: (count) => counted(count, "row left out", "rows left out"),
    row: (row) => `Row ${row}`,
    reasons: {
      feedback: "feedback",
      timestamp: "dates and durations",
      birthDate: "dates of birth",
      carriedOver: "marks carried over from another session",
      suspended: "suspended account",
      percentage: "percentage of a mark already taken",
      letter: "letter grade",
      question: "points of a question",
      state: "state",
      result: "result or credits",
      scale: "scale",
      other: "other",
    },
    more: (count) => `and ${count} more`,
  },

  prepare: "Prepare the import",
  nothingChosen: "Tick at least one column of marks.",
  nothingToWrite: "Nothing to write: every mark is there already, or no column is chosen.",
  onlyDifferent: (count) =>
    count === 1
      ? "One mark of the table differs from that of the file, and there is nothing else to write. Tick “Replace the mark that differs” to take that of the file; otherwise the table keeps its own."
      : `${count} marks of the table differ from those of the file, and there is nothing else to write. Tick “Replace the ${count} marks that differ” to take those of the file; otherwise the table keeps its own.`,

  sheetPlan: (sheet) => `Create the sheet ${sheet}`,
  fillPlan: (sheet) => `Import marks into ${sheet}`,
  sheetTitle: (source, from) => `${source} — ${from}`,
  sheetHelp: "Marks out of 20. A blank cell is not a zero: the last column says why.",
  headings: { number: "Number", lastName: "Last name", firstName: "First name", fullName: "Learner", remark: "Remark" },
  onTwenty: (heading) => (/\/\s*20(?:[.,]0+)?\s*\)?$/.test(heading) ? heading : `${heading} /20`),
  about: (heading, remark) => `${heading}: ${remark}`,
  remarks: {
    carriedOver: "mark carried over from another session",
    notEnrolled: "not enrolled",
    waiting: "waiting",
    outOfScale: (mark) => `“${mark}” is above the scale`,
    refused: (mark) => `“${mark}” is not a mark`,
  },

  npec: {
    source: "Reference list of NPEC amounts (France compétences)",
    lines: "Lines",
    codes: "RNCP codes to keep",
    codesHelp: "Separated by commas, such as RNCP35585, RNCP36339.",
    chosen: (count) => counted(count, "line will be imported", "lines will be imported"),
    tooMany: (most) => `Give RNCP codes: a sheet of more than ${most} lines would be too heavy.`,
    unknown: "No line has these RNCP codes. Check them.",
    leftOut: (count) => counted(count, "line without an RNCP code, left out", "lines without an RNCP code, left out"),
    sheet: "NPEC",
    contractsOfBefore: (sheet: string, headings: readonly string[]) =>
      `The sheet “${sheet}” will not look its NPEC up in this list: it was made before. Insert right of its table, before the revenue, the columns ${headings.map((one) => `“${one}”`).join(", ")}, then import the list again. Or type the NPEC.`,
    plan: "Create the sheet NPEC",
    title: "Funding levels (NPEC)",
    from: (file) => `Reference list of France compétences, from ${file}`,
    headings: {
      rncp: "RNCP code",
      title: "Programme",
      certifier: "Certifying body",
      diploma: "Diploma",
      cpneCode: "CPNE code",
      cpne: "CPNE",
      amount: "NPEC a year",
      status: "Status",
      since: "Applies from",
    },
  },

  actuals: {
    forms: { fec: "French accounting entries (FEC)", table: "Journal of expenses" },
    plan: (from: string) => `Import the entries of ${from}`,
    noFile:
      "These are accounting entries, and this workbook has no financial file to receive them. Create it first with “Create a sheet”, then choose the file again.",
    party: "Accounts of",
    accounts: "Accounts of charges",
    lineOf: (account: string) => `Charge for ${account}`,
    toChoose: "To be said",
    notOurs: "Not in this file",
    entries: (count: number) => counted(count, "entry", "entries"),
    debit: "Debit of the file",
    credit: "Credit of the file",
    retained: "Kept in the financial file",
    outside: "Left out of it",
    gap: "Difference with the file",
    added: "Lines to write",
    there: "Lines already there",
    unread: "Rows to mend in the file",
    toMend: (count: number) =>
      `${counted(count, "row has", "rows have")} no readable date, account or amount: mend the file, then choose it again.`,
    toSay: (count: number) =>
      `${counted(count, "account waits", "accounts wait")}: say which charge it is, or “Not in this file”.`,
    nothing: "Nothing to write: these entries are all there already, or left out.",
    missingRows: (count: number) =>
      `The journal of expenses lacks ${counted(count, "row", "rows")}: insert them above its grey row, then choose the file again.`,
  },
};
