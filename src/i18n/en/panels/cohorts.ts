import type { cohortsPanel as french } from "../../fr/panels/cohorts";
import { counted } from "../grammar";

export const cohortsPanel: typeof french = {
  help: "Gathers tables of marks, of this workbook or of files, and compares success by unit, centre and year. Nothing is merged: each table keeps its name and where it comes from.",
  file: "Add a file",
  formats: {
    all: ".xlsx workbook or CSV export. It is read here and sent nowhere.",
    text: "CSV export. Of a workbook, copy the sheet into this one.",
  },
  tables: "Tables found",
  none: "No table of marks in this workbook. Open a workbook that has some, or add a file.",
  take: (sheet, file) => (file === null ? `Sheet « ${sheet} »` : `« ${sheet} » of ${file}`),
  content: (learners, units, range) => `${counted(learners, "learner")}, ${counted(units, "unit")}, ${range}`,
  centre: "Centre",
  year: "Year",
  yearHint: "2025 or 2024-2025",
  toSay: "To be said: neither the titles nor the name of the sheet surely say it.",
  rules: "Rules",
  ownRules: { workbook: "those of the workbook", file: "those of the file" },
  computed: "Verdicts already computed in the table.",
  problems: {
    questions: "The reading of this table is not sure: answer the questions of « Attach a table » first.",
    questionsInFile: "The reading of this table is not sure: open this file, attach it, save it, then add it again.",
    apart: "A row for each learner and unit: « Attach a table » makes a sheet of it first.",
  },
  attach: "Attach this table",
  drop: "Take this file away",
  fileProblems: {
    workbook: "This is a workbook: open it, copy its sheet into this one, then come back here.",
    unreadable: "This file does not read. Save it as .xlsx or CSV, then choose it again.",
    tooBig: "This file is too big: keep one cohort of it.",
    commas: "Commas separate its columns and its decimals too: export it with semicolons.",
    noTable: "No table of marks in this file.",
  },
  same: (code) => `${code} has several titles`,
  titles: (titles) => `${titles.map(({ title, sheet }) => `« ${title} » (${sheet})`).join(", ")}.`,
  sameChoices: { yes: "The same unit", no: "Different units" },
  colon: ": ",
  shared: (first, second, count) =>
    `${counted(count, "learner")} of « ${second} » ${count === 1 ? "is" : "are"} in « ${first} » too, and ${count === 1 ? "counts" : "count"} in each`,
  doubtful: (first, second, count) => `${count} of « ${second} » may be in « ${first} »: numbers and names disagree`,
  compare: "Compare two cohorts",
  noComparison: "No chart",
  pair: (first, second) => `${first} and ${second}`,
  obstacles: {
    tables: "Choose one table at least.",
    places: (count) => `The centre or the year of ${counted(count, "table")} is missing.`,
    units: (codes) => `Say whether ${codes.join(", ")} ${codes.length === 1 ? "is" : "are"} the same unit everywhere.`,
  },
  prepare: "See what will be made",
};
