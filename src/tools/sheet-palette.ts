/** The colours of the sheets the tools make: every text at least 4.5:1 on its background. */
export const sheetPalette = {
  title: "#9b0a2b",
  ink: "#1f2937",
  quiet: "#565f6e",
  heading: { fill: "#1f3a5f", color: "#ffffff" },
  section: { fill: "#dfe8f3", color: "#1f3a5f" },
  subheading: { fill: "#eef2f8", color: "#1f3a5f" },
  /** Where the user types. */
  input: { fill: "#fffbe8", color: "#1b3f73" },
  total: { fill: "#eef2f8", color: "#1f2937" },
  /** Marks against a threshold: orange below, blue from it on, for those who confuse red and green too. */
  heat: {
    farBelow: { fill: "#b3471a", color: "#ffffff" },
    below: { fill: "#fddcc4", color: "#7a2f06" },
    reached: { fill: "#d9e9f8", color: "#0f4c81" },
    high: { fill: "#0f5ea8", color: "#ffffff" },
    other: { fill: "#ece8f6", color: "#473a78" },
  },
  line: "#c9d2de",
  tab: { rules: "#9b0a2b", marks: "#1f3a5f", budget: "#2e7d4f", billing: "#b45309", dashboard: "#6d5bd0" },
  verdict: {
    validated: { fill: "#dcf2e2", color: "#0b5a2b" },
    validatedLater: { fill: "#f0f7e1", color: "#4a661b" },
    exempt: { fill: "#dcebfa", color: "#0f4c81" },
    resit: { fill: "#ffe6c7", color: "#8a3b00" },
    refused: { fill: "#fbdada", color: "#8c1212" },
    /** Just below a threshold: a jury looks twice. */
    near: { fill: "#fff1a8", color: "#6b4700" },
    pending: { fill: "#eceff3", color: "#525c69" },
  },
} as const;
