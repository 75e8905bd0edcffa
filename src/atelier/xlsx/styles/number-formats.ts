/**
 * Number formats a file refers to by number alone. Those that follow the reader's regional settings (short dates) are
 * given in their French form, the one our users' own Excel shows.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0 "€";-#,##0 "€"',
  6: '#,##0 "€";[Red]-#,##0 "€"',
  7: '#,##0.00 "€";-#,##0.00 "€"',
  8: '#,##0.00 "€";[Red]-#,##0.00 "€"',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-* #,##0 "€"_-;-* #,##0 "€"_-;_-* "-" "€"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Those that mean the same wherever the file is opened, so that they may be written by number. */
const SAME_EVERYWHERE = [1, 2, 3, 4, 9, 10, 11, 12, 13, 49];
const NUMBER_OF: ReadonlyMap<string, number> = new Map(SAME_EVERYWHERE.map((id) => [BUILT_IN[id]!, id]));

export const FIRST_CUSTOM_FORMAT = 164;

export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

export function builtInFormatNumber(pattern: string): number | undefined {
  return NUMBER_OF.get(pattern);
}
