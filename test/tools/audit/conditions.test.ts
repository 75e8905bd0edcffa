/** What a check needs to be sure of, one condition at a time: the sheet that meets them all is told, its neighbour is not. */
import { describe, expect, it } from "vitest";
import type { CheckId } from "../../../src/tools/audit/check-ids";
import type { SheetModel } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";
import { as, f, NAMES, places } from "./support";

/** A table of learners: under each heading its entries, then the same mark for the others. */
function learners(columns: Readonly<Record<string, readonly Entry[]>>, usual: Entry = 11): SheetModel {
  const headings = Object.keys(columns);
  const rows = NAMES.map((name, index) => [
    name,
    ...headings.map((heading) => {
      const own = columns[heading] ?? [];
      return index < own.length ? (own[index] ?? null) : usual;
    }),
  ]);
  return sheetOf("Notes", [["Apprenant", ...headings], ...rows]);
}

const marks = (...first: readonly Entry[]): SheetModel => learners({ USSA24: first, USSA25: [] });
const list = (name: string, headings: readonly string[], ...rows: readonly (readonly Entry[])[]): SheetModel =>
  sheetOf(name, [headings, ...rows]);
const text = (written: string): SheetModel => sheetOf("Plaquette", [[written]]);
const formula = (written: string): SheetModel => sheetOf("Calculs", [["Valeur"], [f(written)]]);

type Sheets = SheetModel | readonly SheetModel[];
type Pair = readonly [what: string, right: Sheets, told: Sheets];

const sheets = (given: Sheets): readonly SheetModel[] => ("cells" in given ? [given] : given);

const budget = (...rows: readonly (readonly Entry[])[]): SheetModel =>
  sheetOf("Budget", [["Budget prévisionnel"], [], ["Libellé", "Montant"], ...rows]);
const hiding = (sheet: SheetModel, ...rows: readonly number[]): SheetModel => ({
  ...sheet,
  rowSizes: Object.fromEntries(rows.map((row) => [row, { hidden: true as const }])),
});
/** Rows 4 to 7, the total in row 8. */
const summed = (second: Entry, written = "=SUM(B4:B7)"): SheetModel =>
  budget(["Heures", 100], ["Divers", second], ["Locaux", 300], ["Trajets", 400], ["Total", f(written, 800)]);

const copied = (source: Entry, shown: number, written = "=Saisie!B2"): readonly SheetModel[] => [
  learners({ USSA24: [f(written, shown)], USSA25: [] }),
  sheetOf("Saisie", [
    ["Apprenant", "Note"],
    ["ALVES Inès", source],
  ]),
];

const people = (heading: string, first: Entry, second: Entry): SheetModel =>
  list("Notes", ["Apprenant", heading, "USSA24"], ["LE GOFF Anaïs", first, 12], ["Le-Goff  Anais", second, 9]);

/** Five marks, and a formula of another sheet that reads some of them. */
const readBy = (written: string): readonly SheetModel[] => [
  list("Notes", ["Apprenant", "USSA24"], ...NAMES.slice(0, 5).map((name): readonly Entry[] => [name, 12])),
  sheetOf("Bilan", [["Moyenne", f(written, 12)]]),
];

/** The first learner sits a second session; the others passed. */
const sat = (first: Entry, second: Entry): SheetModel =>
  learners({ USSA24: [first, 15, 14, 13], "USSA24 session 2": [second] }, null);

