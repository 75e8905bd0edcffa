/** A page of a browser that holds an add-in in a frame, as Excel on the web does; Playwright drives it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page, Route } from "playwright-core";
import { packageFolder } from "../client/builds";
import { frameAddress } from "./frame-address";
import type { FrameHost } from "./frame-host";

/** Where add-ins load Office's script from. */
export const OFFICE_SCRIPTS = "https://appsforoffice.microsoft.com/**";

interface HostWindow {
  open(address: string, name: string): void;
  post(text: string): void;
}

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Workbook</title>
<style>body { margin: 0 } iframe { width: 100%; height: 100vh; border: 0; display: block }</style><body><script>
let frame;
window.open = (address, name) => {
  frame?.remove();
  frame = document.createElement("iframe");
  frame.name = name;
  frame.title = "Add-in";
  frame.src = address;
  document.body.append(frame);
};
window.post = (text) => frame?.contentWindow.postMessage(text, new URL(frame.src).origin);
addEventListener("message", ({ data, source }) => {
  if (typeof data === "string" && source === frame?.contentWindow) void window.hearFrame(data);
});
</script></body></html>`;

export class HostPage {
  private host: FrameHost | undefined;

  private constructor(readonly page: Page) {}

  /** @param page a page that nothing was opened in */
  static async open(page: Page, origin: string): Promise<HostPage> {
    const hostPage = new HostPage(page);
    await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: "text/html", body: HTML }));
    await page.route(OFFICE_SCRIPTS, fulfilFromPackage);
    await page.exposeFunction("hearFrame", (text: string) => hostPage.host?.hear(text));
    await page.goto(`${origin}/workbook`);
    return hostPage;
  }

  /** Puts the add-in in the frame, in the place of whatever stood there. */
  async start(host: FrameHost, address: string): Promise<Frame> {
    this.host = host;
    host.connect((text) => void this.post(text));
    const frame = this.page.waitForEvent("framenavigated", (one) => one.url().startsWith(address));
    await this.page.evaluate(
      (to) => (window as unknown as HostWindow).open(to.address, to.name),
      frameAddress(address, host),
    );
    return frame;
  }

  private async post(text: string): Promise<void> {
    // A page that is being closed hears nothing more.
    await this.page.evaluate((said) => (window as unknown as HostWindow).post(said), text).catch(() => undefined);
  }
}

/** Office's script and its parts, as the package holds them. */
export async function fulfilFromPackage(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = path.join(packageFolder(), pathname.replace(/^.*\/hosted\//, "").toLowerCase());
  if (!existsSync(file)) return route.fulfill({ status: 404, body: "" });
  const response = { contentType: "text/javascript", body: readFileSync(file, "utf8") };
  await route.fulfill(response).catch(() => route.abort());
}
