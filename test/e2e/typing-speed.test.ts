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

describe.each(["fr", "en"] as const)("typed at full speed in %s", (locale) => {
  it.each(["Enter", "Tab"])("and ended with %s, each is entered as it is typed", async (key) => {
    await inLanguage(locale);
    for (const [row, stored] of FORMULAS.entries()) {
      const address = `Notes!H${row + 30}`;
      await atelier.typeOnly(address, formulaToShow(stored, locale));
      await atelier.page.keyboard.press(key);
      expect(await atelier.formula(address)).toBe(stored);
    }
    await atelier.settled();
  });
});
