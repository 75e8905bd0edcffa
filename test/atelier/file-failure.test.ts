import { expect, it } from "vitest";
import { failureSentence } from "../../src/atelier/file-failure";
import { XlsxError } from "../../src/atelier/xlsx";
import { LIMITS, type Limit } from "../../src/atelier/xlsx/limits";
import { atelierWords } from "../../src/i18n/atelier";

const french = atelierWords.fr.failures;

it.each([
  ["openDocument", /OpenDocument.*LibreOffice.*enregistrez-le au format \.xlsx/],
  ["separatedText", /texte en colonnes.*enregistrez-le en \.xlsx/],
  ["webPage", /page web.*enregistrez-le en \.xlsx/],
  ["legacyXls", /ancien format \.xls.*Enregistrez-le en \.xlsx/],
  ["binaryXlsb", /\.xlsb.*enregistrez-le/],
  ["encrypted", /mot de passe.*Retirez/],
  ["numbers", /Numbers.*Exporter/],
  ["pdf", /PDF.*Demandez/],
  ["image", /image.*Demandez/],
  ["empty", /vide.*Récupérez/],
] as const)("names a file of kind %s and says what to do", (code, sentence) => {
  expect(failureSentence(french, new XlsxError(code, ""), "Notes.xls")).toMatch(sentence);
});

it.each(Object.keys(LIMITS) as Limit[])("says which limit a file goes beyond: %s", (limit) => {
  const said = failureSentence(french, { code: "tooLarge", limit }, "Notes.xlsx");
  expect(said).toMatch(/^«\u00a0Notes\.xlsx\u00a0» est trop grand pour l’Atelier\u00a0: \S.* Ouvrez-le dans Excel/);
  expect(said).not.toContain("undefined");
});

it("has a sentence for what it does not know", () => {
  expect(failureSentence(french, new TypeError("x"), "a")).toBe(french.unknown("a"));
  expect(failureSentence(french, { code: "toString" }, "a")).toBe(french.unknown("a"));
});
