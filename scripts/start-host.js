/** `npm run start:host`: the add-in as Excel holds it, without Excel, on http://localhost:3002. */
import path from "node:path";
import { ensureBuild } from "./build/ensure-build.js";
import { ensureGridHost, gridHostFolder } from "./build/grid-host.js";
import { listen } from "./serve/listen.js";
import { staticServer } from "./serve/static-server.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

await run(async () => {
  ensureDependencies(ROOT);
  await ensureBuild(ROOT);
  await ensureGridHost(ROOT);
  const server = staticServer([gridHostFolder(ROOT), path.join(ROOT, "dist")]);
  const port = await listen(
    server,
    Number(process.env.PORT ?? 3002),
    ", or choose another port: PORT=3005 npm run start:host",
  );
  console.log(`The add-in is on http://localhost:${port}, in a workbook of the Atelier's (Ctrl+C to stop).`);
});
