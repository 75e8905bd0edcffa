/** The fast tests, in one project: what a mutant is tried on. */
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "../..");

export default defineConfig({
  root,
  test: {
    root,
    // The tests of an area alone, where it names them: the others take it for granted.
    include: (process.env["MUTATION_TESTS"] ?? "test").split(" ").map((folder) => `${folder}/**/*.test.ts`),
    // What starts the grid, reads dist/ or opens a browser costs more than a mutant is worth; what reads the sources as
    // text would find every mutant, and prove nothing of the code's behaviour.
    exclude: [
      "test/{build,e2e,univer,sample,architecture,scripts,manifest}/**",
      "test/architecture.test.ts",
      "test/**/{adapters,hostile,*.grid}.test.ts",
    ],
    environment: "node",
    // As in the unit project: the modules are loaded once a mutant, not once a file.
    isolate: false,
    // The same examples for every mutant: one that dies by luck is not noticed.
    setupFiles: ["test/setup/same-draws.ts"],
    testTimeout: 120_000,
  },
});
