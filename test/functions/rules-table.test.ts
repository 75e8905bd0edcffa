/** The last argument: conventions by id, rules tables, and every slip in them. */
import { describe, expect, it } from "vitest";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { insertRulesSheet } from "../../src/tools/insert-rules-sheet";
import { allValues, conventions } from "../../src/conventions";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction, callIn, valueOf, type Loose } from "./call-function";

const table = (...rows: readonly (readonly Content[])[]): Loose => [["clé", "valeur"], ...rows];
const BASE = ["convention", "gessms-2026"] as const;

async function messageOf(id: string, ...args: Loose[]): Promise<string> {
  const value = await valueOf(id, ...args);
  if (typeof value !== "object" || value === null || !("message" in value))
    throw new Error(`no error: ${String(value)}`);
  return String(value.message);
}

const ALTERNANCE = "Formation proposée en alternance";

describe("values are read within their domain", () => {
  it.each<[string, string, Content, unknown]>([
    ["a number", "grading.threshold", 12, 12],
    ["a number as French text", "grading.threshold", "12,5", 12.5],
    ["with a no-break space around", "grading.threshold", "\u00a012.5\u202f", 12.5],
    ["a percentage", "finance.billing.1.rate", "30 %", 0.3],
    ["a list", "grading.component.weights", "0,4;0,6", "0,4;0,6"],
    ["an English list", "grading.component.weights", "0.4;0.6", "0,4;0,6"],
    ["a list of percentages", "grading.component.weights", "40 %;60 %", "0,4;0,6"],
    ["oui", "grading.resit.allowedWhenValidated", "oui", true],
    ["VRAI", "grading.resit.allowedWhenValidated", "VRAI", true],
    ["a boolean", "grading.resit.allowedWhenValidated", false, false],
    ["a choice by its id", "grading.rounding", "nearest-half", "Demi-point le plus proche"],
    ["a choice by its French name", "grading.rounding", "demi-point supérieur", "Demi-point supérieur"],
    ["without accents nor case", "grading.rounding", "DEMI-POINT SUPERIEUR", "Demi-point supérieur"],
    ["none", "grading.component.floor", "aucune", "aucun"],
    ["a recurring date", "finance.billing.1.date", "31/12/N + 1", "31/12/N+1"],
    ["a date of one year, as the spreadsheet counts it", "finance.billing.1.date", "31/12/2026", 46387],
    ["an ISO date", "finance.billing.1.date", "2026-12-31", 46387],
    ["a date the spreadsheet recognised", "finance.billing.1.date", 46387, 46387],
    ["the last day of a month", "calendar.rapport.end", "Fin 02/N + 1", "fin 02/N+1"],
    ["a delay", "calendar.rapport.delay", "15 jours", "15 j"],
    ["a delay of working days", "calendar.rapport.delay", "5 jours ouvrés", "5 jo"],
    ["no delay yet", "calendar.rapport.delay", "aucun", "aucun"],
    ["a level", "diploma.language", "b2", "B2"],
    ["no level", "diploma.language", "Aucun", "aucun"],
    ["a fraction, as a number to compute with", "programme.ects.company.min", "1 / 3", 1 / 3],
    ["a fraction as a share", "programme.ects.company.min", "25 %", 0.25],
    ["ids", "eligibility.diploma.validations", "vapp ; VES", "VAPP;VES"],
    ["an id twice", "eligibility.diploma.validations", "VES;VES", "VES"],
    [
      "ids by their labels",
      "attendance.reasons",
      "Arrêt de travail; grève des transports",
      "Arrêt de travail;Grève des transports",
    ],
    [
      "ids of choices, as their labels",
      "attendance.reasons",
      "sickLeave;strike",
      "Arrêt de travail;Grève des transports",
    ],
    ["an event, as its label", "calendar.budgetForecast.event", "trainingEnd", "fin de formation"],
    ["an event of the user’s own", "calendar.budgetForecast.event", "mon bilan", "mon bilan"],
    ["roles, as their labels", "governance.nationalJury.chair", "nationalHead", "responsable national"],
    ["a fact, as its label", "governance.perfectionCouncil.cfa.when", "governance.alternance", ALTERNANCE],
    ["ids of the user’s own", "governance.comite.chair", "president; vice-president", "president;vice-president"],
    ["no ids", "attendance.reasons", "aucun", "aucun"],
    ["a year", "finance.cap.firstYear", 2016, 2016],
    ["a year as text", "finance.cap.firstYear", "2016", 2016],
    ["a share or none", "staffing.researchers.people", "néant", "aucun"],
    ["a choice or none", "governance.comite.membre.side", "aucun", "aucun"],
    ["a new unit", "unit.USSA99", 3, 3],
    ["a French label as key", "Seuil de validation", 12, 12],
    ["a label with a straight apostrophe", "Heure d'enseignement", 70, 70],
    ["a label with a curly one", "Heure d’enseignement", 70, 70],
  ])("%s", async (_title, key, cell, expected) => {
    expect(await valueOf("RULE", key, table(BASE, [key, cell]))).toBe(expected);
  });

  it("what RULE gives for a chair may be typed back: roles go by id or by label", async () => {
    const members = [["rôle"], ["directeur de l’EICnam"]];
    const withChair = (chair: string) =>
      callFunction("COMPOSITION", members, "diplomaJury", [
        ["convention", "ingenieur-apprentissage-2020"],
        ["governance.diplomaJury.chair", chair],
      ]);
    expect(await withChair("Directeur de l’EICnam")).toEqual(await withChair("eicnamDirector"));
    expect(await withChair("eicnamDirector")).not.toEqual(await withChair("nationalHead"));
  });

  it("a blank value overrides nothing, spare rows and section titles are skipped", async () => {
    const rules = table(BASE, ["", "Notes"], ["grading.threshold", null], [null, null], [" ", 3]);
    expect(await valueOf("RULE", "grading.threshold", rules)).toBe(10);
  });

  it("a table without a convention row rests on the national default", async () => {
    expect(await valueOf("RULE", "grading.rounding", table(["grading.threshold", 9]))).toBe("Aucun");
  });

  it.each<[string, string, Content, string]>([
    ["a threshold over 20", "grading.threshold", 21, "un nombre de 0 à 20"],
    ["a share over 1", "finance.billing.1.rate", 40, "une part de 0 à 1 (0,4) ou un pourcentage (40 %)"],
    ["a word for a number", "grading.threshold", "dix", "un nombre de 0 à 20"],
    ["half a learner", "cohort.max", 17.5, "un nombre entier"],
    ["a date that does not exist", "finance.billing.1.date", "31/02/N", "une date JJ/MM/AAAA"],
    [
      "a mistyped choice",
      "grading.resit.policy",
      "Meilleure des 2 notes",
      "Le plus proche : « Meilleure des deux notes »",
    ],
    ["a delay without a unit", "calendar.rapport.delay", 15, "un délai tel que 72 h, 15 j"],
    ["a delay in an unknown unit", "calendar.rapport.delay", "2 lunes", "ou « aucun »"],
    ["a level out of the scale", "diploma.language", "D1", "un niveau de A1 à C2, ou « aucun »"],
    ["a fraction over 1", "programme.ects.company.min", "4/3", "une fraction telle que 1/3"],
    ["a fraction of nothing", "programme.ects.company.min", "0/0", "une fraction telle que 1/3"],
    ["an id of another list", "attendance.reasons", "sickLeave;vacances", "Grève des transports, séparés"],
    ["an empty place in a list", "eligibility.diploma.validations", "VES;;VAPP", "VES, VAPP, VAE"],
    ["a year of two digits", "finance.cap.firstYear", 16, "une année telle que 2026"],
    ["a level under the scale", "programme.level", 2, "un nombre de 3 à 8, sans décimales"],
    ["no last day of a month that is not", "calendar.rapport.end", "fin 13/N", "fin MM/N+1"],
    ["an error value", "grading.threshold", { error: "#REF!" }, "#REF!"],
    ["weights all zero", "grading.component.weights", "0;0", "des poids séparés"],
  ])("%s is refused, naming the key and what was expected", async (_title, key, cell, expected) => {
    const message = await messageOf("RULE", "grading.threshold", table(BASE, [key, cell]));
    expect(message).toContain(key);
    expect(message).toContain(expected);
    expect(message).toContain("ligne 3, colonne 2");
  });
});

