import { describe, expect, it } from "vitest";
import { foldCode, foldHeading } from "../../../src/spreadsheet/words/heading-fold";

describe("two headings are one", () => {
  it.each([
    ["case, accents, a colon at the end", "DATE DE DÉBUT :", "datededebut"],
    ["hyphens and underscores", "date_de-début", "datededebut"],
    ["non-breaking spaces and line breaks", "Date\u00a0de\ndébut", "datededebut"],
    ["a unit in parentheses at the end", "Quantité (h)", "quantite"],
    ["a unit, then a colon", "Quantité (h) :", "quantite"],
    ["a mark of obligation", "Quantité*", "quantite"],
    ["plurals of four letters or more", "Heures prévues", "heureprevue"],
    ["plurals in x", "Taux", "tau"],
    ["no plural in shorter words", "ans", "ans"],
    ["curly apostrophes", "Date de l’événement", "datedelevenement"],
    ["n° reads no", "N° de contrat", "nodecontrat"],
    ["œ reads oe", "Nœud", "noeud"],
    ["parentheses that are the heading", "(h)", "(h)"],
  ])("%s", (_, heading, folded) => {
    expect(foldHeading(heading)).toBe(folded);
  });

  it("a code keeps its last letter", () => {
    expect(foldCode("US-2AS")).toBe("us2as");
    expect(foldHeading("USSAS")).toBe("ussa");
    expect(foldCode("USSAS")).toBe("ussas");
  });
});
