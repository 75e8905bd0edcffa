/** What each check takes, on both sides: the last sheet that is still right, and the first that is told. */
import { describe, expect, it } from "vitest";
import type { CheckId } from "../../../src/tools/audit/check-ids";
import type { DefinedName, SheetModel } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";
import { as, f, places, sentences, type Options } from "./support";

const NAMES = ["ALVES", "BENALI", "CISSE", "DELMAS", "FABRE", "GARCIA", "HADDAD", "IMBERT", "JACQUES", "KLEIN"];
const person = (index: number): string => `${NAMES[index % NAMES.length]} Anne`;
/** Learners with the marks of one unit, and 11 everywhere in another. */
const marked = (marks: readonly Entry[], heading = "USSA24"): SheetModel =>
  sheetOf("Notes", [["Apprenant", heading, "USSA25"], ...marks.map((mark, index) => [person(index), mark, 11])]);
const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
const NAME: DefinedName = { name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$20" };
const rules = (...rows: readonly (readonly Entry[])[]): SheetModel =>
  sheetOf("Règles", [["Clé", "Valeur"], ["convention", "gessms-2026"], ...rows]);
const withRules: Options = { names: [NAME] };
const ENGINEER: Options = { convention: "ingenieur-apprentissage-2020" };
const day = (serial: number): Entry => as("dd/mm/yyyy", serial);
const list = (name: string, headings: readonly string[], rows: readonly (readonly Entry[])[]): SheetModel =>
  sheetOf(name, [headings, ...rows]);

interface Sides {
  readonly right: SheetModel | readonly SheetModel[];
  readonly told: SheetModel | readonly SheetModel[];
  readonly options?: Options;
}

const sheets = (given: Sides["right"]): readonly SheetModel[] => ("cells" in given ? [given] : given);

function onBothSides(check: CheckId, cases: Readonly<Record<string, Sides>>): void {
  it.each(Object.entries(cases))(`${check}: %s`, (_, { right, told, options }) => {
    expect(places(check, sheets(right), options), "right").toEqual([]);
    expect(places(check, sheets(told), options), "told").not.toEqual([]);
  });
}

describe("marks", () => {
  onBothSides("marksOutOfRange", {
    "20 is the highest": { right: marked([20, 12, 9]), told: marked([20.01, 12, 9]) },
    "0 is the lowest": { right: marked([0, ...times(6, 12)]), told: marked([-0.01, ...times(6, 12)]) },
    "a scale of the heading, itself included": {
      right: marked([40, 12, 9], "USSA24 /40"),
      told: marked([40.5, 12, 9], "USSA24 /40"),
    },
    "a scale with decimals": {
      right: marked([12.5, 9, 3], "USSA24 sur 12,5"),
      told: marked([13, 9, 3], "USSA24 sur 12,5"),
    },
    "more than three marks in ten above 20, and three at least, are another scale": {
      right: marked([25, 35, 31, 28, ...times(6, 12)]),
      told: marked([25, 35, 31, ...times(7, 12)]),
    },
    "two marks above 20 are slips, however few": { right: marked([25, 35, 31, 12]), told: marked([25, 35, 12, 12]) },
  });
  onBothSides("blanksInFinishedColumns", {
    "four marks in five finish a column": {
      right: marked([...times(7, 12), null, null, null]),
      told: marked([...times(8, 12), null, null]),
    },
    "four marks alone finish nothing": {
      right: marked([...times(4, 12), null]),
      told: marked([...times(5, 12), null]),
    },
  });
  onBothSides("formulasOverwritten", {
    "three formulas in four make a column": {
      right: totals(times(5, "formula"), times(2, "constant")),
      told: totals(times(6, "formula"), times(2, "constant")),
    },
    "three formulas alone make none": {
      right: totals(times(3, "formula"), times(1, "constant")),
      told: totals(times(4, "formula"), times(1, "constant")),
    },
  });
  onBothSides("weightsSum", {
    "what two decimals leave below a whole": { right: weights(0.33, 0.66), told: weights(0.33, 0.65) },
    "and above": { right: weights(0.34, 0.67), told: weights(0.34, 0.68) },
    "a weight of 1 is a coefficient": { right: weights(0.4, 1), told: weights(0.4, 0.99) },
    "a weight of 0 is no share": { right: weights(0, 0.5), told: weights(0.01, 0.5) },
  });
});

function totals(...kinds: readonly (readonly ("formula" | "constant")[])[]): SheetModel {
  const rows = kinds.flat().map((kind, index) => {
    const row = index + 2;
    return [person(index), 12, 14, kind === "formula" ? f(`=AVERAGE(B${row}:C${row})`, 13) : 15];
  });
  return list("Notes", ["Apprenant", "USSA24", "USSA25", "Moyenne"], rows);
}

function weights(cc: number, exam: number): SheetModel {
  return sheetOf("Notes", [
    ["Apprenant", "USSA24 CC", "USSA24 Examen", "USSA25"],
    ["Coefficient", cc, exam, 1],
    ...times(3, 0).map((_, index) => [person(index), 12, 13, 9]),
  ]);
}

describe("programmes", () => {
  const programme = (column: string, ...units: readonly number[]): SheetModel =>
    list(
      "Maquette",
      ["Code UE", column],
      units.map((figure, index) => [`UE${index + 11}`, figure]),
    );
  const inCompany = (company: number): SheetModel =>
    list(
      "Maquette",
      ["Code UE", "Nature", "ECTS"],
      [
        ["UE11", "Académique", 60 - company / 2],
        ["UE12", "Académique", 60 - company / 2],
        ["UE13", "Séquence professionnelle", company],
      ],
    );

  onBothSides("programmeHours", {
    "1 800 h are allowed (courses of engineers, art. 1.1)": {
      right: programme("Heures", 600, 600, 600),
      told: programme("Heures", 600, 600, 600.5),
      options: ENGINEER,
    },
    "two units are no programme": {
      right: programme("Heures", 1000, 1000),
      told: programme("Heures", 1000, 1000, 1),
      options: ENGINEER,
    },
  });
  onBothSides("companyShare", {
    "a half at most": { right: inCompany(60), told: inCompany(60.5), options: ENGINEER },
    "a third at least": { right: inCompany(40), told: inCompany(39.5), options: ENGINEER },
  });
  onBothSides("creditsTotal", {
    "without a catalogue, credits a tenth away are meant to make the total": {
      right: programme("ECTS", 30, 30, 30, 30, 30, 11),
      told: programme("ECTS", 30, 30, 30, 30, 30, 12),
      options: ENGINEER,
    },
    "above it too": {
      right: programme("ECTS", 30, 30, 30, 30, 30, 49),
      told: programme("ECTS", 30, 30, 30, 30, 30, 48),
      options: ENGINEER,
    },
    "five units are part of a programme": {
      right: programme("ECTS", 35, 35, 35, 35, 35),
      told: programme("ECTS", 35, 35, 35, 35, 34, 1),
      options: ENGINEER,
    },
  });
  onBothSides("semesterCredits", {
    "a unit by itself is no semester": {
      right: list(
        "Maquette",
        ["Semestre", "Code UE", "ECTS"],
        [
          ["S5", "UE11", 15],
          ["S5", "UE12", 15],
          ["S6", "UE21", 6],
        ],
      ),
      told: list(
        "Maquette",
        ["Semestre", "Code UE", "ECTS"],
        [
          ["S5", "UE11", 15],
          ["S6", "UE22", 9],
          ["S6", "UE21", 6],
        ],
      ),
      options: ENGINEER,
    },
  });
  onBothSides("headcountOutside", {
    "as many as wanted": {
      right: [marked(times(10, 12)), rules(["cohort.min", 10])],
      told: [marked(times(10, 12)), rules(["cohort.min", 11])],
      options: withRules,
    },
    "as many as allowed": {
      right: [marked(times(10, 12)), rules(["cohort.max", 10])],
      told: [marked(times(10, 12)), rules(["cohort.max", 9])],
      options: withRules,
    },
  });
});

describe("money", () => {
  const spent = (...lines: readonly (readonly [number, string, number])[]): SheetModel =>
    list("Dépenses", ["Année", "Partie", "Montant"], lines);
  const caps = (key: string, most: number): SheetModel =>
    rules([key, most], ["finance.split.cnam", 0.5], ["finance.split.greta-cfa", 0.5]);
  const both = (second: number): SheetModel =>
    spent([2026, "cnam", 3000], [2026, "greta-cfa", second], [2027, "cnam", 10]);
  const twoYears = (second: number): SheetModel =>
    spent([2026, "cnam", 3000], [2027, "cnam", second], [2027, "greta-cfa", 10]);

  onBothSides("capsExceeded", {
    "of a party in a year": {
      right: [both(5000), caps("finance.cap.party.year", 5000)],
      told: [both(5000.01), caps("finance.cap.party.year", 5000)],
      options: withRules,
    },
    "of all in a year": {
      right: [both(2000), caps("finance.cap.year", 5000)],
      told: [both(2000.01), caps("finance.cap.year", 5000)],
      options: withRules,
    },
    "of a party over the term": {
      right: [twoYears(2000), caps("finance.cap.party.term", 5000)],
      told: [twoYears(2000.01), caps("finance.cap.party.term", 5000)],
      options: withRules,
    },
  });

  it("capsExceeded: says how much over the term, of the party that is over", () => {
    const found = sentences("capsExceeded", [twoYears(2500), caps("finance.cap.party.term", 5000)], withRules);
    expect(found).toEqual(["Centre Cnam, 2027 : 5500 € pour 5000 € au plus, soit 500 € de trop."]);
  });

  const shares = (...parts: readonly number[]): SheetModel =>
    list(
      "Répartition",
      ["Partie", "Part", "Montant"],
      parts.map((part, index) => [`Partie ${index + 1}`, as("0%", part), 100]),
    );
  onBothSides("sharesSum", {
    "thirds in hundredths make a whole": { right: shares(0.33, 0.33, 0.33), told: shares(0.33, 0.33, 0.32) },
    "and above": { right: shares(0.34, 0.34, 0.33), told: shares(0.34, 0.34, 0.34) },
    "one part by itself is no division": { right: shares(0.4), told: shares(0.4, 0.4) },
    "a part above 1 is no share": { right: shares(1.5, 0.2), told: shares(1, 0.2) },
  });
  const schedule = (...rows: readonly (readonly [string, number])[]): SheetModel =>
    list(
      "Échéancier",
      ["Libellé", "Taux", "Montant"],
      rows.map(([label, rate]) => [label, as("0%", rate), 100]),
    );
  onBothSides("instalmentsSum", {
    "with a balance, instalments may make the whole and no more": {
      right: schedule(["Acompte 1", 0.5], ["Acompte 2", 0.5], ["Solde", 0]),
      told: schedule(["Acompte 1", 0.5], ["Acompte 2", 0.51], ["Solde", 0]),
    },
    "one instalment is no schedule": {
      right: schedule(["Acompte 1", 0.5], ["Autre", 0.1]),
      told: schedule(["Acompte 1", 0.5], ["Acompte 2", 0.1]),
    },
  });
});

describe("dates, on 1 March 2027", () => {
  const march: Options = { date: [1, 3, 2027] };
  const TODAY = 46_447;
  const due = (end: number): SheetModel =>
    list(
      "Calendrier",
      ["Échéance", "Début", "Fin", "Responsable", "Fait le"],
      [["Première visite", day(end - 50), day(end), "Lycée", null]],
    );
  const kept = (heading: string, value: Entry): SheetModel =>
    list(
      "Contrats",
      ["Apprenant", heading, "Contrat"],
      [
        [person(0), value, "C1"],
        [person(1), typeof value === "number" ? 2026 : day(46_000), "C2"],
        [person(2), typeof value === "number" ? 2026 : day(46_000), "C3"],
      ],
    );
  const visited = (first: Entry): SheetModel =>
    list(
      "Visites",
      ["Apprenant", "Visite 1", "Visite 2"],
      [
        [person(0), day(46_371), null],
        [person(1), first, null],
      ],
    );

  onBothSides("obligationsPastDue", {
    "the last day is not past": { right: due(TODAY), told: due(TODAY - 1), options: march },
  });
  // Ten years before 1 March 2027 is 1 March 2017, the serial 42 795.
  onBothSides("dataKeptTooLong", {
    "ten years to the day": { right: kept("Fin", day(42_795)), told: kept("Fin", day(42_794)), options: march },
    "a year of which some days are kept": { right: kept("Année", 2017), told: kept("Année", 2016), options: march },
    "nothing was kept before 1990": { right: kept("Année", 1989), told: kept("Année", 1990), options: march },
  });
  // The first visit has until 10 January 2027, the serial 46 397.
  onBothSides("visitsOutside", {
    "a visit is late once its window is over": {
      right: visited(day(46_397)),
      told: visited(null),
      options: march,
    },
  });
  it("visitsOutside: the last day of the window is still within it", () => {
    expect(places("visitsOutside", [visited(null)], { date: [10, 1, 2027] })).toEqual([]);
    expect(places("visitsOutside", [visited(null)], { date: [11, 1, 2027] })).toEqual(["Visites!A3"]);
  });
});

describe("texts", () => {
  const text = (written: string): SheetModel => sheetOf("Plaquette", [[written]]);
  const long = (length: number): string => "Diplôme du Cnam ".padEnd(length, "x");
  const lines = (count: number, ...codes: readonly string[]): SheetModel =>
    list(
      "Logigramme",
      ["Opération", "Cnam EP", "CCR"],
      [
        ...times(count - 1, 0).map((_, index) => [`Opération ${index}`, codes[index % codes.length] ?? "R", "NC"]),
        ["Locaux adaptés", "NC", "I"],
      ],
    );
  const form = (gap: number): SheetModel =>
    sheetOf("Adhésion", [
      ["Formations et recherches", null],
      ["Entreprises", null],
      ...times(gap, []),
      ["Institutions et partenaires", null],
    ]);

  onBothSides("wantedMentions", {
    "a paragraph of more than 160 letters is no mention": { right: text(long(161)), told: text(long(160)) },
  });
  onBothSides("operationsWithoutHead", {
    "three lines are no logigramme": { right: lines(3, "R", "V"), told: lines(4, "R", "V") },
    "two codes are none either": {
      right: list("L", ["Opération", "A", "B"], times(4, ["Locaux", "I", "NC"])),
      told: lines(4, "R"),
    },
  });
  onBothSides("membershipColleges", {
    "the collèges stand within nine rows": { right: form(7), told: form(6) },
  });
});
