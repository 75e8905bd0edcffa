/** The sheets filled in and computed by the Atelier's own engine: their formulas read the right cells. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { toSerial } from "../../../src/rules/exact/serial-date";
import { createBudget } from "../../../src/tools/create-budget";
import { createSheet, type SheetKind } from "../../../src/tools/create/created-sheets";
import { createMarksSheet } from "../../../src/tools/create-marks-sheet";
import { insertRulesSheet } from "../../../src/tools/insert-rules-sheet";
import { parseArea } from "../../../src/workbook/address";
import type { CellValue, WorkbookModel } from "../../../src/workbook/model";
import type { CellInput } from "../../../src/workbook/plan";
import { open } from "../support/open";
import { planned, sheetNamed, workbookOf } from "../../tools/support/workbooks";

const day = (text: string): number => {
  const [date = 0, month = 0, year = 0] = text.split("/").map(Number);
  return toSerial({ year, month, day: date })!;
};

type Fill = Readonly<Record<string, readonly (readonly CellInput[])[]>>;

/** Types blocks of cells from an address on. */
function filled(workbook: WorkbookModel, sheet: string, fill: Fill): WorkbookModel {
  const edits = Object.entries(fill).map(([address, cells]) => {
    const { row, column } = parseArea(address)!;
    const range = { sheet, row, column, rows: cells.length, columns: cells[0]!.length };
    return { kind: "cells", range, cells } as const;
  });
  return planned(workbook, { label: "fill", edits });
}

function made(kind: SheetKind, convention: string, workbook = workbookOf(), locale: "fr" | "en" = "fr"): WorkbookModel {
  const asked = { convention: conventionById(convention)!, locale, learners: 4, units: 3, year: 2026 };
  return planned(workbook, createSheet(workbook, kind, asked));
}

/** What the blocks of the last sheet show once everything is computed. */
async function shown(workbook: WorkbookModel, fill: Fill, ...addresses: string[]): Promise<CellValue[][][]> {
  const { name } = workbook.sheets.at(-1)!;
  const opened = await open(filled(workbook, name, fill), catalogue);
  try {
    const blocks: CellValue[][][] = [];
    for (const address of addresses) blocks.push(await opened.read(`'${name}'!${address}`));
    // A formula's empty text and a blank cell look alike.
    return blocks.map((rows) => rows.map((row) => row.map((value) => (value === "" ? null : value))));
  } finally {
    opened.host.univer.dispose();
  }
}

const error = (code: string): unknown => expect.objectContaining({ error: code });

describe("Budget", () => {
  const assistant = conventionById("assistant-gestion-2016")!;
  const budget = (): WorkbookModel =>
    planned(workbookOf(), createBudget(workbookOf(), { convention: assistant, locale: "fr" }));
  /** Row by row: 16 contracts, 223 h of teaching, 8 learners 50 then 51 km away, a salary. */
  const FILL: Fill = {
    B6: [[16]],
    C11: [[223]],
    B14: [[8, 50]],
    C22: [[223]],
    B25: [[8, 51]],
    B29: [[1, null, null, 5000]],
  };

  it("opens without an amount and with nothing to share", async () => {
    const [amounts, result] = await shown(budget(), {}, "F6:F8", "F33:F36");
    expect(amounts).toEqual([[null], [null], [null]]);
    expect(result).toEqual([[0], [0], [0], [0]]);
  });

  it("pays trips beyond the distance alone", async () => {
    const [revenue, near, far, margin] = await shown(budget(), FILL, "F6", "F14", "F25", "F36");
    // 51 km × 2 ways × 2 visits × 8 × 0.60 = 979.20; 65 294.40 − 2 × 16 948 − 979.20 − 5 000
    expect([revenue, near, far, margin]).toEqual([[[65_294.4]], [[0]], [[979.2]], [[25_419.2]]]);
  });

  it("leaves salaries out under the strict reading of art. 17", async () => {
    const workbook = budget();
    const rules = workbook.sheets.find(({ name }) => name !== workbook.sheets.at(-1)!.name)!;
    const [row] = Object.entries(rules.cells).find(([, cells]) => cells[0]?.value === "finance.directCharges")!;
    const strict = filled(workbook, rules.name, { [`B${Number(row) + 1}`]: [["strict"]] });
    const [salary, margin] = await shown(strict, FILL, "F29", "F36");
    expect([salary, margin]).toEqual([[[0]], [[30_419.2]]]);
  });
});

