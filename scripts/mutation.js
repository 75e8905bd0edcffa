/**
 * `npm run mutation -- [area] [lines] [seed] [quick]`: small faults put into a seeded sample of lines, and how many of them
 * the tests notice, by folder against its goal. Takes minutes an area: no part of `npm test`. A fault in a constant, which
 * is made when a file is read, is tried on every test: `quick` leaves those out.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { AREAS } from "./mutation/areas.js";
import { sampleLines } from "./mutation/sample-lines.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const TOOL = path.join(ROOT, "tools", "mutation");
const WORK = path.join(ROOT, ".cache", "mutation");
const EQUIVALENT = path.join(ROOT, "scripts", "mutation", "equivalent.yaml");
const USUAL = { lines: 40, seed: 1 };
/** Nothing here changes what a test sees, and copying it takes time. */
const NOT_COPIED = ["dist", ".cache", "test-results", "coverage", "tools/mutation", "docs/guide/images"];
const QUICK = "quick";
const NOTICED = new Set(["Killed", "Timeout"]);
/** Nobody reads what a fault of ours says: that it is thrown is what tests may want. */
const FAULT_OF_OURS = /\bthrow new \w*Error\(/;
const COUNTED = new Set([...NOTICED, "Survived", "NoCoverage"]);

/**
 * @typedef {{ file: string, line: string, becomes: string, reason: string }} Equivalent
 *
 * @typedef {object} Mutant
 * @property {string} status
 * @property {string} mutatorName
 * @property {string} [replacement]
 * @property {{ start: { line: number, column: number }, end: { line: number, column: number } }} location
 *
 * @typedef {{ source: string, mutants: readonly Mutant[] }} MutatedFile
 */

/**
 * @param {string} area
 * @param {readonly string[]} mutate
 * @param {readonly string[]} tests
 * @param {boolean} isQuick
 */
function tryMutants(area, mutate, tests, isQuick) {
  const report = path.join(WORK, `${area}.json`);
  const config = path.join(WORK, `${area}.config.json`);
  rmSync(report, { force: true });
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: "vitest",
      plugins: [
        path.join(TOOL, "node_modules/@stryker-mutator/vitest-runner/dist/src/index.js"),
        path.join(ROOT, "scripts/mutation/missed-so-far.js"),
      ],
      vitest: { configFile: "scripts/mutation/vitest.config.ts", related: true },
      mutate,
      ignorePatterns: NOT_COPIED,
      // Its own: StrykerJS removes it when it is done, and another area may be running.
      tempDirName: path.join(".cache", "mutation", `${area}-sandbox`),
      coverageAnalysis: "perTest",
      ignoreStatic: isQuick,
      reporters: ["json", "progress-append-only", "missed-so-far"],
      jsonReporter: { fileName: report },
      timeoutMS: 60_000,
      dryRunTimeoutMinutes: 60,
    }),
  );
  const stryker = path.join(TOOL, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const { status } = spawnSync(process.execPath, [stryker, "run", config], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, MUTATION_TESTS: tests.join(" ") },
  });
  if (status !== 0) throw new Error(`The mutants of ${area} could not be tried.`);
  /** @type {Record<string, MutatedFile>} */
  const files = JSON.parse(readFileSync(report, "utf8")).files;
  return files;
}

/**
 * @param {Record<string, MutatedFile>} files
 * @param {readonly Equivalent[]} equivalents
 */
function countOf(files, equivalents) {
  let [tried, noticed] = [0, 0];
  const missed = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split("\n");
    for (const { status, mutatorName, location, replacement = "" } of mutants) {
      if (!COUNTED.has(status)) continue;
      const line = (lines[location.start.line - 1] ?? "").trim();
      if (mutatorName === "StringLiteral" && FAULT_OF_OURS.test(line)) continue;
      const isEquivalent = equivalents.some(
        (one) => one.file === file && one.line === line && one.becomes === replacement,
      );
      if (isEquivalent) continue;
      tried += 1;
      if (NOTICED.has(status)) noticed += 1;
      else missed.push(`  ${file}:${location.start.line}  ${line}\n    becomes  ${replacement.replaceAll("\n", " ")}`);
    }
  }
  return { tried, noticed, missed };
}

await run(() => {
  ensureDependencies(ROOT);
  ensureDependencies(TOOL);
  mkdirSync(WORK, { recursive: true });
  const isQuick = process.argv.includes(QUICK);
  const named = process.argv.slice(2).filter((argument) => argument !== QUICK && !/^\d+$/.test(argument));
  const [lines = USUAL.lines, seed = USUAL.seed] = process.argv
    .slice(2)
    .filter((one) => /^\d+$/.test(one))
    .map(Number);
  const areas = AREAS.filter(({ name }) => named.length === 0 || named.includes(name));
  if (areas.length === 0) throw new Error(`Areas: ${AREAS.map(({ name }) => name).join(", ")}.`);
  /** @type {readonly Equivalent[]} */
  const equivalents = parse(readFileSync(EQUIVALENT, "utf8"));
  const results = areas.map(({ name, folders, except, tests = ["test"], goal }) => {
    const { tried, noticed, missed } = countOf(
      tryMutants(name, sampleLines(ROOT, folders, lines, seed, except), tests, isQuick),
      equivalents,
    );
    return { name, goal, tried, noticed, missed, share: tried === 0 ? 100 : (100 * noticed) / tried };
  });
  for (const { name, goal, tried, noticed, share, missed } of results) {
    console.log(`\n${name}: ${noticed} of ${tried} noticed, ${share.toFixed(1)} % (goal ${goal} %)`);
    for (const one of missed) console.log(one);
    if (share < goal) process.exitCode = 1;
  }
});
