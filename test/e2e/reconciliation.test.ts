/** « Vos résultats et les nôtres »: a sheet's own means and decisions beside ours, before anything is written. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";
import { choose } from "./support/files";
import { OWN_RESULTS, ownResultsFile } from "./support/own-results";

let atelier: AtelierPage;

beforeAll(async () => {
  atelier = await AtelierPage.open();
  await atelier.pane.tab("Convention").waitFor();
  await choose(atelier, await ownResultsFile());
  await atelier.page.getByTestId("file-name").getByText("jury.xlsx").waitFor();
  await atelier.select(`${OWN_RESULTS}!B3`);
  await atelier.pane.openTool("Brancher un tableau");
});
afterAll(() => atelier.close());

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

describe("a sheet with results of its own", () => {
  it("is compared row by row: how many agree, and why the others likely differ", async () => {
    const section = atelier.pane.root.locator(".attach-reconciled");
    await section.getByText("Votre colonne « Décision »").waitFor();
    const said = (await section.locator("p.note, ul:not(.agreeing ul) > li").allInnerTexts()).map(plain);
    const about = (who: string): string => said.filter((line) => line.includes(who)).join(" | ");
    expect(said[0]).toBe("Votre colonne « Moyenne » : 3 lignes sur 6 égales.");
    expect(about("PETIT Tom")).toMatch(/10,5 chez vous, 10,6 ici/);
    expect(about("LEROY Inès")).toMatch(/12,5 chez vous, 12 ici \(chez vous, toutes les épreuves comptent autant\)/);
    expect(about("MOREAU Hugo")).toMatch(/\(chez vous, l’absence ou le mot ne compte pas\)/);
    expect(about("ROUX Zoé")).toMatch(
      /Admis chez vous, Session 2 ici \(chez vous, la décision se prend à un autre seuil\)/,
    );
  });

  it("shows the rows that agree when asked to", async () => {
    const [agreeing] = await atelier.pane.root.locator(".attach-reconciled details.agreeing").all();
    if (!agreeing) throw new Error("no row agrees");
    expect(await agreeing.locator("li").first().isVisible()).toBe(false);
    await agreeing.locator("summary").click();
    expect((await agreeing.locator("li").allInnerTexts()).map(plain)).toEqual([
      "Ligne 3, DUPUIS Camille : 13,2",
      "Ligne 4, MARTIN Chloé : 8,4",
      "Ligne 8, ROUX Zoé : 9,3",
    ]);
  });

  it("is left as it was: nothing is written before the user agrees", async () => {
    const { cells } = await atelier.sheet(OWN_RESULTS);
    expect(cells[2]?.[3]?.value).toBe(13.2);
    expect(cells[2]?.[5]).toBeUndefined();
  });
});
