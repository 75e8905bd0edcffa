import { describe, expect, it } from "vitest";
import { loadLanguagePack } from "../../src/workbook/univer/locales";

describe("loadLanguagePack", () => {
  it.each([
    ["fr", "Couper", "Copie spéciale", "Calcul des formules"],
    ["en", "Cut", "Copy special", "Calculating formulas"],
  ] as const)(
    "adds to the %s packs the words they lack, and leaves the others",
    async (locale, cut, copy, progress) => {
      const pack = await loadLanguagePack(locale);
      expect(pack["sheets-ui"]).toMatchObject({ rightClick: { cut, copySpecial: copy } });
      expect(pack["sheets-formula"]).toMatchObject({ progress: { calculating: progress } });
    },
  );
});
