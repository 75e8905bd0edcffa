/** Work that a lost tab has left: kept in the browser, offered on return, and gone when nothing is to be lost. */
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import type {} from "../../src/atelier/global";
import { newContext } from "./setup/browser";
import { portOf } from "./support/atelier-page";

let context: BrowserContext;
beforeEach(async () => {
  context = await newContext();
});
afterEach(() => context.close());

async function openTab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject("baseUrl"));
  await portOf(page);
  return page;
}

/** Writes a value as a script would: an edit like another. */
async function edit(page: Page, value: number): Promise<void> {
  await page.evaluate(async (mark) => {
    await window.cnam!.workbook.apply({
      label: "essai",
      edits: [{ kind: "cells", range: { sheet: "Notes", row: 200, column: 0, rows: 1, columns: 1 }, cells: [[mark]] }],
    });
  }, value);
}

const valueIn = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await window.cnam!.workbook.read("Notes!A201"))[0]?.[0] ?? null);

/** What the browser keeps, by state. */
function copies(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("cnam-recovery", 1);
        opening.addEventListener("error", () => reject(new Error("no database")));
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("copies"));
        opening.addEventListener("success", () => {
          const all = opening.result.transaction("copies").objectStore("copies").getAll();
          all.addEventListener("success", () => {
            opening.result.close();
            resolve((all.result as { state?: string }[]).map(({ state }) => state ?? "damaged"));
          });
        });
      }),
  );
}

async function spoil(page: Page, change: string): Promise<void> {
  await page.evaluate(
    (what) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("cnam-recovery", 1);
        opening.addEventListener("success", () => {
          const store = opening.result.transaction("copies", "readwrite").objectStore("copies");
          const cursor = store.openCursor();
          cursor.addEventListener("success", () => {
            const at = cursor.result;
            if (!at) {
              opening.result.close();
              resolve();
              return;
            }
            at.update(Object.assign(at.value as object, JSON.parse(what)));
            at.continue();
          });
        });
      }),
    change,
  );
}

const question = (page: Page) => page.getByTestId("question");

async function lostTab(value: number): Promise<void> {
  const page = await openTab();
  await edit(page, value);
  await expect.poll(() => copies(page)).toEqual(["kept"]);
  // As when the browser ends: the page is not asked whether it may.
  await page.close({ runBeforeUnload: false });
}

describe("unsaved work", () => {
  it("is offered on return, goes on where it was, and its copy goes once it is saved", async () => {
    await lostTab(12.5);
    const page = await openTab();
    await question(page).getByRole("heading", { name: "Reprendre le travail non enregistré ?" }).waitFor();
    await question(page).getByRole("button", { name: "Reprendre le travail" }).click();
    await expect.poll(() => valueIn(page)).toBe(12.5);
    await page.getByTestId("unsaved").waitFor();
    await expect.poll(() => copies(page)).toEqual(["kept"]);
    const download = page.waitForEvent("download");
    await page.getByTestId("save").click();
    await download;
    await expect.poll(() => copies(page)).toEqual([]);
  });

  it("refused is erased for good", async () => {
    await lostTab(3);
    const page = await openTab();
    await question(page).getByRole("button", { name: "Effacer la copie" }).click();
    await expect.poll(() => copies(page)).toEqual([]);
    await page.reload();
    await portOf(page);
    expect(await question(page).count()).toBe(0);
  });

  it("put off with Escape is offered again", async () => {
    await lostTab(4);
    const page = await openTab();
    await question(page).waitFor();
    await page.keyboard.press("Escape");
    await question(page).waitFor({ state: "detached" });
    expect(await copies(page)).toEqual(["kept"]);
    await page.reload();
    await question(page).getByRole("button", { name: "Plus tard" }).waitFor();
  });

  it("of a tab still open is not offered in another, and each keeps its own copy", async () => {
    const first = await openTab();
    await edit(first, 1);
    await expect.poll(() => copies(first)).toEqual(["kept"]);
    const second = await openTab();
    await second.locator("cnam-pane").waitFor();
    expect(await question(second).count()).toBe(0);
    await edit(second, 2);
    await expect.poll(() => copies(second)).toEqual(["kept", "kept"]);
  });

  it("is kept at once when the page is hidden", async () => {
    const page = await openTab();
    await edit(page, 5);
    await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
    await expect.poll(() => copies(page)).toEqual(["kept"]);
  });

  it("that cannot be read is set aside, and said", async () => {
    await lostTab(6);
    const spoiler = await context.newPage();
    await spoiler.goto(new URL("taskpane.html", inject("baseUrl")).href);
    await spoil(spoiler, '{"model":{"sheets":[{"name":3}]}}');
    await spoiler.close();
    const page = await openTab();
    await page.getByTestId("notice").getByText("n’a pas pu être ouverte et est mise de côté").waitFor();
    expect(await question(page).count()).toBe(0);
    expect(await copies(page)).toEqual(["damaged"]);
  });

  it("that took the page down with it is set aside, and offered again when asked for", async () => {
    await lostTab(7);
    const spoiler = await context.newPage();
    await spoiler.goto(new URL("taskpane.html", inject("baseUrl")).href);
    await spoil(spoiler, '{"state":"opening"}');
    await spoiler.close();
    const page = await openTab();
    await page.getByTestId("notice").getByText("n’a pas pu être ouverte et est mise de côté").waitFor();
    expect(await copies(page)).toEqual(["aside"]);
    await page.getByTestId("recovery").click();
    await question(page).getByRole("button", { name: "Voir la copie laissée" }).click();
    await question(page).getByRole("button", { name: "Reprendre le travail" }).click();
    await expect.poll(() => valueIn(page)).toBe(7);
  });

  it("is not kept once the user has said no, and stays so", async () => {
    await lostTab(8);
    const page = await openTab();
    await question(page).waitFor();
    await page.keyboard.press("Escape");
    await question(page).waitFor({ state: "detached" });
    await page.getByTestId("recovery").click();
    await question(page).getByRole("button", { name: "Désactiver et effacer" }).click();
    await expect.poll(() => copies(page)).toEqual([]);
    await page.reload();
    await portOf(page);
    await edit(page, 9);
    await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
    await page.getByTestId("recovery").click();
    await question(page).getByRole("button", { name: "Activer la copie" }).waitFor();
    expect(await copies(page)).toEqual([]);
  });
});
