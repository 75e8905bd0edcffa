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

const REPORTS = path.join(ROOT, ".cache", "tests");

/** Where the tests keep the .xlsx files they write, for LibreOffice to read them. */
const WRITTEN_FILES = path.join(ROOT, ".cache", "written");

/**
 * @param {string} program its file in node_modules
 * @param {readonly string[]} args
 */
function tool(program, ...args) {
  const file = path.join(ROOT, "node_modules", program);
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error(`${path.basename(program)} ${args.join(" ")} failed`);
}

/**
 * The same, told once it is over: two programs at once would mix their lines.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
function quietly(program, ...args) {
  /** @type {Buffer[]} */
  const said = [];
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules", program), ...args], { cwd: ROOT });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  return new Promise((resolve, reject) => {
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      if (status === 0) resolve();
      else reject(new Error(`${path.basename(program)} ${args.join(" ")} failed`));
    });
  });
}

/** Each works on one core. */
async function buildBesideLibreOffice() {
  const reading = ensureLibreOffice() === null ? null : quietly("vitest/vitest.mjs", ...vitestOf("libreoffice"));
  await Promise.all([reading, ensureBuild(ROOT)]);
}

/** Each of these works on one core. */
async function check() {
  const lint = quietly("eslint/bin/eslint.js", ".");
  const others = (async () => {
    await quietly("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".");
    await quietly("typescript/bin/tsc", "-p", ".");
    await quietly("typescript/bin/tsc", "-p", "scripts");
    await quietly("knip/bin/knip.js", "--no-progress");
  })();
  await Promise.all([lint, others]);
}

/** @param {string} project */
function vitestOf(project) {
  const report = path.join(REPORTS, `${project}.json`);
  return ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
}

/** @param {string} project */
function vitest(project) {
  tool("vitest/vitest.mjs", ...vitestOf(project));
}

/** @type {readonly [name: string, action: () => unknown][]} */
const STEPS = [
  ["set-up", () => ensureDependencies(ROOT)],
  ["format and types beside lint", check],
  ["unit, contract, golden and manifest tests", () => vitest("unit")],
  ["exhaustive and random tests", () => vitest("thorough")],
  ["tests of the adapters", () => vitest("adapters")],
  ["tests of the grid", () => vitest("grid")],
  ["production build beside the files read by LibreOffice", buildBesideLibreOffice],
  ["tests of the build", () => vitest("build")],
  ["golden cases, oracles and random calls on functions.js", () => vitest("bundle")],
  ["browser", () => void (process.env.CHROMIUM_PATH = ensureChromium())],
  ["golden cases, oracles and random calls on the page’s chunks", () => vitest("chunks")],
  ["end-to-end tests", () => vitest("e2e")],
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
  for (const folder of [REPORTS, WRITTEN_FILES]) rmSync(folder, { recursive: true, force: true });
  process.env.WRITTEN_FILES = WRITTEN_FILES;
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
