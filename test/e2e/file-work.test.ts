/** Files are read and written beside the page, which shows how far that is and lets the user stop it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";
import { choose, downloaded, fixture } from "./support/files";
import { plugPrinter } from "./support/printer";

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

describe("printing", () => {
  const pages = () => atelier.page.frameLocator("iframe[data-testid=printed]").locator(".page");
  const sent = () => atelier.page.locator("iframe[data-sent]").waitFor({ state: "attached" });

  it("gives the sheet to the browser on the pages of its own set-up, as it is shown", async () => {
    await plugPrinter(atelier);
    await atelier.select("Notes!A1");
    await atelier.button("print").click();
    await sent();
    const texts = await pages().allInnerTexts();
    expect(texts.length).toBeGreaterThan(1);
    texts.forEach((text, index) => {
      // Repeated rows and columns, and the footer.
      expect(text).toContain("Notes et résultats");
      expect(text).toContain("ALVES Inès");
      expect(text).toContain(`Page ${index + 1} / ${texts.length}`);
    });
    expect(texts.join()).toContain("14,27");
    const refused = pages().locator(".fill[style*='rgb']");
    expect(await refused.count()).toBeGreaterThan(50);
    const { width } = (await pages().first().boundingBox()) ?? {};
    // An A3 sheet on its side.
    expect(Math.round(width ?? 0)).toBe(1588);
  });

  it("asks, with Ctrl+P, whether several selected cells are printed alone", async () => {
    await atelier.select("Budget!A1:F6");
    await atelier.page.keyboard.press("Control+p");
    await atelier.question.getByText("Plusieurs cellules de «\u00a0Budget\u00a0» sont sélectionnées.").waitFor();
    await atelier.question.getByRole("button", { name: "La sélection" }).click();
    await sent();
    await pages().getByText("Budget prévisionnel").first().waitFor();
    const text = await pages().allInnerTexts();
    expect(text).toHaveLength(1);
    expect(text[0]).toMatch(/9,15\s€/u);
    expect(text[0]).not.toContain("Total des charges");
  });

  it("prints charts as pictures that say what they show", async () => {
    await atelier.select("Tableau de bord!A1");
    await atelier.button("print").click();
    const chart = pages().getByRole("img", { name: /^Taux de réussite par UE/ });
    await chart.waitFor();
    const isDrawn = await chart.evaluate(
      (image: HTMLImageElement) => image.complete && image.naturalWidth > image.width,
    );
    expect(isDrawn).toBe(true);
    expect(await pages().count()).toBe(1);
  });

  it("says so when there is nothing to print", async () => {
    await atelier.select("Budget!AA1:AB2");
    await atelier.button("print").click();
    await atelier.question.getByRole("button", { name: "La sélection" }).click();
    await atelier.notice.getByText(/^Rien à imprimer/).waitFor();
  });
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

describe("what is large in the pane", () => {
  const lines = Array.from({ length: 6_000 }, (_, at) => `${String(20_000 + at)};NOM${String(at)};Alba;12,5`);
  const text = ["Numéro;Nom;Prénom;UE1", ...lines].join("\r\n");
  const giveFile = () =>
    atelier.pane.panel
      .getByLabel("Fichier à importer")
      .setInputFiles({ name: "promo.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

  it("is read beside the page, until the user stops it", async () => {
    await atelier.pane.openTool("Importer un fichier");
    // The worker never comes: the reading lasts as long as the user lets it.
    await atelier.page.route(/\/chunks\/readings/, () => {});
    await giveFile();
    await atelier.pane.button("Arrêter").click();
    await atelier.pane.idle();
    expect(await atelier.pane.notice.count()).toBe(0);
    await atelier.page.unrouteAll();
  });

  it("is read by a worker of the page's own origin", async () => {
    const workers: string[] = [];
    atelier.page.on("worker", (worker) => workers.push(worker.url()));
    await giveFile();
    await atelier.pane.button("Préparer l’import").waitFor();
    const { origin } = new URL(atelier.page.url());
    expect(workers.map((url) => url.startsWith(`${origin}/chunks/readings`))).toEqual([true]);
  });
});

it("breaks are drawn beside the page, the same again by their seed, and can be stopped", async () => {
  const { pane } = atelier;
  await pane.openTool("Simuler des hypothèses");
  await pane.button(/^Comparer des scénarios/).click();
  await pane.applyPreview();
  const { sheets } = await atelier.snapshot();
  const lines = Object.entries(sheets.find(({ name }) => name === "Scénarios")?.cells ?? {});
  const blanks = lines.filter(([, line]) => Object.values(line).some(({ value }) => value === "à taper"));
  const base = blanks.map(([row]) => ({ sheet: "Scénarios", row: Number(row), column: 2, rows: 1, columns: 1 }));
  await atelier.apply({ label: "base", edits: base.map((range) => ({ kind: "cells", range, cells: [[150]] })) });
  await atelier.settled();
  const draw = pane.root.locator("#simulate-draw");
  const results = pane.root.locator("#simulate-results");
  await draw.click();
  const first = await results.innerText();
  expect(first).toMatch(/P10[^\n]*€/);
  await draw.click();
  expect(await results.innerText()).toBe(first);

  // The worker never comes: the draws last as long as the user lets them.
  await atelier.page.route(/\/chunks\/risk/, () => {});
  await draw.click();
  await pane.root.locator("#simulate-stop").click();
  await pane.root.getByText("Le tirage est arrêté").waitFor();
  expect(await results.count()).toBe(0);
  await atelier.page.unrouteAll();
});