describe("Échéancier", () => {
  it.each(["fr", "en"] as const)("shares the forecast out as the text says, in %s", async (locale) => {
    const [lines] = await shown(made("schedule", "gessms-2026", workbookOf(), locale), { B4: [[10_000]] }, "A11:D14");
    expect(lines).toEqual([
      ["Acompte 1", day("31/12/2026"), 0.4, 4000],
      ["Acompte 2", day("31/03/2027"), 0.3, 3000],
      ["Acompte 3", day("30/06/2027"), 0.3, 3000],
      ["Solde", day("31/12/2027"), null, 0],
    ]);
  });

  it("gives the balance once the actual is known", async () => {
    const [balance] = await shown(made("schedule", "gessms-2026"), { B4: [[10_000]], B6: [[9_500]] }, "D14:D14");
    expect(balance).toEqual([[-500]]);
  });
});

describe("sheets that read the marks", () => {
  const convention = conventionById("gessms-2026")!;
  const notes = planned(workbookOf(), createMarksSheet(workbookOf(), { convention, learners: 3, locale: "fr" }));
  const marks = (mark: number): number[] => Array.from({ length: 13 }, () => mark);
  const typed = filled(notes, "Notes", {
    B6: [["Zoé Roux"], ["Ali Blanc"], ["Ana Noir"]],
    // Thirteen marks, then the period in company.
    G6: [
      [...marks(12), "V"],
      [...marks(15), "V"],
      [...marks(9), "V"],
    ],
  });

  it("Relevé shows the learner chosen, wherever they are on the list", async () => {
    const [first, total, warning] = await shown(
      made("transcript", "gessms-2026", typed),
      { B5: [["Ali Blanc"]] },
      "A9:F9",
      "C23:F23",
      "C5:C5",
    );
    expect(first![0]).toEqual(["USSA24", expect.stringContaining("Environnement"), 15, "Validée", 4, 4]);
    expect(total).toEqual([[15, null, 60, 60]]);
    expect(warning).toEqual([[null]]);
  });

  it("Relevé says that a name is nobody’s, and shows nobody’s marks", async () => {
    const [first, warning] = await shown(
      made("transcript", "gessms-2026", typed),
      { B5: [["Personne"]] },
      "C9:D9",
      "C5:C5",
    );
    expect(first).toEqual([[null, null]]);
    expect(warning).toEqual([["Ce nom n’est pas sur la feuille de notes."]]);
  });

  it("PV de jury starts with the names typed so far, and finds each one’s row by name", async () => {
    const minutes = made("minutes", "gessms-2026", typed);
    expect(minutes.sheets.map(({ name }) => name)).toEqual(["Règles", "Notes", "PV de jury"]);
    // Sorted by hand, and one name more that is nobody's.
    const [names, rows, decisions, signed, reasons] = await shown(
      minutes,
      { A7: [["Ali Blanc"], ["Ana Noir"], ["Zoé Roux"]] },
      "A7:A9",
      "U7:W9",
      "AY6:BA9",
      "B7:F9",
      "T7:T9",
    );
    expect(names).toEqual([["Ali Blanc"], ["Ana Noir"], ["Zoé Roux"]]);
    expect(rows).toEqual([
      [2, 15, "Validée"],
      [3, 9, "Session 2"],
      [1, 12, "Validée"],
    ]);
    expect(decisions).toEqual([
      ["Décision", "Moyenne", "ECTS"],
      ["Admis", 15, 60],
      ["Session 2", 9, 4],
      ["Admis", 12, 60],
    ]);
    // What is signed says the same, after the name; each grade over its status in brief.
    expect(signed).toEqual([
      ["Admis", 15, 60, null, "15,00\nV"],
      ["Session 2", 9, 4, null, "9,00\nS2"],
      ["Admis", 12, 60, null, "12,00\nV"],
    ]);
    // The texts are cited under the table, once each.
    expect(reasons).toEqual([[null], ["15 motifs\u00a0: statuts et moyenne ci-contre"], [null]]);
  });

  it("PV de jury shows an error rather than a guess for a name that is nobody’s", async () => {
    const [row] = await shown(made("minutes", "gessms-2026", typed), { A7: [["Personne"]] }, "U7:W7");
    expect(row).toEqual([[error("#N/A"), error("#N/A"), error("#N/A")]]);
  });

  it("are made with a marks sheet where there is none", () => {
    expect(made("minutes", "gessms-2026").sheets.map(({ name }) => name)).toEqual(["Règles", "Notes", "PV de jury"]);
    expect(made("transcript", "cnam").sheets.map(({ name }) => name)).toEqual(["Règles", "Notes", "Relevé"]);
  });
});

