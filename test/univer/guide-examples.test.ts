/** Every formula of the guide and the README, typed in the grid as it is printed there, gives what is said. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gessms2026 } from "../../src/conventions/gessms-2026";
import type { Convention } from "../../src/conventions/types";
import { catalogue } from "../../src/functions/catalogue";
import type { Locale } from "../../src/i18n/locale";
import { formatCell, parseAddress } from "../../src/workbook/address";
import type { CellValue, WorkbookModel } from "../../src/workbook/model";
import { open, type Opened } from "./support/open";
import { Typist } from "./support/typist";

type Marks = Readonly<Record<string, number | string>>;

interface Example {
  /** What the cells around hold. */
  readonly given?: Marks;
  /** The first values; `"a table"`: a heading; `"a number"`: that of the day. */
  readonly gives: readonly CellValue[] | "a table" | "a number";
  /** Figures of the table that the page tells. */
  readonly holds?: readonly CellValue[];
}

const PARTS: Marks = { B2: 65_294.4, B3: 29_268, B4: 35_981.44, C3: 0, C4: 12_000 };

/** The units of the convention, side by side. */
const UNITS = Object.fromEntries<Marks[string]>(
  unitsOf(gessms2026).flatMap((unit, index) => [
    [formatCell(0, index + 1), unit],
    [formatCell(1, index + 1), 12],
  ]),
);

const FRENCH: Readonly<Record<string, Example>> = {
  "=CNAM.UE_GRADE(C5:D5;;;CNAM_REGLES)": { given: { C5: 12, D5: 14 }, gives: [13] },
  "=SOMME(B2:B9)": { given: { B2: 3, B3: 4.5 }, gives: [7.5] },
  "=SOMME({1.2,5;3.4})": { gives: [10.5] },
  '=CNAM.UE_GRADE(C5:D5;C$4:D$4;;"gessms-2026")': { given: { C4: 0.4, D4: 0.6, C5: 9, D5: 10 }, gives: [10] },
  '=CNAM.UE_STATUS(C5:D5;;E5;"gessms-2026")': { given: { C5: 8, D5: 9, E5: 12 }, gives: ["Validée (session 2)"] },
  "=CNAM.AVERAGE(C5:E5;C$4:E$4;CNAM_REGLES)": {
    given: { C4: 4, D4: 6, E4: 2, C5: 12, D5: 9, E5: 14 },
    gives: [130 / 12],
  },
  '=CNAM.NEEDED(C5:D5;C$4:D$4;;"gessms-2026")': { given: { C4: 0.4, D4: 0.6, C5: 8 }, gives: [10.51] },
  "=CNAM.STATS(C5:C30)": { given: { C5: 8, C6: 12, C7: 13 }, gives: "a table" },
  "=CNAM.DIPLOMA(A1:P30;CNAM_REGLES)": { given: { A1: "Apprenant", A2: "Ada", ...UNITS }, gives: "a table" },
  '=CNAM.YEAR(A1:G30;"ingenieur-apprentissage-2020")': {
    given: { A1: "UE1 statut", B1: "UE2 statut", A2: "Validée", B2: "Session 2" },
    gives: "a table",
  },
  "=CNAM.MARGIN(B2;B3:B4)": { given: PARTS, gives: [44.96] },
  '=CNAM.SHARE(44,97;"assistant-gestion-2016")': { gives: ["Cnam", 22.49] },
  '=CNAM.SETTLEMENT(B2;B3:B4;C3:C4;"assistant-gestion-2016")': { given: PARTS, gives: "a table" },
  '=CNAM.BILLING(10000;2026;9500;;"gessms-2026")': { gives: "a table" },
  '=CNAM.BREAK_EVEN(3000;1200,5;20000;"gessms-2026")': { gives: [12] },
  '=CNAM.SUBSIDY(90150;230300;200000;"pays-aix-2016-2018")': { gives: "a table", holds: [63_105, 15_184.19] },
  '=CNAM.INDICATOR(B2:B4;C2:C4;"flux")': {
    given: { B2: 10, B3: 20, B4: 30, C2: 15, C3: 20, C4: 25 },
    gives: "a table",
  },
  '=CNAM.DEADLINE("Première visite en entreprise";"01/09/2026";"gessms-2026")': { gives: [46_347, 46_397] },
  "=CNAM.CALENDAR(2026;A1:B9;CNAM_REGLES)": {
    given: { A1: "événement", B1: "date", A2: "fin de formation", B2: "31/08/2027" },
    gives: "a table",
  },
  "=AUJOURDHUI()": { gives: "a number" },
  '=CNAM.APPROVAL(30;100;"gessms-2026")': { gives: [true] },
  '=CNAM.COMPOSITION(A2:A12;"Conseil de perfectionnement";"gessms-2026")': {
    given: { A2: "RN", A3: "EC", A4: "expert extérieur" },
    gives: "a table",
  },
  '=CNAM.VOTE(80;0;0;;"pays-aix-2016-2018")': { gives: "a table", holds: ["Adopté", 41] },
  '=8*5*CNAM.RULE("finance.teachingHour";"assistant-gestion-2016")': { gives: [3040] },
  '=CNAM.SOURCE("finance.billing.1.rate";"gessms-2026")': { gives: ["art. 3(3)"] },
  '=CNAM.RULE("Seuil de validation";CNAM_REGLES)': { gives: [10] },
  "=Feuil2!B2": { gives: [0] },
  '=SI(Feuil2!B2="";"";Feuil2!B2)': { gives: [""] },
  "=CNAM.UE_STATUS(C5:D5;;;$H$1:$I$3)": {
    given: {
      ...{ H1: "clé", I1: "valeur", H2: "convention", I2: "gessms-2026", H3: "Seuil de validation", I3: 12 },
      ...{ C5: 11, D5: 11.5 },
    },
    gives: ["Session 2"],
  },
};

