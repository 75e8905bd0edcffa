/** Amounts that no sum counts, durations, years of two digits, formulas askew, sides that differ, contracts that clash. */
import { describe, expect, it } from "vitest";
import { sheetOf, type Entry } from "../support/workbooks";
import { as, content, f, mended, places, sentences } from "./support";

const date = (serial: number): Entry => as("dd/mm/yyyy", serial);

describe("amounts that a sum leaves out", () => {
  const priced = (cost: Entry, heading = "Coût") =>
    sheetOf("Frais", [
      ["Type", heading],
      ["Impression", 18.4],
      ["Abonnement", cost],
      ["Envoi", 12.1],
      ["Divers", 7.25],
    ]);

  it.each([
    ["1.000,00", 1000],
    ["12.500,50 €", 12_500.5],
    ["1,250.75", 1250.75],
    ["1 234,50", 1234.5],
    ["250 euros", 250],
    ["1'200,00", 1200],
    ["1’250.50", 1250.5],
    ["300,00-", -300],
    ["1.300,00- €", -1300],
  ])("are mended when they say one number: %s", (written, amount) => {
    expect(places("amountsAsText", [priced(written)])).toEqual(["Frais!B3"]);
    expect(content(mended("amountsAsText", [priced(written)]), 2, 1)).toBe(amount);
  });

  it.each([
    "(12,50)",
    "48,50 / mois",
    "48,50 par mois",
    "1.000",
    "env. 300 €",
    "1 200 HT",
    "12 k€",
    "(1.250,75)",
    "1.000,00 € / an",
    "1 250,00 par jour",
  ])("are told and left to their author when they may say another: %s", (written) => {
    expect(places("amountsAsText", [priced(written)])).toEqual(["Frais!B3"]);
    expect(content(mended("amountsAsText", [priced(written)]), 2, 1)).toBe(written);
  });

  it.each(["gratuit", "-", "à voir", "n. c."])("are not words: %s", (written) => {
    expect(places("amountsAsText", [priced(written)])).toEqual([]);
  });

  it("are seen under any sum, whatever heads them", () => {
    const sheet = sheetOf("Suivi", [
      ["Quoi", "Juin", "Juillet"],
      ["Train", 120, 80],
      ["Repas", "45,50", "(12,50)"],
      ["Salle", 300, 310],
      ["", f("=SUM(B2:B4)", 420), f("=SUM(C2:C4)", 390)],
    ]);
    expect(places("amountsAsText", [sheet])).toEqual(["Suivi!B3:C3"]);
  });
});

describe("hours typed as durations", () => {
  const hours = (entries: readonly Entry[], formula?: Entry) =>
    sheetOf("Heures", [
      ["Intervenant", "Heures", "Montant"],
      ...entries.map((entry, index) => [`Personne ${index}`, entry, formula ?? 100]),
    ]);
  const long = as("[h]:mm", 223 / 24);

  it("are told, and written in hours", () => {
    expect(sentences("hoursAsDurations", [hours([long, as("[h]:mm", 1.5)])])).toEqual([
      "Heures : 2 cellules sont des durées, par exemple 223 h, gardées comme 9,29 jours.",
    ]);
    const after = mended("hoursAsDurations", [hours([long, as("[h]:mm", 1.5)])]);
    expect([content(after, 1, 1), content(after, 2, 1)]).toEqual([223, 36]);
  });

  it("are told beside plain hours, even under a day", () => {
    expect(places("hoursAsDurations", [hours([as("h:mm", 0.5), 12, 14])])).toEqual(["Heures!B2"]);
  });

  it.each([
    ["plain hours", hours([12, 7.5])],
    ["times of day", hours([as("h:mm", 0.375), as("h:mm", 0.75)])],
    ["durations that a formula brings to hours", hours([long, long], f("=B2*24*45", 100))],
  ])("are not %s", (_, sheet) => {
    expect(places("hoursAsDurations", [sheet])).toEqual([]);
  });

  it("as text are hours: « 7h30 » is 7.5", () => {
    const sheet = hours([12, "7h30", "35 h", 14]);
    expect(places("amountsAsText", [sheet])).toEqual(["Heures!B3:B4"]);
    const after = mended("amountsAsText", [sheet]);
    expect([content(after, 2, 1), content(after, 3, 1)]).toEqual([7.5, 35]);
  });
});

describe("years of two digits", () => {
  const dated = (start: Entry, heading = "Début") =>
    sheetOf("Contrats", [
      ["N° contrat", "Nom", "Prénom", heading],
      ["C1", "ALVES", "Inès", start],
      ["C2", "BENALI", "Karim", date(46_266)],
    ]);

  it("as text become the year of this century", () => {
    expect(places("twoDigitYears", [dated("01/09/26")])).toEqual(["Contrats!D2"]);
    expect(content(mended("twoDigitYears", [dated("01/09/26")]), 1, 3)).toBe(46_266);
  });

  it("that a spreadsheet took for the last century are brought back", () => {
    // 1 September 1930, for 2030.
    expect(places("twoDigitYears", [dated(date(11_202))])).toEqual(["Contrats!D2"]);
    expect(content(mended("twoDigitYears", [dated(date(11_202))]), 1, 3)).toBe(47_727);
  });

  it("of a birth are for their author", () => {
    expect(places("twoDigitYears", [dated("12/03/05", "Date de naissance")])).toEqual(["Contrats!D2"]);
    expect(content(mended("twoDigitYears", [dated("12/03/05", "Date de naissance")]), 1, 3)).toBe("12/03/05");
  });

  it.each([
    ["whole years", dated("01/09/2026")],
    ["births of 1948", dated(date(17_600), "Date de naissance")],
    ["no dates", dated("à venir")],
  ])("are not %s", (_, sheet) => {
    expect(places("twoDigitYears", [sheet])).toEqual([]);
  });
});

