/**
 * Who may know whom, as data for the lint rule `cnam/import-direction`. `test/architecture.test.ts` states the same
 * laws in its own words, so that neither can be loosened alone.
 *
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} path a folder (with its final slash) or a file, from the root of the repository
 * @property {readonly string[]} knows the layers it may import, besides itself
 * @property {readonly string[]} [typesOf] the layers of which it may import types only
 * @property {readonly RegExp[]} [packages] the packages it may import; none when absent
 */

const CORE = ["rules", "conventions", "i18n", "spreadsheet"];
const PURE = [...CORE, "functions", "charts", "workbook"];
const VIEWS = [/^lit($|\/)/];
const FILES = [/^fflate$/];
const FIGURES = [/^d3-array$/];
const SEPARATED = [/^papaparse$/];
const CALENDARS = [/^ical-generator$/];

/**
 * In the order they are tried: a composition root stands before the folder it lies in.
 *
 * @type {readonly Layer[]}
 */
export const LAYERS = [
  { name: "rules", path: "src/rules/", knows: [] },
  { name: "conventions", path: "src/conventions/", knows: [], typesOf: ["rules"] },
  { name: "i18n", path: "src/i18n/", knows: [], typesOf: ["rules", "conventions"] },

  { name: "spreadsheet", path: "src/spreadsheet/", knows: ["rules", "i18n"] },

  { name: "functions root", path: "src/functions/main.ts", knows: [...CORE, "functions", "excel"] },
  { name: "functions", path: "src/functions/", knows: CORE, packages: FIGURES },
  { name: "charts", path: "src/charts/", knows: CORE, typesOf: ["workbook"], packages: [/^chart\.js($|\/)/] },
  { name: "tools", path: "src/tools/", knows: PURE, packages: [...SEPARATED, ...CALENDARS] },

  { name: "memory", path: "src/workbook/memory/", knows: PURE },
  { name: "excel", path: "src/workbook/excel/", knows: PURE },
  {
    name: "univer",
    path: "src/workbook/univer/",
    knows: PURE,
    packages: [/^@univerjs\//, /^react($|\/)/, /^react-dom($|\/)/, /^rxjs($|\/)/, /^chart\.js($|\/)/],
  },
  { name: "workbook", path: "src/workbook/", knows: [], typesOf: ["charts", "conventions", "rules", "spreadsheet"] },

  {
    name: "pane root",
    path: "src/taskpane/main.ts",
    knows: [...PURE, "tools", "taskpane", "commands", "excel"],
    packages: VIEWS,
  },
  { name: "taskpane", path: "src/taskpane/", knows: [...PURE, "tools"], packages: VIEWS },
  { name: "commands", path: "src/commands/", knows: [...PURE, "tools"] },
  {
    name: "cli",
    path: "src/cli/",
    knows: [...PURE, "tools", "memory", "atelier"],
    packages: [/^node:/],
  },
  {
    name: "atelier",
    path: "src/atelier/",
    knows: [...PURE, "tools", "taskpane", "commands", "univer", "memory"],
    packages: [...VIEWS, ...FILES],
  },
];
