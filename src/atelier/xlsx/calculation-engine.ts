/**
 * The calculation engine of today's Excel. A lower one, or none, makes Excel recalculate everything on opening, which
 * would turn the results of CNAM functions into `#NAME?` for people who do not have the add-in.
 */
export const CALCULATION_ENGINE = 191029;