describe("keys with open parts", () => {
  it.each<[string, string, string]>([
    ["a key, whatever its case", "CALENDAR.Rapport.DELAY", "calendar.Rapport.delay"],
    ["two parts", "governance.Comité.Élu.min", "governance.Comité.Élu.min"],
    ["two parts in a label", "Instance Comité, rôle Élu : libellé", "governance.Comité.Élu.label"],
    ["a label with its number", "indicateur ardan : cible de 2017", "indicator.ardan.target.2017"],
    ["a known unit, spelt as it is known", "unit.ussa24.hours", "unit.USSA24.hours"],
    ["a known body, in a label", "Instance perfectioncouncil : quorum", "governance.perfectionCouncil.quorum"],
    ["a known key, whatever its case", "CALENDAR.VISIT1.START", "calendar.visit1.start"],
    ["a part with spaces and an apostrophe", "staffing.hoursSplit.Lycée d’Alès", "staffing.hoursSplit.Lycée d’Alès"],
  ])("%s", async (_title, typedKey, key) => {
    const written: Readonly<Record<string, Content>> = {
      delay: "15 j",
      label: "Élu du comité",
      start: "01/01/N",
    };
    const value = written[key.split(".").at(-1)!] ?? 1;
    expect(await valueOf("RULE", key, table(BASE, [typedKey, value]))).toBe(value);
  });

  it("a part keeps, row after row, the spelling of the first", async () => {
    const rules = table(["calendar.MonRapport.kind", "date fixe"], ["calendar.monrapport.date", "31/12/N"]);
    expect(await valueOf("RULE", "calendar.MonRapport.date", rules)).toBe("31/12/N");
  });

  it.each([
    "calendar.a.b.delay",
    "indicator.ardan.target.bientôt",
    "governance.comite.elu",
    "unit.",
    "calendar..delay",
  ])("« %s » is no key", async (key) => {
    expect(await messageOf("RULE", "grading.threshold", table([key, 1]))).toContain("est inconnu");
  });
});

