/** `npm run cnam -- read|attach|import|audit FILE…`: the tools without a browser, built once per version of the sources. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const COMPILED = path.join(ROOT, ".cache", "cnam");
const PROGRAM = path.join(COMPILED, "cnam.mjs");
const STAMP = path.join(COMPILED, ".inputs");

/** What the program is made of. */
function digest() {
  const hash = createHash("sha256");
  const sources = readdirSync(path.join(ROOT, "src"), { recursive: true, withFileTypes: true });
  for (const file of sources
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
    .sort())
    hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  return hash.digest("hex");
}

async function ensureProgram() {
  const inputs = digest();
  if (existsSync(PROGRAM) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === inputs) return;
  const { build } = await import("vite");
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: path.join(ROOT, "src", "cli", "main.ts"),
      outDir: COMPILED,
      emptyOutDir: true,
      target: "es2022",
      rollupOptions: { output: { entryFileNames: "cnam.mjs" } },
    },
  });
  writeFileSync(STAMP, inputs);
}

await run(async () => {
  ensureDependencies(ROOT);
  await ensureProgram();
  const { main } = await import(pathToFileURL(PROGRAM).href);
  process.exitCode = await main(process.argv.slice(2), console.log);
});
