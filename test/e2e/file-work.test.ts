/** Files are read and written beside the page, which shows how far that is and lets the user stop it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";
import { choose, downloaded, fixture } from "./support/files";

let atelier: AtelierPage;
beforeAll(async () => {
  atelier = await AtelierPage.open();
});
afterAll(() => atelier.close());

it("a file that takes time shows its progress, and can be given up", async () => {
  const [before, said] = [await atelier.fileName.innerText(), await atelier.notice.innerText()];
  // The worker never comes: the work lasts as long as the user lets it.
  await atelier.page.route(/\/chunks\/files/, () => {});
  await choose(atelier, fixture("libreoffice.xlsx"));
  const progress = atelier.page.getByTestId("progress");
  await progress.getByRole("heading", { name: "Ouverture de «\u00a0libreoffice.xlsx\u00a0»…" }).waitFor();
  expect(await progress.getByRole("progressbar").count()).toBe(1);
  await progress.getByRole("button", { name: "Annuler" }).click();
  await progress.waitFor({ state: "detached" });
  expect(await atelier.fileName.innerText()).toBe(before);
  expect(await atelier.notice.innerText()).toBe(said);

  await choose(atelier, fixture("libreoffice.xlsx"));
  await progress.waitFor();
  await atelier.page.keyboard.press("Escape");
  await progress.waitFor({ state: "detached" });
  await atelier.page.unrouteAll();
});

it("what is changed while a copy is written is still to be saved", async () => {
  const range = { sheet: "Notes", row: 200, column: 0, rows: 1, columns: 1 };
  const edit = (mark: number): Promise<void> =>
    atelier.apply({ label: "essai", edits: [{ kind: "cells", range, cells: [[mark]] }], overwrites: [range] });
  await edit(1);
  await atelier.page.route(
    /\/chunks\/files/,
    async (route) => {
      await edit(2);
      await route.continue();
    },
    { times: 1 },
  );
  await downloaded(atelier, () => atelier.button("save").click());
  await atelier.notice.getByText("GESSMS (CNAM).xlsx").waitFor();
  expect(await atelier.unsaved.isVisible()).toBe(true);
  await downloaded(atelier, () => atelier.button("save").click());
  await atelier.unsaved.waitFor({ state: "hidden" });
});

it("files are read and written by a worker of the page's own origin", async () => {
  const workers: string[] = [];
  atelier.page.on("worker", (worker) => workers.push(worker.url()));
  await choose(atelier, fixture("libreoffice.xlsx"));
  await atelier.notice.getByText("libreoffice.xlsx est ouvert.").waitFor();
  await downloaded(atelier, async () => {
    await atelier.button("save").click();
    await atelier.question.getByRole("button", { name: "Enregistrer la copie" }).click();
  });
  const { origin } = new URL(atelier.page.url());
  expect(workers.map((url) => url.startsWith(`${origin}/chunks/files`))).toEqual([true, true]);
});
