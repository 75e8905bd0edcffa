import type { grid as fr } from "../fr/grid";

export const grid: typeof fr = {
  "sheets-formula": {
    progress: {
      analyzing: "Analysing formulas",
      calculating: "Calculating formulas",
      "array-analysis": "Analysing spilling formulas",
      "array-calculation": "Calculating spilling formulas",
      done: "Calculated",
    },
  },
  "sheets-formula-ui": { prompt: { more: "Learn more", less: "Show less", close: "Close" } },
  "sheets-table-ui": {
    renamePlaceholder: "Table name",
    columnMenu: {
      "insert-left": "Insert 1 table column left",
      "insert-right": "Insert 1 table column right",
      delete: "Delete table column",
    },
  },
  "sheets-ui": {
    rightClick: { copySpecial: "Copy special" },
    statusbar: { sum: "Sum", average: "Average", min: "Min", max: "Max", count: "Numerical count", countA: "Count" },
  },
};