describe("a formula unlike its column", () => {
  const lines = (formula: (row: number) => string | number) =>
    sheetOf("Devis", [
      ["Poste", "Quantité", "Prix unitaire", "Montant"],
      ...Array.from({ length: 8 }, (_, index) => {
        const written = formula(index + 2);
        return [`Poste ${index}`, 2, 50, typeof written === "string" ? f(written, 100) : written];
      }),
    ]);

  it("reads its neighbour's row: told, and put right", () => {
    const sheet = lines((row) => (row === 5 ? "=B6*C6" : `=B${row}*C${row}`));
    expect(sentences("formulasUnlikeColumn", [sheet])).toEqual([
      "Montant : =B6*C6 lit une autre ligne ; il faudrait =B5*C5.",
    ]);
    expect(content(mended("formulasUnlikeColumn", [sheet]), 4, 3)).toBe("=B5*C5");
  });

  it("computes something else: told, and left", () => {
    const sheet = lines((row) => (row === 5 ? "=B5*C5*0.9" : `=B${row}*C${row}`));
    expect(places("formulasUnlikeColumn", [sheet])).toEqual(["Devis!D5"]);
    expect(content(mended("formulasUnlikeColumn", [sheet]), 4, 3)).toBe("=B5*C5*0.9");
  });

  it.each([
    ["the same with fixed columns", lines((row) => (row === 5 ? "=$B5*$C5" : `=B${row}*C${row}`))],
    ["the start of a running total", lines((row) => (row === 2 ? "=B2" : `=D${row - 1}+B${row}`))],
    ["two halves computed each in its way", lines((row) => (row > 5 ? `=B${row}*2` : `=B${row}*C${row}`))],
    ["a computation that several rows share", lines((row) => (row > 7 ? `=B${row}*2` : `=B${row}*C${row}`))],
  ])("is not %s", (_, sheet) => {
    expect(places("formulasUnlikeColumn", [sheet])).toEqual([]);
  });
});

describe("two sides of a budget", () => {
  const budget = (income: number, headings = ["Charges", "Montant", "Produits", "Montant"], name = "Budget") =>
    sheetOf(name, [
      headings,
      ["Formateurs", 5000, "Région", income - 1200],
      ["Locaux", 2500, "OPCO", 1200],
      ["Total", f("=SUM(B2:B3)", 7500), "Total", f("=SUM(D2:D3)", income)],
    ]);

  it("that differ are told", () => {
    expect(sentences("sidesUnbalanced", [budget(7200)])).toEqual(["Dépenses : 7500, recettes : 7200 ; écart : 300."]);
    expect(places("sidesUnbalanced", [budget(7200, ["Emplois", "€", "Ressources", "€"])])).toHaveLength(1);
    expect(places("sidesUnbalanced", [budget(7499.99)])).toHaveLength(1);
  });

  it.each([
    ["equal", budget(7500)],
    ["accounts of what was", budget(7200, undefined, "Compte de résultat")],
    ["two lists of expenses", budget(7200, ["Charges", "Montant", "Charges", "Montant"])],
  ])("are not told when they are %s", (_, sheet) => {
    expect(places("sidesUnbalanced", [sheet])).toEqual([]);
  });
});

describe("contracts", () => {
  const contracts = (...rows: readonly (readonly Entry[])[]) =>
    sheetOf("Contrats", [["N° contrat", "Nom", "Prénom", "Début", "Fin", "Rupture"], ...rows]);
  const row = (id: string, name: string, start: number, end: number, broken: number | null = null): Entry[] => [
    id,
    name,
    "Inès",
    date(start),
    date(end),
    broken === null ? null : date(broken),
  ];

  it("that end before they begin are told", () => {
    const sheet = contracts(row("C1", "ALVES", 46_266, 46_630), row("C2", "BENALI", 46_630, 46_266));
    expect(sentences("contractDates", [sheet])).toEqual([
      "BENALI Inès, ligne 3 : fin le 01/09/2026, avant le début le 31/08/2027.",
    ]);
  });

  it("of one person that overlap or repeat are told", () => {
    const sheet = contracts(
      row("C1", "ALVES", 46_266, 46_630),
      row("C2", "Alvès", 46_500, 46_900),
      row("C3", "BENALI", 46_266, 46_630),
      row("C4", "BENALI", 46_266, 46_630),
    );
    expect(sentences("contractDates", [sheet])).toEqual([
      "ALVES Inès, lignes 2, 3 : un contrat commence le 23/04/2027, l’autre ne finit que le 31/08/2027.",
      "BENALI Inès, lignes 4, 5 : le même contrat deux fois, du 01/09/2026 au 31/08/2027.",
    ]);
  });

  it.each([
    ["one after the other", contracts(row("C1", "ALVES", 46_266, 46_499), row("C2", "ALVES", 46_500, 46_900))],
    ["after a break", contracts(row("C1", "ALVES", 46_266, 46_630, 46_400), row("C2", "ALVES", 46_401, 46_900))],
    ["of two people", contracts(row("C1", "ALVES", 46_266, 46_630), row("C2", "BENALI", 46_266, 46_630))],
  ])("are right %s", (_, sheet) => {
    expect(places("contractDates", [sheet])).toEqual([]);
  });

  it("are no missions, which one person may have at a time", () => {
    const missions = sheetOf("Missions", [
      ["Nom", "Prénom", "Début", "Fin"],
      ["ALVES", "Inès", date(46_266), date(46_630)],
      ["ALVES", "Inès", date(46_266), date(46_400)],
    ]);
    expect(places("contractDates", [missions])).toEqual([]);
  });
});
