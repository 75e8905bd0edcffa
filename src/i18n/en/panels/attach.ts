/** Words of the tool « Brancher », and of the columns it adds. */
import { numberFormatter } from "../../number-formatter";
import { counted } from "../grammar";
import type { attach as french } from "../../fr/panels/attach";

/** Of a unit: as many decimals as a sheet writes. */
const WEIGHT = numberFormatter("en", { maximumFractionDigits: 10 });

const roles: (typeof french)["roles"] = {
  fullName: "Full name",
  lastName: "Last name",
  firstName: "First name",
  learnerNumber: "Learner number",
  email: "E-mail",
  birthDate: "Date of birth",
  group: "Group",
  mark: "Mark",
  status: "Status or decision",
  credits: "ECTS",
  mean: "Mean",
  absences: "Absences",
  rank: "Rank",
  coefficient: "Coefficient",
  scale: "Scale",
  criterion: "Part of a mark",
  juryPoints: "Points of the jury",
  language: "Language level",
  experience: "Experience",
  mobility: "Mobility",
  label: "Label",
  nature: "Nature",
  quantity: "Quantity",
  rate: "Rate or price",
  amount: "Amount",
  party: "Party",
  year: "Year",
  npec: "NPEC",
  level: "Level",
  contract: "Contract",
  start: "Start",
  end: "End",
  break: "Break",
  date: "Date",
  hours: "Hours",
  presence: "Presence",
  unit: "Unit",
  kind: "Kind",
  remark: "Remark",
  lineNumber: "Row number",
  other: "Other, left alone",
};

const assessments: (typeof french)["assessments"] = {
  continuous: "continuous assessment",
  exam: "exam",
  oral: "oral",
  project: "project",
  grade: "the unit’s grade",
};

const rows = {
  weights: "weights",
  credits: "ECTS",
  scale: "scale",
  total: "total",
  statistics: "statistics",
  section: "section title",
  note: "remark",
  blank: "blank row",
};

