/**
 * `npm run test:busy`: the fast tests twenty times (or as many as the first argument says) beside two loops that keep the
 * processor busy. A test that depends on how fast the machine is fails here, and is named. What follows narrows it:
 * `-- 5 --project unit test/taskpane`.
 */
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const TIMES = 20;
const LOOPS = 2;
const FAST = ["--project", "unit", "--project", "adapters", "--project", "grid"];

/** Ends by itself when this program does: its standard input closes. */
const LOOP = `process.stdin.resume().on("close", () => process.exit());
(function busy() { for (const end = Date.now() + 50; Date.now() < end; ); setImmediate(busy); })();`;

await run(() => {
  ensureDependencies(ROOT);
  const [first = "", ...rest] = process.argv.slice(2);
  const hasCount = /^\d+$/.test(first);
  const times = hasCount ? Number(first) : TIMES;
  const wanted = hasCount ? rest : process.argv.slice(2);
  const args = ["run", ...(wanted.length > 0 ? wanted : FAST), "--reporter=dot"];
  const loops = Array.from({ length: LOOPS }, () =>
    spawn(process.execPath, ["-e", LOOP], { stdio: ["pipe", "ignore", "inherit"] }),
  );
  try {
    for (let time = 1; time <= times; time++) {
      console.log(`\n— ${time} of ${times}, beside ${LOOPS} busy loops`);
      const vitest = path.join(ROOT, "node_modules", "vitest", "vitest.mjs");
      const { status } = spawnSync(process.execPath, [vitest, ...args], { cwd: ROOT, stdio: "inherit" });
      if (status !== 0) throw new Error(`Run ${time} of ${times} failed: the tests that did are named above.`);
    }
    console.log(`\nAll green, ${times} of ${times}.`);
  } finally {
    for (const loop of loops) loop.kill();
  }
});
