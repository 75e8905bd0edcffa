import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/functions/catalogue";
import { conventionById } from "../../../src/conventions";
import { possibleResults } from "../../../src/tools/attach/attachment";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import type { Edit, Plan } from "../../../src/workbook/plan";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { open } from "../../univer/support/open";
import { planned, rowContents, sheetNamed, sheetOf } from "../support/workbooks";
import { excelTable, jury, oneUnit, several, withRules } from "./sheets";
import { attached, attachment, planOf } from "./support";

function made(sheet: SheetModel, plan: Plan, rules?: string): SheetModel {
  return sheetNamed(planned(withRules(sheet, rules), plan), sheet.name);
}

async function computed(workbook: WorkbookModel, plan: Plan, address: string): Promise<CellValue[][]> {
  const read = await (await open(planned(workbook, plan), catalogue)).read(address);
  return read.map((row) => row.map((value) => (typeof value === "object" && value ? { error: value.error } : value)));
}

function edits<K extends Edit["kind"]>(plan: Plan, kind: K): readonly Extract<Edit, { kind: K }>[] {
  return plan.edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
}

const gessms = conventionById("gessms-2026")!;
const NA = { error: "#N/A" };

describe("a sheet about one unit", () => {
  const plan = planOf(oneUnit(), ["grade", "status"]);
  const sheet = made(oneUnit(), plan);

  it("gets its columns in the first free ones, headed in the row of the headings by the name of the sheet", () => {
    expect(rowContents(sheet, 2, 7).slice(5)).toEqual(["USSA24 note", "USSA24 statut"]);
    expect(sheet.cells[4]?.[5]?.formula).toBe("=CNAM.UE_GRADE(C5:D5,C$4:D$4,E5,CNAM_REGLES)");
    expect(sheet.cells[6]?.[6]?.formula).toBe("=CNAM.UE_STATUS(C7:D7,C$4:D$4,E7,CNAM_REGLES)");
  });

  it("leaves the weights and the mean of the class alone", () => {
    expect([sheet.cells[3]?.[5], sheet.cells[8]?.[5]]).toEqual([undefined, undefined]);
    expect(rowContents(sheet, 8, 5)).toEqual(["Moyenne", null, 7.2, 9.3, null]);
  });

  it("replaces the words that the functions refuse, says so, and computes", async () => {
    expect(plan.overwrites).toEqual([{ sheet: "USSA24", row: 6, column: 2, rows: 1, columns: 1 }]);
    expect(await computed(withRules(oneUnit()), plan, "USSA24!C5:G8")).toEqual([
      // 12 × 0.4 + 8 × 0.6; then a text number, validated by the second session; an absence; a 0 beside a blank.
      [12, 8, null, 9.6, "Session 2"],
      ["9,5", 6, 12, 12, "Validée (session 2)"],
      ["ABJ", 14, null, "ABJ", "Session 2"],
      [0, null, null, NA, "En attente"],
    ]);
  });

  it("leaves words alone when asked to", () => {
    const left = planOf(oneUnit(), ["grade"], { codes: {} });
    expect(left.overwrites).toBeUndefined();
    expect(made(oneUnit(), left).cells[6]?.[2]?.value).toBe("abs. justif.");
  });

  it("offers neither credits nor mean", () => {
    expect(possibleResults(attachment(oneUnit()))).toEqual(["grade", "status"]);
  });
});

