/** `npm run start:excel`: the add-in on https://localhost:3001, opened in Excel where there is one. */
import { spawn } from "node:child_process";
import path from "node:path";
import { DEVELOPMENT_BASE } from "./build/base-url.js";
import { ensureBuild } from "./build/ensure-build.js";
import { localhostCertificate } from "./serve/certificates.js";
import { listen } from "./serve/listen.js";
import { staticServer } from "./serve/static-server.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const DIST = path.join(ROOT, "dist");
const MANIFEST = path.join(DIST, "manifest.xml");

const BY_HAND = `Excel is not sideloaded from here. To try the add-in in Excel on the web:
  1. open ${DEVELOPMENT_BASE}taskpane.html once in the same browser and accept its certificate;
  2. in Excel on the web: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in;
  3. choose ${path.relative(process.cwd(), MANIFEST)}.`;

function sideload() {
  const debugging = path.join(ROOT, "node_modules", "office-addin-debugging", "cli.js");
  const child = spawn(process.execPath, [debugging, "start", MANIFEST, "desktop", "--app", "excel", "--no-debug"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  child.on("exit", (code) => {
    if (code !== 0) console.log(BY_HAND);
  });
}

await run(async () => {
  ensureDependencies(ROOT);
  await ensureBuild(ROOT);
  const { key, cert, trusted } = await localhostCertificate();
  const port = Number(new URL(DEVELOPMENT_BASE).port);
  await listen(staticServer(DIST, { key, cert }), port);
  console.log(`The add-in is on ${DEVELOPMENT_BASE} (Ctrl+C to stop).`);
  if (!trusted) console.log("Its certificate is not trusted on this machine: the browser will ask once.");
  if (process.platform === "win32" || process.platform === "darwin") sideload();
  else console.log(BY_HAND);
});