describe("Contrats", () => {
  it("gives each contract’s revenue on its row, the totals, the headcount and the payments", async () => {
    const start = day("01/09/2026");
    const end = day("31/08/2027");
    const [revenue, total, headcount, payments] = await shown(
      made("contracts", "gessms-2026"),
      {
        A11: [["Ali", "C1", "apprentissage", start, end, null, 7300, 6]],
        // A row left blank, and a contract broken after 100 days: 7 300 × 100 / 365 = 2 000 €.
        A13: [["Ana", "C2", "apprentissage", start, end, start + 99, 7300, 6]],
      },
      "Y11:AA13",
      "G4:G4",
      "B7:B7",
      "AD11:AK11",
    );
    expect(revenue).toEqual([
      [365, "jours", 7300],
      [null, null, null],
      [100, "jours", 2000],
    ]);
    expect(total).toEqual([[9300]]);
    // On 31 December the broken contract is over: 100 days from 1 September end on 9 December.
    expect(headcount).toEqual([[1]]);
    // 40 % of 7 300 €, less the employer's 750 €.
    const first = ["C1", "Financeur", "Année 1 : 1er versement", expect.any(Number), 0.4, 2170, "Facture", null];
    expect(payments).toEqual([first]);
  });

  it("is paid by the hour where the convention knows no level of funding", async () => {
    const [revenue] = await shown(
      made("contracts", "assistant-gestion-2016"),
      { A11: [["Ali", "C1", "professionnalisation", day("01/09/2026"), day("31/08/2028"), null, 100]] },
      "K11:M11",
    );
    expect(revenue).toEqual([[100, "heures", 915]]);
  });
});

describe("Calendrier des obligations", () => {
  it("adds what follows from the events dated", async () => {
    // The first events of the list: start and end of the training.
    const workbook = made("obligations", "gessms-2026");
    const [labels] = await shown(workbook, { B7: [[day("07/09/2026")], [day("30/06/2027")]] }, "E7:G60");
    const found = (label: string): CellValue[] | undefined => labels!.find(([first]) => first === label);
    expect(found("Budget prévisionnel")).toEqual(["Budget prévisionnel", day("07/12/2026"), day("07/12/2026")]);
    expect(found("Bilan financier")?.[2]).toBe(day("30/09/2027"));
  });
});

describe("Équipe et agréments", () => {
  it("compares an instructor’s hours with all those of the unit", async () => {
    const [rows, controls] = await shown(
      made("team", "gessms-2026"),
      {
        A5: [
          ["Ali", "USSA24", 9, "enseignant-chercheur", "OUI"],
          ["Ana", "USSA24", 21, "professionnel", null],
          ["Zoé", "USSA25", 8, "enseignant", null],
          ["Léo", "USSA25", 22, "professionnel", "OUI"],
        ],
      },
      "F5:G8",
      "I8:L8",
    );
    // At least 30 % of the unit's hours: 9 of 30 are, 8 of 30 are not.
    expect(rows).toEqual([
      [30, true],
      [30, true],
      [30, false],
      [30, true],
    ]);
    expect(controls).toEqual([["Intervenants à agréer", 1, null, "À vérifier"]]);
  });
});

describe("Visites", () => {
  it("says where each learner stands on the day chosen", async () => {
    const [states] = await shown(
      made("visits", "gessms-2026"),
      { B4: [[day("15/01/2027")]], A7: [["Ali"], ["Ana"]], E7: [[day("01/12/2026")], [null]] },
      "N7:O8",
    );
    expect(states).toEqual([
      ["À jour", "Visite 2"],
      ["En retard", "Visite 2"],
    ]);
  });
});

