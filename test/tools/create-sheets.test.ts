import { describe, expect, it } from "vitest";
import { conventionById, conventions } from "../../src/conventions";
import { createBudget } from "../../src/tools/create-budget";
import { createMarksSheet } from "../../src/tools/create-marks-sheet";
import { freezeSheet } from "../../src/tools/freeze/freeze-sheet";
import { insertRulesSheet } from "../../src/tools/insert-rules-sheet";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { SheetModel, WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import type { Plan } from "../../src/workbook/plan";
import { planned, rowContents, sheetNamed, sheetOf, workbookOf } from "./support/workbooks";

const gessms = conventionById("gessms-2026")!;
const existing = workbookOf(sheetOf("Notes", [["mes notes", 12.5]]), sheetOf("Budget", [["mon budget", "=B2+1"]]));

const planners: readonly (readonly [string, (workbook: WorkbookModel) => Plan])[] = conventions.flatMap(
  (convention) => [
    [`rules of ${convention.id}`, (workbook) => insertRulesSheet(workbook, { convention, locale: "fr" })],
    [`marks of ${convention.id}`, (workbook) => createMarksSheet(workbook, { convention, learners: 3, locale: "fr" })],
    [`budget of ${convention.id}`, (workbook) => createBudget(workbook, { convention, locale: "en" })],
  ],
);

const frozen: (typeof planners)[number] = [
  "frozen sheet",
  (workbook) => freezeSheet(workbook, { sheet: "Notes", functionIds: [], hidden: "leftOut", locale: "fr" }).plan,
];

describe.each([...planners, frozen])("the plan of the %s", (_name, plan) => {
  it("overwrites nothing and is undone without a trace", async () => {
    const port = createMemoryWorkbook(existing);
    const before = await port.snapshot();
    const applied = await port.apply(plan(before));
    const after = await port.snapshot();
    expect(after.sheets.length).toBeGreaterThan(before.sheets.length);
    for (const sheet of before.sheets) expect(sheetNamed(after, sheet.name)).toEqual(sheet);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(await port.snapshot()).toEqual(before);
  });
});

function formulas(sheet: SheetModel): string[] {
  return [...cellsIn(sheet.cells)].flatMap(({ cell }) => (cell.formula === undefined ? [] : [cell.formula]));
}

/** Every formula of a sheet that people do not see in a cell: validations and conditional formats. */
function hiddenFormulas(sheet: SheetModel): string {
  return JSON.stringify([sheet.validations, sheet.conditionalFormats]);
}

describe.each(conventions.map((convention) => [convention.id, convention] as const))(
  "sheets of %s",
  (_id, convention) => {
    const marks = planned(workbookOf(), createMarksSheet(workbookOf(), { convention, learners: 2, locale: "fr" }));
    const budget = planned(workbookOf(), createBudget(workbookOf(), { convention, locale: "fr" }));

    it("pass CNAM_REGLES last in every CNAM formula, and bring the table", () => {
      for (const made of [marks, budget]) {
        expect(made.names.map(({ name }) => name)).toEqual(["CNAM_REGLES"]);
        const calls = made.sheets.flatMap(formulas).filter((formula) => formula.includes("CNAM."));
        expect(calls.length).toBeGreaterThan(0);
        for (const formula of calls) expect(formula).toMatch(/CNAM_REGLES\)/);
      }
    });

    it("never call a CNAM function in a validation or a conditional format", () => {
      for (const made of [marks, budget]) expect(made.sheets.map(hiddenFormulas).join()).not.toMatch(/CNAM\./);
    });

    it("keep validation formulas within what a spreadsheet accepts", () => {
      for (const sheet of [...marks.sheets, ...budget.sheets]) {
        for (const { rule, errorTitle = "", errorMessage = "" } of sheet.validations ?? []) {
          if (rule.kind === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
          expect(errorTitle.length).toBeLessThanOrEqual(32);
          expect(errorMessage.length).toBeLessThanOrEqual(255);
        }
      }
    });
  },
);

describe("createMarksSheet", () => {
  const components = {
    USSA27: [
      { label: "CC", weight: 0.4 },
      { label: "Examen", weight: 0.6 },
    ],
  };
  const plan = createMarksSheet(workbookOf(), { convention: gessms, learners: 2, locale: "fr", components });
  const made = planned(workbookOf(), plan);
  const notes = sheetNamed(made, "Notes");

  it("is laid out by unit: session 1, session 2, grades, statuses", () => {
    expect(rowContents(notes, 2, 7)).toEqual(["Résultats", null, null, null, null, null, "Session 1"]);
    expect(rowContents(notes, 3, 11)).toEqual([
      "N°",
      "Apprenant",
      "Moyenne",
      "ECTS acquis",
      "UE validées",
      "UE en session 2",
      "USSA24",
      "USSA25",
      "USSA26",
      "USSA27",
      null,
    ]);
    expect(rowContents(notes, 5, 11).slice(8)).toEqual(["Note", "CC", "Examen"]);
  });

  it("takes the credits from the rules, once", () => {
    expect(notes.cells[4]?.[6]?.formula).toBe('=CNAM.RULE("unit.USSA24",CNAM_REGLES)');
    expect(notes.cells[4]?.[21]?.formula).toBe("=$G$5");
  });

  it.each([
    ["a single mark", 35, "=CNAM.UE_GRADE(G8,,V8,CNAM_REGLES)"],
    ["two components and their weights", 38, "=CNAM.UE_GRADE(J8:K8,J$7:K$7,Y8,CNAM_REGLES)"],
    ["the status beside", 52, "=CNAM.UE_STATUS(J8:K8,J$7:K$7,Y8,CNAM_REGLES)"],
    ["the general mean", 2, "=CNAM.AVERAGE(AJ8:AW8,$AJ$5:$AW$5,CNAM_REGLES)"],
    ["the credits, from the statuses", 3, "=CNAM.ECTS(AX8:BK8,$AJ$5:$AW$5,CNAM_REGLES)"],
  ])("computes %s on the learner's own row", (_case, column, formula) => {
    expect(notes.cells[7]?.[column]?.formula).toBe(formula);
  });

  it("colours marks from the status columns, whatever the unit's number of components", () => {
    const [firstRun, ...others] = (notes.conditionalFormats ?? []).filter(({ rule }) =>
      JSON.stringify(rule).includes("Dispensé"),
    );
    expect(firstRun).toMatchObject({
      areas: [{ row: 7, column: 6, rows: 3, columns: 4 }],
      rule: { formula: '=AX8="Dispensé"' },
    });
    expect(others[0]).toMatchObject({ areas: [{ column: 10 }], rule: { formula: '=BA8="Dispensé"' } });
  });

  it("offers units to name where the convention has no catalogue", () => {
    const convention = conventionById("assistant-gestion-2016")!;
    const generic = planned(workbookOf(), createMarksSheet(workbookOf(), { convention, learners: 1, locale: "fr" }));
    const sheet = sheetNamed(generic, "Notes");
    expect(rowContents(sheet, 3, 9).slice(6)).toEqual(["UE 1", null, "UE 2"]);
    expect(rowContents(sheet, 5, 8).slice(6)).toEqual(["CC", "Examen"]);
    expect(rowContents(sheet, 6, 8).slice(6)).toEqual([0.4, 0.6]);
  });

  it("carries word for word the notice of the convention", () => {
    const notice = (id: string): unknown => {
      const convention = conventionById(id)!;
      const model = planned(workbookOf(), createMarksSheet(workbookOf(), { convention, learners: 1, locale: "fr" }));
      return sheetNamed(model, "Notes").cells[1]?.[0]?.value;
    };
    expect(notice("cnam")).toBe("Document interne, non communicable avant validation du jury");
    expect(notice("gessms-2026")).toBe("Document interne, non communicable avant validation du jury");
    expect(notice("assistant-gestion-2016")).toBe(
      "Document interne, non communicable avant validation du jury — sous réserve de validation par le jury annuel",
    );
  });

  it("has as many units as asked where the convention lists none", () => {
    const convention = conventionById("cnam")!;
    const model = planned(
      workbookOf(),
      createMarksSheet(workbookOf(), { convention, learners: 1, locale: "fr", units: 2 }),
    );
    const codes = rowContents(sheetNamed(model, "Notes"), 3, 20).filter(
      (value) => typeof value === "string" && /^UE \d$/.test(value),
    );
    expect(new Set(codes)).toEqual(new Set(["UE 1", "UE 2"]));
  });

  it("uses the rules table the workbook already has", () => {
    const other = createMarksSheet(made, { convention: gessms, learners: 1, locale: "fr" });
    expect(other.edits.filter(({ kind }) => kind === "addSheet")).toEqual([
      expect.objectContaining({ sheet: "Notes (2)" }),
    ]);
    expect(other.edits.some(({ kind }) => kind === "name")).toBe(false);
  });
});

describe("createBudget", () => {
  it("prices the lines with the convention's own rates", () => {
    const convention = conventionById("assistant-gestion-2016")!;
    const made = planned(workbookOf(), createBudget(workbookOf(), { convention, locale: "fr" }));
    const sheet = sheetNamed(made, "Budget");
    const teaching = Object.keys(sheet.cells)
      .map(Number)
      .find((row) => sheet.cells[row]?.[0]?.value === "Enseignement")!;
    const line = teaching + 1;
    expect(rowContents(sheet, teaching, 8)).toEqual([
      "Enseignement",
      null,
      null,
      "h",
      '=CNAM.RULE("finance.teachingHour",CNAM_REGLES)',
      `=IF(OR(COUNT(B${line}:C${line})+0*SUM(B${line}:C${line})=0,E${line}=""),"",SUM(INDEX(CNAM.COST(CHOOSE({1,2,3;4,5,6},"nature","quantité","taux","cours",PRODUCT(B${line}:C${line}),E${line}),CNAM_REGLES),0,3)))`,
      null,
      '=CNAM.SOURCE("finance.teachingHour",CNAM_REGLES)',
    ]);
  });

  it("names the parties in the order in which the convention shares the margin", () => {
    const made = planned(workbookOf(), createBudget(workbookOf(), { convention: gessms, locale: "fr" }));
    const labels = [...cellsIn(sheetNamed(made, "Budget").cells)].map(({ cell }) => cell.value);
    expect(labels).toEqual(expect.arrayContaining(["Charges — Centre Cnam", "Charges — GRETA-CFA", "Charges — Lycée"]));
  });

  it("shares a result where charges are all agreed on, a margin of direct charges where the text lists them", () => {
    const words = (id: string): readonly unknown[] => {
      const made = planned(workbookOf(), createBudget(workbookOf(), { convention: conventionById(id)!, locale: "fr" }));
      return [...cellsIn(sheetNamed(made, "Budget").cells)].map(({ cell }) => cell.value);
    };
    expect(words("gessms-2026")).toEqual(
      expect.arrayContaining(["Excédent ou déficit", "Partage du résultat", "Charges indirectes convenues"]),
    );
    expect(words("gessms-2026")).not.toContain("Marge brute");
    expect(words("assistant-gestion-2016")).toEqual(expect.arrayContaining(["Marge brute", "Partage de la marge"]));
    expect(words("assistant-gestion-2016")).not.toContain("Charges indirectes convenues");
  });

  it("says on what the forecast of contracts rests", () => {
    const made = planned(workbookOf(), createBudget(workbookOf(), { convention: gessms, locale: "fr" }));
    const remarks = [...cellsIn(sheetNamed(made, "Budget").cells)].map(({ cell }) => cell.value);
    expect(remarks).toContain("Base\u00a0: prise en charge fixée par l’OPCO");
  });

  it("shares nothing where the convention does not say how", () => {
    const convention = conventionById("cnam")!;
    const made = planned(workbookOf(), createBudget(workbookOf(), { convention, locale: "fr" }));
    expect(formulas(sheetNamed(made, "Budget")).some((formula) => formula.includes("CNAM.SHARE"))).toBe(false);
  });
});
