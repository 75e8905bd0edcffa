/** Words of the sheets that hold charts: a chart alone, and dashboards. */
import type { chartSheets as french } from "../fr/chart-sheets";
import { counted } from "./grammar";

export const chartSheets: typeof french = {
  follows: "Follows “",
  followsThat: (subject) => `Follows “${subject}”: figures and title change with its cells.`,
  plan: (title) => `Add the chart “${title}”`,
  leftOut: {
    one: () => "1 cell that is filled without a number is not counted: absence, exemption, or mark typed as text.",
    more: (count) =>
      `${count} cells that are filled without a number are not counted: absences, exemptions, or marks typed as text.`,
  },
  heatMap: {
    sheet: "Map of marks",
    plan: (subject) => `Create the map of marks of “${subject}”`,
    description: "The colour says where the mark is against the threshold; the decision follows the convention.",
    legend: "Legend",
    farBelow: (half) => `Below ${half}`,
    below: (half, limit) => `From ${half} to less than ${limit} (below the threshold)`,
    reached: (limit, high) => `From ${limit} to less than ${high}`,
    high: (high) => `${high} and more`,
    other: "Code or text: no mark in figures",
    pending: "No mark yet",
    inError: "Cell in error",
    learner: "Learner",
    count: "Marks below the threshold",
  },
  alertRate: "Alert limit",
  threshold: "Validation threshold",
  requiredCredits: "ECTS expected",
  allUnits: (sheet) => `${sheet}, all UE`,
  dashboard: {
    sheet: "Dashboard",
    plan: "Create a dashboard",
    figures: {
      sheet: "Figures of the dashboard",
      title: "Figures of the dashboard",
      help: "Follows “the sheets of the workbook”: each chart reads the rows below, which are formulas.",
    },
    title: (subject, convention) => `Dashboard${subject} — ${convention}`,
    help: "Follows “the sheets of the workbook”: figures, titles and charts change with them. Internal document.",
    subjects: {
      all: "",
      marks: " of marks",
      finance: " of finance",
      calendar: " of due dates",
      quality: " of quality",
    },
    cards: {
      learners: "Learners",
      success: "Success of the assessed",
      failing: "UE under the limit",
      forecast: "Forecast",
      actual: "Actual",
      result: "Revenue − charges",
      lowest: "Cash at its lowest",
      toInvoice: "Left to invoice",
      missedTargets: "Targets missed",
      missedMinimums: "Minimums not reached",
    },
    alerts: (count, day) => `${counted(count, "alert")} found on ${day}`,
    noAlert: "“Check” found nothing.",
    due: "Next due dates, from",
    rank: "Rank",
  },
};
