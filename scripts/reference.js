/** `npm run reference`: writes docs/reference/ from the code. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compile, compiled } from "./set-up/compiled.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const PAGES = path.join(ROOT, "docs", "reference");

/** @returns {Promise<Readonly<Record<string, string>>>} contents by path under docs/reference/ */
async function referenceFiles() {
  await compile("reference", "functions/reference/reference-files.ts");
  return (await compiled("reference")).referenceFiles();
}

await run(async () => {
  ensureDependencies(ROOT);
  const files = await referenceFiles();
  // A page that the code no longer makes must not stay.
  rmSync(PAGES, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(PAGES, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${Object.keys(files).length} pages in docs/reference/`);
});
