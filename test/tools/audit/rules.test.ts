import { describe, expect, it } from "vitest";
import type { DefinedName, SheetModel } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";
import { as, content, f, mended, notes, places, sentences, seven } from "./support";

const marks = [12, 9.5, 14, 8, 11, 10, 16.5];
const NAME: DefinedName = { name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$20" };
const withRules = { names: [NAME] };
const rules = (...rows: readonly (readonly Entry[])[]): SheetModel =>
  sheetOf("Règles", [["Clé", "Valeur"], ["convention", "gessms-2026"], ...rows]);

describe("the rules sheet", () => {
  it("has its unknown keys told, with the nearest", () => {
    expect(sentences("unknownRuleKeys", [rules(["grading.treshold", 10])], withRules)).toEqual([
      "« grading.treshold » n’est pas une clé. La plus proche : « grading.threshold ».",
    ]);
    expect(places("unknownRuleKeys", [rules(["grading.treshold", 10])], withRules)).toEqual(["Règles!A3"]);
  });

  it("has a value it refuses told", () => {
    expect(places("unknownRuleKeys", [rules(["grading.threshold", "dix"])], withRules)).toEqual(["Règles!A1:B20"]);
  });

  it("is fine with keys, labels, headings and blank rows", () => {
    const sheet = rules(["grading.threshold", 10], [], ["Effectif maximal", 20], ["unit.UE99", 4]);
    expect(places("unknownRuleKeys", [sheet], withRules)).toEqual([]);
    expect(places("unknownRuleKeys", [sheet])).toEqual([]);
  });

  it.each([
    ["deleted cells", "=#REF!", "CNAM_REGLES est une référence brisée ou une erreur : =#REF!."],
    [
      "deleted cells of a sheet",
      "=Règles!#REF!",
      "CNAM_REGLES est une référence brisée ou une erreur : =Règles!#REF!.",
    ],
    ["an error", "=#N/A", "CNAM_REGLES est une référence brisée ou une erreur : =#N/A."],
    ["no sheet", "=Anciennes!$A$1:$B$9", "CNAM_REGLES désigne une feuille qui n’existe pas : =Anciennes!$A$1:$B$9."],
    [
      "another workbook",
      "='[Autre.xlsx]Règles'!$A$1:$B$9",
      "CNAM_REGLES lit un autre classeur : ='[Autre.xlsx]Règles'!$A$1:$B$9.",
    ],
    [
      "another workbook by its number",
      "=[1]Règles!$A$1:$B$9",
      "CNAM_REGLES lit un autre classeur : =[1]Règles!$A$1:$B$9.",
    ],
    [
      "a text",
      '="gessms-2026"',
      'CNAM_REGLES est une constante, ="gessms-2026" : aucune feuille du classeur ne peut la changer.',
    ],
    ["a number", "=0.2", "CNAM_REGLES est une constante, =0.2 : aucune feuille du classeur ne peut la changer."],
    [
      "a constant array",
      '={"grading.threshold",12}',
      'CNAM_REGLES est une constante, ={"grading.threshold",12} : aucune feuille du classeur ne peut la changer.',
    ],
    [
      "whole columns",
      "=Règles!$A:$B",
      "CNAM_REGLES désigne des colonnes ou des lignes entières, =Règles!$A:$B : tout ce qu’on y écrit devient une règle.",
    ],
    [
      "whole rows",
      "=Règles!$1:$9",
      "CNAM_REGLES désigne des colonnes ou des lignes entières, =Règles!$1:$9 : tout ce qu’on y écrit devient une règle.",
    ],
    ["blank cells", "=Règles!$H$1:$I$9", "CNAM_REGLES ne désigne que des cellules vides : =Règles!$H$1:$I$9."],
  ])("has its name told when it reads %s", (_, formula, sentence) => {
    const names = [{ name: "CNAM_REGLES", formula }];
    const sheets = [sheetOf("Notes", [[12, f("=CNAM.UE_VALID(A1,,,CNAM_REGLES)")]]), rules()];
    expect(sentences("rulesName", sheets, { names })).toEqual([sentence]);
    expect(places("rulesName", sheets, { names })).toEqual(["Notes!B1"]);
    // Without a formula that reads it, the name is as wrong.
    expect(places("rulesName", [rules()], { names })).toEqual(["Règles!A1"]);
  });

  it("has its name asked for when formulas read it, and not otherwise", () => {
    const reading = sheetOf("Notes", [[12, f("=CNAM.UE_VALID(A1,,,cnam_regles)")]]);
    expect(sentences("rulesName", [reading])).toEqual([
      "Des formules lisent CNAM_REGLES, mais aucun nom du classeur ne s’appelle ainsi.",
    ]);
    expect(places("rulesName", [sheetOf("Notes", [[12, f("=CNAM.UE_VALID(A1)")]])])).toEqual([]);
  });

  it.each([
    "=Règles!$A$1:$B$20",
    "=OFFSET(Règles!$A$1,0,0,20,2)",
    "=Autre_nom",
    "='Règles'!$A$1:$B$20",
    "=Tableau1[Attention !]",
  ])("is fine under the name %s", (formula) => {
    const sheets = [sheetOf("Notes", [[12, f("=CNAM.UE_VALID(A1,,,CNAM_REGLES)")]]), rules()];
    expect(places("rulesName", sheets, { names: [{ name: "CNAM_REGLES", formula }] })).toEqual([]);
  });

  it("has shares and instalments that make a whole", () => {
    const split = (second: number): SheetModel =>
      rules(["finance.split.cnam", 0.5], ["finance.split.greta-cfa", second]);
    expect(places("sharesSum", [split(0.4)], withRules)).toEqual(["Règles!B3,Règles!B4"]);
    expect(places("sharesSum", [split(0.5)], withRules)).toEqual([]);
    const rate = (third: number): SheetModel => rules(["finance.billing.3.rate", third]);
    expect(sentences("instalmentsSum", [rate(0.2)], withRules)).toEqual(["Les 3 acomptes font 90 %."]);
    expect(places("instalmentsSum", [rate(0.3)], withRules)).toEqual([]);
  });

  it("has a catalogue that makes the diploma’s credits", () => {
    expect(places("creditsTotal", [rules(["unit.USSA24", 5])], withRules)).toEqual(["Règles!B3"]);
    expect(places("creditsTotal", [rules(["unit.USSA24", 4])], withRules)).toEqual([]);
  });

  it("decides what is checked: a cohort that may be larger", () => {
    const sheet = sheetOf("Notes", [
      ["Apprenant", "USSA24", "USSA25"],
      ...Array.from({ length: 20 }, (_, index) => [`LEARNER${String.fromCharCode(65 + index)} Anne`, 12, 13]),
    ]);
    expect(places("headcountOutside", [sheet, rules(["cohort.max", 20])], withRules)).toEqual([]);
    expect(places("headcountOutside", [sheet, rules(["cohort.min", 21], ["cohort.max", 30])], withRules)).toEqual([
      "Notes!A2:A21",
    ]);
  });
});

describe("formulas that leave the rules out", () => {
  const calls = (...formulas: readonly string[]): SheetModel =>
    sheetOf(
      "Notes",
      formulas.map((formula) => [f(formula)]),
    );

  it.each([
    ["=CNAM.UE_VALID(B2:D2)", "=CNAM.UE_VALID(B2:D2,,,CNAM_REGLES)"],
    ["=CNAM.UE_VALID(B2:D2,B$1:D$1)", "=CNAM.UE_VALID(B2:D2,B$1:D$1,,CNAM_REGLES)"],
    ["=CNAM.UE_VALID(B2:D2,B$1:D$1,)", "=CNAM.UE_VALID(B2:D2,B$1:D$1,,CNAM_REGLES)"],
    ["=CNAM.UE_VALID(B2:D2,,,)", "=CNAM.UE_VALID(B2:D2,,,CNAM_REGLES)"],
    ['=IF(B2="","",cnam.ue_valid({12;14}))', '=IF(B2="","",cnam.ue_valid({12;14},,,CNAM_REGLES))'],
    ["=CNAM.SHARE(CNAM.MARGIN(B1,B2))", "=CNAM.SHARE(CNAM.MARGIN(B1,B2,CNAM_REGLES),CNAM_REGLES)"],
  ])("%s", (formula, expected) => {
    expect(content(mended("rulesLeftOut", [calls(formula), rules()], withRules), 0, 0)).toBe(expected);
  });

  it("are told once for a column, and mended on each row", () => {
    const sheet = calls("=CNAM.UE_VALID(B1:D1)", "=CNAM.UE_VALID(B2:D2)");
    expect(places("rulesLeftOut", [sheet, rules()], withRules)).toEqual(["Notes!A1:A2"]);
    expect(content(mended("rulesLeftOut", [sheet, rules()], withRules), 1, 0)).toBe(
      "=CNAM.UE_VALID(B2:D2,,,CNAM_REGLES)",
    );
  });

  it.each([
    ["with the name", "=CNAM.UE_VALID(B2:D2,,,CNAM_REGLES)"],
    ["with a convention", '=CNAM.UE_VALID(B2:D2,,,"cnam")'],
    ["of the spreadsheet", "=AVERAGE(B2:D2)"],
    ["that only speak of one", '="CNAM.UE_VALID(B2:D2)"'],
  ])("are not those %s", (_, formula) => {
    expect(places("rulesLeftOut", [calls(formula), rules()], withRules)).toEqual([]);
  });

  it("are none in a workbook without rules", () => {
    expect(places("rulesLeftOut", [calls("=CNAM.UE_VALID(B2:D2)")])).toEqual([]);
  });

  it("may mix conventions, which is told", () => {
    const mixed = calls(
      '=CNAM.MARGIN(B1,B2,"cnam")',
      '=CNAM.MARGIN(C1,C2,"cnam")',
      '=CNAM.MARGIN(D1,D2,"gessms-2026")',
    );
    expect(places("mixedConventions", [mixed])).toEqual(["Notes!A3"]);
    expect(
      places(
        "mixedConventions",
        [calls('=CNAM.MARGIN(B1,B2,"gessms-2026")', "=CNAM.MARGIN(C1,C2,CNAM_REGLES)"), rules()],
        withRules,
      ),
    ).toEqual([]);
  });
});

describe("formulas", () => {
  const cell = (formula: string): SheetModel => sheetOf("Feuille", [[f(formula)]]);

  it.each(["=[Autre.xlsx]Notes!$B$4", "='[Autre.xlsx]Notes 2026'!B4+1", "=SUM([1]Notes!B4:B9)"])(
    "that read another workbook: %s",
    (formula) => {
      expect(places("externalLinks", [cell(formula)])).toEqual(["Feuille!A1"]);
    },
  );

  it.each(["=Notes!B4", "=SUM(Tableau1[Note])", '="[Autre.xlsx]Notes!B4"', "=Tableau1[[#This Row],[Note]]"])(
    "that do not: %s",
    (formula) => {
      expect(places("externalLinks", [cell(formula)])).toEqual([]);
    },
  );

  it.each(["=TODAY()", "=IF(A2>now(),1,2)", "=SUM(OFFSET(A1,0,0,3))", '=INDIRECT("A1")'])(
    "that change by themselves: %s",
    (formula) => {
      expect(places("volatileFunctions", [cell(formula)])).toEqual(["Feuille!A1"]);
    },
  );

  it.each(['="TODAY()"', "=TODAYS(1)", "=RANDOM+1", "=A1"])("that do not: %s", (formula) => {
    expect(places("volatileFunctions", [cell(formula)])).toEqual([]);
  });

  const block = (...values: readonly Entry[]): SheetModel =>
    sheetOf("Feuille", [
      [
        {
          formula: "=CNAM.SHARE(A9)",
          value: { error: "#VALUE!", message: "A9 : non" },
          spill: { rows: 3, columns: 1 },
        },
      ],
      ...values.map((value) => [{ value: value as { error: "#N/A" } | string, spilledFrom: { row: 0, column: 0 } }]),
    ]);

  it("whose block is an error throughout are told with their message", () => {
    expect(sentences("resultsInError", [block({ error: "#VALUE!" }, { error: "#VALUE!" })])).toEqual([
      "#VALUE! : A9 : non",
    ]);
    expect(places("resultsInError", [block({ error: "#VALUE!" }, "Cnam")])).toEqual([]);
  });

  it("that lost a reference or cannot spill are told, not those that wait for a mark", () => {
    const error = (code: "#REF!" | "#SPILL!" | "#N/A"): SheetModel =>
      sheetOf("Feuille", [[{ formula: "=A9", value: { error: code } }]]);
    expect(places("resultsInError", [error("#REF!")])).toEqual(["Feuille!A1"]);
    expect(places("resultsInError", [error("#SPILL!")])).toEqual(["Feuille!A1"]);
    expect(places("resultsInError", [error("#N/A")])).toEqual([]);
  });
});

describe("spending", () => {
  const spent = (amount: number): SheetModel =>
    sheetOf("Dépenses", [
      ["Année", "Partie", "Montant"],
      [2022, "cnam", amount],
      [2022, "cnam", 100],
      [2023, "cnam", 200],
    ]);
  const capped = [
    ["finance.cap.party.year", 5000],
    ["finance.split.cnam", 1],
  ] as const;

  it("is held against the caps", () => {
    expect(sentences("capsExceeded", [spent(6000), rules(...capped)], withRules)).toEqual([
      "Centre Cnam, 2022 : 6100 € pour 5000 € au plus, soit 1100 € de trop.",
    ]);
    expect(places("capsExceeded", [spent(4900), rules(...capped)], withRules)).toEqual([]);
    expect(places("capsExceeded", [spent(6000), rules()], withRules)).toEqual([]);
  });

  it("is shared out between parties in full", () => {
    const shares = (second: number): SheetModel =>
      sheetOf("Répartition", [
        ["Partie", "Part", "Montant"],
        ["Centre Cnam", as("0%", 0.5), 100],
        ["GRETA-CFA", as("0%", second), 100],
        ["Lycée", as("0%", 0.1), 100],
      ]);
    expect(places("sharesSum", [shares(0.3)])).toEqual(["Répartition!B2:B4"]);
    expect(places("sharesSum", [shares(0.4)])).toEqual([]);
  });

  it("is billed in instalments that make it", () => {
    const schedule = (last: number, ...more: readonly (readonly Entry[])[]): SheetModel =>
      sheetOf("Échéancier", [
        ["Libellé", "Taux", "Montant"],
        ["Acompte 1", as("0%", 0.4), 400],
        ["Acompte 2", as("0%", 0.3), 300],
        ["Acompte 3", as("0%", last), 300],
        ...more,
      ]);
    expect(places("instalmentsSum", [schedule(0.2)])).toEqual(["Échéancier!B2:B4"]);
    expect(places("instalmentsSum", [schedule(0.3)])).toEqual([]);
    expect(places("instalmentsSum", [schedule(0.2, ["Solde", as("0%", 0.1), 100])])).toEqual([]);
  });
});

describe("the teaching team", () => {
  const team = (...rows: readonly (readonly Entry[])[]): SheetModel =>
    sheetOf("Équipe", [["Intervenant", "Unité", "Heures", "Statut", "Agrément"], ...rows]);

  it("has its missing agréments and its shares told", () => {
    const sheet = team(
      ["MOREL Anne", "USSA24", 9, "EC", "oui"],
      ["PETIT Jean", "USSA24", 21, "pro", ""],
      ["ROCHE Luc", "USSA25", 30, "pro", ""],
    );
    expect(sentences("approvalsMissing", [sheet])).toEqual([
      "Intervenants à agréer : PETIT Jean (USSA24) ; ROCHE Luc (USSA25).",
      "Unités sans intervenant agréé : USSA25.",
    ]);
    const short = team(
      ["PETIT Jean", "USSA24", 30, "pro", "oui"],
      ["ROCHE Luc", "USSA25", 30, "pro", "oui"],
      ["MEYER Zoé", "USSA26", 3, "pro", "oui"],
    );
    expect(places("teamShares", [short])).toHaveLength(2);
  });

  it("is fine when it is as the convention wants it", () => {
    const sheet = team(
      ["MOREL Anne", "USSA24", 15, "EC", "oui"],
      ["PETIT Jean", "USSA24", 15, "pro", "oui"],
      ["ROCHE Luc", "USSA25", 30, "pro", "oui"],
    );
    expect([...places("approvalsMissing", [sheet]), ...places("teamShares", [sheet])]).toEqual([]);
  });
});

describe("dates, on the day that somebody asks about", () => {
  const visited = (first: Entry): SheetModel =>
    sheetOf("Visites", [
      ["Apprenant", "Visite 1", "Visite 2"],
      ["ALVES Inès", as("dd/mm/yyyy", 46_371), null],
      ["BENALI Karim", first, null],
    ]);
  const march = { date: [1, 3, 2027] as const };

  it("tell late visits", () => {
    expect(places("visitsOutside", [visited(null)], march)).toEqual(["Visites!A3"]);
    expect(places("visitsOutside", [visited(as("dd/mm/yyyy", 46_371))], march)).toEqual([]);
    expect(places("visitsOutside", [visited(null)])).toEqual([]);
  });

  const due = (done: Entry, heading = "Fait le"): SheetModel =>
    sheetOf("Calendrier", [
      ["Échéance", "Début", "Fin", "Responsable", heading],
      ["Première visite", as("dd/mm/yyyy", 46_347), as("dd/mm/yyyy", 46_397), "Lycée", done],
      ["Seconde visite", as("dd/mm/yyyy", 46_528), as("dd/mm/yyyy", 46_568), "Lycée", null],
    ]);

  it("tell obligations past their date that nobody noted as met", () => {
    expect(places("obligationsPastDue", [due(null)], march)).toEqual(["Calendrier!C2"]);
    expect(places("obligationsPastDue", [due("en cours")], march)).toEqual(["Calendrier!C2"]);
    expect(places("obligationsPastDue", [due("12/12/2026")], march)).toEqual([]);
    expect(places("obligationsPastDue", [due(null, "Source")], march)).toEqual([]);
    expect(places("obligationsPastDue", [due(null)])).toEqual([]);
  });

  it("tell data kept for more than ten years", () => {
    const old = (year: number): SheetModel =>
      sheetOf("Contrats", [
        ["Apprenant", "Année", "Contrat"],
        ["ALVES Inès", year, "C1"],
        ["BENALI Karim", 2026, "C2"],
        ["CISSÉ Aminata", 2026, "C3"],
      ]);
    expect(places("dataKeptTooLong", [old(2015)], march)).toEqual(["Contrats!B2"]);
    expect(places("dataKeptTooLong", [old(2017)], march)).toEqual([]);
    expect(places("dataKeptTooLong", [old(2015)])).toEqual([]);
  });
});

describe("personal data beside marks", () => {
  it.each(["E-mail", "Date de naissance", "Téléphone", "Adresse", "N° Sécu"])("is told: %s", (heading) => {
    expect(places("personalColumns", [notes(["USSA24", heading], [marks, seven("…")])])).toEqual(["Notes!C4:C10"]);
  });

  it("is none among what rules read, in an empty column, or away from marks", () => {
    expect(places("personalColumns", [notes(["USSA24", "Groupe"], [marks, seven("A")])])).toEqual([]);
    expect(places("personalColumns", [notes(["USSA24", "E-mail"], [marks])])).toEqual([]);
    const contacts = sheetOf("Contacts", [
      ["Apprenant", "E-mail", "Téléphone"],
      ["ALVES Inès", "a@example.org", "06"],
      ["BENALI Karim", "k@example.org", "07"],
    ]);
    expect(places("personalColumns", [contacts])).toEqual([]);
  });
});