describe("several units", () => {
  const plan = planOf(several(), ["credits", "mean"]);

  it("adds what the mean and the credits are computed from, a block per kind", () => {
    expect(rowContents(made(several(), plan), 2, 16).slice(8)).toEqual([
      "UE1 note",
      "UE2 note",
      "UE3 note",
      "UE1 statut",
      "UE2 statut",
      "UE3 statut",
      "ECTS acquis",
      "Moyenne CNAM",
    ]);
  });

  it("keeps a blank a blank and a 0 a 0 when the marks of a unit stand apart", async () => {
    expect(made(several(), plan).cells[3]?.[8]?.formula).toBe(
      '=CNAM.UE_GRADE(CHOOSE({1,2},C4&"",E4&""),,,CNAM_REGLES)',
    );
    expect(await computed(withRules(several()), plan, "Semestre!I4:P6")).toEqual([
      // (13 × 6 + 8.5 × 4 + 15 × 2) / 12; then UE1 unknown: (10 × 4 + 15 × 2) / 6; then UE3 exempt: (10 × 6 + 10 × 4) / 10.
      [13, 8.5, 15, "Validée", "Session 2", "Validée", 8, 142 / 12],
      [NA, 10, 15, "En attente", "Validée", "Validée", 6, 70 / 6],
      [10, 10, "DIS", "Validée", "Validée", "Dispensé", 12, 10],
    ]);
  });

  it("takes the credits of the convention when the sheet states none", async () => {
    const sheet = sheetOf("Notes", [
      ["Nom", "USSA24", "USSA25"],
      ["DUPONT", 12, 8],
      ["MARTIN", 11, 14],
    ]);
    const credits = planOf(sheet, ["credits"], { conventionId: "gessms-2026" });
    expect(made(sheet, credits).cells[1]?.[5]?.formula).toBe(
      '=CNAM.ECTS(D2:E2,CNAM.RULE({"unit.USSA24","unit.USSA25"},CNAM_REGLES),CNAM_REGLES)',
    );
    // Four credits each in the catalogue.
    expect(await computed(withRules(sheet, "gessms-2026"), credits, "Notes!F2:F3")).toEqual([[4], [8]]);
  });

  it("offers no credits without a row of them nor a catalogue", () => {
    const sheet = sheetOf("Notes", [
      ["Nom", "XYZ101", "XYZ102"],
      ["DUPONT", 12, 8],
      ["MARTIN", 9, 14],
    ]);
    expect(possibleResults(attachment(sheet))).toEqual(["grade", "status"]);
  });
});

describe("without a row of weights", () => {
  const formulas = (...headings: readonly string[]): string | undefined => {
    const sheet = sheetOf("USSA24", [
      ["Nom", ...headings],
      ["DUPONT", ...headings.map(() => 12)],
      ["MARTIN", ...headings.map(() => 8)],
    ]);
    const at = headings.length + 1;
    return made(sheet, planOf(sheet, ["grade"])).cells[1]?.[at]?.formula;
  };

  it.each([
    ["continuous assessment and exam weigh what the convention says", ["CC", "Examen"], "B2:C2,"],
    ["the exam first, they are given in the convention's order", ["Examen", "CC"], 'CHOOSE({1,2},C2&"",B2&""),'],
    ["two of a kind weigh the same, and it is written", ["CC1", "CC2"], "B2:C2,{1,1}"],
    ["so do three", ["CC", "Oral", "Examen"], "B2:D2,{1,1,1}"],
    ["a single mark needs none", ["Note"], "B2,"],
  ])("%s", (_title, headings, args) => {
    expect(formulas(...headings)).toBe(`=CNAM.UE_GRADE(${args},,CNAM_REGLES)`);
  });
});

describe("an Excel table", () => {
  const plan = planOf(excelTable(), ["grade", "status"]);

  it("grows by the columns, with a formula per row by the names of its columns", () => {
    const sheet = made(excelTable(), plan);
    expect(sheet.tables?.[0]).toMatchObject({
      area: { row: 1, column: 0, rows: 4, columns: 7 },
      columns: ["Nom", "CC", "Absences", "Examen", "Rattrapage", "USSA25 note", "USSA25 statut"],
    });
    expect(rowContents(sheet, 1, 7).slice(5)).toEqual(["USSA25 note", "USSA25 statut"]);
    expect(sheet.cells[2]?.[5]?.formula).toBe(
      '=CNAM.UE_GRADE(CHOOSE({1,2},Notes[[#This Row],[CC]]&"",Notes[[#This Row],[Examen]]&""),,' +
        "Notes[[#This Row],[Rattrapage]],CNAM_REGLES)",
    );
  });

  it("computes", async () => {
    expect(await computed(withRules(excelTable()), plan, "USSA25!F3:G5")).toEqual([
      [10, "Validée"],
      // A mark of the first session is missing: whatever the second, nothing is decided.
      [NA, "En attente"],
      [10, "Validée"],
    ]);
  });

  it("stays as it is when something stands on its right: results go further, by address", () => {
    const sheet = excelTable();
    const cells = { ...sheet.cells, 3: { ...sheet.cells[3], 5: { value: "à revoir" } } };
    const beside = made({ ...sheet, cells }, planOf({ ...sheet, cells }, ["status"]));
    expect(beside.tables).toEqual(sheet.tables);
    expect(beside.cells[2]?.[6]?.formula).toBe('=CNAM.UE_STATUS(CHOOSE({1,2},B3&"",D3&""),,E3,CNAM_REGLES)');
  });
});