export const attach: typeof french = {
  help: "Select a cell of your table. Check what was recognised, correct it where needed, then choose the results to add on its right. No filled cell is touched without your consent.",
  headings: {
    grade: (unit) => (unit === undefined ? "CNAM grade" : `${unit} grade`),
    status: (unit) => (unit === undefined ? "CNAM status" : `${unit} status`),
    credits: () => "ECTS earned",
    mean: () => "CNAM mean",
  },
  plan: (sheet) => `Attach the table of “${sheet}”`,
  damaged:
    "Corrections of columns kept for this sheet no longer read: they are set aside. Correct the columns below: your choices will replace them.",
  noTable:
    "No table was recognised on this sheet. It needs a row of headings (Name, CC, Exam…) and, under it, a row per learner.",
  noMarks: "No column of marks was recognised in this table: say in the list which ones are, or choose another table.",
  table: "Table",
  tables: (address, learners) => `${address}, ${counted(learners, "row", "rows")}`,
  learners: "Rows",
  place: "Cells",
  specialRows: "Rows apart",
  specialRow: (row, kind) => `${row} (${rows[kind]})`,
  columns: "Columns recognised",
  pick: "Correct by clicking a column of the sheet",
  picking: "Now click a cell of the column to correct…",
  column: (letter) => `Column ${letter}`,
  noHeading: "no heading",
  hidden: "hidden",
  result: "CNAM result already attached",
  correct: (letter) => `Correct column ${letter}:`,
  guess: (role, unit, assessment, session) =>
    [
      roles[role],
      unit,
      assessment && assessments[assessment],
      role === "mark" && session !== undefined ? `session ${session}` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(" · "),
  confidence: { sure: "sure", likely: "likely", check: "to be checked", said: "as you said" },
  role: "Content",
  unit: "Unit (blank: the sheet’s own)",
  assessment: "Assessment",
  noAssessment: "Not said",
  session: "Session",
  firstSession: "Session 1",
  secondSession: "Session 2",
  close: "Close",
  forget: "Forget my correction",
  results: "Results to add",
  resultKinds: {
    grade: "Final grade of each unit",
    status: "Status of each unit",
    credits: "ECTS earned",
    mean: "General mean",
    decision: "The diploma’s decision, with its reasons",
  },
  needsGrades: "The mean reads the final grades: they are added too.",
  needsBoth: "The decision reads the final grades and the statuses: they are added too.",
  needsStatuses: "ECTS are counted on the statuses: they are added too.",
  noFigures:
    "ECTS and mean need an “ECTS” row under or above the headings, or unit codes of the catalogue of the convention shown. A mean may do with a row of coefficients, “coef 3” in each heading, or your own mean.",
  noCredits:
    "ECTS need an “ECTS” row under or above the headings, or unit codes of the catalogue of the convention shown.",
  ownMean: (weights) =>
    `General mean: units count for ${weights.map((weight) => WEIGHT.format(weight)).join("; ")}, as in your sheet.`,
  usualWeights: (units) =>
    `No row of weights for ${units}: continuous assessment and exam follow the convention’s weights.`,
  equalWeights: (units) =>
    `No row of weights for ${units}: all assessments weigh the same. For other weights, add a row “Coef” under the headings.`,
  theUnit: "the unit",
  roles,
  assessments,
  tokens: "Words that the functions refuse",
  tokenHelp: "Choose a code to replace each of them; the preview lists the cells and asks for your consent.",
  token: (text, count) => `“${text}”, ${counted(count, "cell", "cells")}`,
  notEnrolled:
    "A dash often says “not enrolled”. It is never read as a 0: the cell stays as it is, and the result of that unit shows the error until it is emptied or replaced by a code.",
  leave: "Leave as it is",
  proposed: " (proposed)",
  codes: {
    ABJ: "ABJ, justified absence",
    ABI: "ABI, unjustified absence",
    DIS: "DIS, exempt",
    EXO: "EXO, exemption",
    V: "V, validated",
    NV: "NV, not validated",
    NEU: "NEU, neutralised",
  },
  blocked: (cell, by) => `The formula of ${cell} has no room to spill (#SPILL!): empty or move ${by}.`,
  blockedSomewhere: (cell) =>
    `The formula of ${cell} has no room to spill (#SPILL!): free the cells below it and on its right.`,
  prepare: "See what will be added",
  nothingToAdd: "These results are already attached: nothing to add.",
  noRoom: "There are no free columns left on the right of the table.",
  outOf: (scale) => `out of ${scale}`,
  outOfColumn: (column) => `out of column ${column}`,
  outOfEach: "scale in each cell",
  scale: "Out of (blank: 20, or what the sheet says)",
  weight: "Weight (blank: what the sheet says)",
  converted: (columns) => `Brought to 20 inside the formulas, your cells unchanged: ${columns}.`,
  questions: "Answer the questions above first.",
  layouts: {
    notMarks:
      "This is no table of marks: nothing is attached to it. If it holds some, give its columns a heading (“Name”, “Mark”), or correct them in the pane.",
    peopleWithoutMarks:
      "This list of people has no marks yet. Add a column “Mark” to it, or make a marks sheet that has these people on it.",
    attendance: "This table records presence day by day: it has no marks to attach.",
    sheetPerLearner:
      "This sheet holds the marks of a single learner: nothing is attached to it. Bring the learners together on a sheet, a row each.",
    learnerAndUnitPerRow:
      "This list has a row per learner and subject, and a learner has two marks of one subject, or no subject: complete it, then retry.",
    unitPerRow: "This table has its subjects in rows, and some rows or columns have no name: complete it, then retry.",
    learnerPerRow: "This table has no column of marks to attach. Give a heading to the one that holds some.",
  },
  marksSheet: (learners: number) =>
    `Make a marks sheet with ${learners > 1 ? `these ${learners} people` : "this person"}`,
  tooMany:
    "Too many scattered marks, or marks on another scale, for one unit: the formula would be more than a spreadsheet takes (255 arguments, 8,192 signs). Put them side by side, brought to 20.",
  regrouped: (sheet: string) => `Results ${sheet}`,
  beside: (sheet: string) =>
    `This table has no place for results: the marks are brought together on a sheet “${sheet}”, one row a learner, out of 20. It reads your cells, which do not change.`,
  reconciled: "Your results and ours",
  reconciledHelp:
    "What your sheet already computes, compared row by row with what the functions find from the same marks.",
  agreement: (heading: string, unit: string, equal: number, compared: number) =>
    `Your column “${heading}”${unit === "" ? "" : ` (${unit})`}: ${equal} of ${compared} ${compared > 1 ? "rows" : "row"} equal.`,
  difference: (row: number, who: string, theirs: string, ours: string, cause: string) =>
    `Row ${row}${who === "" ? "" : `, ${who}`}: ${theirs} in yours, ${ours} here (${cause}).`,
  moreDifferences: (count: number) => `And ${counted(count, "other difference", "other differences")}.`,
  agreeingRows: (count) => (count > 1 ? `Show the ${count} rows that agree` : "Show the row that agrees"),
  agreeing: (row, who, theirs) => `Row ${row}${who === "" ? "" : `, ${who}`}: ${theirs}`,
  moreAgreeing: (count) => `And ${counted(count, "other row that agrees", "other rows that agree")}.`,
  noFigure: "no result",
  causes: {
    formula: "this row’s formula is not its column’s",
    rounding: "rounded in yours",
    roundingHere: "rounded by the convention",
    absence: "in yours, the absence or the word does not count",
    absenceAsZero: "in yours, the absence or the missing mark counts 0",
    weights: "in yours, all assessments count alike",
    resitIgnored: "in yours, the second session does not count",
    resitKept: "in yours, the second session replaces the first",
    threshold: "in yours, the decision is taken at another figure",
    compensation: "in yours, the mean of all units makes up for this one",
    missing: "here, a mark is missing or not read",
    other: "unknown cause: to be checked",
  },
  nothingTicked: "Tick at least one result.",
  needsRules: "The formulas read the name CNAM_REGLES, which this workbook does not have yet.",
  withRules: "Create the rules sheet too (recommended)",
  withRulesPlan: (label) => `${label}, with the rules sheet`,
  withoutRules: "Attach alone: the formulas will show #NAME? as long as the name CNAM_REGLES does not exist",

  accounts: {
    plan: "Attach the accounts to a financial file",
    heading: "Accounts",
    help: "These tables were recognised in the workbook. A financial file reads them where they are: nothing to type again.",
    kinds: {
      contracts: "Contracts",
      charges: "Charges",
      expenses: "Expenses",
      invoices: "Invoices",
      receipts: "Receipts",
      instalments: "Instalments",
    },
    found: (sheet: string, rows: number) => `${sheet}, ${counted(rows, "row", "rows")}`,
    leftOut: (sheet: string, row: number, text: string) => `${sheet}, row ${row}: ${text}`,
    bearer: (sheet, rows) =>
      `${sheet}: who bears ${counted(rows.length, "line", "lines")} without a party (${rows.length > 1 ? "rows" : "row"} ${rows.slice(0, 8).join(", ")}${rows.length > 8 ? "…" : ""})?`,
    typed: {
      plain: (sheet, heading, count, cell, text, read) =>
        count > 1
          ? `${sheet}, column “${heading}”: ${count} numbers are typed as text, the first in ${cell}: “${text}”, read as ${read}. The file counts them; your own sums do not. “Check” can make numbers of them.`
          : `${sheet}, column “${heading}”: ${cell} is typed as text: “${text}”, read as ${read}. The file counts it; your own sums do not. “Check” can make a number of it.`,
      asTheRest: (sheet, heading, cell, text, read) =>
        `${sheet}, column “${heading}”: “${text}” (${cell}) is read as ${read}, as the rest of the column.`,
      asked: (sheet, heading, cell, text, count) =>
        `${sheet}, column “${heading}”, ${cell}: “${text}” has two readings${count > 1 ? `, and so ${count > 2 ? "have" : "has"} ${counted(count - 1, "other cell", "other cells")}` : ""}. How much is it?`,
      signs: { ".": "the full stop", ",": "the comma" },
      thousands: (value, sign) => `${value}: ${sign} separates thousands`,
      decimals: (value, sign) => `${value}: ${sign} comes before decimals`,
      unread: (sheet, cell, text) =>
        `${sheet}, ${cell}: “${text}” is no number that can be read. Type the number alone; until then the file lacks this amount.`,
    },
    toAnswer: "Answer first: nothing is guessed.",
    leftOutHeading: "Rows left out (titles, totals, revenue, what follows the table)",
    button: "Attach the accounts",
  },
};
