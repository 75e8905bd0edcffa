/** Formulas as a French user types, sees and edits them, then as an English one does. */
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";

describe("formulas in the Atelier", () => {
  let atelier: AtelierPage;

  beforeAll(async () => {
    atelier = await AtelierPage.open();
    await atelier.openSheet("Notes");
  });
  afterAll(() => atelier.close());

  /** Puts the cursor before the last parenthesis of the formula, types, and validates. */
  async function insertBeforeParenthesis(address: string, text: string): Promise<void> {
    await atelier.select(address);
    for (const key of ["F2", "ArrowLeft"]) await atelier.page.keyboard.press(key);
    await atelier.page.keyboard.type(text);
    await atelier.enter(address);
  }

  const argumentHelp = (name: string): Locator =>
    atelier.page.locator(".univer-text-primary-500", { hasText: name }).first();

  it("go on in French when they are edited", async () => {
    await atelier.type("Notes!G28", "=SOMME(1;2)");
    await insertBeforeParenthesis("Notes!G28", ";3");
    expect(await atelier.formula("Notes!G28")).toBe("=SUM(1,2,3)");
    expect(await atelier.value("Notes!G28")).toBe(6);
  });

  it("take constant arrays, logical words, decimals and percentages", async () => {
    await atelier.type("Notes!G29", "=SI(VRAI;SOMME({1.2.3});0)+12,5%*2");
    expect(await atelier.formula("Notes!G29")).toBe("=IF(TRUE,SUM({1,2,3}),0)+12.5%*2");
    expect(await atelier.value("Notes!G29")).toBe(6.25);
  });

  it("complete French names, and show which argument is typed after each semicolon", async () => {
    await atelier.typeOnly("Notes!G30", "=MOYENNE.SI");
    await atelier.page.getByText("MOYENNE.SI.ENS", { exact: true }).waitFor();
    await atelier.page.keyboard.press("Tab");
    // The help of an argument shows once the cursor stands there.
    await argumentHelp("plage").waitFor();
    await atelier.page.keyboard.type("G8:G9;");
    await argumentHelp("critère").waitFor();
    await atelier.page.keyboard.type('">12"');
    await atelier.page.keyboard.press("Enter");
    await expect.poll(() => atelier.formula("Notes!G30")).toBe('=AVERAGEIF(G8:G9,">12")');
  });

  it("that mix two languages are refused with a sentence, and stay in their editor", async () => {
    await atelier.typeOnly("Notes!G31", "=SUM(1;2)");
    await atelier.page.keyboard.press("Enter");
    await atelier.notice.getByText("SUM").waitFor();
    expect(await atelier.notice.textContent()).toMatch(
      /«\sSUM\s» est un nom anglais\s: en français, tapez «\sSOMME\s»/,
    );
    expect(await atelier.formula("Notes!G31")).toBeUndefined();
    for (let length = "=SUM(1;2)".length; length > 0; length -= 1) await atelier.page.keyboard.press("Backspace");
    await atelier.page.keyboard.type("=SOMME(1;2)");
    await atelier.enter("Notes!G31");
    expect(await atelier.value("Notes!G31")).toBe(3);
    await expect.poll(() => atelier.notice.textContent()).toBe("");
  });

  it("with an unknown function are told the nearest", async () => {
    await atelier.type("Notes!G32", "=MOYENE(G8:G9)");
    await atelier.select("Notes!G32");
    await expect
      .poll(() => atelier.errorStatus.textContent())
      .toMatch(/«\sMOYENE\s» n’existe pas\. La plus proche est «\sMOYENNE\s»/);
    await atelier.clear("Notes!G32");
  });

  it("part the references pointed at with semicolons", async () => {
    await atelier.typeOnly("Notes!G33", "=SOMME(");
    await atelier.grid.click({ position: { x: 600, y: 400 } });
    await atelier.grid.click({ position: { x: 600, y: 460 }, modifiers: ["Control"] });
    await atelier.page.keyboard.press("Enter");
    await expect.poll(() => atelier.formula("Notes!G33")).toMatch(/^=SUM\([A-Z]+\d+,[A-Z]+\d+\)$/);
  });

  it("have their sums in French in the status bar", async () => {
    await atelier.select("Notes!G8:G12");
    await atelier.grid.getByText(/^Moyenne.: 11,4$/).waitFor();
    await atelier.grid.getByText(/^Max.: 14,5$/).waitFor();
  });

  it("have their sums in French in the status bar, however large, in the format of the cell", async () => {
    const range = { sheet: "Notes", row: 79, column: 6, rows: 2, columns: 1 };
    await atelier.apply({
      label: "essai",
      edits: [
        { kind: "cells", range, cells: [[150_000_000.25], [150_000_000.25]] },
        { kind: "numberFormat", range, format: '#,##0.00 "€"' },
      ],
    });
    await atelier.select("Notes!G80:G81");
    await atelier.grid.getByRole("button", { name: /^Somme.: 300.000.000,50.€$/ }).waitFor();
    await atelier.grid.getByRole("button", { name: /^Moyenne.: 150.000.000,25.€$/ }).waitFor();
    await atelier.grid.getByRole("button", { name: /^Nb \(nombres\).: 2$/ }).waitFor();
  });

  it("are typed and edited in English on an English page", async () => {
    await atelier.button("language").click();
    await atelier.type("Notes!G28", "=SUM(1.5,2)");
    await insertBeforeParenthesis("Notes!G28", ",3");
    expect(await atelier.formula("Notes!G28")).toBe("=SUM(1.5,2,3)");
    await atelier.typeOnly("Notes!G29", "=SOMME(1,2)");
    await atelier.page.keyboard.press("Enter");
    await atelier.notice.getByText("in English, type “SUM”").waitFor();
    await atelier.page.keyboard.press("Escape");
    expect(await atelier.formula("Notes!G29")).toBe("=IF(TRUE,SUM({1,2,3}),0)+12.5%*2");
  });

  it("that mix two languages are refused with the same sentence in a panel, until they are mended", async () => {
    await atelier.button("language").click();
    const { grid, page } = atelier;
    await grid.locator('[data-u-comp="defined-name"] svg').last().click();
    await page.getByText("Gérer les noms définis").click();
    await grid.getByText("Ajouter un nom défini").click();
    await grid.getByText("Formule", { exact: true }).click();
    await grid.locator(".univer-select-none .univer-h-8 .univer-size-full").last().click();
    await page.keyboard.press("End");
    await page.keyboard.type("SUM(1;2)");
    const refusal = grid
      .getByRole("alert")
      .filter({ hasText: "« SUM » est un nom anglais : en français, tapez « SOMME »." });
    await refusal.waitFor();
    for (let left = "SUM(1;2)".length; left > 0; left -= 1) await page.keyboard.press("Backspace");
    await page.keyboard.type("SOMME(1;2)");
    await refusal.waitFor({ state: "detached" });
  });
});
