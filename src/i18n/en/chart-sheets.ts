/** Words of the sheets that hold charts: a chart alone, and dashboards. */
import type { chartSheets as french } from "../fr/chart-sheets";
import { counted } from "./grammar";

export const chartSheets: typeof french = {
  follows: "Follows “",
  followsThat: (subject) => `Follows “${subject}”: figures and title change with its cells.`,
  plan: (title) => `Add the chart “${title}”`,
  alertRate: "Alert limit",
  threshold: "Validation threshold",
  requiredCredits: "ECTS expected",
  allUnits: (sheet) => `${sheet}, all UE`,
  rows: (count) => counted(count, "row", "rows"),
};