describe("slips never fall back silently", () => {
  it.each<[string, Loose, string]>([
    ["a mistyped key", table(BASE, ["grading.treshold", 12]), "Le plus proche : « grading.threshold »"],
    ["a mistyped label", table(BASE, ["Seuil de valdation", 12]), "Le plus proche : « Seuil de validation »"],
    ["a number as key", table(BASE, [12, 12]), "« 12 » est inconnu"],
    ["a duplicate key", table(BASE, ["grading.threshold", 12], ["Seuil de validation", 12]), "figure deux fois"],
    ["a duplicate open key", table(["finance.split.Cnam", 1], ["finance.split.cnam", 1]), "figure deux fois"],
    ["an unknown convention in the table", table(["convention", "gessms"]), "La plus proche : « gessms-2026 »"],
    ["an unknown convention id", "assistant-gestion", "La plus proche : « assistant-gestion-2016 »"],
    ["a single column", [["convention"], ["gessms-2026"]], "deux colonnes"],
    ["a blank cell", [[null]], "la cellule est vide"],
    [
      "a blank table",
      [
        [null, ""],
        [" ", null],
      ],
      "la cellule est vide",
    ],
    ["a number", 2026, "deux colonnes"],
  ])("%s", async (_title, rules, expected) => {
    const value = await valueOf("UE_VALID", 12, null, null, rules);
    expect(value).toMatchObject({ error: "#VALUE!" });
    expect((value as { message: string }).message).toContain(expected);
  });

  it.each<[string, string, Loose[], number]>([
    ["an id as weights", "UE_VALID", [[[9, 12]], "gessms-2026"], 4],
    ["a table as second session", "UE_GRADE", [[[9, 12]], null, table(BASE)], 4],
    ["an id as charges", "MARGIN", [100, "gessms-2026"], 3],
    ["a table as actual", "BILLING", [100, 2026, table(BASE, ["grading.threshold", 12])], 5],
    ["an id as advances", "SETTLEMENT", [100, [[1, 2]], "gessms-2026"], 4],
    ["an id as the key to look up", "RULE", ["gessms-2026", "grading.threshold"], 2],
  ])("%s says where the rules go", async (_title, id, args, position) => {
    const message = await messageOf(id, ...args);
    expect(message).toContain(`dernier argument (le n° ${position}, « regles »)`);
  });

  it.each<[string, string, Loose[]]>([
    ["a convention", "UE_GRADE", [12, null, null, "x".repeat(32_767)]],
    ["a key of the table", "UE_GRADE", [12, null, null, table(BASE, ["x".repeat(32_767), 1])]],
    ["a key looked up", "RULE", ["x".repeat(32_767), "gessms-2026"]],
  ])("a whole cell of text as %s is quoted by its beginning", async (_title, id, args) => {
    expect((await messageOf(id, ...args)).length).toBeLessThan(300);
  });

  it("an unknown key looked up names the nearest", async () => {
    expect(await messageOf("SOURCE", "grading.mod", "gessms-2026")).toContain("« grading.mode »");
  });

  it("a rule the convention lacks names the key to add", async () => {
    expect(await valueOf("SHARE", 100)).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("finance.split") as string,
    });
    expect(await valueOf("BILLING", 100, 2026)).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("finance.billing.1.rate") as string,
    });
    expect(await valueOf("RULE", "finance.teachingHour", "gessms-2026")).toMatchObject({ error: "#N/A" });
  });
});

