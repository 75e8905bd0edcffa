/** Words of the tool « Anonymiser », of its sheets and of its plans. */
import type { anonymise as french } from "../../fr/panels/anonymise";

export const anonymise: typeof french = {
  help: "A number in place of each name: the sheet “Papers” goes to the markers, the key stays with you.",

  prepare: {
    heading: "Prepare the papers",
    list: "List",
    learners: "Learners",
    noList: "Select a sheet that holds a list of learners.",
    duplicates: (names) =>
      `Several rows have the same name: ${names}. The key tells them apart by their number; without one, add an initial.`,
    assessments: "Columns to mark",
    other: "Other columns to mark",
    otherHelp: "Separated by commas, such as: Written, Oral.",
    otherDefault: "Mark",
    key: "The sheet of the key",
    hide: "Hidden",
    protect: "Protected against changes",
    action: "Prepare the papers",
  },

  lift: {
    heading: "Lift anonymity",
    none: "No sheet of papers with its key in this workbook. If you moved the key, copy its sheet back here first.",
    papers: "Papers",
    choose: "Papers to lift",
    marked: "Marked papers",
    unmarked: "Without a mark",
    destination: "Destination",
    destinations: {
      live: "A new sheet, with formulas that follow the papers",
      values: "A new sheet, with values",
      table: "The blank cells of a table of the workbook",
    },
    chooseTable: "Table to fill",
    unknown: (count) =>
      count === 1
        ? "1 learner of the key is not found in this table: their marks will not be written there."
        : `${count} learners of the key are not found in this table: their marks will not be written there.`,
    different: (count) =>
      count === 1
        ? "1 cell holds another mark already: it stays."
        : `${count} cells hold another mark already: they stay.`,
    nothing: "Nothing to write in this table: no column matches, or every mark is there already.",
    action: "Prepare the lifting",
  },

  plan: "Anonymise the papers",
  copiesSheet: "Papers",
  copiesTitle: "Papers to mark",
  copiesHelp: "A mark from 0 to 20 or a code (ABI, ABJ…) for each paper.",
  keySheet: "Anonymity key",
  keyTitle: "Anonymity key",
  keyHelp: "Do not send this sheet to the markers: move it to another workbook first.",
  number: "Anonymity number",
  learnerNumber: "Student number",
  learner: "Learner",
  liftPlan: "Lift anonymity",
  liftedSheet: "Lifted marks",
  liftedTitle: "Marks, anonymity lifted",
};
