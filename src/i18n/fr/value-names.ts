/** The values that a French spreadsheet writes as words. */

export const truthNames = { true: "VRAI", false: "FAUX" };

/** The errors of a cell as a French spreadsheet writes them. */
export const errorNames = {
  "#VALUE!": "#VALEUR!",
  "#N/A": "#N/A",
  "#REF!": "#REF!",
  "#NAME?": "#NOM?",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NOMBRE!",
  "#NULL!": "#NUL!",
  "#SPILL!": "#PROPAGATION!",
  "#CALC!": "#CALC!",
  "#BUSY!": "#OCCUPÉ!",
};

/** The French name of an error, or the error itself when it has none. */
export function errorName(error: string): string {
  return error in errorNames ? errorNames[error as keyof typeof errorNames] : error;
}