describe("a table read before", () => {
  it("is never taken for another: one value, key or error changed is another table", async () => {
    const threshold = (...rows: (readonly Content[])[]) => valueOf("RULE", "grading.threshold", table(...rows));
    expect(await threshold(BASE, ["grading.threshold", 12])).toBe(12);
    expect(await threshold(BASE, ["grading.threshold", 13])).toBe(13);
    expect(await threshold(BASE, ["grading.threshold", "12"])).toBe(12);
    expect(await threshold(["convention", "cnam"], ["grading.threshold", null])).toBe(10);
    expect(await threshold(BASE, ["grading.threshold", 12], [null, null])).toBe(12);
    expect(await threshold(BASE, ["grading.threshold", { error: "#REF!" }])).toMatchObject({ error: "#VALUE!" });
    expect(await threshold(BASE, ["grading.threshold", 12])).toBe(12);
  });

  it("a change of its further columns changes nothing", async () => {
    const rules = (unit: string): Loose => [["convention", "gessms-2026", unit]];
    expect(await valueOf("RULE", "cohort.max", rules("a"))).toBe(18);
    expect(await valueOf("RULE", "cohort.max", rules("b"))).toBe(18);
  });
});

describe("parties and instalments of a user’s own table", () => {
  it("parties may be given as whole numbers of parts, named by their key", async () => {
    const rules = table(["finance.split.Cnam", 2], ["finance.split.Région", 1]);
    expect(await callFunction("SHARE", 100, rules)).toEqual([
      ["Cnam", 66.67],
      ["Région", 33.33],
    ]);
  });

  it("thirds computed by the spreadsheet make a whole", async () => {
    const rules = table(["finance.split.A", 1 / 3], ["finance.split.B", 1 / 3], ["finance.split.C", 1 / 3]);
    expect(await callFunction("SHARE", 100, rules)).toEqual([
      ["A", 33.34],
      ["B", 33.33],
      ["C", 33.33],
    ]);
  });

  it.each([
    [
      "150 %",
      [
        ["finance.split.A", 0.5],
        ["finance.split.B", 0.5],
        ["finance.split.C", 0.5],
      ],
    ],
    [
      "90 %",
      [
        ["finance.split.A", 0.5],
        ["finance.split.B", 0.4],
      ],
    ],
  ])("parts that make %s are refused", async (read, rows) => {
    expect(await messageOf("SHARE", 100, table(...rows))).toContain(read);
  });

  it("instalments come in the order of their numbers and may leave a part to the balance", async () => {
    const rules = table(
      ["finance.billing.10.rate", 0.2],
      ["finance.billing.10.date", "01/10/N"],
      ["finance.billing.2.rate", "25 %"],
      ["finance.billing.2.date", "01/02/N"],
      ["finance.billing.balance.date", "31/12/N"],
      ["affichage.total", "OUI"],
      ["affichage.entetes", "NON"],
    );
    expect(await callFunction("BILLING", 99.99, 2026, 120, null, rules)).toEqual([
      ["Acompte 2", 46054, 0.25, 25, "Facture"],
      ["Acompte 10", 46296, 0.2, 20, "Facture"],
      ["Solde", 46387, "", 75, "Facture"],
      ["Total", "", "", 120, ""],
    ]);
  });

  it("29/02 in a common year is refused rather than moved", async () => {
    const rules = table(BASE, ["finance.billing.1.date", "29/02/N"]);
    expect(await messageOf("BILLING", 100, 2026, null, null, rules)).toContain("29/02/N");
  });
});

