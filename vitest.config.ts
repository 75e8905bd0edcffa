/**
 * Seven projects: `unit` (rules, functions, tools, pane: seconds, for daily use), `thorough` (every pair of marks, random and
 * hostile arguments against oracles: a minute), `adapters` (workbooks on a fake of Excel, .xlsx files), `grid` (the
 * Atelier's spreadsheet engine under Node: a minute), `libreoffice` (the files the others wrote, read by LibreOffice), `build` (what `npm run build` left in dist/) and `e2e` (that dist/ in
 * a real Chromium). The last two want a build first: `npm test` makes it.
 */
import { defineConfig } from "vitest/config";

const THOROUGH = [
  "test/oracle/**/*.test.ts",
  "test/**/{exactness,hostile,properties,rows}.test.ts",
  "test/functions/explain/golden-explanations.test.ts",
];
const ADAPTERS = [
  "test/contract/**/*.test.ts",
  "test/workbook/**/*.test.ts",
  "test/atelier/xlsx/**/*.test.ts",
  "test/tools/**/{adapters,large}.test.ts",
];
const GRID = ["test/univer/**/*.test.ts", "test/sample/**/*.test.ts"];

export default defineConfig({
  test: {
    // Vitest keeps one core for itself, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...THOROUGH, ...ADAPTERS, ...GRID, "test/build/**", "test/e2e/**", "test/libreoffice/**"],
          environment: "node",
          // No file here touches a global: they share their modules, which halves the run.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "thorough",
          include: THOROUGH,
          environment: "node",
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "adapters",
          include: ADAPTERS,
          setupFiles: ["test/setup/keep-written-files.ts"],
          environment: "node",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "grid",
          include: GRID,
          environment: "node",
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "libreoffice",
          include: ["test/libreoffice/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          // A run of LibreOffice opens two hundred files.
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: "build",
          include: ["test/build/**/*.test.ts"],
          environment: "node",
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["test/e2e/setup/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          // One Chromium and two cores: pages opened side by side would only wait for one another.
          fileParallelism: false,
        },
      },
    ],
  },
});