const conditions: Partial<Record<CheckId, readonly Pair[]>> = {
  marksAsDates: [
    ["the days of a month are marks", marks(as("dd/mm/yyyy", 31)), marks(as("dd/mm/yyyy", 32))],
    ["with decimals it is none", marks(46_150.5), marks(46_150)],
    ["only of learners", list("Notes", ["Apprenant", "USSA24"], ["A B", 12], [null, 46_150]), marks(46_150)],
  ],
  unknownCodes: [
    ["a code of the product", marks("EXO"), marks("Exempté")],
    ["its short form", marks("V"), marks("Acquise")],
    ["its contrary", marks("NV"), marks("non acquis")],
    ["a number in words is a number", marks("12,5"), marks("douze")],
    ["a dash is no code", marks("-"), marks("absent justifié")],
  ],
  dashesInMarks: [
    ["a blank is no dash", marks(null), marks("-")],
    ["a code is none", marks("ABI"), marks("—")],
  ],
  marksAsText: [
    ["a number is none", marks(9.5), marks("9,5")],
    ["a code is none", marks("ABI"), marks(as("@", "9.5"))],
  ],
  marksReadFromBlanks: [
    ["a zero typed is a zero", copied(0, 0), copied(null, 0)],
    ["what shows something else", copied(null, 12), copied("", 0)],
    ["a computation", copied(null, 0, "=Saisie!B2+0"), copied(null, 0, "=Saisie!$B$2")],
    ["several cells", copied(null, 0, "=SUM(Saisie!B2:B3)"), copied(null, 0, "=Saisie!B2")],
  ],
  secondSessionWhenValidated: [
    ["a unit that is not validated", sat(9, 12), sat(10, 12)],
    ["a second session that nobody sat", sat(12, null), sat(12, 9)],
    ["an absence validates nothing, an exemption does", sat("ABI", 12), sat("EXO", 12)],
    ["what reads as no mark is no ground", sat("douze", 12), sat(20, 12)],
  ],
  duplicatedLearners: [
    [
      "born on two days",
      people("Date de naissance", as("dd/mm/yyyy", 36_000), as("dd/mm/yyyy", 36_001)),
      people("Date de naissance", as("dd/mm/yyyy", 36_000), as("dd/mm/yyyy", 36_000)),
    ],
    ["of two addresses", people("Courriel", "a@x.fr", "b@x.fr"), people("Courriel", "a@x.fr", null)],
    [
      "blank numbers are not the same",
      list("Notes", ["N° étudiant", "Apprenant", "USSA24"], [null, "A Bé", 12], [null, "C Dé", 9], [13, "E Fé", 8]),
      list("Notes", ["N° étudiant", "Apprenant", "USSA24"], [11, "A Bé", 12], [11, "C Dé", 9], [13, "E Fé", 8]),
    ],
    [
      "a last name is no name",
      list("Notes", ["Nom", "USSA24"], ["MARTIN", 12], ["MARTIN", 9]),
      list("Notes", ["Nom", "Prénom", "USSA24"], ["MARTIN", "Chloé", 12], ["MARTIN", "Chloé", 9]),
    ],
  ],
  spacesInNames: [
    [
      "one space between words",
      list("Notes", ["Apprenant", "USSA24"], ["ALVES Inès", 12], ["X Y", 9]),
      list("Notes", ["Apprenant", "USSA24"], ["ALVES  Inès", 12], ["X Y", 9]),
    ],
    [
      "none at the end",
      list("Notes", ["Apprenant", "USSA24"], ["ALVES Inès", 12], ["X Y", 9]),
      list("Notes", ["Apprenant", "USSA24"], ["ALVES Inès ", 12], ["X Y", 9]),
    ],
  ],
  creditsUnlikeCatalogue: [
    [
      "the credits of the text",
      list("Maquette", ["Code UE", "ECTS"], ["USSA24", 4], ["USSA25", 4]),
      list("Maquette", ["Code UE", "ECTS"], ["USSA24", 5], ["USSA25", 4]),
    ],
    [
      "a unit of another catalogue",
      list("Maquette", ["Code UE", "ECTS"], ["ABC101", 5], ["USSA25", 4]),
      list("Maquette", ["Code UE", "ECTS"], ["ussa 24", 5], ["USSA25", 4]),
    ],
  ],
  statedTotal: [
    ["to the cent", budget(["A", 1], ["B", 2], ["Total", 3.004]), budget(["A", 1], ["B", 2], ["Total", 3.01])],
    ["one line makes no sum", budget(["A", 1], ["Total", 3]), budget(["A", 1], ["B", 1], ["Total", 3])],
    [
      "a formula is no statement",
      budget(["A", 1], ["B", 2], ["Total", f("=4", 4)]),
      budget(["A", 1], ["B", 2], ["Total", 4]),
    ],
    [
      "a margin adds nothing up",
      budget(["A", 1], ["B", 2], ["Total marge", 4]),
      budget(["A", 1], ["B", 2], ["Total général", 4]),
    ],
    [
      "the total of what stands under it",
      sheetOf("Budget", [
        ["Libellé", "Montant"],
        ["Total", 3],
        ["A", 1],
        ["B", 2],
      ]),
      sheetOf("Budget", [
        ["Libellé", "Montant"],
        ["Total", 4],
        ["A", 1],
        ["B", 2],
      ]),
    ],
  ],
  totalLeavesOutRows: [
    ["text is no line", summed("à définir", "=SUM(B6:B7)"), summed(200, "=SUM(B4:B6)")],
    ["what stands beyond the total", summed(200, "=SUM(B9:B12)"), summed(200, "=SUM(B5:B7)")],
    ["two columns together", summed(200, "=SUM(A4:B6)"), summed(200, "=SUBTOTAL(9,B4:B6)")],
    ["an average", summed(200, "=SUBTOTAL(1,B4:B6)"), summed(200, "=SUBTOTAL(109,B4:B6)")],
  ],
  hiddenRowsInTotals: [
    ["words add nothing", hiding(summed("à définir"), 4), hiding(summed(200), 4)],
    ["nor do zeros", hiding(summed(0), 4), hiding(summed(0), 4, 5)],
    ["a row outside of the sum", hiding(summed(200, "=SUM(B6:B7)"), 4), hiding(summed(200, "=SUM(B5:B6)"), 4)],
    ["one cell is no sum", hiding(summed(200, "=SUM(B5:B5)"), 4), hiding(summed(200, "=SUBTOTAL(9,B4:B7)"), 4)],
    ["a total that is hidden too", hiding(summed(200), 4, 7), hiding(summed(200), 4, 6)],
    ["left out on purpose", hiding(summed(200, "=SUBTOTAL(109,B4:B7)"), 4), hiding(summed(200, "=SUM($B$4:B7)"), 4)],
  ],
  rangesMissRows: [
    ["three rows at least", readBy("=AVERAGE(Notes!B2:B3)"), readBy("=AVERAGE(Notes!B2:B4)")],
    ["from the first row, or its heading", readBy("=AVERAGE(Notes!B3:B5)"), readBy("=AVERAGE(Notes!B1:B5)")],
    ["up to the last", readBy("=AVERAGE(Notes!B2:B6)"), readBy("=AVERAGE(Notes!B2:B5)")],
    ["within the columns of the table", readBy("=AVERAGE(Notes!B2:C4)"), readBy("=COUNTA(Notes!A2:B4)")],
  ],
  resultsInError: [
    ["what is awaited", sheetOf("C", [[f("=A2", { error: "#N/A" })]]), sheetOf("C", [[f("=A2", { error: "#REF!" })]])],
    [
      "what is being computed",
      sheetOf("C", [[f("=A2", { error: "#BUSY!" })]]),
      sheetOf("C", [[f("=A2", { error: "#NAME?" })]]),
    ],
    ["what is typed", sheetOf("C", [[{ error: "#REF!" }]]), sheetOf("C", [[f("=A2", { error: "#DIV/0!" })]])],
    [
      "a block of which a row is right",
      sheetOf("C", [
        [{ formula: "=X", value: { error: "#N/A" }, spill: { rows: 2, columns: 1 } }],
        [{ value: 1, spilledFrom: { row: 0, column: 0 } }],
      ]),
      sheetOf("C", [
        [{ formula: "=X", value: { error: "#N/A" }, spill: { rows: 2, columns: 1 } }],
        [{ value: { error: "#N/A" }, spilledFrom: { row: 0, column: 0 } }],
      ]),
    ],
  ],
  amountsAsText: [
    [
      "words are no amount",
      budget(["A", "à définir"], ["B", 2], ["C", 3]),
      budget(["A", "1 234,50 €"], ["B", 2], ["C", 3]),
    ],
    [
      "an amount in a total",
      budget(["A", 1], ["B", 2], ["Total", "voir plus bas"]),
      budget(["A", 1], ["B", 2], ["Total", "3 EUR"]),
    ],
  ],
  datesAsText: [
    [
      "words are no date",
      list("Contrats", ["Contrat", "Début"], ["C1", "bientôt"], ["C2", as("dd/mm/yyyy", 46_266)]),
      list("Contrats", ["Contrat", "Début"], ["C1", "01/09/2026"], ["C2", as("dd/mm/yyyy", 46_266)]),
    ],
  ],
  externalLinks: [
    ["a column of a table", formula("=T[CC]"), formula("=[1]Notes!A1")],
    ["a text", formula('="[1]Notes!"&A1'), formula("='[Budget.xlsx]Notes'!A1&\"x\"")],
  ],
  volatileFunctions: [
    ["a text", formula('="TODAY()"'), formula("=TODAY()")],
    ["a name", formula("=TODAY"), formula("=now()")],
    ["a name that begins so", formula("=OFFSETS(A1)"), formula("=OFFSET(A1,1,0)")],
    ["another function", formula("=ROUND(A1,0)"), formula("=RAND()")],
    ["a function of ours", formula("=CNAM.RULE(A1)"), formula("=INDIRECT(A1)")],
    ["a sum", formula("=SUM(A1:A2)"), formula("=RANDBETWEEN(1,6)+RANDARRAY(2)")],
  ],
  brandName: [
    ["written as it is", text("Une formation du Cnam"), text("Une formation du CNAM")],
    ["with its points", text("Une formation du Cnam."), text("Une formation du C.N.A.M.")],
    ["a title in capitals", text("FORMATION DU CNAM"), text("Formation du C. N. A. M.")],
    ["the functions of the product", text("Les fonctions CNAM du classeur"), text("Les cours CNAM du soir")],
    ["those in English", text("The CNAM functions of it"), text("The CNAM of Paris")],
    ["a longer word", text("Le cours XCNAM du soir"), text("Le cours (CNAM) du soir")],
    ["a function", text("Voir CNAM.UE_VALID plus bas"), text("Voir le CNAM. Merci bien")],
  ],
};

