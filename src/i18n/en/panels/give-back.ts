/** Words of marks that go back to the platform they came from. */
import { counted } from "../grammar";
import type { giveBackTool as french } from "../../fr/panels/give-back";

const reasons = {
  code: "the file has no such code",
  scale: "its scale is not said",
  word: "this is no mark",
};

export const giveBackTool: typeof french = {
  destination: "The file itself: give it back the marks of a table",
  help: "The file keeps the form of the export, byte for byte: only its blank marks are filled in, each on the scale of the file. Then import it into the platform.",
  table: "Table that the marks come from",
  columns: "Columns to give back",
  from: (heading) => `Column given back to “${heading}”`,
  none: "Give nothing back",
  replace: (count) =>
    count > 1 ? `Replace the ${count} marks of the file that differ` : "Replace the mark of the file that differs",
  counts: {
    legend: "What will be given back",
    written: "Marks to write in the file",
    same: "In the file already",
    different: "Different, kept as they are",
    rounded: "Rounded: too many decimals for the platform",
    notReturned: "Not given back",
    unmatched: "Not in the table",
  },
  notReturned: "Not given back",
  reasons,
  reason: (name, heading, text, reason) => `${name}, ${heading}: “${text}”, ${reasons[reason]}`,
  save: "Save the file given back",
  nothing: "Nothing to give back: choose the column of each mark, or the file has all of these marks already.",
  name: (file) => file.replace(/(\.[^.]*)?$/u, " (given back)$1"),
  problems: {
    missing: "There is no export of that name.",
    form: "Only a grade book or an assignment of Moodle and a file of Apogée (with sections, or of the web form) can be given back.",
    table: "No table of this workbook names the people and the marks of this export.",
    mended: "This export had to be mended to be read: export it again, then try again, so that no other cell changes.",
    notWritten: "The file cannot be written: check the folder, and close the file if it is open.",
  },
  summary: ({ sheet, file, returned: { cells, notReturned, unmatched } }) => {
    const of = (outcome: string): number => cells.filter((cell) => cell.outcome === outcome).length;
    const rounded = cells.filter((cell) => cell.outcome === "blank" && cell.isRounded).length;
    return [
      `“${file}”: ${counted(of("blank"), "mark")} given back from “${sheet}”.`,
      ...(of("same") > 0 ? [`${counted(of("same"), "mark")} there already.`] : []),
      ...(of("different") > 0 ? [`${counted(of("different"), "mark")} different, kept as in the export.`] : []),
      ...(rounded > 0 ? [`${counted(rounded, "mark")} rounded: more decimals than the platform takes.`] : []),
      ...(notReturned.length > 0 ? [`${counted(notReturned.length, "mark")} not given back.`] : []),
      ...(unmatched.length > 0 ? [`${counted(unmatched.length, "person", "people")} not in the table.`] : []),
    ];
  },
};
