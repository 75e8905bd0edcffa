/**
 * The papers that people sign or show, each made by a few clicks on the sample: on the pages that « Imprimer » gives the
 * browser, every text is whole and no letter is under 8 points. The invoice and the sheets of a financial file are printed
 * in dossier.test.ts.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";
import { Printer, type Print } from "./support/printer";

const SMALLEST = 8;

let atelier: AtelierPage;
const papers = new Map<string, Print>();

/** Where one lands once the paper is made. */
async function make(printer: Printer, tool: string, button: string): Promise<void> {
  const { pane } = atelier;
  await pane.openTool(tool);
  await pane.root.locator(button).click();
  await pane.applyPreview();
  await atelier.settled();
  const { activeSheet = "" } = await atelier.snapshot();
  papers.set(activeSheet, await printer.print(activeSheet));
}

beforeAll(async () => {
  atelier = await AtelierPage.open();
  const printer = await Printer.plug(atelier);
  await atelier.select("Notes!A8");
  await make(printer, "Créer une feuille", "#create-minutes");
  await make(printer, "Créer une feuille", "#create-transcripts");
  await atelier.select("Notes!A8");
  await make(printer, "Simuler la session 2", "#resit-letters");
  await make(printer, "Créer une feuille", "#create-report");
  await make(printer, "Graphiques et tableau de bord", "#dashboard-create");
});
afterAll(() => atelier.close());

describe("from the Atelier", () => {
  it("are on so many pages", () => {
    expect(Object.fromEntries([...papers].map(([sheet, { pages }]) => [sheet, pages]))).toEqual({
      "PV de jury": 3,
      Relevés: 18,
      "Convocations individuelles": 11,
      "Rapport au comité": 1,
      "Tableau de bord (2)": 1,
    });
  });

  it("have nothing that is cut, and no letter under 8 points", () => {
    for (const [sheet, { smallest, cut }] of papers)
      expect([sheet, cut, smallest >= SMALLEST]).toEqual([sheet, [], true]);
  });
});
