/**
 * What is tried, and the share of small faults that the tests must notice there.
 *
 * @typedef {object} MutationArea
 * @property {string} name
 * @property {readonly string[]} folders
 * @property {number} goal percent
 */

/** @type {readonly MutationArea[]} */
export const AREAS = [
  { name: "rules", folders: ["src/rules"], goal: 95 },
  { name: "functions", folders: ["src/functions"], goal: 90 },
  {
    name: "transactions",
    folders: ["src/workbook/transaction", "src/workbook/model-edit", "src/workbook/excel"],
    goal: 90,
  },
  { name: "tools", folders: ["src/tools"], goal: 85 },
  { name: "files", folders: ["src/atelier/xlsx"], goal: 85 },
];
