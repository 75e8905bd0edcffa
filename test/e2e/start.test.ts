/** What someone finds on opening the Atelier for the first time. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { formatCell } from "../../src/workbook/address";
import { newContext } from "./setup/browser";
import { portOf } from "./support/atelier-page";

const SHEETS = ["Règles", "Notes", "Budget", "Facturation", "Tableau de bord"];

describe("the Atelier on opening", () => {
  let page: Page;
  let title: unknown;
  const problems: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    const context = await newContext();
    // Not the page's own requests alone: those of workers and beacons too.
    context.on("request", (request) => asked.push(request.url()));
    page = await context.newPage();
    page.on("websocket", (socket) => asked.push(socket.url()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
    });
    await page.goto(inject("baseUrl"));
    const port = await portOf(page);
    title = (await port.evaluate((workbook) => workbook.read("Notes!C8")))[0]?.[0];
    await page.getByTestId("pane").getByRole("tab").first().waitFor();
  });

  afterAll(() => page.context().close());

  const read = async (address: string): Promise<unknown[]> =>
    (await (await portOf(page)).evaluate((port, where) => port.read(where), address)).flat();

  it("shows a calculated sheet as soon as it says that it is ready", () => {
    expect(title).toBe(799 / 56);
  });

  it("shows five sheets, in French", async () => {
    const tabs = page.locator("#grid").getByRole("tablist").last().getByRole("tab");
    expect(await tabs.allInnerTexts()).toEqual(SHEETS);
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await page.title()).toBe("Exemple – GESSMS.xlsx – Conventions du Cnam");
  });

  it("holds one error, that of a mark nobody has entered yet", async () => {
    const { sheets } = await (await portOf(page)).evaluate((port) => port.snapshot());
    const failing = sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([row, columns]) =>
        Object.entries(columns).flatMap(([column, { value }]) =>
          typeof value === "object" && value ? [{ cell: `${name}!${formatCell(+row, +column)}`, ...value }] : [],
        ),
      ),
    );
    expect(failing).toEqual([
      { cell: "Notes!AN16", error: "#N/A", message: expect.stringContaining("note manquante") as string },
    ]);
  });

  it("ends the budget on 44,96 € of margin, 22,48 € for each party", async () => {
    expect(await read("Budget!A36:A38")).toEqual(["Marge brute", "Partage de la marge", null]);
    expect(await read("Budget!F36:F38")).toEqual([44.96, 22.48, 22.48]);
  });

  it("asks nothing of any other address", () => {
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(inject("baseUrl")))).toEqual([]);
  });

  it("asks for no frame while there is nothing to draw", async () => {
    /** Of twenty frames in a row, how many others than this counting asked for: a blinking cursor is one now and then. */
    const asked = () =>
      page.evaluate(async () => {
        const request = window.requestAnimationFrame.bind(window);
        let others = 0;
        window.requestAnimationFrame = (callback) => {
          others += 1;
          return request(callback);
        };
        for (let times = 0; times < 20; times += 1) await new Promise((resolve) => request(resolve));
        window.requestAnimationFrame = request;
        return others;
      });
    await expect.poll(asked).toBeLessThan(5);
  });

  it("says nothing in the console", () => expect(problems).toEqual([]));
});
