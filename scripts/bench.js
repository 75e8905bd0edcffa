/**
 * `npm run bench`: runs every bench/*.bench.ts and prints what each measures; `npm run bench -- grid start`: these; numbers are theirs. A
 * bench exports by default a function that is given `print`, and `figure` for what has a goal: the last figures are kept
 * in docs/performance.md. It is compiled as shipped code is, so that what is timed is what people run.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { figureLine, keepFigures } from "./bench/keep-figures.js";
import { ensureBuild } from "./build/ensure-build.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const PAGE = path.join(ROOT, "docs", "performance.md");
const COMPILED = path.join(ROOT, ".cache", "bench");

/** @param {string} name */
async function compile(name) {
  const { build } = await import("vite");
  const file = name.replace(/\.ts$/, ".mjs");
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    // Written for bundlers: Node finds no names in what they import.
    ssr: { noExternal: [/^@univerjs\//, "opentype.js"] },
    build: {
      ssr: path.join(ROOT, "bench", name),
      outDir: COMPILED,
      emptyOutDir: false,
      target: "es2021",
      minify: true,
      rollupOptions: { output: { entryFileNames: file } },
    },
  });
  return import(pathToFileURL(path.join(COMPILED, file)).href);
}

await run(async () => {
  ensureDependencies(ROOT);
  await ensureBuild(ROOT);
  const isNumber = (/** @type {string} */ word) => /^\d+$/.test(word);
  const asked = process.argv.slice(2).filter((word) => !isNumber(word));
  const numbers = process.argv.slice(2).filter(isNumber).map(Number);
  const [name, ...others] = readdirSync(path.join(ROOT, "bench"))
    .filter(
      (file) => file.endsWith(".bench.ts") && (asked.length === 0 || asked.includes(file.replace(".bench.ts", ""))),
    )
    .sort();
  if (name === undefined) return;
  // Each in a process of its own: what one has had compiled for its arguments would slow the next one down.
  if (others.length > 0) {
    for (const one of [name, ...others]) {
      const args = [process.argv[1] ?? "", one.replace(".bench.ts", ""), ...numbers.map(String)];
      const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
      if (status !== 0) process.exitCode = 1;
    }
    return;
  }
  /** @type {import("./bench/keep-figures.js").Figure[]} */
  const figures = [];
  console.log(`\n— ${name}`);
  const bench = await compile(name);
  await bench.default(
    (/** @type {string} */ line) => console.log(line),
    (/** @type {string} */ what, /** @type {number} */ goal, /** @type {number} */ value, unit = "ms") => {
      figures.push({ what, goal, value, unit });
      console.log(figureLine({ what, goal, value, unit }));
    },
    ...numbers,
  );
  if (figures.length === 0) return;
  keepFigures(PAGE, figures);
  const { format, resolveConfig } = await import("prettier");
  const options = { ...(await resolveConfig(PAGE)), filepath: PAGE };
  writeFileSync(PAGE, await format(readFileSync(PAGE, "utf8"), options));
});
