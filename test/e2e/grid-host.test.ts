/** `npm run start:host`: the pane that Excel loads, on Microsoft's script, over the Atelier's grid. */
import type { Server } from "node:http";
import path from "node:path";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {} from "../../src/atelier/global";
import { formatCell } from "../../src/workbook/address";
import type { WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import { ensureGridHost, gridHostFolder } from "../../scripts/build/grid-host.js";
import { listen } from "../../scripts/serve/listen.js";
import { staticServer } from "../../scripts/serve/static-server.js";
import { ROOT } from "../../scripts/set-up/root.js";
import { eventually } from "../support/patience";
import { newContext } from "./setup/browser";
import { Pane } from "./support/pane";

let server: Server;
let context: BrowserContext;
let page: Page;
let frame: Frame;
let pane: Pane;
const errors: string[] = [];

beforeAll(async () => {
  await ensureGridHost(ROOT);
  server = staticServer([gridHostFolder(ROOT), path.join(ROOT, "dist")]);
  const port = await listen(server, 0);
  context = await newContext();
  page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`http://localhost:${port}/`);
  await page.locator("html[data-ready]").waitFor();
  frame = await eventually(() => page.frames().find((one) => one.url().includes("taskpane.html")) ?? expect.fail());
  pane = new Pane(frame.locator("#pane"), frame);
  await pane.tab("Convention").waitFor();
  await pane.idle();
});
afterAll(async () => {
  await context.close();
  server.closeAllConnections();
  server.close();
});

const snapshot = (): Promise<WorkbookModel> =>
  page.evaluate(() => window.cnam?.workbook.snapshot() as Promise<WorkbookModel>);
const read = (address: string): Promise<unknown> =>
  page.evaluate((where) => window.cnam?.workbook.read(where), address);
const write = (address: string, values: (number | string | null)[][]): Promise<unknown> =>
  page.evaluate(([where, block]) => window.cnam?.workbook.write(where, block), [address, values] as const);

/** Without the identifiers that a sheet put back has anew. */
async function visible(): Promise<unknown> {
  const { sheets, names } = await snapshot();
  const shown = sheets.filter(({ visibility }) => visibility !== "veryHidden");
  return { names, sheets: shown.map(({ name, cells }) => ({ name, cells })) };
}

describe("the pane of Excel over the Atelier's grid", () => {
  it("reads the workbook's convention, and follows what is selected in the grid", async () => {
    await pane.root.getByText("Ce classeur utilise cette convention.").waitFor();
    await pane.show("Fonctions");
    await pane.openFunction("CNAM.AVERAGE");
    const cell = { sheet: "Notes", row: 29, column: 9, rows: 1, columns: 1 };
    await page.evaluate((at) => window.cnam?.workbook.select(at), cell);
    await pane.button("Insérer en J30 : CNAM.AVERAGE").waitFor();
  });

  it("makes a sheet of marks from the ribbon; its formulas compute; it is taken back", async () => {
    const before = await visible();
    await page.getByRole("button", { name: "Créer les notes" }).click();
    await pane.preview.waitFor();
    await pane.applyPreview();
    const made = (await snapshot()).sheets.at(-1) ?? expect.fail();
    const statuses = [...cellsIn(made.cells)].filter(({ cell }) => cell.formula?.startsWith("=CNAM.UE_STATUS("));
    const [first = expect.fail()] = statuses;
    const at = (address: string): string => `'${made.name}'!${address}`;
    // The cell that the formula reads: =CNAM.UE_STATUS(G6,…
    const mark = at(/[A-Z]+\d+/.exec(first.cell.formula?.slice("=CNAM.UE_STATUS(".length) ?? "")?.[0] ?? "");
    const status = at(formatCell(first.row, first.column));
    expect(await read(status)).toEqual([[""]]);
    await write(mark, [[12]]);
    expect(await read(status)).toEqual([["Validée"]]);
    await write(mark, [[9]]);
    expect(await read(status)).toEqual([["Session 2"]]);
    await write(mark, [[null]]);
    await pane.notice.getByRole("button", { name: "Annuler" }).click();
    await pane.notice.getByText("Annulé :").waitFor();
    await pane.idle();
    expect(await visible()).toEqual(before);
  });

  it("has reported no error", () => {
    expect(errors).toEqual([]);
  });
});
