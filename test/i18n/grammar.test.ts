/** The plurals and the elisions that every sentence shares. */
import { describe, expect, it } from "vitest";
import { plural as pluralEn } from "../../src/i18n/en/grammar";
import { counted, countedAs, de, plural } from "../../src/i18n/fr/grammar";

describe("a plural", () => {
  const numbers = [0, 0.5, 1, 1.5, 1.99, 2, 2.5, 3, 10, 21, 100, 101, 1000, 9999];

  it.each([...numbers, ...numbers.map((number) => -number)])("of %s is as Intl.PluralRules has it", (number) => {
    const isOne = (locale: string): boolean => new Intl.PluralRules(locale).select(number) === "one";
    expect(plural(number, "note")).toBe(isOne("fr") ? "note" : "notes");
    expect(pluralEn(number, "mark")).toBe(isOne("en") ? "mark" : "marks");
  });

  it("may change the whole word", () => {
    expect(counted(1, "jour ouvré", "jours ouvrés")).toBe("1 jour ouvré");
    expect(counted(2, "jour ouvré", "jours ouvrés")).toBe("2 jours ouvrés");
  });

  it.each([
    ["1,5", "1,5 an"],
    ["2", "2 ans"],
    ["≈ 1,99", "≈ 1,99 an"],
    ["1\u202f200,5", "1\u202f200,5 ans"],
    ["-1", "-1 an"],
    ["0", "0 an"],
  ])("reads the number as it is written: %s", (written, expected) => {
    expect(countedAs(written, "an")).toBe(expected);
  });
});

describe("« de » before a name", () => {
  it.each([
    ["Centre Cnam", "du Centre Cnam"],
    ["CFA", "du CFA"],
    ["CFA du Pays d’Aix", "du CFA du Pays d’Aix"],
    ["lycée", "du lycée"],
    ["le partenaire", "du partenaire"],
    ["les parties", "des parties"],
    ["la région", "de la région"],
    ["l’employeur", "de l’employeur"],
    ["AG Cnam Paca", "de l’AG Cnam Paca"],
    ["OPCO", "de l’OPCO"],
    ["GRETA-CFA", "du GRETA-CFA"],
    ["Région Occitanie", "de la Région Occitanie"],
    ["USSA24", "d’USSA24"],
    ["Évry", "d’Évry"],
    ["Marseille", "de Marseille"],
    ["honoraires", "d’honoraires"],
    ["hors-d’œuvre", "de hors-d’œuvre"],
    ["hiver", "d’hiver"],
    ["onze mois", "de onze mois"],
  ])("%s: %s", (name, expected) => {
    expect(de(name)).toBe(expected);
  });
});