describe("the place of the results", () => {
  const rows = [
    ["Nom", "CC", "Examen"],
    ["DUPONT", 12, 8],
    ["MARTIN", 10, 9],
  ];

  it.each([
    ["right beside the table", sheetOf("Notes", rows), 3],
    ["past a remark in a single cell", sheetOf("Notes", [rows[0]!, [...rows[1]!, null, "absent en mai"], rows[2]!]), 5],
    ["not in hidden columns", sheetOf("Notes", rows, { columnSizes: { 4: { hidden: true } } }), 5],
    ["not under merged cells", sheetOf("Notes", rows, { merges: [{ row: 1, column: 4, rows: 2, columns: 2 }] }), 6],
    [
      "not against another table",
      sheetOf("Notes", [
        [...rows[0]!, null, null, "Nature", "Montant"],
        [...rows[1]!, null, null, "Cours", 100],
        [...rows[2]!, null, null, "Salle", 200],
      ]),
      7,
    ],
  ])("%s", (_title, sheet, column) => {
    const [block] = edits(planOf(sheet, ["grade", "status"]), "cells");
    expect(block?.range.column).toBe(column);
  });
});

describe("brought again", () => {
  it.each([
    ["one unit", oneUnit(), ["grade", "status"]],
    ["several units", several(), ["status", "credits", "mean"]],
    ["an Excel table", excelTable(), ["grade", "status"]],
  ] as const)("adds nothing to %s", (_title, sheet, wanted) => {
    const again = made(sheet, planOf(sheet, wanted));
    expect(attached(again, wanted)).toEqual({ ok: false, reason: "nothingToAdd" });
    expect(attached(again, wanted, { locale: "en" })).toEqual({ ok: false, reason: "nothingToAdd" });
    const units = (one: SheetModel) => attachment(one).units.map(({ unit }) => unit);
    expect(units(again)).toEqual(units(sheet));
  });

  it("adds what is missing, computed from what stands already", () => {
    const again = made(several(), planOf(several(), ["status"]));
    const sheet = made(again, planOf(again, ["credits"]));
    const missing = sheet.conditionalFormats?.filter(({ rule }) => rule.kind === "blank");
    expect(missing).toHaveLength(1);
    expect(sheet.cells[3]?.[11]?.formula).toBe("=CNAM.ECTS(I4:K4,CHOOSE({1,2,3},C$1,F$1,H$1),CNAM_REGLES)");
  });
});

describe("entry and colours", () => {
  it("checks the marks where nothing checks them yet, without refusing", () => {
    const own = { row: 4, column: 2, rows: 4, columns: 1 };
    const sheet = oneUnit({
      validations: [
        {
          areas: [own],
          rule: { kind: "whole", comparison: "greaterThan", operands: [0] },
          allowBlank: true,
          onError: "stop",
        },
      ],
    });
    const [edit] = edits(planOf(sheet, ["grade"]), "validation");
    expect(edit?.areas).toEqual([{ row: 4, column: 3, rows: 4, columns: 2 }]);
    expect(edit?.validation).toMatchObject({ onError: "warning", rule: { kind: "custom" } });
    expect(edits(planOf(sheet, ["grade"], { mostChecked: 7 }), "validation")).toEqual([]);
    expect(made(sheet, planOf(sheet, ["grade"])).validations).toContainEqual(sheet.validations?.[0]);
  });

  it("colours what is within 0.05 below the threshold, first", () => {
    const [near] = edits(planOf(oneUnit(), ["grade", "status"]), "conditionalFormat");
    expect(near?.format.areas).toEqual([{ row: 4, column: 5, rows: 4, columns: 1 }]);
    expect(near?.format.rule).toMatchObject({ kind: "cell", comparison: "between" });
    const [lowest, highest] = near?.format.rule.kind === "cell" ? (near.format.rule.operands as number[]) : [];
    const isNear = (mark: number) => mark >= lowest! && mark <= highest!;
    expect([9.949, 9.95, 9.999, 10].map(isNear)).toEqual([false, true, true, false]);
  });

  it("colours each status, and marks that are missing beside a learner", () => {
    const formats = edits(planOf(oneUnit(), ["status"]), "conditionalFormat").map(({ format }) => format);
    expect(formats.map(({ rule }) => (rule.kind === "text" ? rule.text : rule.kind))).toEqual([
      "Évaluation complémentaire",
      "Validée (session 2)",
      "Non validée",
      "En attente",
      "Session 2",
      "Dispensé",
      "Validée",
      "Ajourné",
      "Admis",
      "blank",
    ]);
    expect(formats.at(-1)?.areas).toEqual([{ row: 4, column: 2, rows: 4, columns: 2 }]);
  });

  it("never calls a function of ours in a colour or a check", () => {
    const plan = planOf(several(), ["mean", "credits"]);
    expect(JSON.stringify([...edits(plan, "conditionalFormat"), ...edits(plan, "validation")])).not.toContain("CNAM.");
  });
});

