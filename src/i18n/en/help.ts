/** Words of the help page about the functions. */
import type { help as french } from "../fr/help";

export const help: typeof french = {
  title: "CNAM functions",
  introduction:
    "These functions apply the rules of the conventions inside your workbook, and send nothing out of your computer. Type the formula in a cell, then press Enter.",
  categories: {
    marks: "Marks and results",
    finance: "Finance",
    calendar: "Calendar and follow-up",
    governance: "Team, bodies and admission",
    rules: "Rules",
  },
  parameter: "Argument",
  meaning: "What to give",
  optional: "optional",
  returns: "Result",
  example: "Example",
  gives: "gives",
  otherLanguage: "Français",
};
