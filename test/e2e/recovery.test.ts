/** Work that a lost tab has left: kept in the browser, offered on return, and gone when nothing is to be lost. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type {} from "../../src/atelier/global";
import { until } from "../support/patience";
import { newContext } from "./setup/browser";
import { portOf } from "./support/atelier-page";
import { downloadedBy } from "./support/files";

let context: BrowserContext;
beforeEach(async () => {
  context = await newContext();
});
afterEach(() => context.close());

async function openTab(browser = context): Promise<Page> {
  const page = await browser.newPage();
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

interface Kept {
  readonly key: string;
  readonly state: string;
  /** All of it, as JSON, where that is asked for. */
  readonly copy: string;
}

/** What the browser keeps. */
function kept(page: Page, { whole }: { readonly whole: boolean }): Promise<Kept[]> {
  return page.evaluate(
    (isWhole) =>
      new Promise<Kept[]>((resolve, reject) => {
        const opening = indexedDB.open("cnam-recovery", 1);
        opening.addEventListener("error", () => reject(new Error("no database")));
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("copies"));
        opening.addEventListener("success", () => {
          const found: Kept[] = [];
          const cursor = opening.result.transaction("copies").objectStore("copies").openCursor();
          cursor.addEventListener("success", () => {
            const at = cursor.result;
            if (!at) {
              opening.result.close();
              resolve(found);
              return;
            }
            const { state = "damaged" } = at.value as { readonly state?: string };
            found.push({ key: at.key as string, state, copy: isWhole ? JSON.stringify(at.value) : "" });
            at.continue();
          });
        });
      }),
    whole,
  );
}

/** The same, by state. */
const copies = async (page: Page): Promise<string[]> => (await kept(page, { whole: false })).map(({ state }) => state);

/** Leaves copies in the browser, as a page of the product would. */
async function leave(left: readonly Kept[], change: object): Promise<void> {
  const page = await context.newPage();
  // Any address of the same origin: a page without scripts is there at once.
  await page.goto(new URL("THIRD-PARTY-NOTICES.txt", inject("baseUrl")).href);
  await page.evaluate(
    ([all, changed]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("cnam-recovery", 1);
        opening.addEventListener("error", () => reject(new Error("no database")));
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("copies"));
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("copies", "readwrite");
          for (const { key, copy } of all)
            writing.objectStore("copies").put(Object.assign(JSON.parse(copy) as object, changed), key);
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [left, change] as const,
  );
  await page.close();
}

const question = (page: Page) => page.getByTestId("question");

const MARK = 12.5;
/** The browser in which a tab was lost with a mark in it, and what that left there: others get it without the wait. */
let losing: BrowserContext;
let lost: readonly Kept[];

beforeAll(async () => {
  losing = await newContext();
  const page = await openTab(losing);
  await edit(page, MARK);
  await until(async () => (await copies(page)).length === 1);
  lost = await kept(page, { whole: true });
  // As when the browser ends: the page is not asked whether it may.
  await page.close({ runBeforeUnload: false });
});
afterAll(() => losing.close());

/** Leaves the same in this browser, with what has changed since. */
const lostTab = (change: object = {}): Promise<void> => leave(lost, change);

describe("unsaved work", () => {
  it("is offered on return, goes on where it was, and its copy goes once it is saved", async () => {
    const page = await openTab(losing);
    await question(page).getByRole("heading", { name: "Reprendre le travail non enregistré ?" }).waitFor();
    await question(page).getByRole("button", { name: "Reprendre le travail" }).click();
    await expect.poll(() => valueIn(page)).toBe(MARK);
    await page.getByTestId("unsaved").waitFor();
    await expect.poll(() => copies(page)).toEqual(["kept"]);
    await downloadedBy(page, () => page.getByTestId("save").click());
    await expect.poll(() => copies(page)).toEqual([]);
  });

  it("put off with Escape is offered again, and refused is erased for good", async () => {
    await lostTab();
    const page = await openTab();
    await question(page).waitFor();
    await page.keyboard.press("Escape");
    await question(page).waitFor({ state: "detached" });
    expect(await copies(page)).toEqual(["kept"]);
    await page.reload();
    await question(page).getByRole("button", { name: "Plus tard" }).waitFor();
    await question(page).getByRole("button", { name: "Effacer la copie" }).click();
    await expect.poll(() => copies(page)).toEqual([]);
    await page.reload();
    await portOf(page);
    expect(await question(page).count()).toBe(0);
  });

  it("is kept at once when the page is hidden; another tab is not offered it, and keeps its own copy", async () => {
    const first = await openTab();
    await edit(first, 1);
    await first.evaluate(() => window.dispatchEvent(new Event("pagehide")));
    await expect.poll(() => copies(first)).toEqual(["kept"]);
    const second = await openTab();
    await second.locator("cnam-pane").waitFor();
    expect(await question(second).count()).toBe(0);
    await edit(second, 2);
    await expect.poll(() => copies(second)).toEqual(["kept", "kept"]);
  });

  it("that cannot be read is set aside, and said", async () => {
    await lostTab({ model: { sheets: [{ name: 3 }] } });
    const page = await openTab();
    await page.getByTestId("notice").getByText("n’a pas pu être ouverte et est mise de côté").waitFor();
    expect(await question(page).count()).toBe(0);
    expect(await copies(page)).toEqual(["damaged"]);
  });

  it("that took the page down with it is set aside, and offered again when asked for", async () => {
    await lostTab({ state: "opening" });
    const page = await openTab();
    await page.getByTestId("notice").getByText("n’a pas pu être ouverte et est mise de côté").waitFor();
    expect(await copies(page)).toEqual(["aside"]);
    await page.getByTestId("recovery").click();
    await question(page).getByRole("button", { name: "Voir la copie laissée" }).click();
    await question(page).getByRole("button", { name: "Reprendre le travail" }).click();
    await expect.poll(() => valueIn(page)).toBe(MARK);
  });

  it("is not kept once the user has said no, and stays so", async () => {
    await lostTab();
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
