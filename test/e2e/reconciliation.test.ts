/** « Vos résultats et les nôtres »: a sheet's own means and decisions beside ours, before anything is written. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";
import { choose } from "./support/files";
import { MESSY_RESULTS, messyResultsFile, OWN_RESULTS, ownResultsFile } from "./support/own-results";

let atelier: AtelierPage;

beforeAll(async () => {
  atelier = await AtelierPage.open();
  await atelier.pane.tab("Convention").waitFor();
});
afterAll(() => atelier.close());

/** Of a computer’s fractions. */
const HAIR = 1e-9;

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

async function compare(cell: string): Promise<void> {
  await atelier.select(cell);
  await atelier.pane.openTool("Brancher un tableau");
}

/** Each column compared, then its rows that differ. */
async function said(last: string): Promise<readonly string[]> {
  const section = atelier.pane.root.locator(".attach-reconciled");
  await section.getByText(last).first().waitFor();
  return (await section.locator("p.note, ul:not(.agreeing ul) > li").allInnerTexts()).map(plain);
}

describe("the learners of the sample, on a sheet of one’s own", () => {
  it("are compared with the mean that a coordinator typed, one row askew", async () => {
    const { cells } = await atelier.sheet("Notes");
    const rows = Object.values(cells);
    const heads = Object.entries(rows.find((row) => Object.values(row).some(({ value }) => value === "CC")) ?? {});
    const column = Number(heads.find(([, { value }]) => value === "CC")?.[0]);
    // The convention of the sample goes up to the half-point.
    const upToHalf = (mean: number): number => Math.ceil(2 * mean - HAIR) / 2;
    const marked = rows.flatMap((row) => {
      const [name, continuous, exam] = [row[1]?.value, row[column]?.value, row[column + 1]?.value];
      // The learners are numbered, the coefficients are not.
      if (
        typeof row[0]?.value !== "number" ||
        typeof name !== "string" ||
        typeof continuous !== "number" ||
        typeof exam !== "number"
      )
        return [];
      const [weighed, equal] = [upToHalf(0.4 * continuous + 0.6 * exam), upToHalf((continuous + exam) / 2)];
      return [{ marks: [name, continuous, exam], weighed, equal }];
    });
    const askew = marked.find(({ weighed, equal }) => weighed !== equal);
    const learners = marked.map((one) => [...one.marks, one === askew ? one.equal : one.weighed]);
    const table = [["Nom et prénom", "CC", "Examen", "Moyenne"], ["Coefficient", 0.4, 0.6, null], ...learners];
    const range = { sheet: "Mon suivi", row: 0, column: 0, rows: table.length, columns: 4 };
    await atelier.apply({
      label: "Mon suivi",
      edits: [
        { kind: "addSheet", sheet: "Mon suivi" },
        { kind: "cells", range, cells: table },
      ],
    });
    await compare("Mon suivi!B3");
    const [summary, difference] = await said("Votre colonne « Moyenne »");
    expect(summary).toBe(`Votre colonne « Moyenne » : ${marked.length - 1} lignes sur ${marked.length} égales.`);
    expect(difference).toContain(String(askew?.marks[0]));
    expect(difference).toMatch(/chez vous, toutes les épreuves comptent autant/);
  });
});

describe("a messy sheet of two units", () => {
  it("is compared unit by unit, marks typed as text and absences included", async () => {
    await choose(atelier, await messyResultsFile());
    // The sheet of the test before was not saved.
    await atelier.question.getByRole("button", { name: "Ouvrir sans enregistrer" }).click();
    await atelier.page.getByTestId("file-name").getByText("semestre.xlsx").waitFor();
    await compare(`${MESSY_RESULTS}!C6`);
    expect(await said("Votre colonne « USSA25 · Note UE »")).toEqual([
      "Votre colonne « USSA24 · Note UE » (USSA24) : 4 lignes sur 5 égales.",
      "Ligne 9, DELMAS Tom : 11 chez vous, 11,2 ici (chez vous, toutes les épreuves comptent autant).",
      "Votre colonne « USSA25 · Note UE » (USSA25) : 4 lignes sur 5 égales.",
      "Ligne 8, CAZENAVE Ana : 16 chez vous, ABJ ici (chez vous, l’absence ou le mot ne compte pas).",
    ]);
  });
});

describe("a sheet with results of its own", () => {
  beforeAll(async () => {
    await choose(atelier, await ownResultsFile());
    await atelier.page.getByTestId("file-name").getByText("jury.xlsx").waitFor();
    await compare(`${OWN_RESULTS}!B3`);
  });

  it("is compared row by row: how many agree, and why the others likely differ", async () => {
    const lines = await said("Votre colonne « Décision »");
    const about = (who: string): string => lines.filter((line) => line.includes(who)).join(" | ");
    expect(lines[0]).toBe("Votre colonne « Moyenne » : 3 lignes sur 6 égales.");
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
