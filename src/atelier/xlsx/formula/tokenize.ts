/** Formulas in files are cut as everywhere else. */
export * from "../../../spreadsheet/formula/tokenize";
