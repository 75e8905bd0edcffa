/** The colours of every chart: told apart by people who confuse red and green, at least 3:1 against white. */
export const palette = {
  blue: "#0f6cbd",
  orange: "#c4501b",
  green: "#107c41",
  purple: "#7160e8",
  grey: "#616161",
} as const;

/** The order in which series without a colour of their own take one. */
export const seriesColors: readonly string[] = [
  palette.blue,
  palette.orange,
  palette.green,
  palette.purple,
  palette.grey,
];

/** What bars are held against reads over any of them. */
export const REFERENCE_COLOR = "#404040";