describe("the names of units", () => {
  const headings = (name: string, rows: readonly (readonly string[])[]): unknown[] => {
    const width = rows[0]!.length;
    const marks = (learner: string) => [learner, ...rows[0]!.slice(1).map(() => 12.5)];
    const sheet = sheetOf(name, [...rows, marks("DUPONT"), marks("MARTIN"), marks("PETIT")]);
    const results = made(sheet, planOf(sheet, ["status"]));
    return rowContents(results, rows.length - 1, width + 4).slice(width);
  };

  it.each([
    ["none anywhere: a column of ours beside one of theirs", "Feuil1", [["Nom", "CC", "Examen"]], ["Statut CNAM"]],
    ["in the name of the sheet", "Notes USSA24", [["Nom", "CC", "Examen"]], ["USSA24 statut"]],
    [
      "titles rather than codes",
      "Notes",
      [["Nom", "Psychologie sociale", "Droit du travail"]],
      ["Psychologie sociale statut", "Droit du travail statut"],
    ],
    [
      "a session of its own is no unit",
      "Notes",
      [["Nom", "USSA24", "USSA24 session 2", "USSA25"]],
      ["USSA24 statut", "USSA25 statut"],
    ],
  ])("%s", (_title, name, rows, expected) => {
    expect(headings(name, rows).filter((heading) => heading !== null)).toEqual(expected);
  });
});

describe("rows that are nobody's", () => {
  it("between learners stay blank", () => {
    const sheet = sheetOf("Notes", [
      ["Nom", "Prénom", "CC", "Examen"],
      ["Groupe A"],
      ["DUPONT", "Marie", 12, 8],
      ["Groupe B"],
      ["MARTIN", "Léo", 10, 9],
      ["Total", null, 22, 17],
    ]);
    const results = made(sheet, planOf(sheet, ["status"]));
    const formulas = [0, 1, 2, 3, 4, 5].map((row) => results.cells[row]?.[4]?.formula !== undefined);
    expect(formulas).toEqual([false, false, true, false, true, false]);
  });
});

describe("the diploma's decision", () => {
  const codes = catalogueCodes(gessms);
  const cohort = jury(codes);
  const plan = planOf(cohort, ["decision"], { conventionId: "gessms-2026" });
  const first = codes.length + 1;

  it("is offered when every unit of the catalogue is there, outside Excel tables", () => {
    expect(possibleResults(attachment(cohort, "gessms-2026"))).toContain("decision");
    expect(possibleResults(attachment(jury(codes.slice(1)), "gessms-2026"))).not.toContain("decision");
  });

  it("is one formula over grades and statuses, beside them, with its own headings", async () => {
    const decision = first + 2 * codes.length;
    const sheet = made(cohort, plan, "gessms-2026");
    expect(sheet.cells[1]?.[decision]?.formula).toMatch(/^=CNAM\.DIPLOMA\(P2:AQ5,CNAM_REGLES\)$/);
    const read = await computed(withRules(cohort, "gessms-2026"), plan, "Jury!AR2:AT5");
    expect(read[0]).toEqual(["Décision", "Moyenne", "ECTS"]);
    // 60 credits at 12; none at 8, each open to a second session; only one unit known.
    expect(read[1]).toEqual(["Admis", 12, 60]);
    expect(read[2]?.[0]).toBe("Session 2");
    expect(read[3]?.[0]).toBe("En attente");
  });

  it("gets headings of ours when the rules show none", () => {
    const bare = made(cohort, planOf(cohort, ["decision"], { conventionId: "gessms-2026", showsHeadings: false }));
    const decision = first + 2 * codes.length;
    expect(bare.cells[1]?.[decision]?.value).toBe("Décision");
    expect(bare.cells[2]?.[decision]?.formula).toMatch(/^=CNAM\.DIPLOMA\(/);
  });
});