const ENGLISH: Readonly<Record<string, Example>> = {
  '=CNAM.UE_GRADE({9,10},{0.4,0.6},,"gessms-2026")': { gives: [10] },
  '=CNAM.UE_STATUS({8,9},,12,"gessms-2026")': { gives: ["Validée (session 2)"] },
  '=CNAM.SHARE(44.97,"assistant-gestion-2016")': { gives: ["Cnam", 22.49] },
  '=CNAM.BILLING(10000,2026,9500,,"gessms-2026")': { gives: "a table" },
  '=CNAM.NEEDED({8,""},{0.4,0.6},,"gessms-2026")': { gives: [10.51] },
  '=CNAM.DEADLINE("visit1","01/09/2026","gessms-2026")': { gives: [46_347, 46_397] },
  '=CNAM.SOURCE("grading.rounding","gessms-2026")': { gives: ["annexe 3, « Saisie des notes »"] },
};

const PAGES: readonly (readonly [locale: Locale, pages: readonly string[], examples: typeof FRENCH])[] = [
  ["fr", pagesIn("docs/guide"), FRENCH],
  ["en", ["README.md"], ENGLISH],
];

function unitsOf({ values }: Convention): string[] {
  return values.flatMap(({ key }) => /^unit\.([^.]+)$/.exec(key)?.[1] ?? []);
}

function pagesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".md")).map((file) => path.join(folder, file));
}

/** Whole formulas: one with an ellipsis, or only begun, is but spoken of. */
function formulasOf(page: string): string[] {
  const found = readFileSync(page, "utf8").matchAll(/`(=[^`]+)`/g);
  return [...found].map(([, formula = ""]) => formula).filter((formula) => !/…|\.$/.test(formula));
}

/** What the examples lean on: the rules of a convention, and another sheet. */
function workbookWith(given: Marks = {}): WorkbookModel {
  const cells: Record<number, Record<number, { value: number | string }>> = {};
  for (const [address, value] of Object.entries(given)) {
    const { row, column } = parseAddress(address)!.area;
    cells[row] = { ...cells[row], [column]: { value } };
  }
  const rules = { 0: { 0: { value: "convention" }, 1: { value: "gessms-2026" } } };
  const sheet = (id: string, name: string, content: typeof cells) =>
    ({ id, name, visibility: "visible", cells: content }) as const;
  return {
    sheets: [sheet("a", "Exemple", cells), sheet("b", "Feuil2", {}), sheet("c", "Règles", rules)],
    names: [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$1" }],
  };
}

describe.each(PAGES)("typed in %s, from %s", (locale, pages, examples) => {
  it("is every formula of those pages", () => {
    expect([...new Set(pages.flatMap(formulasOf))].sort()).toEqual(Object.keys(examples).sort());
  });

  describe.each(Object.entries(examples))("%s", (formula, { given, gives, holds = [] }) => {
    let opened: Opened;

    beforeAll(async () => {
      opened = await open(workbookWith(given), catalogue);
    });
    afterAll(() => opened.host.univer.dispose());

    it("gives what the page says", async () => {
      new Typist(opened, locale).type("Exemple!R1", formula);
      const rows = await opened.read("Exemple!R1:AA20");
      const [row = []] = rows;
      if (gives === "a table") expect(row[0]).toBeTypeOf("string");
      else if (gives === "a number") expect(row[0]).toBeTypeOf("number");
      else expect(row.slice(0, gives.length)).toEqual(gives);
      expect(rows.flat()).toEqual(expect.arrayContaining([...holds]));
    });
  });
});
