/** What the pane has done is taken back by the pane, and nothing its user did meanwhile is lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { WorkbookModel } from "../../src/workbook/model";
import { AtelierPage } from "./support/atelier-page";
import type { Pane } from "./support/pane";

let atelier: AtelierPage;
let pane: Pane;
let before: unknown;

beforeAll(async () => {
  atelier = await AtelierPage.open();
  pane = atelier.pane;
  await pane.tab("Convention").waitFor();
});
afterAll(() => atelier.close());

beforeEach(async () => {
  before = await contents();
});

/** Everything but the sheet that is shown: looking elsewhere changes nothing. */
async function contents(): Promise<unknown> {
  const { activeSheet: _, ...workbook }: WorkbookModel = await atelier.snapshot();
  return workbook;
}

async function insertAverage(address: string): Promise<void> {
  await atelier.select(address);
  await pane.show("Fonctions");
  await pane.openFunction("CNAM.AVERAGE");
  await pane.perform(/CNAM\.AVERAGE$/);
  await atelier.settled();
}

async function undoLast(): Promise<void> {
  await pane.show("Historique");
  await pane
    .button(/^Annuler « /)
    .first()
    .click();
  await pane.idle();
  await atelier.settled();
}

describe("nothing changed since: all is as before", () => {
  it.each([
    ["the rules sheet, with the name it takes over", "Convention", "Insérer la feuille de règles"],
    ["the marks sheet", "Convention", "Créer la feuille de notes"],
    ["the budget", "Convention", "Créer le budget"],
    ["the frozen copy of a sheet", "Figer une feuille", "Préparer la copie"],
  ])("%s", async (_, view, tool) => {
    await atelier.openSheet("Notes");
    if (view === "Convention") await pane.show(view);
    else await pane.openTool(view);
    await pane.perform(tool);
    await atelier.settled();
    expect(await contents()).not.toEqual(before);
    await pane.notice.getByRole("button", { name: "Annuler" }).click();
    await pane.notice.getByText("Annulé :").waitFor();
    await atelier.settled();
    expect(await contents()).toEqual(before);
  });

  it("a function in a cell", async () => {
    await insertAverage("Notes!H40");
    expect(await atelier.formula("Notes!H40")).toContain("CNAM.AVERAGE");
    await undoLast();
    expect(await contents()).toEqual(before);
  });
});

describe("its user has worked on: that stays, and is listed", () => {
  it("a created sheet filled in since; it goes once they agree", async () => {
    await pane.show("Convention");
    await pane.perform("Créer la feuille de notes");
    await atelier.type("Notes (2)!B7", "ZOLA Émile");
    await undoLast();
    expect(await pane.kept()).toEqual(["Notes (2) feuille complétée"]);
    expect(await atelier.value("Notes (2)!B7")).toBe("ZOLA Émile");
    await pane.button("Tout annuler").click();
    await pane.notice.getByText("Annulé :").waitFor();
    await atelier.settled();
    expect(await contents()).toEqual(before);
  });

  it("a cell typed over since", async () => {
    await insertAverage("Notes!H40");
    await atelier.type("Notes!H40", "7");
    await undoLast();
    expect(await pane.kept()).toEqual(["Notes!H40 cellule modifiée"]);
    expect(await atelier.value("Notes!H40")).toBe(7);
    await pane.button("Garder mes modifications").click();
    await pane.idle();
    expect(await pane.kept()).toEqual([]);
    expect(await atelier.value("Notes!H40")).toBe(7);
    await atelier.clear("Notes!H40");
  });
});

describe("its user has moved cells about, on a sheet of theirs", () => {
  /** A cell in the middle of the grid, where the mouse finds it again. */
  let corner: { readonly row: number; readonly column: string };
  const inCorner = { position: { x: 590, y: 412 } };
  const at = (down: number, column = corner.column): string => `Feuille1!${column}${corner.row + down}`;

  beforeAll(async () => {
    await atelier.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await atelier.focusGrid(inCorner);
    const { row, column } = await atelier.selection();
    corner = { row: row + 1, column: String.fromCharCode(65 + column) };
    for (const [down, value] of ["3", "1", "2"].entries()) await atelier.type(at(down), value);
  });

  const next = (): string => String.fromCharCode(corner.column.charCodeAt(0) + 1);

  async function chooseInMenu(menu: string, choice: string, position?: { x: number; y: number }): Promise<void> {
    await atelier.focusGrid({ ...inCorner, button: "right" });
    await atelier.page.getByRole("button", { name: menu, exact: true }).hover();
    await atelier.page
      .getByText(choice)
      .first()
      .click(position && { position });
    await atelier.settled();
  }

  it("a range sorted: their order is kept", async () => {
    await insertAverage(at(0, next()));
    const sorted = `${at(0)}:${next()}${corner.row + 2}`;
    await atelier.select(sorted);
    await chooseInMenu("Trier", "Croissant");
    expect(await atelier.values(`${at(0)}:${corner.column}${corner.row + 2}`)).toEqual([1, 2, 3]);
    await undoLast();
    expect(await atelier.values(`${at(0)}:${corner.column}${corner.row + 2}`)).toEqual([1, 2, 3]);
    await atelier.clear(at(2, next()));
  });

  it("a row inserted above: the function is found where it went", async () => {
    await insertAverage(at(1, next()));
    await atelier.select(at(0));
    await chooseInMenu("Insérer", "lignes au-dessus", { x: 8, y: 14 });
    expect(await atelier.formula(at(2, next()))).toContain("CNAM.AVERAGE");
    await undoLast();
    expect(await atelier.value(at(2, next()))).toBeNull();
    expect(await atelier.values(`${at(0)}:${corner.column}${corner.row + 3}`)).toEqual([null, 1, 2, 3]);
  });
});
