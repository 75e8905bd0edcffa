/** The workbook setting that holds the chosen convention's id. */
export const CONVENTION_SETTING = "convention";
