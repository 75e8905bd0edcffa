/** Serves dist/ on a free port and starts the one Chromium that every end-to-end test shares. */
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { ensureChromium } from "../../../scripts/set-up/chromium.js";
import { listen } from "../../../scripts/serve/listen.js";
import { staticServer } from "../../../scripts/serve/static-server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where dist/ is served, with a final slash. */
    readonly baseUrl: string;
    /** What `chromium.connect` takes. */
    readonly browserEndpoint: string;
  }
}

const DIST = path.resolve("dist");

/** What keeps a headless Chromium from speaking to anyone but the pages under test. */
const FLAGS = [
  // A page lives for seconds: what the compiler would make of its loops costs more than it spares.
  "--js-flags=--no-opt --min-semi-space-size=64 --max-semi-space-size=64",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The page that plays Excel on the web holds the add-in of this machine in a frame.
  "--disable-features=LocalNetworkAccessChecks",
];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(path.join(DIST, "index.html"))) throw new Error("Run `npm run build` first: dist/ is empty.");
  const server = staticServer(DIST);
  const port = await listen(server, 0);
  const browser = await chromium.launchServer({ executablePath: ensureChromium(), args: FLAGS });
  project.provide("baseUrl", `http://localhost:${port}/`);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}
