/** The tools of the pane, by name. */

/** In the order of the list. */
export const panelIds = [
  "attach",
  "create",
  "charts",
  "cohorts",
  "simulate",
  "audit",
  "explain",
  "resit",
  "jury",
  "import",
  "freeze",
  "anonymise",
] as const;
export type PanelId = (typeof panelIds)[number];
