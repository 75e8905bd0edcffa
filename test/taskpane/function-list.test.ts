import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import { functionReference } from "../../src/functions/reference/function-reference";
import type { Locale } from "../../src/i18n/locale";
import { functionGroups, type FunctionCard } from "../../src/taskpane/function-list";

const references = catalogue.map(functionReference);
const cards = (query: string, locale: Locale = "fr"): readonly FunctionCard[] =>
  functionGroups(references, query, locale).flatMap((group) => group.functions);

describe("functionGroups", () => {
  it("shows every function of the catalogue once", () => {
    expect(
      cards("")
        .map((card) => card.id)
        .sort(),
    ).toEqual(references.map(({ description }) => description.id).sort());
  });

  it("goes from marks to money, dates, people, and rules", () => {
    const order = ["marks", "finance", "calendar", "governance", "rules"];
    const shown = functionGroups(references, "", "fr").map((group) => group.category);
    expect(shown).toEqual(order.filter((category) => references.some((one) => one.description.category === category)));
  });

  it.each([
    ["ue_valid", "UE_VALID"],
    ["CNAM.ECTS", "ECTS"],
    ["marge brute", "MARGIN"],
  ])("finds « %s »", (query, id) => expect(cards(query).map((card) => card.id)).toContain(id));

  it("finds nothing under another query, and no empty category", () => {
    expect(functionGroups(references, "introuvable", "fr")).toEqual([]);
  });

  it("writes the example as the screen's language does", () => {
    const valid = (locale: Locale): FunctionCard | undefined => cards("UE_VALID", locale)[0];
    expect(valid("fr")?.example).toContain(";");
    expect(valid("fr")?.exampleResult.rows).toEqual([["VRAI"]]);
    expect(valid("en")?.exampleResult.rows).toEqual([["TRUE"]]);
    expect(cards("MARGIN", "en")[0]?.exampleResult.rows).toEqual([["44.96 €"]].map((row) => row.map(withNoBreak)));
  });
});

describe("a card", () => {
  const card = (id: string): FunctionCard | undefined => cards("").find((one) => one.id === id);

  it("names the columns that a table may have, with what else they may be called", () => {
    const columns = card("VISITS")?.tables[0]?.columns ?? [];
    expect(columns.find(({ heading }) => heading === "visite 1")).toMatchObject({ required: true });
    expect(columns.find(({ heading }) => heading === "visite 1")?.synonyms).toContain("première visite");
  });

  it("names the columns of each of its tables", () => {
    const tables = card("LEDGER")?.tables ?? [];
    expect(tables.map(({ name }) => name)).toEqual(["contrats", "factures", "encaissements"]);
    expect(tables[1]?.columns.map(({ heading }) => heading)).toContain("échéance");
    expect(card("MARGIN")?.tables).toEqual([]);
  });

  it("shows the example under its headings, and the errors that the function gives", () => {
    expect(card("BILLING")?.exampleResult.rows.length).toBeGreaterThan(3);
    expect(card("BILLING")?.errors.map(({ error }) => error)).toContain("#VALEUR!");
  });
});

/** The amount's sign never leaves its number. */
function withNoBreak(text: string): string {
  return text.replace(" ", "\u00a0");
}
