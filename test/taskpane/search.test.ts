import { describe, expect, it } from "vitest";
import { fold, matcher } from "../../src/taskpane/search";

describe("fold", () => {
  it.each([
    ["Échéance d’été", "echeance d'ete"],
    ["  Arrondi\u00a0:  demi-point ", "arrondi : demi-point"],
    ["ŒUVRE", "œuvre"],
  ])("%s reads %s", (text, folded) => expect(fold(text)).toBe(folded));
});

describe("matcher", () => {
  it.each([
    ["", true],
    ["echeance", true],
    ["ÉCHÉANCE", true],
    ["annee solde", true],
    ["solde", true],
    ["acompte", false],
    ["solde acompte", false],
  ])("« %s » in « Échéance du solde, année N+1 »: %s", (query, found) =>
    expect(matcher(query)("Échéance du solde, année N+1")).toBe(found),
  );
});
