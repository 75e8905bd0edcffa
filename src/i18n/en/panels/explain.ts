/** Words of the tool « Expliquer ». */
import { counted } from "../grammar";
import type { explain as french } from "../../fr/panels/explain";

export const explain: typeof french = {
  empty:
    "Click a cell of the sheet that holds a CNAM formula (such as =CNAM.UE_STATUS(…)), a figure that comes from one through other cells, or any cell of a learner’s line (the name, a mark): the computation is shown here, step by step.",
  ofTheLine: (cell, who) =>
    `${cell} is no result: this is a result of the same line${who === "" ? "" : `, that of ${who}`}.`,
  line: (count) => `The ${count} results of the line`,
  emptyAt: (cell) => `Neither cell ${cell} nor its line comes from a CNAM formula.`,
  links: (count) => (count > 1 ? `This figure comes from ${count} places` : "This figure comes from elsewhere"),
  linksHelp: "From cell to cell, to a rule or to what was typed. Click a computation to read it below.",
  linksCut: "Other cells take part in it: only the first ones are shown.",
  computed: "computation",
  typed: "Typed",
  andAlike: (count) => `and ${counted(count, "other alike", "others alike")}`,
  cell: "Cell",
  formulaIn: "Formula in",
  result: "Result",
  convention: "Convention",
  steps: (functionId) => `Steps of CNAM.${functionId}`,
  noSteps: "This function looks up a value of the convention: there is no computation to tell.",
  refused: "The computation stops there: the message above says what is missing and where.",
  arguments: "What the function has read",
  leftOut: "not given",
  present: "present values of computed cells",
  firstRow: "The formula gives a long table: only its first row is told. Click another row to see it.",
  unread: (argument, text) =>
    `The argument “${argument}” is computed within the formula, ${text}: the pane does not compute it again. Put that computation in a cell of its own and give this cell to the function: it will then be explained in full.`,
  missing: (argument, text) =>
    `The argument “${argument}” refers to ${text}, which the pane does not find in this workbook: check the name, or open the workbook that holds it and copy its cells here.`,
  copy: "Copy the explanation",
  copied: "Explanation copied.",
  copyByHand: "The browser refused to copy: the text is selected below, press Ctrl+C.",
  textToCopy: "Text of the explanation",
  others: "Other readings of the text",
  othersHelp: "Where the text is ambiguous or silent, this is what the other reading would give, down the column.",
  othersLoading: "Looking for what the other readings would change…",
  noOthers: "No rule of this computation is ambiguous.",
  other: "Other reading",
  changes: (count) => (count === 0 ? "changes nothing" : `changes ${counted(count, "result", "results")}`),
  here: "this cell",
  resultRow: (row) => `row ${row} of the result`,
  change: (before, after) => `${before === "" ? "blank" : before} → ${after === "" ? "blank" : after}`,
  colon: ": ",
};