describe("SOURCE", () => {
  it("an override equal to the convention’s value keeps its article", async () => {
    const rules = table(BASE, ["grading.threshold", 10]);
    expect(await valueOf("SOURCE", "grading.threshold", rules)).toContain("annexe 3");
  });

  it("a changed value names the row of the table and the text it departs from", async () => {
    const rules = table(BASE, ["grading.threshold", 12]);
    expect(await valueOf("SOURCE", "grading.threshold", rules)).toMatch(/ligne 3 \(texte : annexe 3/);
  });
});

describe("a 0 in a rules table handed over for a blank", () => {
  const rules: Loose = [[...BASE], ["grading.component.floor", 0]];
  it("is probed at its address", async () => {
    const probe = (): Promise<boolean[][]> =>
      Promise.resolve([
        [false, false],
        [false, true],
      ]);
    const context = { zerosAreZeros: false, addresses: [null, "R!A1:B2"], probe } as const;
    expect(await callIn(context, "RULE", "grading.component.floor", rules)).toEqual([["aucun"]]);
  });

  it("without an address it is « 0 ou vide ? », naming the key", async () => {
    const context = { zerosAreZeros: false, addresses: [null, null], probe: null } as const;
    const [[cell]] = (await callIn(context, "RULE", "grading.component.floor", rules)) as [
      [{ error: string; message: string }],
    ];
    expect(cell.error).toBe("#N/A");
    expect(cell.message).toContain("grading.component.floor");
  });
});

describe("the rules sheet the product inserts", () => {
  it.each(conventions.map((convention) => [convention.id, convention] as const))(
    "gives back %s, value by value",
    async (id, convention) => {
      const workbook = createMemoryWorkbook();
      await workbook.apply(insertRulesSheet(await workbook.snapshot(), { convention, locale: "fr" }));
      const { names } = await workbook.snapshot();
      const range = names
        .find(({ name }) => name === "CNAM_REGLES")!
        .formula.slice(1)
        .replaceAll("$", "");
      const rules = await workbook.read(range);
      for (const { key } of allValues(convention)) {
        expect([key, await valueOf("RULE", key, rules)]).toEqual([key, await valueOf("RULE", key, id)]);
        expect([key, await valueOf("SOURCE", key, rules)]).toEqual([key, await valueOf("SOURCE", key, id)]);
      }
    },
  );
});
