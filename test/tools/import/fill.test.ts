import { describe, expect, it } from "vitest";
import { fillPlan, fillTable, type FillOptions } from "../../../src/tools/import/fill-table";
import { importSheet } from "../../../src/tools/import/import-sheet";
import type { MarksList } from "../../../src/tools/reading/exports/marks-list";
import { personMarks } from "../../../src/tools/import/person-marks";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { recogniseSource } from "../../../src/tools/import/recognise-source";
import { ASSUMED } from "../../../src/tools/import/scale";
import { suggestColumns } from "../../../src/tools/import/suggest-columns";
import { targetTable, type TargetTable } from "../../../src/tools/import/target-table";
import { createMarksSheet } from "../../../src/tools/create-marks-sheet";
import { conventionById } from "../../../src/conventions";
import { createMemoryWorkbook } from "../../../src/workbook/memory/create-memory-workbook";
import type { SheetModel } from "../../../src/workbook/model";
import { planned, rowContents, sheetNamed, sheetOf, workbookOf, type Entry } from "../support/workbooks";
import * as files from "./files";

const TOP = { row: 0, column: 0, rows: 1, columns: 1 };

function listOf(text: string): MarksList {
  const recognised = recogniseSource(readSeparated(text));
  if (recognised.kind !== "marks") throw new Error(`recognised as ${recognised.kind}`);
  return recognised.list;
}

function targetOf(sheet: SheetModel): TargetTable {
  const target = targetTable(sheet, TOP);
  if (!target) throw new Error("no table of marks");
  return target;
}

const roster = sheetOf("Promo", [
  ["Licence GESSMS"],
  [null],
  ["N° étudiant", "Apprenant", "QCM 1", "Rapport", "Moyenne"],
  [11, "Camille  DUPUIS", null, null, "=AVERAGE(C4:D4)"],
  [12, "LE-GOFF Anais", 14, 15.5, "=AVERAGE(C5:D5)"],
  [13, "Chloe Martin", null, "ABI", "=AVERAGE(C6:D6)"],
]);

const asTheyCome: FillOptions = { columns: [2, 3, null], choices: new Map(), addMissing: false };

function filled(options: Partial<FillOptions> = {}) {
  const list = listOf(files.moodleGradebook);
  const people = personMarks(
    list,
    list.marks.map((column) => ({ column })),
    null,
  );
  return { list, filling: fillTable(targetOf(roster), people, { ...asTheyCome, ...options }) };
}

describe("filling a table that is there", () => {
  it("finds learners whatever the order, the accents and the zeros", () => {
    const { filling } = filled();
    expect(filling.people.map(({ match }) => match)).toEqual([
      { kind: "matched", by: "number", target: 3 },
      { kind: "matched", by: "number", target: 4 },
      { kind: "matched", by: "number", target: 5 },
    ]);
  });

  it("writes blank cells, and says what differs, what is there already and what is a formula", () => {
    const { filling } = filled({ columns: [2, 3, 4] });
    expect(filling.cells.map(({ row, column, input, outcome }) => [row, column, input, outcome])).toEqual([
      [3, 2, 15, "blank"],
      [3, 3, 12, "blank"],
      [3, 4, 15.6, "formula"],
      [4, 3, 15.5, "same"],
      [4, 4, 11, "formula"],
      [5, 2, 0, "blank"],
    ]);
  });

  it.each([
    ["a mark where the table has a code", "ABI", 15],
    ["a code where the table has a mark", 12, "ABI"],
  ])("tells apart %s", (_title, there, imported) => {
    const sheet = sheetOf("Promo", [
      ["Apprenant", "Rapport"],
      ["Chloe Martin", there],
      ["Camille Dupuis", null],
    ]);
    const list = listOf(`Nom;Prénom;Rapport\nMARTIN;Chloé;${imported}\nDUPUIS;Camille;11`);
    const people = personMarks(
      list,
      list.marks.map((column) => ({ column })),
      null,
    );
    const { cells } = fillTable(targetOf(sheet), people, { columns: [1], choices: new Map(), addMissing: false });
    expect(cells.map(({ outcome }) => outcome)).toEqual(["different", "blank"]);
  });

  it("overwrites a different mark only when asked, and says so in the plan", async () => {
    const list = listOf(files.moodleGradebookInEnglish);
    const people = personMarks(
      list,
      list.marks.map((column) => ({ column })),
      null,
    );
    const sheet = sheetOf("Promo", [
      ["Nom", "Prénom", "Essay"],
      ["MARTIN", "Chloé", 12],
      ["LE GOFF", "Anaïs", 9],
    ]);
    const target = targetOf(sheet);
    const filling = fillTable(target, people, { ...asTheyCome, columns: [2] });
    expect(filling.cells.map(({ outcome }) => outcome)).toEqual(["different"]);
    const careful = fillPlan(workbookOf(sheet), target, filling, { locale: "fr", replace: false, keep: null });
    expect(careful.edits).toEqual([]);
    const replacing = fillPlan(workbookOf(sheet), target, filling, { locale: "fr", replace: true, keep: null });
    expect(replacing.overwrites).toEqual([{ sheet: "Promo", row: 1, column: 2, rows: 1, columns: 1 }]);
    const port = createMemoryWorkbook(workbookOf(sheet));
    const before = await port.snapshot();
    const applied = await port.apply(replacing);
    // A dash leaves Anaïs's 9 where it is.
    expect(await port.read("Promo!C2:C3")).toEqual([[17.5], [9]]);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(await port.snapshot()).toEqual(before);
  });

  it("keeps the file as it was beside the marks on 20", () => {
    const { list, filling } = filled();
    const workbook = workbookOf(roster);
    const plan = fillPlan(workbook, targetOf(roster), filling, { locale: "fr", replace: false, keep: list });
    const after = planned(workbook, plan);
    const raw = sheetNamed(after, "Import Moodle (brut)");
    expect(rowContents(raw, 1, 8)).toEqual([
      "Camille",
      "Dupuis",
      "0011",
      "Cnam",
      null,
      "camille@exemple.fr",
      "7,50",
      "75,00 %",
    ]);
    expect(raw.cells[1]?.[2]?.style?.numberFormat).toBe("@");
    expect(rowContents(sheetNamed(after, "Promo"), 3, 5)).toEqual([11, "Camille  DUPUIS", 15, 12, "=AVERAGE(C4:D4)"]);
  });
});

