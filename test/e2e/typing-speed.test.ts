/** Formulas typed without a pause are entered as they are typed: a list of completions takes no key that is not for it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "../../src/i18n/locale";
import { formulaToShow } from "../../src/spreadsheet/formula/shown";
import { AtelierPage } from "./support/atelier-page";

const FORMULAS: readonly string[] = [
  "=SUM(G8:G9)",
  "=SUM(G8:G9)+CNAM_REGLES",
  "=AVERAGE(G8,G9)",
  '=AVERAGEIF(G8:G9,">12")',
  "=IF(G8>10,MAX(G8:G9),MIN(G8:G9))",
  "=ROUND(AVERAGE(G8:G9),2)",
  '=COUNTIF(G8:G9,">=10")',
  "=CNAM_REGLES",
  "=G8+CNAM_REGLES",
  "=TODAY()",
  "=1.5*G8",
  "=SUM({1,2,3})",
  "=IF(TRUE,1,FALSE)",
];

let atelier: AtelierPage;

beforeAll(async () => {
  atelier = await AtelierPage.open();
  await atelier.openSheet("Notes");
});
afterAll(() => atelier.close());

async function inLanguage(locale: Locale): Promise<void> {
  if ((await atelier.page.locator("html").getAttribute("lang")) !== locale) await atelier.button("language").click();
}

/** Keys and languages take the same way: French and Enter with everything, the others with what once went wrong. */
const FEW = 3;

describe.each(["fr", "en"] as const)("typed at full speed in %s", (locale) => {
  it.each(["Enter", "Tab"])("and ended with %s, each is entered as it is typed", async (key) => {
    await inLanguage(locale);
    const isWhole = locale === "fr" && key === "Enter";
    for (const [row, stored] of FORMULAS.slice(0, isWhole ? FORMULAS.length : FEW).entries()) {
      const address = `Notes!H${row + 30}`;
      await atelier.strike(address, formulaToShow(stored, locale));
      await atelier.page.keyboard.press(key);
      expect(await atelier.formula(address)).toBe(stored);
    }
    await atelier.settled();
  });
});

describe("the list of completions", () => {
  beforeAll(() => inLanguage("fr"));

  it.each([
    ["Tab takes what is highlighted", ["Tab"], "=SUM(G8:G9)"],
    ["Enter takes what the arrows have chosen", ["ArrowDown", "Enter"], "=SUMSQ(G8:G9)"],
  ] as const)("answers at once: %s", async (_, keys, stored) => {
    await atelier.strike("Notes!H30", "=som");
    for (const key of keys) await atelier.page.keyboard.press(key);
    await atelier.page.keyboard.type("G8:G9)");
    await atelier.enter("Notes!H30");
    expect(await atelier.formula("Notes!H30")).toBe(stored);
  });

  it("follows what is typed after an arrow", async () => {
    await atelier.strike("Notes!H30", "=som");
    await atelier.page.keyboard.press("ArrowDown");
    await atelier.page.keyboard.type("me(1;2)");
    await atelier.enter("Notes!H30");
    expect(await atelier.formula("Notes!H30")).toBe("=SUM(1,2)");
  });

  it("is clicked", async () => {
    await atelier.strike("Notes!H30", "=NB.S");
    await atelier.completions.getByText("NB.SI.ENS", { exact: true }).click();
    await atelier.page.keyboard.type('G8:G9;">1")');
    await atelier.enter("Notes!H30");
    expect(await atelier.formula("Notes!H30")).toBe('=COUNTIFS(G8:G9,">1")');
  });

  it("is closed by Escape, which leaves the entry to the next one", async () => {
    await atelier.clear("Notes!H30");
    await atelier.strike("Notes!H30", "=SOM");
    await atelier.completions.waitFor();
    await atelier.page.keyboard.press("Escape");
    await atelier.completions.waitFor({ state: "detached" });
    await atelier.page.keyboard.type("ME(1;2)");
    await atelier.enter("Notes!H30");
    expect(await atelier.formula("Notes!H30")).toBe("=SUM(1,2)");
  });
});
