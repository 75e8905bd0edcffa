/**
 * What is tried, and the share of small faults that the tests must notice there.
 *
 * @typedef {object} MutationArea
 * @property {string} name
 * @property {readonly string[]} folders
 * @property {readonly string[]} [except] folders inside of these
 * @property {readonly string[]} [tests] folders of the tests that are about it; absent: every fast test
 * @property {number} goal percent
 */

/** @type {readonly MutationArea[]} */
export const AREAS = [
  { name: "rules", folders: ["src/rules"], tests: ["test/rules", "test/golden", "test/functions"], goal: 95 },
  { name: "functions", folders: ["src/functions"], tests: ["test/functions", "test/golden"], goal: 90 },
  {
    name: "transactions",
    folders: ["src/workbook/transaction", "src/workbook/model-edit", "src/workbook/excel"],
    tests: ["test/contract", "test/workbook"],
    goal: 90,
  },
  {
    name: "workbook",
    folders: ["src/workbook"],
    tests: ["test/contract", "test/workbook", "test/atelier/xlsx"],
    // The grid costs more to start than a mutant is worth.
    except: ["transaction", "model-edit", "excel", "univer"].map((folder) => `src/workbook/${folder}`),
    goal: 90,
  },
  { name: "tools", folders: ["src/tools"], tests: ["test/tools"], goal: 85 },
  { name: "files", folders: ["src/atelier/xlsx"], tests: ["test/atelier"], goal: 85 },
];
