/** The two counts of days that workbooks have. */

/** 1904-01-01 in the usual count of days, which begins in 1900. */
export const DAYS_FROM_1900_TO_1904 = 1462;
