/**
 * `npm run test:random`: the oracles and the hostile arguments on 200 000 random calls each (or as many as the first
 * argument says), from a seed that changes each day, then the same calls on what is built: functions.js and the page's
 * chunks must give what the sources give; and every regular expression proved again. What follows narrows it:
 * `-- 5000 test/oracle -t BILLING`, or `-- 50000 test/shipped` for the comparison alone.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureBuild } from "./build/ensure-build.js";
import { ensureChromium } from "./set-up/chromium.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const MS_A_DAY = 86_400_000;
const EVERYTHING = [
  "test/oracle",
  "test/functions/hostile",
  "test/functions/rows",
  "test/shipped",
  "test/architecture/regular-expressions",
];
const PROJECTS = ["thorough", "bundle", "chunks"];

await run(async () => {
  ensureDependencies(ROOT);
  await ensureBuild(ROOT);
  const [first = "", ...rest] = process.argv.slice(2);
  const hasCount = /^\d+$/.test(first);
  const wanted = hasCount ? rest : process.argv.slice(2);
  const environment = {
    ...process.env,
    CHROMIUM_PATH: ensureChromium(),
    ORACLE_RUNS: hasCount ? first : "200000",
    PROVE_AGAIN: "yes",
    ORACLE_SEED: process.env.ORACLE_SEED ?? String(Math.floor(Date.now() / MS_A_DAY)),
  };
  console.log(`${environment.ORACLE_RUNS} calls each, seed ${environment.ORACLE_SEED}`);
  const vitest = path.join(ROOT, "node_modules", "vitest", "vitest.mjs");
  const projects = PROJECTS.flatMap((project) => ["--project", project]);
  const args = ["run", ...projects, "--testTimeout=0", ...(wanted.length > 0 ? wanted : EVERYTHING)];
  const { status } = spawnSync(process.execPath, [vitest, ...args], { cwd: ROOT, stdio: "inherit", env: environment });
  process.exitCode = status ?? 1;
});
