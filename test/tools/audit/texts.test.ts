import { describe, expect, it } from "vitest";
import type { SheetModel } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";
import { content, f, mended, places, sentences } from "./support";

const text = (...lines: readonly Entry[]): SheetModel =>
  sheetOf(
    "Plaquette",
    lines.map((line) => [line]),
  );

describe("the name of the Cnam", () => {
  it.each([
    ["Formation du CNAM Occitanie", "Formation du Cnam Occitanie"],
    ["Le C.N.A.M. et ses partenaires", "Le Cnam et ses partenaires"],
    ["Une formation du C.N.A.M et du lycée", "Une formation du Cnam et du lycée"],
  ])("is mended in « %s »", (written, expected) => {
    expect(content(mended("brandName", [text(written)]), 0, 0)).toBe(expected);
  });

  it.each([
    "Une formation du Cnam",
    "CNAM OCCITANIE – LICENCE 2026",
    "Les formules lisent CNAM_REGLES",
    "Exemple : CNAM.UE_VALID(B2)",
    "Les fonctions CNAM sont en vert",
    "CNAM",
    "Le CNAMTS rembourse",
  ])("is left alone in « %s »", (written) => {
    expect(places("brandName", [text(written)])).toEqual([]);
  });

  it("is left alone where a formula writes it", () => {
    expect(places("brandName", [text(f('="Formation du CNAM"', "Formation du CNAM"))])).toEqual([]);
  });
});

describe("the mentions of the charter", () => {
  it.each(["Diplôme du Cnam", "Diplôme délivré par le Conservatoire national", "En partenariat avec le Cnam"])(
    "are told in « %s »",
    (written) => {
      expect(places("wantedMentions", [text(written)])).toEqual(["Plaquette!A1"]);
    },
  );

  it.each([
    "Diplôme délivré par le Cnam",
    "DIPLÔME DÉLIVRÉ PAR LE CNAM",
    "Diplôme délivré par le Conservatoire National des Arts et Métiers",
    "En partenariat avec le Cnam Occitanie",
    "Diplôme de niveau 6",
    "En partenariat avec le lycée",
  ])("are right in « %s »", (written) => {
    expect(places("wantedMentions", [text(written)])).toEqual([]);
  });

  it("are none where the convention has none", () => {
    expect(places("wantedMentions", [text("Diplôme du Cnam")], { convention: "cnam" })).toEqual([]);
  });
});

describe("the official title", () => {
  it("is told when the mention is left out", () => {
    const written = "Licence professionnelle : Gestion des établissements sanitaires, sociaux et médico-sociaux (2026)";
    expect(places("officialTitle", [text(written)])).toEqual(["Plaquette!A1"]);
  });

  it.each([
    "Licence professionnelle management et gestion des organisations parcours Gestion des établissements sanitaires, sociaux et médico-sociaux",
    "Licence professionnelle Droit, économie, gestion mention management et gestion des organisations parcours Gestion des établissements sanitaires, sociaux et médico-sociaux",
    "Licence professionnelle Gestion des établissements sanitaires, sociaux et médico-sociaux",
    "Gestion des établissements sanitaires, sociaux et médico-sociaux",
    "Licence professionnelle GESSMS",
  ])("is not told in « %s »", (written) => {
    expect(places("officialTitle", [text(written)])).toEqual([]);
  });
});

describe("the logigramme", () => {
  const logigramme = (...rows: readonly (readonly Entry[])[]): SheetModel =>
    sheetOf("Logigramme", [
      ["Opération", "Cnam EP", "CCR", "Partenaire"],
      ["Référentiels de formation", "R", "I", "NC"],
      ["Analyse des besoins", "NC", "R", "I"],
      ["Calendrier de formation", "NC", "Co-R", "Co-R"],
      ["Analyse et validation des fiches missions", "NC", "V", "I"],
      ...rows,
    ]);

  it("gives each operation somebody who answers for it", () => {
    expect(places("operationsWithoutHead", [logigramme(["Locaux adaptés", "NC", "I", "I"])])).toEqual([
      "Logigramme!B6,Logigramme!C6,Logigramme!D6",
    ]);
    expect(places("operationsWithoutHead", [logigramme(["Locaux adaptés", "NC", "R ou I", "R ou I"])])).toEqual([]);
  });

  it("shares R and I out on a free line", () => {
    expect(sentences("freeChoicesAlike", [logigramme(["Locaux adaptés", "NC", "R", "R"])])).toEqual([
      "« Locaux adaptés » : les deux acteurs ont R.",
    ]);
    expect(places("freeChoicesAlike", [logigramme(["Locaux adaptés", "NC", "R", "I"])])).toEqual([]);
    expect(places("freeChoicesAlike", [logigramme(["Calendrier de formation", "NC", "Co-R", "Co-R"])])).toEqual([]);
    expect(places("freeChoicesAlike", [logigramme(["Locaux adaptés", "NC", "R|I", "R|I"])])).toEqual([]);
  });

  it("is no table of verdicts", () => {
    const verdicts = sheetOf("Notes", [
      ["Apprenant", "USSA24", "USSA25"],
      ...["ALVES Inès", "BENALI Karim", "CISSÉ Aminata", "DELMAS Hugo"].map((name) => [name, "V", "V"]),
      ["FABRE Océane", "I", "NC"],
    ]);
    expect(places("operationsWithoutHead", [verdicts])).toEqual([]);
  });
});

describe("the collège of a member", () => {
  const form = (...ticks: readonly Entry[]): SheetModel =>
    sheetOf("Adhésion", [
      ["Collège du membre"],
      ["Formations et recherches", ticks[0] ?? null],
      ["Entreprises", ticks[1] ?? null],
      ["Institutions et partenaires", ticks[2] ?? null],
    ]);

  it.each<readonly [string, SheetModel]>([
    ["none", form(null, null, null)],
    ["two", form("x", "x", null)],
    ["none of the boxes", form(false, false, false)],
  ])("is told when there is %s", (_, sheet) => {
    expect(places("membershipColleges", [sheet])).toEqual(["Adhésion!B2,Adhésion!B3,Adhésion!B4"]);
  });

  it.each<readonly [string, SheetModel]>([
    ["one", form("x", null, null)],
    ["one box", form(false, true, false)],
    ["a list of figures", form(12, 30, 8)],
    ["a list of texts", form("deux voix", "deux voix", "une voix")],
  ])("is not told when there is %s", (_, sheet) => {
    expect(places("membershipColleges", [sheet])).toEqual([]);
  });
});
