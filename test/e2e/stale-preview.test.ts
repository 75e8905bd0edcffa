/** A preview is open, the sheet changes under it: nothing is written to the wrong people, and the pane says so. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../src/functions/reading/text";
import { AtelierPage } from "./support/atelier-page";

let atelier: AtelierPage;

beforeAll(async () => {
  atelier = await AtelierPage.open();
  await atelier.pane.tab("Convention").waitFor();
});
afterAll(() => atelier.close());

/** The marks of the two learners of the file, and where they are. */
async function learners(): Promise<{ readonly names: readonly string[]; readonly marks: readonly unknown[] }> {
  const rows = await atelier.read("Notes!A1:J40");
  const heading = rows.findIndex((row) => row[1] === "Apprenant");
  const people = rows.slice(heading + 1).filter((row) => typeof row[0] === "number" && wordsOf(row[1] ?? null) !== "");
  const column = rows.flat().indexOf("USSA24") % 10;
  return { names: people.map((row) => wordsOf(row[1] ?? null)), marks: people.map((row) => row[column]) };
}

describe("a row inserted while an import is previewed", () => {
  it("makes the preview again, and the marks go to their learners", async () => {
    const before = await learners();
    const [first = "", second = ""] = before.names;
    const text = `Nom;Note USSA24 /20\n"${first}";19\n"${second}";18`;
    await atelier.pane.openTool("Importer un fichier");
    await atelier.pane.panel.getByLabel("Fichier à importer").setInputFiles({
      name: "notes.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    });
    await atelier.pane.idle();
    await atelier.pane.panel.getByLabel("Un tableau du classeur").check();
    await atelier.pane.panel.getByLabel(/^Remplacer/).check();
    await atelier.pane.button("Préparer l’import").click();
    await atelier.pane.preview.waitFor();
    await atelier.pane.preview.getByLabel("J’accepte ce remplacement").check();
    // As the user's own hand would, on the grid beside the pane.
    await atelier.page.evaluate(() => window.cnam?.workbook.write("Notes!L40", [["noté"]]));
    const remade = atelier.pane.preview.getByText(/^Le classeur a changé depuis cet aperçu/);
    await remade.waitFor();
    expect(await remade.innerText()).toContain("Notes!");
    expect(await learners()).toEqual(before);
    if (process.env["SHOT"]) await atelier.page.screenshot({ path: process.env["SHOT"] });
  });
});
