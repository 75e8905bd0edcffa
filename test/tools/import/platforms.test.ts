/** Exports that their form declares: the same columns, scales and people for every tool, in a file and in a sheet. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { gridOfSheet, sheetOfGrid } from "../../../src/tools/import/grid";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { recogniseSheet, recogniseSource } from "../../../src/tools/import/recognise-source";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import { summaries } from "../reading/summary";
import { sheetOf } from "../support/workbooks";
import * as files from "./files";

const canvas = [
  "Student,ID,SIS User ID,SIS Login ID,Section,Essay (1234),Quiz 1 (1235),Current Score,Final Score,Final Grade",
  "    Points Possible,,,,,40,10,(read only),(read only),(read only)",
  '"Dupuis, Camille",101,0011,cdupuis,A,32,7.5,78.5,78.5,B',
  '"Le Goff, Anaïs",102,0012,alegoff,A,28,EX,70,70,C',
  '"Martin, Chloé",103,0013,cmartin,A,,9,90,22,F',
  '"Student, Test",104,,test,A,40,10,100,100,A',
].join("\n");
const blackboard = [
  '"Last Name","First Name",Username,"Student ID","Weighted Total [Total Pts: up to 100 Percentage] |10","Test 1 [Total Pts: 40 Score] |11","Rapport [Total Pts: 20 Score] |12"',
  "Dupuis,Camille,cdupuis,0011,75.5,32,14",
  'Le Goff,Anaïs,alegoff,0012,60,"Needs Grading",11.5',
].join("\n");
const pronote = [
  "Élève;Né(e) le;Classe;Moyenne;12/10 Coef. 2,00 /20;19/11 Coef. 1,00 /10",
  "DUPUIS Camille;23/09/2004;GESS1;13,50;12,5;8",
  "LE GOFF Anaïs;02/03/2004;GESS1;N.Not;Abs;7,5",
  "MARTIN Chloé;02/03/2003;GESS1;9,25;N.Rdu;Disp",
].join("\n");
const hyperplanning = [
  "Nom;Prénom;N° national;Promotion;Matière;Date;Coefficient;Barème;Note",
  "DUPUIS;Camille;0011;GESSMS;Droit;12/01/2026;2;20;12,5",
  "DUPUIS;Camille;0011;GESSMS;Gestion;12/01/2026;1;10;8",
  "LE GOFF;Anaïs;0012;GESSMS;Droit;12/01/2026;2;20;Abs",
  "LE GOFF;Anaïs;0012;GESSMS;Gestion;12/01/2026;1;10;7",
].join("\n");

const readings = (text: string) => summaries(readSheet(sheetOfGrid("Notes", readSeparated(text))));

describe("the export of a platform", () => {
  it.each([
    ["Canvas", canvas, "C learnerNumber | F mark continuous /40 | G mark continuous /10 | I mean"],
    ["Blackboard", blackboard, "D learnerNumber | E mean | F mark continuous /40 | G mark project /20"],
    ["Moodle's grade book", files.moodleGradebook, "C learnerNumber | G mark continuous /10 | I mark project /20"],
    ["Moodle's quiz", files.moodleQuiz, "A lastName | H mark /10"],
    ["Moodle's assignment", files.moodleAssignment, "B fullName | E mark /50 | F scale"],
    ["Apogée", files.apogee, "A learnerNumber | E mark USSA24 1 /20 | H mark USSA25 2 /40"],
    ["Pronote", pronote, "A fullName | D mean | E mark continuous /20 | F mark continuous /10"],
    ["Hyperplanning", hyperplanning, "A lastName | C learnerNumber | E unit | I mark /column"],
  ])("is read alike in a sheet: %s", (_, text, wanted) => {
    const columns = readings(text)[1] ?? "";
    for (const one of wanted.split(" | "))
      expect(columns.split(" | ").map((said) => said.replace(/( mean) .*/, "$1").replace(/\?+$/, ""))).toContain(one);
  });

  it("has no learner called « Points Possible », nor a test student", () => {
    const list = recogniseSource(readSeparated(canvas));
    expect(list.kind === "marks" && [list.list.source, list.list.rows]).toEqual(["canvas", [2, 3, 4]]);
    expect(readSheet(sheetOfGrid("Notes", readSeparated(canvas))).tables[0]?.people.rows).toEqual([2, 3, 4]);
  });

  it("is not believed once its columns have shifted", () => {
    // Names in one cell: dates of birth stand under the first names, marks under the births.
    const shifted = files.apogee
      .split("\r\n")
      .map((line) => line.replace(/^(\d{8})\t([^\t]+)\t([^\t]+)\t/, "$1\t$2 $3\t"))
      .join("\r\n");
    const { tables } = readSheet(sheetOfGrid("Notes", readSeparated(shifted)));
    for (const table of tables) {
      expect(table.found.source).toBeUndefined();
      expect(table.units.length === 0 || table.questions.length > 0).toBe(true);
    }
  });

  it("of a course asks nothing but the weights", () => {
    const [table] = readSheet(sheetOfGrid("Notes", readSeparated(canvas))).tables;
    expect(table?.questions.map(({ kind }) => kind)).toEqual(["weights"]);
    expect(table && attachmentOf(table, conventionById("cnam")!).units.map(({ unit }) => unit.marks)).toEqual([[5, 6]]);
  });
});

describe("a sheet of the workbook", () => {
  it("is imported as « Brancher » reads it: a mean by formula is a total, and what the user said holds", () => {
    const rows = [11, 12, 13, 14].map((mark, index) => [
      `Personne ${index}`,
      mark,
      mark + 2,
      { formula: `=0.4*B${index + 2}+0.6*C${index + 2}`, value: mark + 1.2 },
    ]);
    const sheet = sheetOf("Notes", [["Nom et prénom", "Oral", "Écrit", "Bilan"], ...rows]);
    const marksOf = (recognised: ReturnType<typeof recogniseSheet>) =>
      recognised.kind === "marks" ? recognised.list.marks.map(({ heading, total }) => [heading, total ?? false]) : [];
    expect(marksOf(recogniseSheet(sheet))).toEqual([
      ["Oral", false],
      ["Écrit", false],
      ["Bilan", true],
    ]);
    const said = recogniseSheet(sheet, { corrections: { Oral: { role: "other", confidence: 1 } } });
    expect(marksOf(said).map(([heading]) => heading)).not.toContain("Oral");
    expect(marksOf(recogniseSource(gridOfSheet(sheet)))).not.toEqual([]);
  });
});

describe("the NPEC list before RNCP numbers", () => {
  it("takes the codes of diplomas", () => {
    const list = recogniseSource(
      readSeparated(
        [
          "Niveaux de prise en charge;;;;;",
          "Code formation;Libellé de la formation;Code CPNE;Libellé CPNE;Valeur finale;Statut",
          "50010001;DIPLOME UN (CAP);2;CPNE A;5120,5;D",
          "50010002;DIPLOME DEUX (BP);4;CPNE B;9340;A",
        ].join("\n"),
      ),
    );
    expect(list.kind === "npec" && list.list.rows.map(({ rncp, amount }) => [rncp, amount])).toEqual([
      ["50010001", 5120.5],
      ["50010002", 9340],
    ]);
  });
});
