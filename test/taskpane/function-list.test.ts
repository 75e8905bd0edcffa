import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import type { Locale } from "../../src/i18n/locale";
import { functionGroups, type FunctionCard } from "../../src/taskpane/function-list";

const descriptions = catalogue.map(({ description }) => description);
const cards = (query: string, locale: Locale = "fr"): readonly FunctionCard[] =>
  functionGroups(descriptions, query, locale).flatMap((group) => group.functions);

describe("functionGroups", () => {
  it("shows every function of the catalogue once", () => {
    expect(
      cards("")
        .map((card) => card.id)
        .sort(),
    ).toEqual(descriptions.map(({ id }) => id).sort());
  });

  it("goes from marks to finance to rules", () => {
    expect(functionGroups(descriptions, "", "fr").map((group) => group.category)).toEqual([
      "marks",
      "finance",
      "rules",
    ]);
  });

  it.each([
    ["ue_valid", "UE_VALID"],
    ["CNAM.ECTS", "ECTS"],
    ["marge brute", "MARGIN"],
  ])("finds « %s »", (query, id) => expect(cards(query).map((card) => card.id)).toContain(id));

  it("finds nothing under another query, and no empty category", () => {
    expect(functionGroups(descriptions, "introuvable", "fr")).toEqual([]);
  });

  it("writes the example as the screen's language does", () => {
    const valid = (locale: Locale): FunctionCard | undefined => cards("UE_VALID", locale)[0];
    expect(valid("fr")).toMatchObject({ result: "VRAI", example: expect.stringContaining(";") as string });
    expect(valid("en")).toMatchObject({ result: "TRUE" });
    expect(cards("MARGIN", "en")[0]?.result).toBe("44.96");
  });
});
