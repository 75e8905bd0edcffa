/** `npm start`: the Atelier on http://localhost:3000, from a bare clone if need be. */
import path from "node:path";
import { ensureBuild } from "./build/ensure-build.js";
import { listen } from "./serve/listen.js";
import { staticServer } from "./serve/static-server.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

await run(async () => {
  ensureDependencies(ROOT);
  await ensureBuild(ROOT);
  const wanted = Number(process.env.PORT ?? 3000);
  const server = staticServer(path.join(ROOT, "dist"));
  const port = await listen(server, wanted, ", or choose another port: PORT=3005 npm start");
  console.log(`The Atelier is on http://localhost:${port} (Ctrl+C to stop).`);
});
