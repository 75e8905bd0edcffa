/** Files that other programs wrote are opened, computed, and saved as copies that hold the same workbook. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbookModel } from "../../src/workbook/model";
import { AtelierPage } from "./support/atelier-page";
import { choose, downloaded, dragOver, fixture, type NamedFile } from "./support/files";

describe("files", () => {
  let atelier: AtelierPage;

  beforeAll(async () => {
    atelier = await AtelierPage.open();
  });
  afterAll(() => atelier.close());

  it("the sample, saved and opened again, is the same workbook with its charts and spills", async () => {
    const before = await atelier.snapshot();
    const saved = await downloaded(atelier, () => atelier.button("save").click());
    expect(saved.name).toBe("Exemple – GESSMS (CNAM).xlsx");
    await open(saved);
    expect(withoutIds(await atelier.snapshot())).toEqual(withoutIds(before));
  });

  it("offers a copy for a partner on saving: the sheets in view, as values, in a file of its own", async () => {
    await downloaded(atelier, () => atelier.button("save").click());
    await atelier.notice.getByRole("button", { name: "Copie pour partenaire" }).click();
    const { pane } = atelier;
    await pane.root.getByRole("radio", { name: "Tout le classeur" }).check();
    await pane.root.getByRole("checkbox", { name: "Règles" }).uncheck();
    const copy = await downloaded(atelier, () => pane.button("Enregistrer dans un fichier à part").click());
    expect(copy.name).toBe("Exemple – GESSMS (copie pour partenaire).xlsx");
    await pane.root.getByText("Fichier « Exemple – GESSMS (copie pour partenaire).xlsx » enregistré.").waitFor();
    const live = await atelier.values("Tableau de bord!A1:F12");
    await open(copy);
    const { sheets, names } = await atelier.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(["Notes", "Budget", "Facturation", "Tableau de bord"]);
    expect(JSON.stringify({ sheets, names })).not.toContain("CNAM.");
    expect(await atelier.values("Tableau de bord!A1:F12")).toEqual(live);
  });

  it("a file dropped on the page is opened, CNAM functions and numbers kept as text included", async () => {
    const dragged = await dragOver(atelier, fixture("openpyxl.xlsx"));
    await atelier.page.getByText("Déposez le fichier .xlsx pour l’ouvrir").waitFor();
    await dragged.drop();
    await isOpen("openpyxl.xlsx");
    expect(await atelier.formula("Notes!D4")).toBe("=CNAM.UE_GRADE(B4:C4,B$9:C$9)");
    expect(await atelier.value("Notes!D4")).toBe(9.8);
    expect(await atelier.values("Notes!B5:D5")).toEqual([
      "12,5",
      null,
      { error: "#N/A", message: expect.stringContaining("Notes!C5") as string },
    ]);
  });

  it("keeps the cells of a protected sheet from the keyboard, and says so", async () => {
    await atelier.typeOnly("Notes!C5", "10");
    await atelier.page.keyboard.press("Enter");
    await atelier.notice.getByText("La cellule Notes!C5 est sur une feuille protégée.").waitFor();
    expect(await atelier.value("Notes!C5")).toBeNull();
    expect(await atelier.unsaved.isVisible()).toBe(false);
  });

  it("computes with a number kept as text, and says that nothing is saved", async () => {
    await open(unprotected(fixture("openpyxl.xlsx")));
    await atelier.type("Notes!G5", "=CNAM.UE_GRADE(B5)");
    expect(await atelier.value("Notes!B5")).toBe("12,5");
    expect(await atelier.value("Notes!G5")).toBe(12.5);
    await expect.poll(() => atelier.unsaved.isVisible()).toBe(true);
  });

  it("asks before unsaved changes are lost to another file", async () => {
    await choose(atelier, fixture("libreoffice.xlsx"));
    await atelier.question.getByRole("heading", { name: "Ouvrir un autre classeur ?" }).waitFor();
    await atelier.page.keyboard.press("Escape");
    await atelier.question.waitFor({ state: "detached" });
    expect(await atelier.fileName.innerText()).toBe("openpyxl.xlsx");
    expect(await atelier.value("Notes!G5")).toBe(12.5);
  });

  it("lists what the copy would lack, and saves nothing without an agreement", async () => {
    let downloads = 0;
    atelier.page.on("download", () => (downloads += 1));
    await atelier.button("save").click();
    await atelier.question.getByRole("heading", { name: "Ce que la copie ne gardera pas" }).waitFor();
    expect(await atelier.question.getByRole("listitem").allInnerTexts()).toContain(
      "Graphiques, feuille Budget prévisionnel",
    );
    await atelier.question.getByRole("button", { name: "Ne pas enregistrer" }).click();
    await atelier.question.waitFor({ state: "detached" });
    expect(await atelier.unsaved.isVisible()).toBe(true);
    expect(downloads).toBe(0);
  });

  it("saves a copy under another name, with values, formulas, and the mark of dynamic arrays", async () => {
    const before = await atelier.snapshot();
    const saved = await downloaded(atelier, async () => {
      await atelier.button("save").click();
      await atelier.question.getByRole("button", { name: "Enregistrer la copie" }).click();
    });
    expect(saved.name).toBe("openpyxl (CNAM).xlsx");
    expect(cellXml(saved.bytes, "xl/worksheets/sheet1.xml", "G5")).toBe(
      '<c r="G5" cm="1"><f t="array" ref="G5">_xldudf_CNAM_UE_GRADE(B5)</f><v>12.5</v></c>',
    );
    await expect.poll(() => atelier.unsaved.isVisible()).toBe(false);
    await open(saved);
    expect(withoutIds(await atelier.snapshot())).toEqual(withoutIds(before));
  });

  it("names every leftover of a workbook with macros, pivots and the rest", async () => {
    await open(fixture("leftovers.xlsm"));
    await atelier.button("save").click();
    const listed = (await atelier.question.getByRole("listitem").allInnerTexts()).join("\n");
    for (const kind of ["Macros", "Tableaux croisés dynamiques", "Graphiques", "Données XML personnalisées"]) {
      expect(listed).toContain(kind);
    }
    await atelier.page.keyboard.press("Escape");
    await atelier.question.waitFor({ state: "detached" });
  });

  it("says in a sentence why a file cannot be opened, and keeps the workbook", async () => {
    await choose(atelier, fixture("encrypted.xlsx"));
    await atelier.notice.getByText("« encrypted.xlsx » est protégé par un mot de passe.").waitFor();
    expect(await atelier.fileName.innerText()).toBe("leftovers.xlsm");
  });

  it("warns on leaving with unsaved changes, and only then", async () => {
    const leaving = async (leave: () => Promise<unknown>): Promise<string[]> => {
      const asked: string[] = [];
      atelier.page.once("dialog", (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await leave();
      return asked;
    };
    await atelier.type("Notes!J40", "1");
    expect(await leaving(() => atelier.page.reload({ waitUntil: "commit" }))).toEqual(["beforeunload"]);
    atelier.page.removeAllListeners("dialog");
    await atelier.page.locator("html[data-ready]").waitFor({ state: "attached" });
    // To another page, and not to the Atelier again: Chromium may never close one that is still being loaded.
    expect(await leaving(() => atelier.page.goto("about:blank"))).toEqual([]);
  });

  const isOpen = async (name: string): Promise<void> => {
    await atelier.notice.getByText(`${name} est ouvert.`).waitFor();
    expect(await atelier.fileName.innerText()).toBe(name);
    await atelier.settled();
  };

  const open = async (file: NamedFile): Promise<void> => {
    await choose(atelier, file);
    await isOpen(file.name);
  };
});

/** Identifiers of sheets mean nothing in another workbook. */
function withoutIds({ sheets, ...workbook }: WorkbookModel): unknown {
  return { ...workbook, sheets: sheets.map(({ id: _, ...sheet }) => sheet) };
}

function cellXml(xlsx: Uint8Array, part: string, address: string): string {
  const xml = strFromU8(unzipSync(xlsx)[part] ?? new Uint8Array());
  return new RegExp(`<c r="${address}"[^>]*>.*?</c>`).exec(xml)?.[0] ?? "";
}

/** The same file, its sheets open to changes. */
function unprotected({ name, bytes }: NamedFile): NamedFile {
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]): [string, Uint8Array] => {
    if (!part.startsWith("xl/worksheets/")) return [part, content];
    return [part, strToU8(strFromU8(content).replace(/<sheetProtection[^>]*\/>/, ""))];
  });
  return { name, bytes: Buffer.from(zipSync(Object.fromEntries(parts))) };
}