describe("doubts", () => {
  const list = listOf(
    "Nom;Prénom;Note\nMARTIN;Paul;12\nPAUL;Martin;13\nDURAND;Zoé;8\nDURAND;Zoé;9\nBEY;Inès;10\nROUX;Léo;11",
  );
  const sheet = sheetOf("Promo", [
    ["Nom", "Prénom", "CC"],
    ["Martin", "Paul", null],
    ["Paul", "Martin", null],
    ["Durand", "Zoé", null],
    ["Bey", "Inès", null],
    ["BEY", "Ines", null],
  ]);
  const people = personMarks(
    list,
    list.marks.map((column) => ({ column })),
    null,
  );
  const fill = (choices: FillOptions["choices"]) =>
    fillTable(targetOf(sheet), people, { columns: [2], choices, addMissing: false });

  it("tells Paul Martin from Martin Paul, and asks about namesakes", () => {
    expect(fill(new Map()).people.map(({ match }) => match)).toEqual([
      { kind: "matched", by: "name", target: 1 },
      { kind: "matched", by: "name", target: 2 },
      { kind: "doubtful", doubt: "sameTarget", candidates: [3] },
      { kind: "doubtful", doubt: "sameTarget", candidates: [3] },
      { kind: "doubtful", doubt: "several", candidates: [4, 5] },
      { kind: "none" },
    ]);
  });

  it("writes nothing for whom it doubts, until the user decides", () => {
    expect(fill(new Map()).cells.map(({ row }) => row)).toEqual([1, 2]);
    const decided = fill(
      new Map([
        [3, null],
        [5, 5],
      ]),
    );
    expect(decided.cells.map(({ row, input }) => [row, input])).toEqual([
      [1, 12],
      [2, 13],
      // The other Zoé is nobody's: hers is the only one left.
      [3, 9],
      [5, 10],
    ]);
  });

  it("does not believe a number under another name", () => {
    const numbered = listOf("Numéro étudiant;Nom et prénom;Note\n7;Zoé Durand;12\n8;Inès Bey;13");
    const target = targetOf(
      sheetOf("Promo", [
        ["Numéro étudiant", "Nom et prénom", "CC"],
        ["007", "ROUX Léo", null],
        ["9", "BEY Inès", null],
      ]),
    );
    const marks = personMarks(
      numbered,
      numbered.marks.map((column) => ({ column })),
      null,
    );
    const { people: placed, cells } = fillTable(target, marks, { columns: [2], choices: new Map(), addMissing: false });
    expect(placed.map(({ match }) => match)).toEqual([
      { kind: "doubtful", doubt: "otherName", candidates: [1] },
      { kind: "doubtful", doubt: "otherNumber", candidates: [2] },
    ]);
    expect(cells).toEqual([]);
  });
});

