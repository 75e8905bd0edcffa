/**
 * The projects: `unit` (rules, functions, tools, pane: seconds, for daily use), `thorough` (every pair of marks, random and
 * hostile arguments against oracles, every regular expression that is new proved linear: a minute), `adapters` (workbooks on a fake of Excel, .xlsx files), `grid` (whatever
 * starts the Atelier's spreadsheet engine, under Node: a minute), `libreoffice` (the files the others wrote, read by
 * LibreOffice), `exercises` (a new function and a new convention
 * in a copy of the repository: by itself, it checks all of it once more), and on what `npm run build` left in dist/, which
 * `npm test` makes: `build` (its files), `bundle` and `chunks` (the golden cases, the oracles and random calls on
 * functions.js and on the page's chunk), `e2e` (the pages in a real Chromium).
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const THOROUGH = [
  "test/strangers/**/*.test.ts",
  "test/oracle/**/*.test.ts",
  "test/**/{exactness,hostile,properties,rows}.test.ts",
  "test/functions/explain/golden-explanations.test.ts",
  // Every sheet of the corpus, every sheet of every convention.
  "test/tools/reading/{gate,three-tools}.test.ts",
  "test/taskpane/chart-corpus.test.ts",
  "test/tools/create/create-plans.test.ts",
  "test/tools/plans-hold.test.ts",
  "test/architecture/regular-expressions.test.ts",
  // A file of accounts for each of its sheets, in each convention.
  "test/tools/create/file-sheet.test.ts",
];
/** They check all of the repository once more, in a copy. */
const EXERCISES = ["test/scripts/new.test.ts"];
const ADAPTERS = [
  "test/contract/**/*.test.ts",
  "test/workbook/**/*.test.ts",
  "test/office-host/**/*.test.ts",
  "test/atelier/xlsx/**/*.test.ts",
  "test/tools/**/{adapters,large}.test.ts",
];
/** What `npm run build` made must answer as the sources do. */
const SHIPPED = ["test/golden/**/*.test.ts", "test/oracle/**/*.test.ts", "test/shipped/**/*.test.ts"];
const GRID = ["test/univer/**/*.test.ts", "test/sample/**/*.test.ts", "test/**/*.grid.test.ts"];

/** Ends what hangs, on the busiest machine. How long things take is measured by `npm run bench`. */
const HANGS = 300_000;
/** `expect.poll` would give up after a second: as `eventually` of test/support/patience.ts, it waits for as long as it takes. */
const poll = { timeout: 180_000, interval: 20 };
const SAME_DRAWS = "test/setup/same-draws.ts";
const COMMON = {
  environment: "node",
  testTimeout: HANGS,
  hookTimeout: HANGS,
  expect: { poll },
  setupFiles: [SAME_DRAWS],
};

export default defineConfig({
  test: {
    // Vitest keeps one core for itself, which is half of a small machine.
    maxWorkers: "100%",
    // Projects share most of what they import: it is transformed once for all of them, under a digest of its text.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/modules" },
    projects: [
      {
        test: {
          ...COMMON,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...THOROUGH, ...EXERCISES, ...ADAPTERS, ...GRID, "test/{shipped,build,e2e,libreoffice}/**"],
          // No file here touches a global: they share their modules, which halves the run.
          isolate: false,
          // The grid takes seconds to start: its tests have their own project.
          alias: [
            {
              find: /^@univerjs\/.*/,
              replacement: fileURLToPath(new URL("test/architecture/no-grid.ts", import.meta.url)),
            },
          ],
        },
      },
      {
        test: {
          ...COMMON,
          name: "thorough",
          include: THOROUGH,
          isolate: false,
        },
      },
      { test: { ...COMMON, name: "exercises", include: EXERCISES } },
      {
        test: {
          ...COMMON,
          name: "adapters",
          include: ADAPTERS,
          // Each test that puts an Excel in the page takes it away.
          isolate: false,
          setupFiles: [SAME_DRAWS, "test/setup/keep-written-files.ts"],
        },
      },
      {
        test: {
          ...COMMON,
          name: "grid",
          include: GRID,
          // Each file has workbooks of its own; the engine's modules, which take seconds, are loaded once.
          isolate: false,
        },
      },
      {
        test: {
          ...COMMON,
          name: "libreoffice",
          include: ["test/libreoffice/**/*.test.ts"],
        },
      },
      {
        test: {
          ...COMMON,
          name: "build",
          include: ["test/build/**/*.test.ts"],
        },
      },
      {
        test: {
          ...COMMON,
          name: "bundle",
          include: [...SHIPPED, "test/functions/exactness.test.ts"],
          env: { FUNCTIONS_FROM: "bundle" },
          isolate: false,
        },
      },
      {
        test: {
          ...COMMON,
          name: "chunks",
          include: SHIPPED,
          env: { FUNCTIONS_FROM: "chunks" },
          globalSetup: ["test/e2e/setup/global-setup.ts"],
          isolate: false,
        },
      },
      {
        test: {
          ...COMMON,
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/setup/global-setup.ts"],
          // Each file has pages of its own.
          isolate: false,
        },
      },
    ],
  },
});
