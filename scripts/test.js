/**
 * `npm test`: everything, from a bare clone, in the order in which a fault is cheapest to find. Stops at the first step
 * that fails; the last line counts the tests.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "./build/ensure-build.js";
import { ensureChromium } from "./set-up/chromium.js";
import { ensureLibreOffice } from "./set-up/libreoffice.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const VITEST = "vitest/vitest.mjs";
const TSC = "typescript-native/bin/tsc";
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
 * @param {"at once" | "at its end"} [told] when what it says is shown: of programs at once, one alone may go on speaking
 * @returns {Promise<void>}
 */
function tool(program, args, environment, told = "at once") {
  /** @type {Buffer[]} */
  const said = [];
  const env = { ...process.env, ...environment };
  const stdio = told === "at once" ? "inherit" : "pipe";
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules", program), ...args], { cwd: ROOT, env, stdio });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => said.push(text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      if (status === 0) resolve();
      else reject(new Error(`${path.basename(program)} ${args.join(" ")} failed`));
    });
  });
}

/**
 * Programs that go along beside each other, as each leaves a core idle for a while. All come to their end, whichever
 * fails: what was running would else speak after the last word.
 *
 * @param {readonly (() => Promise<void>)[]} lanes
 */
async function besideEachOther(...lanes) {
  const ends = await Promise.allSettled(lanes.map((lane) => lane()));
  const failed = ends.find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

/** What the tests cannot do without, and what is wrong most often. */
const checkAndBuild = () =>
  besideEachOther(
    async () => {
      await ensureBuild(ROOT);
      await tool("knip/bin/knip.js", ["--no-progress"], {}, "at its end");
    },
    async () => {
      await tool("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."], {}, "at its end");
      await tool(TSC, ["-p", "."], {}, "at its end");
      await tool(TSC, ["-p", "scripts"], {}, "at its end");
    },
  );

/**
 * As many at once as there are cores, or each slows the others down by more than it gains. The grid's tests wait a part of
 * the time, for its engine's bursts of edits to end: they go along with all that follows.
 */
const everythingElse = () =>
  besideEachOther(
    () => inOneProcess("grid"),
    async () => {
      await vitest("e2e", writtenBy("e2e"), "at once", "--maxWorkers=2");
      await besideEachOther(
        async () => {
          await tool("oxlint/bin/oxlint", [], {}, "at its end");
          for (const project of ["thorough", "bundle", "build"]) await inOneProcess(project);
        },
        async () => {
          await inOneProcess("adapters", writtenBy("adapters"));
          await readByLibreOffice("adapters", { WRITTEN_FILES_AT_LEAST: "200" });
          await readByLibreOffice("e2e", COMPUTED);
          await inOneProcess("chunks");
        },
      );
    },
  );

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
  await tool(VITEST, vitestOf("libreoffice", `libreoffice-${writer}`), environment, "at its end");
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
 * @param {"at once" | "at its end"} [told]
 * @param {readonly string[]} options
 */
const vitest = (project, environment, told, ...options) =>
  tool(VITEST, [...vitestOf(project), ...options], environment, told);

/**
 * @param {string} project
 * @param {Environment} [environment]
 */
const inOneProcess = (project, environment) => vitest(project, environment, "at its end", "--maxWorkers=1");

/** @type {readonly [name: string, action: () => unknown][]} */
const STEPS = [
  ["set-up", () => ensureDependencies(ROOT)],
  ["format and types beside the production build", checkAndBuild],
  ["unit, contract, golden and manifest tests", () => vitest("unit")],
  ["browser", () => void (process.env.CHROMIUM_PATH = ensureChromium())],
  ["lint and all other tests beside each other", everythingElse],
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