describe("a number that two rows of the sheet have", () => {
  it("is nobody's until the user says whose", () => {
    const twice = sheetOf("Promo", [
      ["N° étudiant", "Apprenant", "Note"],
      [11, "DUPUIS Camille", null],
      [11, "MARTIN Chloé", null],
      [12, "ROUX Paul", null],
    ]);
    const list = listOf("N° étudiant;Nom;Prénom;Note\n11;Dupuis;Camille;14\n12;Roux;Paul;9\n13;Vidal;Léa;11\n");
    const people = personMarks(
      list,
      list.marks.map((column) => ({ column })),
      null,
    );
    const filling = fillTable(targetOf(twice), people, { columns: [2], choices: new Map(), addMissing: false });
    expect(filling.people.map(({ match }) => match)).toEqual([
      { kind: "doubtful", doubt: "several", candidates: [1, 2] },
      { kind: "matched", by: "number", target: 3 },
      { kind: "none" },
    ]);
    expect(filling.cells.map(({ row, input }) => [row, input])).toEqual([[3, 9]]);
  });
});

describe("several attempts", () => {
  const list = listOf(files.moodleQuiz);
  const marks = (rule: "best" | "last" | "first" | null) =>
    personMarks(
      list,
      list.marks.map((column) => ({ column })),
      rule,
    ).map(({ marks: [mark] }) =>
      mark?.kind === "mark" ? Number(mark.value.n) / Number(mark.value.d) : (mark?.kind ?? null),
    );

  it("waits for the user's word, then takes the best, the first or the last in time", () => {
    expect(marks(null)).toEqual([null, 10, "notEnrolled"]);
    expect(marks("best")).toEqual([16, 10, "notEnrolled"]);
    expect(marks("first")).toEqual([16, 10, "notEnrolled"]);
    expect(marks("last")).toEqual([12, 10, "notEnrolled"]);
  });
});

describe("a sheet of its own", () => {
  it("holds each learner, the marks on 20 and why a cell is blank", () => {
    const list = listOf(files.moodleAssignment);
    const columns = list.marks.map((column) => ({ column }));
    const people = personMarks(list, columns, null);
    const plan = importSheet(workbookOf(roster), {
      list,
      columns,
      people,
      from: "devoir.csv",
      keepRaw: true,
      locale: "fr",
    });
    const after = planned(workbookOf(roster), plan);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Promo", "Import Moodle", "Import Moodle (brut)"]);
    const sheet = sheetNamed(after, "Import Moodle");
    expect(rowContents(sheet, 3, 3)).toEqual(["Apprenant", "Note /20", "Remarque"]);
    expect(rowContents(sheet, 4, 3)).toEqual(["Camille DUPUIS", 16, null]);
    expect(rowContents(sheet, 5, 3)).toEqual(["Anaïs LE GOFF", null, null]);
    expect(rowContents(sheet, 6, 3)).toEqual([
      "Chloé MARTIN",
      null,
      "Note\u00a0: «\u00a060,00\u00a0» dépasse le barème",
    ]);
  });

  it("can be filled in turn, and imported again", () => {
    const list = listOf(files.scodoc);
    const columns = list.marks.map((column) => ({ column }));
    const people = personMarks(list, columns, null);
    const plan = importSheet(workbookOf(), { list, columns, people, from: "recap.csv", keepRaw: false, locale: "fr" });
    const target = targetOf(sheetNamed(planned(workbookOf(), plan), "Import ScoDoc"));
    expect(target.learners.map(({ name }) => name)).toEqual(["DUPUIS Camille", "LE GOFF Anaïs", "MARTIN Chloé"]);
    const again = fillTable(target, people, {
      columns: columns.map(({ column }) => suggestColumns(list.marks, target.columns).get(column.column) ?? null),
      choices: new Map(),
      addMissing: false,
    });
    expect(new Set(again.cells.map(({ outcome }) => outcome))).toEqual(new Set(["same"]));
  });
});

