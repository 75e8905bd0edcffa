/** What axe finds in our own pages: nothing. The grid's markup is Univer's, and is left out. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";
import { ExcelPage } from "./support/excel-page";
import { messyWorkbook } from "./support/messy-workbook";
import type { Pane } from "./support/pane";

const GRID = "#grid";
const VIEWS = {
  fr: ["Convention", "Outils", "Fonctions", "Graphique", "Historique"],
  en: ["Convention", "Tools", "Functions", "Chart", "History"],
};

/** The rules broken, with the elements that break them. */
async function violations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (excluded) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations: found } = await inPage.run({ exclude: [excluded] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  }, GRID);
}

describe("the Atelier", () => {
  let atelier: AtelierPage;

  beforeAll(async () => {
    atelier = await AtelierPage.open();
    await atelier.pane.tab("Convention").waitFor();
  });
  afterAll(() => atelier.close());

  describe.each([
    { language: "fr" as const, width: 1280 },
    { language: "fr" as const, width: 1920 },
    { language: "en" as const, width: 1280 },
  ])("in $language at $width pixels", ({ language, width }) => {
    beforeAll(async () => {
      await atelier.page.setViewportSize({ width, height: 800 });
      if ((await atelier.page.locator("html").getAttribute("lang")) === language) return;
      await atelier.button("language").click();
      await atelier.pane.tab(language === "en" ? "Functions" : "Fonctions").waitFor();
    });

    it.each(VIEWS[language])("finds nothing with the view %s", async (view) => {
      await atelier.pane.show(view);
      expect(await violations(atelier.page)).toEqual([]);
    });
  });

  it("is checked through its shadow root", async () => {
    const stray = await atelier.page.evaluateHandle(() => {
      const button = document.createElement("button");
      document.querySelector("cnam-pane")?.shadowRoot?.append(button);
      return button;
    });
    expect(await violations(atelier.page)).toEqual([expect.stringMatching(/^button-name: /)]);
    await stray.evaluate((button) => button.remove());
  });
});

describe("in Excel's narrowest pane", () => {
  let excel: ExcelPage;
  let pane: Pane;

  beforeAll(async () => {
    excel = await ExcelPage.open(messyWorkbook(), { width: 320 });
    ({ pane } = excel);
  });
  afterAll(() => excel.close());

  const overflow = (): Promise<number> =>
    excel.frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  it.each(VIEWS.fr)("finds nothing with the view %s, and nothing sticks out", async (view) => {
    await pane.show(view);
    expect(await violations(excel.frame)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it.each(["none", "active"] as const)(
    "finds nothing in any tool, forced colours %s, and nothing sticks out",
    async (forcedColors) => {
      await excel.page.emulateMedia({ forcedColors });
      await pane.show("Outils");
      const back = pane.button("Tous les outils");
      if (await back.isVisible()) await back.click();
      const names = await excel.frame.locator("button.tool strong").allInnerTexts();
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        await pane.openTool(name);
        expect(await violations(excel.frame), name).toEqual([]);
        expect(await overflow(), name).toBeLessThanOrEqual(0);
      }
    },
  );
});
