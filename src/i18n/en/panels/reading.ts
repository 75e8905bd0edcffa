/** Words of what is read of a sheet: what it looks like, how surely, and what is asked. */
import type { Asked, reading as french } from "../../fr/panels/reading";
import { counted, enumerated, linesText } from "../grammar";
import { attach } from "./attach";

function columns({ columns: letters, many, headings }: Asked): string {
  return `${many ? "Columns" : "Column"} ${letters}${headings === "" ? "" : ` “${headings}”`}`;
}

function shown({ cells }: Asked): string {
  return cells === "" ? "" : ` (${cells})`;
}

export const reading: typeof french = {
  layouts: {
    learnerPerRow: "a learner a row",
    learnerAndUnitPerRow: "a row for each learner and unit",
    unitPerRow: "units in rows, learners in columns",
    sheetPerLearner: "the marks of one learner",
    attendance: "presence day by day",
    peopleWithoutMarks: "a list of people without marks",
    notMarks: "no table of marks",
  },
  certainties: { sure: "sure", likely: "likely", unsure: "to be confirmed" },
  roles: attach.roles,
  assessments: attach.assessments,
  listed: enumerated,
  columnRun: (first: string, last: string) => `${first} to ${last}`,
  questions: {
    who: (asked) => `${columns(asked)}: whose row it is?${shown(asked)}`,
    rows: (asked) =>
      `The same people come back on several rows. ${columns(asked)}: the unit of each row?${shown(asked)}`,
    units: (asked) =>
      asked.many
        ? `${columns(asked)}: a unit each, or the assessments of one unit?${shown(asked)}`
        : `${columns(asked)}: the mark of a unit of its own, or an assessment of the sheet’s unit?${shown(asked)}`,
    marks: (asked) => `${columns(asked)}: are these marks?${shown(asked)}`,
    grade: (asked) => `${columns(asked)}: the unit’s grade, made of the others, or one more assessment?${shown(asked)}`,
    session: (asked) => `${columns(asked)}: second session, or second semester?${shown(asked)}`,
    scale: (asked) => `${columns(asked)}: out of 20?${shown(asked)}`,
    weights: (asked) =>
      `${columns(asked)}: nothing states their weights. Do they weigh the same? If not, add a “Coef” row under the headings.`,
    kept: (asked) => `${columns(asked)}: which one counts?${shown(asked)}`,
  },
  choices: {
    yes: () => "Yes",
    no: () => "No",
    eachUnit: () => "A unit each",
    oneUnit: () => "The assessments of one unit",
    notMarks: () => "These are no marks",
    mark: () => "These are marks",
    grade: () => "The unit’s grade",
    assessment: () => "One more assessment",
    session2: () => "Second session",
    session1: () => "Another semester",
    outOf: (figure) => `Out of ${figure}`,
    equal: () => "They weigh the same",
    keep: (figure) => `Column ${figure}`,
  },
  open: (count) => `${counted(count, "question")} before computing`,
  ready: "Everything is read: results can be computed.",
  whyAsked: "A result is computed only from what is sure or said by you. Your answers are kept in the workbook.",
  cli: {
    usage:
      "Usage: npm run cnam -- read|attach|import|audit FILE… [--convention ID] [--json], attach FILE --out COPY.xlsx [--values], or return WORKBOOK --into EXPORT --out GIVEN-BACK",
    missing: (file: string) => `“${file}”: there is no such file.`,
    written: (file: string, cells: number) =>
      `“${file}” is written, with ${counted(cells, "computed cell", "computed cells")}.`,
    nothingWritten: "There is no result to write: no file was made.",
    unknownConvention: (read: string, ids: string) => `There is no convention “${read}”. Choices: ${ids}.`,
    sheet: (name) => `Sheet “${name}”`,
    noTable: "no table was recognised: a row of headings (“Name”, “CC”, “Exam”) above the data is enough.",
    row: (row: number) => `row ${row}`,
    commas: (file, lines) =>
      `“${file}”: commas separate the columns and the decimals too, and several readings are possible (${linesText(lines)}). Export it again with semicolons.`,
    emptyText: (file) => `“${file}” holds no value. Export it again, then retry.`,
    notWritten: (file) => `“${file}” cannot be written: check the folder, and close the file if it is open.`,
    encoding: (name) => `accents read as ${name}`,
    open: (count) =>
      `${counted(count, "question")} before computing: answer in the pane (Attach), or write it in the sheet (“Mark /10”, a row “Coef”).`,
    clean: "nothing to report.",
    noName: "no name",
    session: (number) => `session ${number}`,
    beside: (cells) => `outside the table, under no heading, not read: ${cells}`,
    unknownFormulas: (columns) =>
      `formulas without a value in this file, not computed here: ${columns}. Open it in a spreadsheet, save it, then retry.`,
    unknownMarks:
      "Some marks of this table are formulas without a value in this file: open it in a spreadsheet, save it, then retry.",
    scaleColumn: (column) => `column ${column}`,
    scaleCells: "what each cell says",
    weightsKinds: {
      single: "a single mark",
      convention: "those of the convention",
      unsaid: "unsaid",
      row: (row) => `row ${row}`,
      columns: (columns) => `columns ${columns}`,
    },
    unit: "unit",
    generalMean: "general mean",
    scales: { stated: "written", column: "in a column", assumed: "assumed: to check" },
    marks: {
      blank: "blank",
      notEnrolled: "not enrolled",
      waiting: (original) => `waiting (${original})`,
      outOfScale: (original) => `${original}, out of scale`,
      refused: (original) => `“${original}”: to be explained`,
      undecided: "several attempts",
    },
    leftOut: (headings) => `left out: ${headings}`,
    entries: (debit, credit) => `debits ${debit}, credits ${credit}`,
    unreadEntry: (row, text) => `row ${row}, amount not read: “${text}”`,
    npec: (rows) => `list of funding levels, ${counted(rows, "row")}`,
    people: (count) => counted(count, "person", "people"),
    table: (area, layout, certainty, rows) => `${area}: ${layout} (${certainty}), ${counted(rows, "row")}`,
    namesakes: (kind, text, rows) =>
      `${kind === "name" ? "same name" : kind === "number" ? "same number, other names" : "same person"} “${text}”: rows ${rows}`,
    placeholders: (count) => counted(count, "number that is none", "numbers that are none"),
    outOf: (scale) => `out of ${scale}`,
    weights: "weights",
  },
};
