/** The pane with the keyboard alone, from its first tab to a formula in the sheet, in both languages. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatCell } from "../../src/workbook/address";
import { AtelierPage } from "./support/atelier-page";
import { Keyboard } from "./support/keyboard";
import type { Pane } from "./support/pane";

let atelier: AtelierPage;
let pane: Pane;
let keyboard: Keyboard;

beforeAll(async () => {
  atelier = await AtelierPage.open();
  pane = atelier.pane;
  keyboard = new Keyboard(atelier.page);
  await pane.tab("Convention").waitFor();
});
afterAll(() => atelier.close());

const press = (key: string): Promise<void> => keyboard.press(key);
const focused = (): Promise<string> => keyboard.focused();
const tabTo = (name: RegExp): Promise<void> => keyboard.tabTo(name);

describe("with the keyboard alone", () => {
  it("F6 leaves the grid, where Tab changes cells, for the pane, the header, and the grid again", async () => {
    await atelier.focusGrid();
    await press("F6");
    expect(await focused()).toBe("Convention");
    await press("F6");
    expect(await focused()).toBe("Nouveau");
    await press("F6");
    const { sheet, row, column } = await atelier.selection();
    const cell = `${sheet}!${formatCell(row, column)}`;
    await atelier.page.keyboard.type("12");
    await atelier.enter(cell);
    expect(await atelier.value(cell)).toBe(12);
    await press("Control+Z");
    await press("Shift+F6");
    expect(await focused()).toBe("Nouveau");
    await press("Shift+F6");
    expect(await focused()).toBe("Convention");
  });

  it("arrows go through every view, and each shows its own panel", async () => {
    await pane.tab("Convention").focus();
    for (const view of ["Outils", "Fonctions", "Graphique", "Historique", "Convention"]) {
      await press("ArrowRight");
      await pane.tab(view).and(pane.root.locator('[aria-selected="true"]')).waitFor();
      expect(await focused()).toBe(view);
      expect(await pane.panel.getAttribute("aria-labelledby")).toBe(await pane.tab(view).getAttribute("id"));
    }
  });

  it("a rule is found without its accents", async () => {
    await pane.show("Convention");
    await pane.root.getByRole("searchbox").focus();
    await atelier.page.keyboard.type("arrondi demi point superieur");
    await pane.panel.getByText("Texte ambigu").waitFor();
    expect(await pane.panel.getByText("Arrondi de la note", { exact: true }).count()).toBe(1);
    expect(await pane.panel.getByText("Seuil de validation", { exact: true }).count()).toBe(0);
  });

  it("a convention is chosen, and kept in the workbook through its preview", async () => {
    await pane.show("Convention");
    await pane.root.getByLabel("Convention affichée").focus();
    await press("ArrowDown");
    await tabTo(/^Utiliser/);
    await press("Enter");
    await pane.preview.waitFor();
    expect(await focused()).toMatch(/^Aperçu : Choisir la convention/);
    await tabTo(/^Appliquer$/);
    await press("Enter");
    await expect.poll(() => atelier.setting("convention")).toBe("assistant-gestion-2016");
    await pane.root.getByText("Ce classeur utilise cette convention.").waitFor();
    // The button that was pressed is gone, and the keyboard is still in the pane.
    await expect.poll(() => pane.panel.evaluate((panel) => panel.matches(":focus"))).toBe(true);
    await press("Shift+Tab");
    await press("Shift+Tab");
    expect(await focused()).toBe("Annuler");
    await press("Enter");
    await expect.poll(() => atelier.setting("convention")).toBe("gessms-2026");
  });

  it("a formula goes into the sheet, through its preview", async () => {
    await atelier.openSheet("Budget");
    await atelier.select("Budget!J5");
    await pane.tab("Outils").focus();
    await press("ArrowRight");
    await tabTo(/^CNAM\.AVERAGE/);
    await press("Enter");
    await tabTo(/Insérer en J5/);
    await press("Enter");
    await pane.preview.waitFor();
    await tabTo(/^Appliquer$/);
    await press("Enter");
    await pane.preview.waitFor({ state: "detached" });
    expect(await atelier.formula("Budget!J5")).toMatch(/^=CNAM\.AVERAGE\(.*,CNAM_REGLES\)$/);
  });

  it("Escape leaves a preview, and nothing is written", async () => {
    await pane.tab("Outils").focus();
    await press("Enter");
    await tabTo(/^Figer une feuille/);
    await press("Enter");
    // The tool is fetched when it is opened.
    await pane.root.getByText("Préparer la copie").waitFor();
    await tabTo(/^Préparer la copie$/);
    await press("Enter");
    await pane.preview.waitFor();
    await press("Escape");
    await pane.preview.waitFor({ state: "detached" });
    expect((await atelier.snapshot()).sheets.map(({ name }) => name)).not.toContain("Budget (figée)");
  });
});

describe("the chart", () => {
  it("follows the selection, and the marks as they are corrected", async () => {
    await atelier.openSheet("Notes");
    await pane.show("Graphique");
    await atelier.select("Notes!G8:G25");
    await pane.root.getByText("Notes lues en Notes!G8:G25").waitFor();
    const before = { mean: await pane.figure("Moyenne"), drawing: await drawing() };

    await atelier.select("Notes!H8:H25");
    await pane.root.getByText("Notes lues en Notes!H8:H25").waitFor();
    await expect.poll(() => pane.figure("Moyenne")).not.toBe(before.mean);
    await expect.poll(drawing).not.toBe(before.drawing);

    await atelier.type("Notes!H8", "19,5");
    await atelier.select("Notes!H8:H25");
    await expect.poll(() => pane.figure("La plus haute")).toMatch(/^19,5/);
  });

  it("says what to select when there is no mark", async () => {
    await atelier.select("Notes!A1");
    await pane.root.getByRole("heading", { name: "Aucune note dans la sélection" }).waitFor();
  });

  const drawing = (): Promise<string> =>
    pane.root.getByRole("img").evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
});

describe("the language", () => {
  it("turns the pane and the page around it, there and back, keeping what can be undone", async () => {
    await pane.show("Historique");
    const undoable = await pane.button(/^Annuler « /).count();
    expect(undoable).toBeGreaterThan(0);
    await pane.root.locator('button[lang="en"]').click();
    await pane.tab("History").waitFor();
    expect(await atelier.page.locator("html").getAttribute("lang")).toBe("en");
    await atelier.button("save").getByText("Save").waitFor();
    await atelier.grid.getByRole("tab", { name: "Formulas" }).waitFor();
    expect(await pane.button(/^Undo /).count()).toBe(undoable);
    await atelier.button("language").click();
    await pane.tab("Historique").waitFor();
    expect(await atelier.page.locator("html").getAttribute("lang")).toBe("fr");
    await atelier.button("save").getByText("Enregistrer").waitFor();
    expect(await pane.button(/^Annuler « /).count()).toBe(undoable);
  });
});
