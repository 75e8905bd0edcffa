/**
 * A convention that no release knows, typed row after row into a blank sheet: marks, diploma, margin, instalments and
 * calendar follow it. Expected values are worked out by hand in the comments.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";

const SHEET = "Ma convention";

/** As a person types them. */
const RULES: readonly (readonly [key: string, value: string])[] = [
  ["clé", "valeur"],
  ["Seuil de validation", "12"],
  ["unit.DROIT", "6"],
  ["unit.GESTION", "4"],
  ["diploma.mean", "12"],
  ["diploma.experience.months", "6"],
  ["finance.split.ecole", "60 %"],
  ["finance.split.cfa", "40 %"],
  ["finance.billing.1.rate", "50 %"],
  ["finance.billing.1.date", "15/10/N"],
  ["finance.billing.2.rate", "50 %"],
  ["finance.billing.2.date", "15/03/N+1"],
  ["finance.billing.balance.date", "30/09/N+1"],
  ["calendar.bilan.kind", "dans le délai"],
  ["calendar.bilan.label", "Bilan pédagogique"],
  ["calendar.bilan.event", "fin de formation"],
  ["calendar.bilan.delay", "2 mois"],
  ["calendar.bilan.responsible", "École"],
  ["calendar.jury.kind", "période"],
  ["calendar.jury.label", "Jury"],
  ["calendar.jury.start", "01/06/N+1"],
  ["calendar.jury.end", "30/06/N+1"],
];
const TABLE = `$A$1:$B$${RULES.length}`;

const LEARNERS: readonly (readonly string[])[] = [
  ["Apprenant", "DROIT", "GESTION", "Expérience"],
  ["Alba Moreau", "12", "12", "6"],
  ["Bruno Keller", "12", "11,9", "6"],
  ["Chloé Nguyen", "14", "13", "5"],
];

describe("a convention written from nothing", () => {
  let atelier: AtelierPage;

  beforeAll(async () => {
    atelier = await AtelierPage.open();
    await atelier.apply({ label: "Une feuille vierge", edits: [{ kind: "addSheet", sheet: SHEET }] });
    await atelier.openSheet(SHEET);
    const keys = { sheet: SHEET, row: 0, column: 0, rows: RULES.length, columns: 1 };
    await atelier.apply({
      label: "Les clés",
      edits: [{ kind: "cells", range: keys, cells: RULES.map(([key]) => [key]) }],
    });
    // Values are what the spreadsheet may take for something else: « 60 % », « 15/10/N ».
    await atelier.typeDown(
      `${SHEET}!B1`,
      RULES.map(([, value]) => value),
    );
  });
  afterAll(() => atelier.close());

  const cell = (address: string): string => `'${SHEET}'!${address}`;

  it("decides marks at its own threshold", async () => {
    await atelier.type(cell("D1"), `=CNAM.UE_VALID(11,99;;;${TABLE})`);
    await atelier.type(cell("D2"), `=CNAM.UE_VALID(12;;;${TABLE})`);
    await expect.poll(() => atelier.values(cell("D1:D2"))).toEqual([false, true]);
  });

  it("decides its diploma, with every reason", async () => {
    for (const [index, letter] of ["F", "G", "H", "I"].entries())
      await atelier.typeDown(
        cell(`${letter}1`),
        LEARNERS.map((row) => row[index] ?? ""),
      );
    await atelier.type(cell("J1"), `=CNAM.DIPLOMA(F1:I4;${TABLE})`);
    // (6 × 12 + 4 × 11,9) / 10 = 11,96 ; (6 × 14 + 4 × 13) / 10 = 13,6
    expect(await atelier.read(cell("J1:L4"))).toEqual([
      ["Décision", "Moyenne", "ECTS"],
      ["Admis", 12, 10],
      ["Session 2", 11.96, 6],
      ["Ajourné", 13.6, 10],
    ]);
    const reasons = await atelier.values(cell("M2:M4"));
    expect(reasons[0] ?? "").toBe("");
    expect(reasons[1]).toMatch(/^GESTION non validée \(.*\) ; moyenne 11,96, il faut 12 \(.*ligne 5.*\)$/);
    expect(reasons[2]).toMatch(/^expérience de 5 mois, il faut 6 \(votre table de règles, ligne 6\)$/);
  });

  it("shares its margin between its own parties", async () => {
    await atelier.typeDown(cell("F7"), ["1000", "400", "250,55"]);
    await atelier.type(cell("G7"), `=CNAM.MARGIN(F7;F8:F9;${TABLE})`);
    await atelier.type(cell("H7"), `=CNAM.SHARE(G7;${TABLE})`);
    // 1 000 - 650,55 = 349,45 ; 60 % = 209,67
    expect(await atelier.value(cell("G7"))).toBe(349.45);
    expect(await atelier.read(cell("H7:I8"))).toEqual([
      ["ecole", 209.67],
      ["cfa", 139.78],
    ]);
  });

  it("bills its own instalments, to the cent", async () => {
    await atelier.type(cell("F12"), `=CNAM.BILLING(9999,99;2026;;;${TABLE})`);
    // Half of 999 999 cents is 499 999,5: the first instalment takes the odd cent. 15/10/2026 is 46 310.
    expect(await atelier.read(cell("F13:J15"))).toEqual([
      ["Acompte 1", 46_310, 0.5, 5000, "Facture"],
      ["Acompte 2", 46_461, 0.5, 4999.99, "Facture"],
      ["Solde", 46_660, null, 0, "À régulariser"],
    ]);
  });

  it("draws up its own calendar", async () => {
    await atelier.typeDown(cell("F20"), ["Événement", "fin de formation"]);
    await atelier.typeDown(cell("G20"), ["Date", "30/06/2027"]);
    await atelier.type(cell("H20"), `=CNAM.CALENDAR(2026;F20:G21;${TABLE})`);
    // 30/06/2027 and two months is 30/08/2027.
    expect(await atelier.read(cell("H21:K25"))).toEqual([
      ["Acompte 1", 46_310, 46_310, null],
      ["Acompte 2", 46_461, 46_461, null],
      ["Jury", 46_539, 46_568, null],
      ["Bilan pédagogique", 46_568, 46_629, "École"],
      ["Solde", 46_660, 46_660, null],
    ]);
  });

  it("follows a rule that is changed", async () => {
    await atelier.type(cell("B2"), "11,9");
    expect(await atelier.value(cell("D1"))).toBe(true);
    expect(await atelier.value(cell("L3"))).toBe(10);
    await atelier.type(cell("B17"), "3 mois");
    expect(await atelier.value(cell("J24"))).toBe(46_660);
  });
});
