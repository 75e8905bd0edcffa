/** Every tool of the pane in Excel, from its preview to its undoing, over Microsoft's own script. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Pane } from "./support/pane";
import { ExcelPage } from "./support/excel-page";
import { messyWorkbook, SHEET } from "./support/messy-workbook";
import { treasurySheet } from "../tools/charts/tables";

let excel: ExcelPage;
let pane: Pane;
let before: unknown;

beforeAll(async () => {
  const messy = messyWorkbook();
  excel = await ExcelPage.open({ ...messy, sheets: [...messy.sheets, treasurySheet] });
  pane = excel.pane;
  before = excel.visible();
});
afterAll(() => excel.close());

/** Agrees to what the preview lists, whatever it replaces. */
async function apply(): Promise<void> {
  await pane.preview.waitFor();
  const consent = pane.preview.getByLabel("J’accepte ce remplacement");
  if (await consent.isVisible()) await consent.check();
  await pane.applyPreview();
}

/** Applies, looks, takes it back: the workbook is as it was. */
async function thereAndBack(made: () => void): Promise<void> {
  const previous = excel.visible();
  await apply();
  expect(excel.visible()).not.toEqual(previous);
  made();
  await excel.undo();
  expect(excel.visible()).toEqual(previous);
}

describe("what the convention makes", () => {
  it.each([
    ["Insérer la feuille de règles", "Règles"],
    ["Créer la feuille de notes", "Notes"],
    ["Créer le budget", "Budget"],
  ])("%s", async (button, sheet) => {
    await pane.show("Convention");
    await pane.button(button).click();
    await thereAndBack(() => expect(excel.sheetNames()).toContain(sheet));
  });

  it("« Utiliser dans ce classeur »", async () => {
    await pane.root.getByLabel("Convention affichée").selectOption({ index: 1 });
    await pane.button(/^Utiliser/).click();
    await apply();
    await pane.root.getByText("Ce classeur utilise cette convention.").waitFor();
    await excel.undo();
    await pane.root.getByText("Ce classeur n’a pas de convention").waitFor();
    expect(excel.visible()).toEqual(before);
  });

  it("« Créer une feuille »", async () => {
    await pane.openTool("Créer une feuille");
    await pane.root.locator("#create-minutes").click();
    const sheets = excel.sheetNames().length;
    await thereAndBack(() => expect(excel.sheetNames().length).toBeGreaterThan(sheets));
  });

  it("a chart of Excel's own, on a sheet of its figures", async () => {
    await pane.openTool("Graphiques et tableau de bord");
    const canvas = pane.root.locator(".canvas canvas");
    await pane.root.locator("#chart-kind").selectOption({ label: "Trésorerie mois par mois" });
    await canvas.and(excel.frame.locator("[aria-label*='la ligne tiretée']")).waitFor();
    await pane.button("Ajouter au classeur").click();
    await thereAndBack(() => {
      const [made] = excel.charts();
      expect(made).toMatchObject({ name: "treasury", titleFormula: `='${excel.sheetNames().at(-1)}'!$A$1` });
      expect(made?.series[0]?.values).toMatch(new RegExp(`^${excel.sheetNames().at(-1)}!`));
    });
    expect(excel.charts()).toEqual([]);
  });

  it("a dashboard, with its charts", async () => {
    await pane.openTool("Graphiques et tableau de bord");
    await pane.button("Créer un tableau de bord").click();
    await thereAndBack(() => {
      expect(excel.sheetNames()).toContain("Tableau de bord");
      expect(excel.charts().map(({ name }) => name)).toEqual(["tableau-treasury", "tableau-distribution"]);
    });
    expect(excel.charts()).toEqual([]);
  });

  it("a function, in the cell that is selected", async () => {
    await excel.excel.user.select(`${SHEET}!J12`);
    await pane.show("Fonctions");
    await pane.openFunction("CNAM.AVERAGE");
    await pane.button(/CNAM\.AVERAGE$/).click();
    await thereAndBack(() => expect(excel.formula(`${SHEET}!J12`)).toMatch(/^=CNAM\.AVERAGE\(/));
  });
});

describe("files and papers", () => {
  it("« Importer un fichier »", async () => {
    await pane.openTool("Importer un fichier");
    const text = "Nom;Prénom;Note /10\nDUPUIS;Camille;7,5\nMARTIN;Chloé;abs. justif.";
    await pane.root
      .locator("#import-file")
      .setInputFiles({ name: "notes.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await pane.button("Préparer l’import").click();
    await thereAndBack(() => expect(excel.sheetNames()).toContain("Import"));
  });

  it("« Anonymiser les copies »", async () => {
    await excel.excel.user.select(`${SHEET}!B8`);
    await pane.openTool("Anonymiser les copies");
    await pane.button("Préparer les copies").click();
    await thereAndBack(() => expect(excel.sheetNames()).toContain("Copies"));
  });
});

describe("a workbook of somebody's own", () => {
  it("« Brancher un tableau »", async () => {
    await excel.excel.user.select(`${SHEET}!C7`);
    await pane.openTool("Brancher un tableau");
    await pane.root.getByText("Note · USSA24 · contrôle continu").waitFor();
    await pane.button("Corriger en cliquant une colonne de la feuille").click();
    await excel.excel.user.select(`${SHEET}!F8`);
    const role = pane.root.locator("#attach-role-5");
    await role.waitFor();
    await role.selectOption({ label: "Note" });
    await pane.root.locator("#attach-assessment-5").selectOption({ label: "oral" });
    await pane.button("Voir ce qui sera ajouté").click();
    await apply();
    expect(excel.sheetNames()).toContain("Règles");
  });

  it("« Expliquer un résultat »", async () => {
    const status = excel.cellOf(/CNAM\.UE_STATUS/);
    await excel.excel.user.select(status);
    await pane.openTool("Expliquer un résultat");
    await pane.root.getByRole("tree").waitFor();
    expect(await pane.root.getByRole("tree").innerText()).toContain("Seuil de validation");
  });

  it("« Contrôler le classeur »", async () => {
    await pane.openTool("Contrôler le classeur");
    await pane.button("Contrôler").click();
    await pane.root.getByText("Note tapée comme du texte").waitFor();
    await pane.button(/^Corriger tout ce qui est sûr/).click();
    await thereAndBack(() => expect(excel.value(`${SHEET}!C9`)).toBe(9.5));
  });

  it("« Simuler la session 2 »", async () => {
    await excel.excel.user.select(`${SHEET}!C7`);
    await pane.openTool("Simuler la session 2");
    await pane.button(/convocations/i).click();
    await thereAndBack(() => expect(excel.sheetNames()).toContain("Convocations"));
  });

  it("« Figer une feuille »", async () => {
    excel.embolden(`${SHEET}!A1:B2`);
    await pane.openTool("Figer une feuille");
    await pane.button("Préparer la copie").click();
    await thereAndBack(() => {
      const looks = excel.looks(`${SHEET} (figée)`);
      expect(looks.length).toBeGreaterThan(0);
      expect(looks).toEqual(excel.looks(SHEET));
    });
  });

  it("is as it was once what is left is taken back", async () => {
    await pane.takeEverythingBack();
    expect(await pane.kept()).toEqual([]);
    expect(excel.visible()).toEqual(before);
  });
});
