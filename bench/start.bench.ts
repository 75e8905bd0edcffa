/**
 * How long the Atelier takes to show its grid, then its first calculated sheet, asked for cold: a new profile, nothing
 * cached; on a machine four times slower; and the processor time that it takes, which other programs leave as it is.
 */
import type { Browser } from "playwright-core";
import type { Bench } from "./figures";
import { openSite } from "./measured-page";

const RUNS = 3;

interface Start {
  /** Seconds until there is a grid to look at. */
  readonly grid: number;
  /** Seconds until every formula has its result. */
  readonly calculated: number;
  /** Seconds of processor, of all threads of all the browser's processes. */
  readonly processor: number;
}

async function spentBy(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function startOnce(browser: Browser, address: string, slower: number): Promise<Start> {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const before = await spentBy(browser);
  const asked = performance.now();
  const since = (): number => (performance.now() - asked) / 1000;
  await page.goto(address);
  await page.locator("#grid canvas").first().waitFor();
  const grid = since();
  await page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 300_000 });
  const calculated = since();
  const processor = (await spentBy(browser)) - before;
  await context.close();
  return { grid, calculated, processor };
}

export default (async function start(_print, figure) {
  const site = await openSite();
  try {
    const starts: Start[] = [];
    for (let run = 0; run < RUNS; run += 1) starts.push(await startOnce(site.browser, site.address, 1));
    figure("Atelier, request → grid on the screen", 1.5, Math.min(...starts.map(({ grid }) => grid)), "s");
    figure("Atelier, request → first computed sheet", 2.5, Math.min(...starts.map((one) => one.calculated)), "s");
    figure("Atelier, processor time of a start", 5, Math.min(...starts.map((one) => one.processor)), "s");
    const slow = await startOnce(site.browser, site.address, 4);
    figure("the same, four times slower", 8, slow.calculated, "s");
  } finally {
    await site.close();
  }
} satisfies Bench);
