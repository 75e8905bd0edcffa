import { describe, expect, it } from "vitest";
import { frenchArgument } from "../../src/i18n/fr/functions/argument-names";
import { functionSummaries } from "../../src/i18n/fr/functions/summaries";
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

interface Described {
  readonly abstract: string;
  readonly description: string;
  readonly functionParameter: { readonly [key: string]: { readonly name: string; readonly detail: string } };
}

describe("the functions of every spreadsheet, on a French page", () => {
  async function functionsOf(locale: "fr" | "en"): Promise<{ readonly [name: string]: Described }> {
    const pack = await loadLanguagePack(locale);
    return (pack["sheets-formula"] as unknown as { functionList: { [name: string]: Described } }).functionList;
  }

  it("are described in French, or not at all", async () => {
    const [french, english] = await Promise.all([functionsOf("fr"), functionsOf("en")]);
    expect(Object.keys(french)).toEqual(Object.keys(english));
    for (const [name, { abstract, description, functionParameter }] of Object.entries(french)) {
      expect([name, abstract], name).not.toEqual([name, english[name]?.abstract]);
      expect(description).toBe(abstract);
      expect(Object.values(functionParameter).map(({ detail }) => detail)).not.toContainEqual(/\w/);
    }
    expect(french["SUMIF"]?.abstract).toBe("Additionne les cellules qui répondent à un critère.");
    expect(english["SUMIF"]?.abstract).toBe("Adds the cells specified by a given criteria");
  });

  it("have arguments with French names, all of them", async () => {
    const english = await functionsOf("en");
    const names = Object.values(english).flatMap((one) => Object.values(one.functionParameter).map(({ name }) => name));
    expect(names.filter((name) => frenchArgument(name) === undefined)).toEqual([]);
    const french = await functionsOf("fr");
    const shown = Object.values(french["SUMIF"]?.functionParameter ?? {}).map(({ name }) => name);
    expect(shown).toEqual(["plage", "critère", "somme_plage"]);
  });

  it("are each summed up under a name that the grid knows", async () => {
    const english = await functionsOf("en");
    expect(Object.keys(functionSummaries).filter((name) => !(name in english))).toEqual([]);
  });
});
