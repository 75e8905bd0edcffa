/** The built Atelier in Chromium, with the processor time of its page: what other programs take is not counted. */
import { chromium, type Browser, type CDPSession, type JSHandle, type Page } from "playwright-core";
import { listen } from "../scripts/serve/listen.js";
import { staticServer } from "../scripts/serve/static-server.js";
import { ensureChromium } from "../scripts/set-up/chromium.js";
import { writeXlsx } from "../src/atelier/xlsx";
import type {} from "../src/atelier/global";
import { functionIds } from "../src/functions/function-ids";
import type { Plan } from "../src/workbook/plan";
import type { RangeRef, WorkbookModel } from "../src/workbook/model";
import type { WorkbookPort } from "../src/workbook/port";
import { Pane } from "../test/e2e/support/pane";

export interface Site {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const server = staticServer("dist");
  const port = await listen(server, 0);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
  return {
    browser,
    address: `http://localhost:${String(port)}/`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** More than a user waits: beyond it, what is measured does not end. */
const LONGEST = 300_000;

export class MeasuredPage {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly port: JSHandle<WorkbookPort>,
  ) {}

  /** On the sample, calculated, with its pane. */
  static async open({ browser, address }: Site): Promise<MeasuredPage> {
    const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST);
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(address);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await page.getByTestId("pane").locator("cnam-pane").waitFor({ state: "attached" });
    const port = await page.evaluateHandle(() => window.cnam!.workbook);
    await port.evaluate((workbook) => workbook.settled());
    return new MeasuredPage(page, session, port);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Milliseconds of the page's own thread, until everything is calculated and drawn. */
  async processorTime(act: () => Promise<unknown>): Promise<number> {
    const before = await this.spent();
    await act();
    await this.port.evaluate((workbook) => workbook.settled());
    await this.drawn();
    return ((await this.spent()) - before) * 1000;
  }

  /** Chooses the file as « Ouvrir » asks for it. */
  async load(model: WorkbookModel): Promise<void> {
    const bytes = await writeXlsx(model, { functionIds });
    const name = `mesure-${String(model.sheets.length)}.xlsx`;
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByTestId("open").click();
    await (await chooser).setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
    await this.page.getByTestId("file-name").filter({ hasText: name }).waitFor();
  }

  async apply(plan: Plan): Promise<void> {
    await this.port.evaluate((workbook, edits) => workbook.apply(edits), plan);
  }

  /** Types into a cell, as people do: what Enter then costs, until everything is calculated and drawn. */
  async enterTime(cell: RangeRef, text: string): Promise<number> {
    await this.page.locator("#grid").click({ position: { x: 600, y: 400 } });
    await this.port.evaluate((workbook, range) => workbook.select(range), cell);
    await this.page.keyboard.type(text);
    await this.drawn();
    return this.processorTime(async () => {
      await this.page.keyboard.press("Enter");
      await this.page.waitForFunction(async (row) => (await window.cnam!.workbook.selection()).row > row, cell.row);
    });
  }

  /** Ctrl+Z, until the cell is as it was. */
  async undoUntilBlank(address: string, most: number): Promise<number> {
    const isBlank = () =>
      this.port.evaluate(async (workbook, where) => (await workbook.read(where))[0]?.[0] === null, address);
    for (let times = 1; times <= most; times += 1) {
      await this.page.keyboard.press("Control+z");
      await this.port.evaluate((workbook) => workbook.settled());
      if (await isBlank()) return times;
    }
    throw new Error(`${address} is not undone after ${String(most)} times`);
  }

  /** Milliseconds of the longest task of the page's thread meanwhile; 0 where none is longer than the browser records. */
  async longestTask(act: () => Promise<unknown>): Promise<number> {
    const tasks = await this.page.evaluateHandle(() => {
      const longest = { duration: 0 };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest.duration = Math.max(longest.duration, duration);
      }).observe({ type: "longtask" });
      return longest;
    });
    await act();
    await this.drawn();
    return tasks.evaluate(({ duration }) => duration);
  }

  /** Opens a tool of the pane, until what it offers next is on the screen. */
  async openTool(name: string, next: string): Promise<void> {
    await this.pane.openTool(name);
    await this.pane.button(next).waitFor();
  }

  /** Presses a button of the tool, until what it offers next is on the screen. */
  async press(button: string, next: string): Promise<void> {
    await this.pane.button(button).click();
    await this.pane.button(next).waitFor();
  }

  /** Has a preview made, and leaves it. */
  async preview(button: string): Promise<void> {
    await this.pane.button(button).click();
    await this.pane.preview.waitFor();
    await this.pane.preview.getByRole("button", { name: "Annuler", exact: true }).click();
  }

  async giveFile(text: string, next: string): Promise<void> {
    const file = { name: "notes.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await this.pane.panel.getByLabel("Fichier à importer").setInputFiles(file);
    await this.pane.button(next).waitFor();
  }

  private get pane(): Pane {
    return new Pane(this.page.getByTestId("pane"));
  }

  private async spent(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  }

  private drawn(): Promise<void> {
    return this.page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
  }
}

export const cellAt = (sheet: string, row: number, column: number): RangeRef => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});
