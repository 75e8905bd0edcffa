import { describe, expect, it } from "vitest";
import { functionById } from "../../../src/functions/catalogue";
import { readExample } from "../../../src/functions/reference/evaluate-example";
import type { Card } from "../../../src/functions/rich/cell-values";
import { withCards } from "../../../src/functions/rich/with-cards";

const diploma = functionById("DIPLOMA");
const { args } = readExample(diploma.description.example.formula);
/** The rules of the example, which ask for cards too. */
const rules = [...(args.at(-1) ?? []), ["affichage.fiche", "OUI"]];

describe("the card of a diploma", () => {
  it("stands on each decision, under plain headings, with the row's other columns and the rules", async () => {
    const [headings, first] = await withCards(diploma, [...args.slice(0, -1), rules], { zerosAreZeros: true });
    expect(headings?.[0]).toBe("Décision");
    const card = first?.[0] as Card;
    expect(card).toMatchObject({ type: "Entity", properties: { Convention: { basicValue: "cnam" } } });
    expect(["Admis", "Session 2", "Ajourné", "En attente"]).toContain(card.text);
    expect(Object.keys(card.properties)).toContain("ECTS");
    // A rule that decided, with its article.
    const rule = Object.values(card.properties).find(({ basicValue }) => /\(.+\)/.test(String(basicValue)));
    expect(rule).toBeDefined();
  });
});
