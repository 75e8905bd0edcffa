/** Words of the charts drawn in the workbook and in the pane. */
import { counted } from "./grammar";
import type { charts as french } from "../fr/charts";

export const charts: typeof french = {
  successRate: {
    title: "Success rate per UE",
    description: "For each UE, the share of learners who validated it.",
    series: "Success rate",
    axis: "Learners who validated",
  },
  chargesAgainstRevenue: {
    title: "Charges and revenue",
    description: "For each party to the convention, its charges beside its revenue.",
    charges: "Charges",
    revenue: "Revenue",
    axis: "Euros",
  },
  marks: {
    distributionTitle: "Distribution of marks",
    distributionDescription: (count, threshold) =>
      `Number of marks per two-point band: ${count}; threshold ${threshold}.`,
    distributionAxis: "Number of marks",
    below: (threshold) => `Below ${threshold}`,
    atOrAbove: (threshold) => `${threshold} and above`,
    meansTitle: "Mean per learner",
    meansDescription: (count, threshold) => `Plain mean of each row: ${count}; threshold ${threshold}.`,
    meansAxis: "Mean out of 20",
    threshold: (value) => `Threshold ${value}`,
    marks: (count) => counted(count, "mark", "marks"),
    learners: (count) => counted(count, "learner", "learners"),
    row: (number) => `Row ${number}`,
  },
  gone: (title) => `Source deleted: ${title}`,
  nothing: (title) => `No figure to show: ${title}`,
  named: (name, figures) => `${name}: ${figures}`,
};
