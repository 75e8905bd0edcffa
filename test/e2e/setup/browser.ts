/** Opens pages of dist/ in the shared Chromium. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { inject } from "vitest";
import { PATIENCE } from "../../support/patience";

let connected: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject("browserEndpoint"));
  return connected;
}

/** A profile of its own: nothing of one test is seen by another. Close it when done. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const viewport = { width: 1440, height: 900 };
  const context = await (await browser()).newContext({ locale: "fr-FR", viewport, ...options });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and of its console, in order. */
  readonly errors: string[];
  /** Every address asked for. */
  readonly requests: string[];
}

/**
 * Opens a page of dist/ (`""` is the Atelier, `"taskpane.html"` the pane) in a profile of its own.
 *
 * @param prepare runs before the page is asked for: routes, scripts
 */
export async function openPage(
  address: string,
  options: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> } = {},
): Promise<OpenPage> {
  const { prepare, ...contextOptions } = options;
  const context = await newContext(contextOptions);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(new URL(address, inject("baseUrl")).href);
  return { page, context, errors, requests };
}
