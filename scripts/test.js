/**
 * `npm test`: everything, from a bare clone, in the order in which a fault is cheapest to find. Stops at the first step
 * that fails; the last line counts the tests.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "./build/ensure-build.js";
import { ensureChromium } from "./set-up/chromium.js";
import { ensureLibreOffice } from "./set-up/libreoffice.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const VITEST = "vitest/vitest.mjs";
const REPORTS = path.join(ROOT, ".cache", "tests");

/** Where the tests keep the .xlsx files they write, for LibreOffice to read them. */
const WRITTEN_FILES = path.join(ROOT, ".cache", "written");

/** Where `vitest.config.ts` keeps what it has transformed: made anew, so that a run shows what a bare clone would. */
const MODULES = path.join(ROOT, ".cache", "modules");

/** @typedef {Readonly<Record<string, string>>} Environment what a program is told besides what this one was */

/**
 * @param {string} program its file in node_modules
 * @param {readonly string[]} args
 * @param {Environment} [environment]
 */
function tool(program, args, environment) {
  const file = path.join(ROOT, "node_modules", program);
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: "inherit", env });
  if (status !== 0) throw new Error(`${path.basename(program)} ${args.join(" ")} failed`);
}

/**
 * The same, told once it is over: two programs at once would mix their lines.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Environment} [environment]
 * @returns {Promise<void>}
 */
function quietly(program, args, environment) {
  /** @type {Buffer[]} */
  const said = [];
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules", program), ...args], { cwd: ROOT, env });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  return new Promise((resolve, reject) => {
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      if (status === 0) resolve();
      else reject(new Error(`${path.basename(program)} ${args.join(" ")} failed`));
    });
  });
}

/** Each of the two works on one core: lint takes as long as all the rest. */
async function checkAndBuild() {
  const lint = quietly("eslint/bin/eslint.js", ["."]);
  const others = (async () => {
    await quietly("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]);
    await quietly("typescript/bin/tsc", ["-p", "."]);
    await quietly("typescript/bin/tsc", ["-p", "scripts"]);
    await quietly("knip/bin/knip.js", ["--no-progress"]);
    await ensureBuild(ROOT);
  })();
  await Promise.all([lint, others]);
}

/** Each of the two works on one core. */
async function shippedBesideLibreOffice() {
  const shipped = async () => {
    for (const project of ["build", "bundle", "chunks"])
      await quietly(VITEST, [...vitestOf(project), "--maxWorkers=1"]);
  };
  await Promise.all([readByLibreOffice("adapters", { WRITTEN_FILES_AT_LEAST: "200" }), shipped()]);
}

/** @typedef {"adapters" | "e2e"} Writer a project whose tests write .xlsx files */

/**
 * Where a project keeps the .xlsx files that it writes.
 *
 * @param {Writer} writer
 */
function writtenBy(writer) {
  return { WRITTEN_FILES: path.join(WRITTEN_FILES, writer) };
}

/**
 * LibreOffice reads what a project has written.
 *
 * @param {Writer} writer
 * @param {Environment} known of its files
 */
async function readByLibreOffice(writer, known) {
  if (ensureLibreOffice() === null) return;
  const environment = { ...writtenBy(writer), ...known };
  await quietly(VITEST, vitestOf("libreoffice", `libreoffice-${writer}`), environment);
}

/** In the files of the pages stand results that the Atelier's engine has computed. */
const COMPUTED = { WRITTEN_FILES_AT_LEAST: "4", RESULTS_ARE_COMPUTED: "yes" };

/**
 * @param {string} project
 * @param {string} [name] of its report, where a project runs more than once
 */
function vitestOf(project, name = project) {
  const report = path.join(REPORTS, `${name}.json`);
  return ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
}

/**
 * @param {string} project
 * @param {Environment} [environment]
 */
function vitest(project, environment) {
  tool(VITEST, vitestOf(project), environment);
}

/** @type {readonly [name: string, action: () => unknown][]} */
const STEPS = [
  ["set-up", () => ensureDependencies(ROOT)],
  ["format, types and production build beside lint", checkAndBuild],
  ["unit, contract, golden and manifest tests", () => vitest("unit")],
  ["exhaustive and random tests", () => vitest("thorough")],
  ["tests of the adapters", () => vitest("adapters", writtenBy("adapters"))],
  ["tests of the grid", () => vitest("grid")],
  ["browser", () => void (process.env.CHROMIUM_PATH = ensureChromium())],
  ["tests of what the build made beside the adapters’ files read by LibreOffice", shippedBesideLibreOffice],
  ["end-to-end tests", () => vitest("e2e", writtenBy("e2e"))],
  ["files of the pages read by LibreOffice", () => readByLibreOffice("e2e", COMPUTED)],
];

/**
 * The tests counted in the reports written so far.
 *
 * @param {"numPassedTests" | "numFailedTests"} count
 */
function total(count) {
  const reports = existsSync(REPORTS) ? readdirSync(REPORTS) : [];
  const counts = reports.map((file) => JSON.parse(readFileSync(path.join(REPORTS, file), "utf8"))[count]);
  return counts.reduce((sum, one) => sum + one, 0);
}

await run(async () => {
  for (const folder of [REPORTS, WRITTEN_FILES, MODULES]) rmSync(folder, { recursive: true, force: true });
  try {
    for (const [name, action] of STEPS) {
      const start = performance.now();
      console.log(`\n— ${name}`);
      await action();
      console.log(`— ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  // A step that is no test (format, lint, types, build) and fails counts as one failure.
  const failed = total("numFailedTests");
  console.log(`\n${total("numPassedTests")} passed, ${process.exitCode ? Math.max(1, failed) : failed} failed`);
});
