/** A file of marks into the sheet « Notes », by the mouse and by the keyboard alone; papers without names. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../src/spreadsheet/cell/text";
import { AtelierPage } from "./support/atelier-page";
import { downloaded } from "./support/files";
import { Keyboard } from "./support/keyboard";

const HEADINGS = 'Prénom,Nom,"Numéro d\'identification","Adresse de courriel","Devoir : USSA24 (Brut)",Suspendu';

/** What Moodle exports for the first two learners of the sample, and for one whom it does not name. */
function gradebook(first: string, second: string): string {
  const line = (name: string, mark: string): string => `,"${name}",,,"${mark}",`;
  return [HEADINGS, line(first, "37,00"), line(second, "-"), line("Personne Inconnue", "12,00")].join("\n");
}

let atelier: AtelierPage;
let keyboard: Keyboard;

beforeAll(async () => {
  atelier = await AtelierPage.open();
  keyboard = new Keyboard(atelier.page);
  await atelier.pane.tab("Convention").waitFor();
});
afterAll(() => atelier.close());

async function learners(): Promise<{ readonly names: readonly string[]; readonly row: number; readonly mark: number }> {
  const { cells } = await atelier.sheet("Notes");
  const rows = Object.entries(cells).map(([row, columns]) => ({ row: Number(row), columns }));
  const heading = rows.find(({ columns }) => columns[1]?.value === "Apprenant");
  const unit = rows.flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([column, { value }]) => (value === "USSA24" ? [Number(column)] : [])),
  );
  const first = rows.find(({ row, columns }) => row > (heading?.row ?? 0) && typeof columns[0]?.value === "number");
  if (!first) throw new Error("the sample has learners");
  const names = [0, 1].map((index) => wordsOf(cells[first.row + index]?.[1]?.value ?? null));
  return { names, row: first.row, mark: Math.min(...unit) };
}

describe("« Importer »", () => {
  it("says which marks of a Moodle file differ, with the keyboard alone, and replaces them with consent", async () => {
    const { names, row, mark } = await learners();
    const before = await atelier.snapshot();
    await atelier.pane.openTool("Importer un fichier");
    const file = {
      name: "notes.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(gradebook(names[0] ?? "", names[1] ?? "")),
    };
    // Before the key is pressed, or the browser would open its own dialog.
    const chooser = atelier.page.waitForEvent("filechooser");
    await keyboard.tabTo(/^Fichier à importer/);
    await keyboard.press("Space");
    await (await chooser).setFiles(file);
    await atelier.pane.panel.getByText("Moodle, carnet de notes").waitFor();
    await keyboard.tabTo(/^Une nouvelle feuille/);
    await keyboard.press("ArrowDown");
    await keyboard.tabTo(/^Barème de/);
    await keyboard.press("Control+A");
    await atelier.page.keyboard.type("40");
    await keyboard.tabTo(/^Remplacer/);
    await keyboard.press("Space");
    await keyboard.activate(/^Préparer l’import/);
    await atelier.pane.preview.waitFor();
    await keyboard.tabTo(/^J’accepte/);
    await keyboard.press("Space");
    await keyboard.activate(/^Appliquer$/);
    // 37 out of 40.
    await expect.poll(async () => (await atelier.sheet("Notes")).cells[row]?.[mark]?.value).toBe(18.5);
    const { sheets } = await atelier.snapshot();
    expect(sheets.map(({ name }) => name)).toContain("Import Moodle (brut)");
    expect((await atelier.sheet("Notes")).cells[row + 1]?.[mark]).toEqual(
      before.sheets.find(({ name }) => name === "Notes")?.cells[row + 1]?.[mark],
    );
    await atelier.pane.notice.getByRole("button", { name: "Annuler" }).click();
    await atelier.pane.idle();
    expect((await atelier.snapshot()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  it("gives the marks of the sheet back in the form of the file", async () => {
    const { names, row, mark } = await learners();
    await atelier.pane.openTool("Importer un fichier");
    const buffer = Buffer.from(gradebook("", "").replace(',"",,,"37,00",', `,"${names[0] ?? ""}",,,-,`));
    await atelier.pane.panel
      .getByLabel("Fichier à importer")
      .setInputFiles({ name: "notes.csv", mimeType: "text/csv", buffer });
    await atelier.pane.panel.getByRole("radio", { name: /^Le fichier lui-même/ }).check();
    const { cells } = await atelier.sheet("Notes");
    const { name, bytes } = await downloaded(atelier, () =>
      atelier.pane.panel.getByRole("button", { name: "Enregistrer le fichier rendu" }).click(),
    );
    expect(name).toBe("notes (rendu).csv");
    const written = `"${Number(cells[row]?.[mark]?.value).toFixed(2).replace(".", ",")}"`;
    expect(bytes.toString("utf8")).toBe(
      buffer.toString("utf8").replace(`${names[0]}",,,-,`, `${names[0]}",,,${written},`),
    );
  });

  it("takes a file that is dropped on it, and the page does not open it", async () => {
    await atelier.pane.openTool("Importer un fichier");
    const text = "Nom;Prénom;Note /10\nDUPUIS;Camille;7,5\nMARTIN;Chloé;abs. justif.";
    const dataTransfer = await atelier.page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "notes.xls"));
      return transfer;
    }, text);
    const zone = atelier.pane.panel.locator("[data-takes-files]");
    for (const type of ["dragenter", "dragover", "drop"]) await zone.dispatchEvent(type, { dataTransfer });
    await atelier.pane.panel.getByText("Tableau de notes").waitFor();
    await atelier.pane.perform("Préparer l’import");
    const sheet = await atelier.sheet("Import");
    expect([4, 5].map((row) => sheet.cells[row]?.[2]?.value ?? null)).toEqual([15, "ABJ"]);
  });
});

describe("« Anonymiser les copies »", () => {
  it("makes papers without names and a hidden key", async () => {
    await atelier.apply({
      label: "Liste",
      edits: [
        { kind: "addSheet", sheet: "Liste" },
        {
          kind: "cells",
          range: { sheet: "Liste", row: 0, column: 0, rows: 3, columns: 2 },
          cells: [
            ["Nom", "Prénom"],
            ["DUPUIS", "Camille"],
            ["MARTIN", "Chloé"],
          ],
        },
      ],
    });
    await atelier.select("Liste!A2");
    await atelier.pane.openTool("Anonymiser les copies");
    await atelier.pane.perform("Préparer les copies");
    expect(JSON.stringify((await atelier.sheet("Copies")).cells)).not.toMatch(/DUPUIS|MARTIN/);
    expect((await atelier.sheet("Clé d’anonymat")).visibility).toBe("hidden");
  });
});
