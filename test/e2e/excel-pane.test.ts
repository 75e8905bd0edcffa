/** The pane as Excel loads it: without Office's script, with the real one and no host, and beside a host that answers. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { openPage, type OpenPage } from "./setup/browser";
import { excelStub, OFFICE, type StubWindow } from "./support/excel-stub";

const REAL_OFFICE = "node_modules/@microsoft/office-js/dist";

let opened: OpenPage;
afterEach(() => opened.context.close());

async function openPane(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  opened = await openPage("taskpane.html", { prepare, viewport: { width: 340, height: 800 } });
  return opened.page;
}

function officeFile(url: string): string {
  return url.replace(/^.*\/hosted\//, "").replace(/\?.*$/, "");
}

describe("without Excel", () => {
  it("says what to do when Office's script is blocked, instead of staying blank", async () => {
    const page = await openPane((one) => one.route(OFFICE, (route) => route.abort()));
    await page.getByText("Le volet n’a pas pu joindre Microsoft Office").waitFor();
    expect(await page.locator("body").innerText()).toMatch(/appsforoffice\.microsoft\.com/);
  });

  it("says to open it in Excel when Office answers that there is no host", async () => {
    const page = await openPane((one) =>
      one.route(OFFICE, async (route) => {
        const file = `${REAL_OFFICE}/${officeFile(route.request().url())}`;
        await route
          .fulfill({ contentType: "text/javascript", body: readFileSync(file, "utf8") })
          .catch(() => route.abort());
      }),
    );
    await page.getByText("Ouvrez ce volet dans Excel").waitFor();
  });
});

describe("beside a host that answers", () => {
  const open = () =>
    openPane((one) => one.route(OFFICE, (route) => route.fulfill({ contentType: "text/javascript", body: excelStub })));

  it("shows the pane in the host's language and answers every button of the ribbon", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Convention" }).waitFor();
    const commands = await page.evaluate(() => (window as unknown as StubWindow).stub.commands());
    const buttons = [...readFileSync("dist/manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)</g)];
    expect(commands.sort()).toEqual(buttons.map(([, name]) => name).sort());
  });

  it("gives Excel every function of functions.json, and they compute", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Convention" }).waitFor();
    const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as { functions: { id: string }[] };
    const associated = await page.evaluate(() => (window as unknown as StubWindow).stub.functions());
    expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
    const grade = await page.evaluate(() =>
      (window as unknown as StubWindow).stub.call("UE_GRADE", [[9, 10]], [[0.4, 0.6]], null, [["gessms-2026"]], {}),
    );
    expect(grade).toEqual([[10]]);
  });
});
