/** How long the units of time are: arithmetic, not law. */
export const MINUTES_IN_HOUR = 60;
export const HOURS_IN_DAY = 24;
export const DAYS_IN_WEEK = 7;
export const MONTHS_IN_QUARTER = 3;
export const MONTHS_IN_SEMESTER = 6;
export const MONTHS_IN_YEAR = 12;
/** Of a length of time without a first day, where a text counts in months. */
export const DAYS_IN_MONTH = 30;