describe("« Notes », just created", () => {
  it("takes names into its free rows, and marks into the columns of their units", () => {
    const convention = conventionById("gessms-2026")!;
    const empty = workbookOf();
    const workbook = planned(empty, createMarksSheet(empty, { convention, learners: 4, locale: "fr" }));
    const target = targetOf(sheetNamed(workbook, "Notes"));
    expect([target.learners.length, target.freeRows.length]).toEqual([0, 4]);
    const list = listOf(files.apogee);
    const columns = list.marks.map((column) => ({ column }));
    const suggested = suggestColumns(list.marks, target.columns);
    const people = personMarks(list, columns, null);
    const filling = fillTable(target, people, {
      columns: columns.map(({ column }) => suggested.get(column.column) ?? null),
      choices: new Map(),
      addMissing: true,
    });
    expect(filling.people.map(({ row }) => row)).toEqual(target.freeRows.slice(0, 3));
    const plan = fillPlan(workbook, target, filling, { locale: "fr", replace: false, keep: null });
    const notes = sheetNamed(planned(workbook, plan), "Notes");
    const [first = -1] = target.freeRows;
    expect(rowContents(notes, first, 2)).toEqual([1, "DUPUIS CAMILLE"]);
    const into = suggested.get(list.marks[0]?.column ?? -1) ?? -1;
    expect(notes.cells[first]?.[into]?.value).toBe(14.5);
    expect(plan.overwrites).toBeUndefined();
  });
});

describe("a free row", () => {
  const list = listOf("Numéro étudiant;Nom;Prénom;CC\n0042;BEY;Inès;12");
  const people = personMarks(
    list,
    list.marks.map((column) => ({ column })),
    null,
  );

  /** What the row under the only learner holds once the list is brought in. */
  const broughtInto = (headings: readonly string[], learner: readonly Entry[], free: readonly Entry[]): unknown => {
    const sheet = sheetOf("Promo", [
      ["N°", ...headings, "CC"],
      [1, ...learner, 9],
      [2, ...free, null],
    ]);
    const target = targetOf(sheet);
    const column = headings.length + 1;
    const filling = fillTable(target, people, { columns: [column], choices: new Map(), addMissing: true });
    expect(filling.people.map(({ row, added }) => [row, added])).toEqual([[2, true]]);
    const plan = fillPlan(workbookOf(sheet), target, filling, { locale: "fr", replace: false, keep: null });
    expect(plan.overwrites).toBeUndefined();
    return rowContents(sheetNamed(planned(workbookOf(sheet), plan), "Promo"), 2, column + 1);
  };

  it.each<readonly [string, readonly string[], readonly Entry[], readonly Entry[], readonly unknown[]]>([
    ["a full name", ["Apprenant"], ["DUPUIS Camille"], [null], [2, "BEY Inès", 12]],
    [
      "a number and a name",
      ["N° étudiant", "Apprenant"],
      [11, "DUPUIS Camille"],
      [null, null],
      [2, "0042", "BEY Inès", 12],
    ],
    ["a last and a first name", ["Nom", "Prénom"], ["DUPUIS", "Camille"], [null, null], [2, "BEY", "Inès", 12]],
  ])("takes the person in its columns: %s", (_what, headings, learner, free, row) => {
    expect(broughtInto(headings, learner, free)).toEqual(row);
  });
});

describe("a sheet of notes with ECTS, assessments and weights under its headings", () => {
  const notes = sheetOf(
    "Notes",
    [
      ["Résultats", null, null, "Session 1", null, null, "Session 2", null],
      ["N°", "Apprenant", "Moyenne", "USSA24", "USSA27", null, "USSA24", "USSA27"],
      [null, "ECTS", null, 4, 4, null, 4, 4],
      [null, "Épreuve", null, "Note", "CC", "Examen", null, null],
      [null, "Coefficient", null, null, 0.4, 0.6, null, null],
      [1, "DUPUIS Camille", "=AVERAGE(D6:F6)", 12, 9, 8, null, 11],
      [2, null, "=AVERAGE(D7:F7)", null, null, null, null, null],
    ],
    {
      merges: [
        { row: 0, column: 0, rows: 1, columns: 3 },
        { row: 0, column: 3, rows: 1, columns: 3 },
        { row: 0, column: 6, rows: 1, columns: 2 },
        { row: 1, column: 4, rows: 1, columns: 2 },
      ],
    },
  );

  it("takes each mark into its unit, its assessment and its session", () => {
    const target = targetOf(notes);
    expect([target.learners.map(({ name }) => name), target.freeRows]).toEqual([["DUPUIS Camille"], [6]]);
    const list = listOf("Nom et prénom;USSA24;USSA27 CC;USSA27 Examen;USSA27 rattrapage\nDupuis Camille;12;9;8;11");
    const suggested = suggestColumns(list.marks, target.columns);
    expect(list.marks.map(({ column }) => suggested.get(column))).toEqual([3, 4, 5, 7]);
    const moodle = { column: 9, heading: "Devoir : USSA24", scale: ASSUMED };
    expect(suggestColumns([moodle], target.columns).get(9)).toBe(3);
    expect(suggestColumns([{ ...moodle, heading: "CC" }], target.columns).size).toBe(0);
  });
});
