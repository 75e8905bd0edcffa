/** Which number formats show a day: what a file, a preview and a chart all ask. */

/**
 * Whether numbers with this format are shown as days of the calendar, rather than as times of day or durations alone,
 * which count from nowhere.
 */
export function isCalendarFormat(pattern: string): boolean {
  const codes = pattern
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    // `[h]` and the like count what has gone by; other brackets are colours, conditions and languages.
    .replace(/\[(?:h+|m+|s+)\]/gi, "h")
    .replace(/\[[^[\]]*\]/g, "");
  return !/general/i.test(codes) && codes.split(";").some(isCalendarSection);
}

/** `m` is a month but beside hours or seconds; three or more of them always are. */
function isCalendarSection(codes: string): boolean {
  return /[dy]|mmm/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}
