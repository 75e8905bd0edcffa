/** An import is previewed, the sheet changes under it: nothing is written to the wrong people, and the pane says so. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { wordsOf } from "../../src/spreadsheet/cell/text";
import type { CellValue } from "../../src/workbook/model";
import { AtelierPage } from "./support/atelier-page";

let atelier: AtelierPage;
let before: ReadonlyMap<string, CellValue>;
const REMADE = /Le classeur a changé depuis cet aperçu/;

/** The mark of each learner in USSA24, wherever their rows are. */
async function marks(): Promise<Map<string, CellValue>> {
  const rows = await atelier.read("Notes!A1:J40");
  const column = rows.find((row) => row.includes("USSA24"))?.indexOf("USSA24") ?? -1;
  const people = rows.filter((row) => typeof row[0] === "number" && wordsOf(row[1] ?? null) !== "");
  return new Map(people.map((row) => [wordsOf(row[1] ?? null), row[column] ?? null]));
}

beforeAll(async () => {
  atelier = await AtelierPage.open();
  await atelier.pane.tab("Convention").waitFor();
});
beforeEach(async () => {
  await atelier.openSheet("Notes");
  before = await marks();
});
afterAll(() => atelier.close());

type Two = readonly [first: number, second: number];

/** Prepares the import of two marks over those of the first two learners. */
async function preview(imports: Two): Promise<void> {
  const [first, second] = before.keys();
  const text = `Nom;Note USSA24 /20\n"${first}";${imports[0]}\n"${second}";${imports[1]}`;
  await atelier.pane.openTool("Importer un fichier");
  const file = { name: "notes.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await atelier.pane.panel.getByLabel("Fichier à importer").setInputFiles(file);
  await atelier.pane.idle();
  await atelier.pane.panel.getByLabel("Un tableau du classeur").check();
  await atelier.pane.panel.getByRole("checkbox", { name: /^Remplacer/ }).check();
  await atelier.pane.button("Préparer l’import").click();
  await atelier.pane.preview.waitFor();
  await atelier.pane.preview.getByLabel("J’accepte ce remplacement").check();
}

async function agreeAndApply(): Promise<void> {
  await atelier.pane.preview.getByLabel("J’accepte ce remplacement").check();
  await atelier.pane.applyPreview();
}

/** The imported marks, and those of everybody else as they were. */
function withImported(imports: Two): Map<string, CellValue> {
  const [first = "", second = ""] = before.keys();
  return new Map([...before, [first, imports[0]], [second, imports[1]]]);
}

describe("while an import is previewed", () => {
  it("a row inserted in the grid makes the preview again, and each mark goes to its learner", async () => {
    await preview([19, 18]);
    await atelier.focusGrid({ button: "right" });
    const { row } = await atelier.selection();
    await atelier.page.getByRole("button", { name: "Insérer", exact: true }).hover();
    // On its first word: a number of rows stands in the middle.
    await atelier.page.getByText("lignes au-dessus").click({ position: { x: 8, y: 14 } });
    await atelier.pane.preview.getByText(REMADE).waitFor();
    expect(await atelier.value(`Notes!B${row + 1}`)).toBeNull();
    expect(await marks()).toEqual(before);
    await agreeAndApply();
    expect(await marks()).toEqual(withImported([19, 18]));
  });

  it("a mark typed where it would write is listed again, and asked about again", async () => {
    await preview([17, 16]);
    const [, second = ""] = before.keys();
    const rows = await atelier.read("Notes!A1:J40");
    const row = rows.findIndex(([, name]) => name === second);
    await atelier.type(`Notes!G${row + 1}`, "7,5");
    const note = atelier.pane.preview.getByText(REMADE);
    await note.waitFor();
    expect(await note.innerText()).toContain(`Notes!G${row + 1}`);
    expect(await atelier.pane.preview.getByLabel("J’accepte ce remplacement").isChecked()).toBe(false);
    expect((await marks()).get(second)).toBe(7.5);
    await agreeAndApply();
    expect(await marks()).toEqual(withImported([17, 16]));
  });
});
