/** Words of the tool « Simuler ». */
import type { simulate as french } from "../../fr/panels/simulate";

export const simulate: typeof french = {
  help: "What if the headcount, the hours, the rates, the breaks or the split were others? Sheets of formulas, from the financial file of the workbook or, without one, from the convention.",
  finance: "Finance",
  scenarios: "Scenarios beside the base",
  learners: "Headcount of the base, without a financial file",
  year: "Year in which the training starts",
  least: "Smallest headcount of the table",
  most: "Largest headcount of the table",
  variation: "Variation of each assumption (%)",
  range: (min, max) => `A whole number from ${min} to ${max}.`,
  headcountsRange: (most) => `The largest follows the smallest, by at most ${most} learners.`,
  sources: {
    file: {
      one: "Financial file read:",
      several: "Financial file that the base starts from",
      last: "Several files in this workbook: the last one made is proposed.",
    },
    base: {
      one: "Base read: sheet",
      several: "Base that headcounts, sensitivity and risk read",
      last: "Several bases of scenarios in this workbook: the last one made is proposed.",
    },
    marks: {
      one: "Marks read: sheet",
      several: "Sheet of marks",
      last: "Several sheets have means: the one on screen is proposed, else the first.",
    },
  },
  kinds: {
    scenarios: {
      name: "Compare scenarios",
      summary: "A column a scenario: assumptions above, results below, difference to the base.",
    },
    headcounts: {
      name: "Margin by headcount",
      summary: "From the smallest to the largest, each party’s part, the break-even.",
    },
    sensitivity: {
      name: "Sensitivity of the margin",
      summary: "Each assumption a little lower, a little higher: what matters most comes first.",
    },
  },
  withScenarios:
    "The table of headcounts and the sensitivity read the base of the scenarios; it comes with them where there is none.",
  risk: "Risk of breaks",
  riskHelp:
    "Each contract is broken or not, at the end of a month that is drawn, thousands of times. The same seed gives the same results again.",
  rate: "Rate of breaks (%)",
  rateRange: "A rate from 0 to 100, with two decimals at most.",
  lastMonth: "Last possible month",
  draws: "Draws",
  seed: "Seed",
  run: "Draw",
  running: "Drawing…",
  stop: "Stop",
  stopped: "The draw was stopped: nothing was kept.",
  failed: "The draw could not be made.",
  add: "Add to the workbook",
  refusals: {
    noBase: "The scenarios come first: it is their base that is drawn.",
    incomplete: "The base of the scenarios has assumptions to fill in.",
    notWhole: "The headcount and the length of the base are whole numbers, from 1 on.",
    lastMonth: (months) => `The last possible month is at most month ${months}, the length of the base.`,
  },
  results: "The margin",
  p10: "P10 (one time in ten, no higher)",
  p50: "P50 (one time in two)",
  p90: "P90 (nine times in ten)",
  mean: "Mean of the draws",
  expected: "Mean expected, without drawing",
  deficits: "Draws with a deficit",
  marks: "Marks",
  second: {
    name: "Another threshold, and session 2",
    summary: "Who has all their UE at another threshold, and if everybody sits session 2 at the mean they need.",
    lacks: "It takes a sheet of marks with names and means of UE (“Create a sheet” or “Attach a table”).",
  },
};
