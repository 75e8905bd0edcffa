/** `npm run cnam -- read|attach|import|audit FILE…`: the tools without a browser, built once per version of the sources. */
import { compile, compiled, compiledFolder } from "./set-up/compiled.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";
import { ensureMade } from "./set-up/stamp.js";

const NAME = "cnam";
const INPUTS = ["src", "package-lock.json"];

await run(async () => {
  ensureDependencies(ROOT);
  await ensureMade(compiledFolder(NAME), { root: ROOT, inputs: INPUTS }, () => compile(NAME, "cli/main.ts"));
  const { main } = await compiled(NAME);
  process.exitCode = await main(process.argv.slice(2), console.log);
});