describe.each(Object.entries(conditions) as [CheckId, readonly Pair[]][])("%s", (check, pairs) => {
  it.each(pairs)("%s", (_what, right, told) => {
    expect(places(check, sheets(right)), "right").toEqual([]);
    expect(places(check, sheets(told)), "told").not.toEqual([]);
  });
});

describe("personal columns", () => {
  it.each([
    ...["Tél", "Téléphone", "Téléphone portable", "Mobile", "Portable", "Adresse", "Adresse postale", "Code postal"],
    ...["CP", "Ville", "NIR", "N° sécu", "N° sécurité sociale", "Numéro de sécurité sociale", "Sécurité sociale"],
    ...["Nationalité", "Sexe", "Genre", "Civilité", "Lieu de naissance", "Situation familiale", "IBAN", "RIB"],
    ...["Handicap", "RQTH", "Courriel", "Date de naissance"],
  ])("are those headed « %s », where they hold something", (heading) => {
    const value: Entry =
      heading === "Courriel" ? "a@x.fr" : heading === "Date de naissance" ? as("dd/mm/yyyy", 36_000) : "x";
    const held = (first: Entry): SheetModel =>
      list("Notes", ["Apprenant", heading, "USSA24"], ["ALVES Inès", first, 12], ["BENALI Karim", null, 9]);
    expect(places("personalColumns", [held(value)])).toEqual(["Notes!B2"]);
    expect(places("personalColumns", [held(null)])).toEqual([]);
  });
});
