/** The tools on a workbook that somebody made by hand, with the mouse: attach, check, explain, freeze, take it all back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CellMatrix } from "../../src/workbook/model";
import { AtelierPage } from "./support/atelier-page";
import { choose } from "./support/files";
import { messyFile, SHEET } from "./support/messy-workbook";
import type { Pane } from "./support/pane";

let atelier: AtelierPage;
let pane: Pane;
let before: readonly (readonly [string, CellMatrix])[];
let clicks = 0;
const CLICKS_OF_A_LIST = 2;

/** What people see of the workbook. */
async function visible(): Promise<readonly (readonly [string, CellMatrix])[]> {
  const { sheets } = await atelier.snapshot();
  return sheets.filter(({ visibility }) => visibility === "visible").map(({ name, cells }) => [name, cells]);
}

/** Cells that hold something are replaced with the user's consent only. */
async function agree(): Promise<void> {
  await pane.preview.getByLabel("J’accepte ce remplacement").check();
  await pane.applyPreview();
}

beforeAll(async () => {
  atelier = await AtelierPage.open();
  pane = atelier.pane;
  await pane.tab("Convention").waitFor();
  await choose(atelier, await messyFile());
  await atelier.page.getByTestId("file-name").getByText("promo.xlsx").waitFor();
  before = await visible();
  await atelier.page.exposeFunction("countClick", () => (clicks += 1));
  await atelier.page.evaluate(() => {
    const page = globalThis as unknown as { readonly countClick: () => void };
    document.addEventListener("click", () => page.countClick(), true);
  });
});
afterAll(() => atelier.close());

describe("a workbook of somebody’s own", () => {
  it("is attached: what was recognised is shown, and a column is corrected by a click", async () => {
    await atelier.select(`${SHEET}!C7`);
    await pane.openTool("Brancher un tableau");
    await pane.root.getByText("Note · USSA24 · contrôle continu").waitFor();
    await pane.button("Corriger en cliquant une colonne de la feuille").click();
    await atelier.select(`${SHEET}!F8`);
    const role = pane.root.locator("#attach-role-5");
    await role.waitFor();
    await role.selectOption({ label: "Note" });
    await pane.root.locator("#attach-assessment-5").selectOption({ label: "oral" });
    await pane.root.getByText("Note · USSA25 · oral").waitFor();
    await pane.button("Voir ce qui sera ajouté").click();
    // The workbook has no rules yet: they come with the plan; « abs. justif. » becomes a code, if the user agrees.
    await agree();
    await atelier.settled();
    const headings = await atelier.values(`${SHEET}!H5:M5`);
    expect(headings).toContain("USSA24 statut");
    expect((await atelier.snapshot()).sheets.map(({ name }) => name)).toContain("Règles");
  });

  it("computes at once, and follows a mark that is typed", async () => {
    const column = "HIJKLM"[(await atelier.values(`${SHEET}!H5:M5`)).indexOf("USSA24 statut")] ?? "";
    // 0,4 × 9,5 + 0,6 × 11 = 10,4
    expect(await atelier.value(`${SHEET}!${column}9`)).toBe("Validée");
    // 0,4 × 12 + 0,6 × 8 = 9,6 : under the national threshold
    expect(await atelier.value(`${SHEET}!${column}7`)).toBe("Session 2");
    await atelier.type(`${SHEET}!D7`, "9");
    expect(await atelier.value(`${SHEET}!${column}7`)).toBe("Validée");
    await atelier.type(`${SHEET}!D7`, "8");
  });

  it("is checked, and what is safe is mended at once", async () => {
    await pane.openTool("Contrôler le classeur");
    await pane.button("Contrôler").click();
    await pane.root.getByText("Note tapée comme du texte").waitFor();
    expect(await atelier.value(`${SHEET}!C9`)).toBe("9,5");
    await pane.button(/^Corriger tout ce qui est sûr/).click();
    await agree();
    await atelier.settled();
    expect(await atelier.value(`${SHEET}!C9`)).toBe(9.5);
  });

  it("explains a verdict, step by step", async () => {
    const at = (await atelier.values(`${SHEET}!H5:M5`)).indexOf("USSA24 statut");
    await atelier.select(`${SHEET}!${"HIJKLM"[at] ?? ""}9`);
    await pane.openTool("Expliquer un résultat");
    await pane.root.getByRole("tree").waitFor();
    const steps = await pane.root.getByRole("tree").innerText();
    expect(steps).toContain("10,4");
    expect(steps).toContain("Seuil de validation");
  });

  it("is drawn, and the chart added says what its cells say, where the user lands", async () => {
    await pane.openTool("Graphiques et tableau de bord");
    const canvas = pane.root.locator(".canvas canvas");
    await pane.root.locator("#chart-kind").selectOption({ label: "Taux de réussite par UE" });
    await canvas.and(atelier.page.locator("[aria-label*='de réussite.']")).waitFor();
    const said = (await canvas.getAttribute("aria-label")) ?? "";
    await pane.perform("Ajouter au classeur");
    await atelier.settled();
    const title = await atelier.value("Taux de réussite par UE!A1");
    expect(said.startsWith(`${String(title)}.`)).toBe(true);
    const drawn = atelier.page.getByTestId("chart-successRate").locator("canvas");
    await drawn.and(atelier.page.locator(`[aria-label^="${String(title)}."]`)).waitFor();
    await atelier.select(`${SHEET}!A1`);
  });

  it("is frozen for a partner", async () => {
    await pane.openTool("Figer une feuille");
    await pane.perform("Préparer la copie");
    await atelier.settled();
    expect((await visible()).map(([name]) => name)).toContain(`${SHEET} (figée)`);
  });

  it("is taken back, change after change, and is as it was", async () => {
    await pane.takeEverythingBack();
    await atelier.settled();
    expect(await visible()).toEqual(before);
  });
});

