/**
 * `npm run bench`: runs every bench/*.bench.ts and prints what each measures. A bench exports by default a function
 * that is given `print`; it is compiled as shipped code is, so that what is timed is what people run.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuild } from "./build/ensure-build.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const COMPILED = path.join(ROOT, ".cache", "bench");

/** @param {string} name */
async function compile(name) {
  const { build } = await import("vite");
  const file = name.replace(/\.ts$/, ".mjs");
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
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
  const names = readdirSync(path.join(ROOT, "bench")).filter((name) => name.endsWith(".bench.ts"));
  for (const name of names.sort()) {
    console.log(`\n— ${name}`);
    const bench = await compile(name);
    await bench.default((/** @type {string} */ line) => console.log(line));
  }
});
