/** Words of the tool « Figer ». */
import type { freeze as french } from "../../fr/panels/freeze";

export const freeze: typeof french = {
  help: "For a partner who does not have the CNAM functions: a copy of the sheet where they are replaced by their values. The original is left as it is.",
  sheet: "Active sheet",
  content: "Content",
  formulas: (count) => (count === 0 ? "No CNAM formula" : count === 1 ? "1 CNAM formula" : `${count} CNAM formulas`),
  nothing: "This sheet holds no CNAM formula: open the one you want to send.",
  prepare: "Prepare the copy",
};
