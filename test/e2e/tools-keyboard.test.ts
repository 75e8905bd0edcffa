/** The tools with the keyboard alone, once the workbook is open: attach, check, explain, freeze, import, take back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";
import { choose } from "./support/files";
import { Keyboard } from "./support/keyboard";
import { messyFile, SHEET } from "./support/messy-workbook";
import type { Pane } from "./support/pane";

let atelier: AtelierPage;
let pane: Pane;
let keyboard: Keyboard;

beforeAll(async () => {
  atelier = await AtelierPage.open();
  pane = atelier.pane;
  keyboard = new Keyboard(atelier.page);
  await pane.tab("Convention").waitFor();
  await choose(atelier, await messyFile());
  await atelier.fileName.getByText("promo.xlsx").waitFor();
});
afterAll(() => atelier.close());

/** From wherever the focus is in the pane, to a tool of the list. */
async function openTool(name: RegExp): Promise<void> {
  await pane.tab("Outils").focus();
  await keyboard.press("Enter");
  await pane.idle();
  if (await pane.button("Tous les outils").isVisible()) await keyboard.activate(/^Tous les outils$/);
  await keyboard.activate(name);
  await pane.root.getByRole("heading", { level: 2, name }).waitFor();
  await pane.idle();
}

async function apply(): Promise<void> {
  await pane.preview.waitFor();
  if (await pane.preview.getByLabel("J’accepte ce remplacement").isVisible()) {
    await keyboard.tabTo(/^J’accepte ce remplacement$/);
    await keyboard.press("Space");
  }
  await keyboard.activate(/^Appliquer$/);
  await pane.preview.waitFor({ state: "detached" });
  await pane.idle();
  await atelier.settled();
}

describe("without a mouse", () => {
  it("a column is corrected and the table attached", async () => {
    await atelier.select(`${SHEET}!C7`);
    await openTool(/^Brancher un tableau/);
    await pane.button(/^Corriger la colonne F :/).waitFor();
    await keyboard.activate(/^Corriger la colonne F :/);
    await keyboard.tabTo(/^Épreuve$/);
    await atelier.page.keyboard.type("oral");
    await pane.root.getByText("Note · USSA25 · oral").waitFor();
    await keyboard.activate(/^Voir ce qui sera ajouté$/);
    await apply();
    expect(await atelier.values(`${SHEET}!H5:M5`)).toContain("USSA24 statut");
  });

  it("a mark is typed, and its verdict follows", async () => {
    const at = (await atelier.values(`${SHEET}!H5:M5`)).indexOf("USSA24 statut");
    await atelier.type(`${SHEET}!D7`, "9");
    expect(await atelier.value(`${SHEET}!${"HIJKLM"[at] ?? ""}7`)).toBe("Validée");
    await atelier.type(`${SHEET}!D7`, "8");
  });

  it("the workbook is checked, and what is safe is mended", async () => {
    await openTool(/^Contrôler le classeur/);
    await keyboard.activate(/^Contrôler$/);
    await pane.root.getByText("Note tapée comme du texte").waitFor();
    await keyboard.activate(/^Corriger tout ce qui est sûr/);
    await apply();
    expect(await atelier.value(`${SHEET}!C9`)).toBe(9.5);
  });

  it("a verdict is explained, and the arrows go along its steps", async () => {
    const at = (await atelier.values(`${SHEET}!H5:M5`)).indexOf("USSA24 statut");
    await atelier.select(`${SHEET}!${"HIJKLM"[at] ?? ""}9`);
    await openTool(/^Expliquer un résultat/);
    await pane.root.getByRole("treeitem").first().waitFor();
    await keyboard.tabTo(/^Première session/);
    await keyboard.press("ArrowDown");
    expect(await keyboard.focused()).not.toMatch(/^Première session/);
  });

  it("the sheet is frozen, and every change taken back", async () => {
    await openTool(/^Figer une feuille/);
    await pane.button("Préparer la copie").waitFor();
    await keyboard.activate(/^Préparer la copie$/);
    await apply();
    await pane.tab("Historique").focus();
    await keyboard.press("Enter");
    while (
      await pane
        .button(/^Annuler « /)
        .first()
        .isVisible()
    ) {
      await keyboard.activate(/^Annuler « /);
      await pane.idle();
      await atelier.settled();
    }
    const { sheets } = await atelier.snapshot();
    expect(sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual([SHEET]);
    expect(await atelier.values(`${SHEET}!H5:M5`)).toEqual([null, null, null, null, null, null]);
    expect(await atelier.value(`${SHEET}!C9`)).toBe("9,5");
  });
});