describe("common jobs, on a table of one’s own", () => {
  /** How many clicks it takes. */
  const counted = async (act: () => Promise<void>): Promise<number> => {
    clicks = 0;
    await act();
    return clicks;
  };

  it("gives verdicts on one’s own table in five clicks", async () => {
    await pane.show("Outils");
    await pane.button("Tous les outils").click();
    await pane.show("Convention");
    await atelier.select(`${SHEET}!A1`);
    const count = await counted(async () => {
      await pane.openTool("Brancher un tableau");
      await pane.button("Voir ce qui sera ajouté").click();
      await agree();
    });
    await atelier.settled();
    expect((await atelier.read(`${SHEET}!A7:Z7`)).flat()).toContain("Session 2");
    expect(count).toBeLessThanOrEqual(5);
  });

  /** From another view, the list of tools as it is on opening. */
  const atRest = async (cell: string): Promise<void> => {
    await pane.show("Outils");
    const back = pane.button("Tous les outils");
    if (await back.isVisible()) await back.click();
    await back.waitFor({ state: "detached" });
    await pane.show("Convention");
    await atelier.select(cell);
  };

  it("explains a failing verdict in two clicks from the name", async () => {
    await atRest(`${SHEET}!A7`);
    const count = await counted(() => pane.openTool("Expliquer un résultat"));
    await pane.root.getByText("Session 2", { exact: true }).first().waitFor();
    expect(count).toBeLessThanOrEqual(2);
  });

  it("makes the minutes of the jury from it in four clicks", async () => {
    await atRest(`${SHEET}!A7`);
    const count = await counted(async () => {
      await pane.openTool("Créer une feuille");
      await pane.root.locator("#create-minutes").click();
      await pane.applyPreview();
    });
    await atelier.settled();
    const minutes = (await atelier.snapshot()).sheets.find(({ name }) => name === "PV de jury");
    const texts = JSON.stringify(minutes?.cells);
    expect(texts).toContain(`viennent de la feuille «\u00a0${SHEET.replaceAll("'", "")}\u00a0»`);
    expect(count).toBeLessThanOrEqual(4);
  });

  it("lists who sits the second session in four clicks", async () => {
    await atRest(`${SHEET}!A7`);
    const count = await counted(async () => {
      await pane.openTool("Simuler la session 2");
      await pane.button("Préparer les convocations").click();
      await pane.applyPreview();
    });
    await atelier.settled();
    expect((await atelier.snapshot()).sheets.map(({ name }) => name)).toContain("Convocations");
    expect(count).toBeLessThanOrEqual(4);
  });

  it("makes the dossier with its instalments in six clicks", async () => {
    await atRest(`${SHEET}!A7`);
    const count = await counted(async () => {
      await pane.openTool("Créer une feuille");
      await pane.root.getByLabel("Convention affichée").selectOption("gessms-2026");
      await pane.root.locator("#create-dossier").click();
      await pane.applyPreview();
    });
    await atelier.settled();
    const { sheets } = await atelier.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Contrats", "Factures", "Comptes"]));
    const contracts = Object.values(sheets.find(({ name }) => name === "Contrats")?.cells ?? {});
    const texts = contracts.flatMap((row) => Object.values(row).map(({ value }) => value));
    expect(texts.includes("Versements du financeur"), "the instalments of the contracts").toBe(true);
    // The list is opened, and one of it taken: a script that sets it clicks on neither.
    expect(count + CLICKS_OF_A_LIST).toBeLessThanOrEqual(6);
  });

  it("leaves the mark of unsaved changes and « Nouveau » apart, however narrow the page", async () => {
    const { page } = atelier;
    const before = page.viewportSize() ?? { width: 1280, height: 800 };
    for (const width of [1280, 1000, 900, 861, 840, 700]) {
      await page.setViewportSize({ ...before, width });
      const unsaved = await page.getByTestId("unsaved").boundingBox();
      const button = await page.getByTestId("create").boundingBox();
      expect(unsaved?.width, `${width}`).toBeGreaterThan(5);
      expect((unsaved?.x ?? Infinity) + (unsaved?.width ?? 0), `${width}`).toBeLessThanOrEqual(button?.x ?? 0);
    }
    await page.setViewportSize(before);
  });
});

describe("a sheet of two tables", () => {
  const group = (code: string): (string | number | null)[][] => [
    ["Nom", `${code} CC`, `${code} examen`],
    ["DUPONT Marie", 12, 8],
    ["MARTIN Léo", 9, 11],
    ["PETIT Ana", 15, 10],
  ];

  it("shows the other one when it is chosen, and adds its results beside that one", async () => {
    const cells = [...group("USSA24"), [null, null, null], [null, null, null], ...group("USSA25")];
    const range = { sheet: "Groupes", row: 0, column: 0, rows: cells.length, columns: 3 };
    await atelier.apply({
      label: "Deux tableaux",
      edits: [
        { kind: "addSheet", sheet: "Groupes" },
        { kind: "cells", range, cells },
      ],
    });
    await atelier.select("Groupes!B2");
    await pane.openTool("Brancher un tableau");
    await pane.root.getByText("Note · USSA24 · contrôle continu").waitFor();
    await pane.root.getByLabel("Tableau").selectOption({ index: 1 });
    await pane.root.getByText("Note · USSA25 · contrôle continu").waitFor();
    await pane.button("Voir ce qui sera ajouté").click();
    await pane.applyPreview();
    await atelier.settled();
    expect(await atelier.values("Groupes!D7:E7")).toEqual(["USSA25 note", "USSA25 statut"]);
    expect(await atelier.values("Groupes!D1:E1")).toEqual([null, null]);
  });
});