describe("Indicateurs", () => {
  it("cumulates what was achieved against the convention’s targets", async () => {
    const [targets, results] = await shown(
      made("indicators", "pays-aix-2016-2018"),
      { B6: [[52], [61]] },
      "A6:C8",
      "D6:G8",
    );
    expect(targets).toEqual([
      [2016, 52, 50],
      [2017, 61, 70],
      [2018, null, 80],
    ]);
    expect(results).toEqual([
      [52, 50, 1.04, "Atteint"],
      [113, 120, expect.closeTo(113 / 120), "Non atteint"],
      [null, 200, null, "En attente"],
    ]);
  });
});

describe("Taux horaires", () => {
  it("shows each rate and its article", async () => {
    const [first] = await shown(made("rates", "assistant-gestion-2016"), {}, "A5:D5");
    expect(first).toEqual([["Heure d’enseignement", 76, "€/h", expect.stringContaining("annexe 1")]]);
  });

  it("cites the convention itself where the workbook’s rules follow another one", () => {
    const convention = conventionById("gessms-2026")!;
    const others = planned(workbookOf(), insertRulesSheet(workbookOf(), { convention, locale: "fr" }));
    const sheet = sheetNamed(made("rates", "assistant-gestion-2016", others), "Taux horaires");
    expect(sheet.cells[4]?.[1]?.formula).toBe('=CNAM.RULE($F5,"assistant-gestion-2016")');
    expect(sheetNamed(made("rates", "gessms-2026", others), "Taux horaires").cells[4]?.[1]?.formula).toBe(
      "=CNAM.RULE($F5,CNAM_REGLES)",
    );
  });
});

describe("Conseil de perfectionnement", () => {
  it("counts who is there, who is missing, and the votes", async () => {
    const [counts, first, votes] = await shown(
      made("body", "gessms-2026"),
      {
        C12: [["présent"], ["représenté"]],
        A34: [
          ["Bilan", 8, 2, 1],
          ["Calendrier", 3, 5, 0],
        ],
      },
      "E4:E6",
      "H12:K14",
      "H34:I35",
    );
    expect(counts).toEqual([[1], [1], [9]]);
    expect(first!.map(([label, required, present, missing]) => [label, required, present, missing])).toEqual([
      ["responsable national", 1, 1, 0],
      ["enseignant-chercheur permanent", 1, 1, 0],
      ["enseignant vacataire professionnel", 1, 0, 1],
    ]);
    expect(votes!.map(([outcome]) => outcome)).toEqual(["Adopté", "Rejeté"]);
  });
});

describe("Logigramme", () => {
  it("asks for R on one side and I on the other", async () => {
    const [checks] = await shown(
      made("responsibilities", "gessms-2026"),
      { C24: [["R", "I"]], C28: [["R", "R"]] },
      "E24:E29",
    );
    expect(checks).toEqual([
      ["Conforme"],
      ["Conforme"],
      ["Conforme"],
      ["Conforme"],
      ["R et I opposés attendus"],
      ["À choisir\u00a0: R et I"],
    ]);
  });
});

describe("Adhésion", () => {
  it("wants one collège, and counts what is ticked", async () => {
    const workbook = made("membership", "cmqe-ptms");
    const [blank] = await shown(workbook, {}, "B7:B9");
    expect(blank).toEqual([["Choisissez un collège"], [null], ["0 sur 8"]]);
    const [chosen] = await shown(workbook, { B6: [["Entreprises"]], B10: [["X"], ["X"]] }, "B7:B9");
    expect(chosen).toEqual([["Un collège"], [null], ["2 sur 8"]]);
  });

  it("shows both texts on who signs and who excludes", () => {
    const texts = Object.values(made("membership", "cmqe-ptms").sheets.at(-1)!.cells).flatMap((row) =>
      Object.values(row).map(({ value }) => value),
    );
    expect(texts).toContain("directeur — Convention constitutive, art. 9.");
    expect(texts).toContain("comité d’orientation stratégique — Convention constitutive, art. 9.");
  });
});
