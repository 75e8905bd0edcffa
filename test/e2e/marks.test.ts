/** Typing marks as a teacher does: with the keyboard, with a comma, and seeing at once what follows. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";

describe("marks typed in the Atelier", () => {
  let atelier: AtelierPage;

  beforeAll(async () => {
    atelier = await AtelierPage.open();
  });
  afterAll(() => atelier.close());

  it("take a decimal comma, and move status, mean, dashboard and chart", async () => {
    expect(await atelier.values("Notes!BI11")).toEqual(["Session 2"]);
    const before = await dashboard();
    expect(before.text).toContain("USSA2E 63 %");

    await atelier.openSheet("Notes");
    await atelier.type("Notes!S11", "12,5");

    expect(await atelier.value("Notes!S11")).toBe(12.5);
    expect(await atelier.value("Notes!BI11")).toBe("Validée");
    // 12.5 rather than 8.5, for 6 credits out of the 56 that are marked.
    expect(await atelier.value("Notes!C11")).toBe(662 / 56);
    expect(await atelier.values("Notes!D11:F11")).toEqual([60, 14, 0]);
    expect(await atelier.values("'Tableau de bord'!A18:E18")).toEqual(["USSA2E", 16, 11, 4, 0.6875]);
    const after = await dashboard();
    expect(after.text).toContain("USSA2E 69 %");
    expect(after.picture).not.toBe(before.picture);
    await expect.poll(() => atelier.unsaved.isVisible()).toBe(true);
  });

  it("are painted with all that follows from them, as a painting of everything does", async () => {
    await atelier.openSheet("Notes");
    await atelier.type("Notes!S12", "4");
    const painted = await cells();
    // Another sheet, and back: every cell is looked at again.
    await atelier.openSheet("Budget");
    await atelier.openSheet("Notes");
    await atelier.select("Notes!S13");
    expect((await cells()).equals(painted)).toBe(true);
    await atelier.type("Notes!S12", "14");
    expect((await cells()).equals(painted)).toBe(false);
  });

  it("take a point too, and the codes of the convention", async () => {
    await atelier.openSheet("Notes");
    await atelier.type("Notes!G9", "9.5");
    expect(await atelier.value("Notes!G9")).toBe(9.5);
    expect(await atelier.value("Notes!AY9")).toBe("Session 2");
    await atelier.type("Notes!G9", "vae");
    expect(await atelier.value("Notes!AY9")).toBe("Dispensé");
  });

  it("are unknown, and not zero, once cleared", async () => {
    await atelier.clear("Notes!G10");
    expect(await atelier.value("Notes!G10")).toBeNull();
    expect(await atelier.value("Notes!AY10")).toBe("");
    expect(await atelier.value("Notes!C10")).not.toBe(0);
  });

  it("above 20 are refused, with a sentence that says what to type", async () => {
    await atelier.typeOnly("Notes!G8", "25");
    await atelier.page.keyboard.press("Enter");
    await atelier.notice.getByText("Tapez une note de 0 à 20 (12,5) ou un code").waitFor();
    expect(await atelier.notice.textContent()).toMatch(/refusé en Notes!G8/);
    expect(await atelier.value("Notes!G8")).toBe(14.5);
  });

  it("stay each in its cell, typed down a column faster than the workbook is calculated", async () => {
    await atelier.focusGrid();
    await atelier.select("Notes!L8");
    for (const mark of ["11", "12,5", "25", "abi", "9"]) {
      await atelier.page.keyboard.type(mark);
      await atelier.page.keyboard.press("Enter");
    }
    await atelier.notice.getByText("refusé en Notes!L10").waitFor();
    await expect.poll(() => atelier.values("Notes!L8:L13")).toEqual([11, 12.5, 12, "abi", 9, 13]);
  });

  it("stay each in its cell, when one before is refused while they are typed", async () => {
    const [refused] = await atelier.values("Notes!L18");
    await atelier.typeOnly("Notes!L16", "25");
    await atelier.page.keyboard.press("Enter");
    await atelier.notice.getByText("refusé en Notes!L16").waitFor();
    await atelier.page.keyboard.type("9,5");
    await atelier.page.keyboard.press("Enter");

    await atelier.page.keyboard.type("26");
    await atelier.page.keyboard.press("Enter");
    await atelier.page.keyboard.type("ab");
    await atelier.notice.getByText("refusé en Notes!L18").waitFor();
    await atelier.page.keyboard.type("i");
    await atelier.page.keyboard.press("Enter");
    await expect.poll(() => atelier.values("Notes!L17:L19")).toEqual([9.5, refused, "abi"]);
    expect((await atelier.selection()).row).toBe(19);
  });

  it("are typed in the formula bar after one click, then in the cell below", async () => {
    const bar = atelier.grid.locator('[data-u-comp="formula-bar"]');
    const inBar = { position: { x: 500, y: 12 } };
    await atelier.select("Notes!G40");
    await bar.click(inBar);
    await atelier.page.keyboard.type("12,5");
    await atelier.page.keyboard.press("Enter");
    await atelier.page.keyboard.type("7");
    await atelier.page.keyboard.press("Enter");
    await expect.poll(() => atelier.values("Notes!G40:G41")).toEqual([12.5, 7]);

    // « 5 » after what is being typed in the cell, then Escape.
    await atelier.page.keyboard.type("9");
    await bar.click(inBar);
    await atelier.page.keyboard.type("5");
    await atelier.page.keyboard.press("Escape");
    await atelier.page.keyboard.type("8");
    await atelier.page.keyboard.press("Enter");
    await expect.poll(() => atelier.values("Notes!G42:G43")).toEqual([8, null]);
  });

  it.each([
    [1440, "CA95"],
    [1440, "BG40"],
    // The frozen columns leave no room for the cell.
    [500, "CC50"],
  ])("keep every character, %i pixels wide, typed at once where the name box leads: %s", async (width, cell) => {
    await atelier.page.setViewportSize({ width, height: 900 });
    const nameBox = atelier.grid.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(cell);
    await nameBox.press("Enter");
    await atelier.page.keyboard.type("bonjour");
    await atelier.page.keyboard.press("Enter");
    await expect.poll(() => atelier.value(`Notes!${cell}`)).toBe("bonjour");
    await atelier.page.setViewportSize({ width: 1440, height: 900 });
  });

  it("stand in formulas typed with semicolons, kept in the form of files", async () => {
    await atelier.type("Notes!G28", "=CNAM.UE_VALID(G8:H8;;;CNAM_REGLES)");
    expect(await atelier.formula("Notes!G28")).toBe("=CNAM.UE_VALID(G8:H8,,,CNAM_REGLES)");
    expect(await atelier.value("Notes!G28")).toBe(true);
    await atelier.type("Notes!G29", "=12,5*2");
    expect(await atelier.value("Notes!G29")).toBe(25);
  });

  /** The grid as it is on the screen, once it has been drawn. */
  async function cells(): Promise<Buffer> {
    await atelier.settled();
    const canvas = atelier.grid.locator('[id^="univer-sheet-main-canvas"]');
    let last = await canvas.screenshot();
    for (;;) {
      const next = await canvas.screenshot();
      if (next.equals(last)) return next;
      last = next;
    }
  }

  async function dashboard(): Promise<{ readonly text: string | null; readonly picture: string }> {
    await atelier.openSheet("Tableau de bord");
    const chart = atelier.chart("taux-de-reussite");
    await chart.waitFor();
    const text = (await chart.getAttribute("aria-label"))?.replace(/\s/g, " ") ?? null;
    const picture = await chart.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    return { text, picture };
  }
});
