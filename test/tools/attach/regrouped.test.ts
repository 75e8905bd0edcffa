/** Long lists and units in rows get their results on a sheet beside, which reads the user's cells; nothing is merged or guessed. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { attach } from "../../../src/tools/attach/attach";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { unitResults } from "../../../src/tools/attach/unit-results";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { planned, rowContents, sheetNamed, sheetOf, workbookOf, type Entry } from "../support/workbooks";

const convention = conventionById("cnam")!;
const rules = [["cnam"]];
const list = (...rows: readonly (readonly Entry[])[]): SheetModel =>
  sheetOf("Notes", [["Nom", "Prénom", "Matière", "Note"], ...rows]);
const long = list(
  ["DUPUIS", "Camille", "Droit", 12.5],
  ["DUPUIS", "Camille", "Gestion", 8],
  ["LE GOFF", "Anaïs", "Droit", "ABI"],
  ["LE GOFF", "Anaïs", "Gestion", 14],
);
const turned = sheetOf("Notes", [
  ["Matière", "DUPUIS Camille", "MARTIN Chloé", "LE GOFF Anaïs"],
  ["Droit", 12, 16, 14],
  ["Gestion", 15, "ABI", 11],
]);

function tried(sheet: SheetModel, workbook: WorkbookModel = workbookOf(sheet)) {
  const [table] = readSheet(sheet).tables;
  const attachment = attachmentOf(table!, convention, { locale: "fr", workbook });
  return { attachment, attached: attach(attachment, { wanted: ["grade", "status"], locale: "fr" }) };
}

function results(sheet: SheetModel): SheetModel {
  const { attached } = tried(sheet);
  if (!attached.ok) throw new Error(attached.reason);
  return sheetNamed(planned(workbookOf(sheet), attached.plan), "Résultats Notes");
}

describe("a long list", () => {
  it("gets a row a learner, a column a unit, and results that read the list", () => {
    const made = results(long);
    expect(rowContents(made, 0, 8)).toEqual([
      ...["Nom", "Prénom", "Droit", "Gestion"],
      ...["Droit note", "Gestion note", "Droit statut", "Gestion statut"],
    ]);
    expect(rowContents(made, 2, 5)).toEqual([
      '=IF(Notes!A4="","",Notes!A4)',
      '=IF(Notes!B4="","",Notes!B4)',
      '=IF(Notes!D4="","",Notes!D4)',
      '=IF(Notes!D5="","",Notes!D5)',
      "=CNAM.UE_GRADE(C3,,,CNAM_REGLES)",
    ]);
  });

  it("leaves the user's sheet as it is", () => {
    const { attached } = tried(long);
    const after = attached.ok && planned(workbookOf(long), attached.plan);
    expect(after && sheetNamed(after, "Notes")).toEqual(long);
  });

  it("has the results of its own marks, on their own scale", async () => {
    const scaled = sheetOf("Notes", [
      ["Nom", "Prénom", "Matière", "Barème", "Note"],
      ["DUPUIS", "Camille", "Droit", 20, 12.5],
      ["DUPUIS", "Camille", "Gestion", 10, 8],
      ["MARTIN", "Chloé", "Droit", 20, 9],
      ["MARTIN", "Chloé", "Gestion", 10, 4],
    ]);
    const { attachment } = tried(scaled);
    const grades = await Promise.all(attachment.units.map((unit) => unitResults("UE_GRADE", attachment, unit, rules)));
    expect(grades).toEqual([
      [12.5, 9],
      [16, 8],
    ]);
  });

  it("is refused when a learner has two marks of one unit: which counts is not ours to say", () => {
    const { attached } = tried(list(...[12, 8, 14, 9].map((mark) => ["DUPUIS", "Camille", "Droit", mark])));
    expect(attached).toMatchObject({ ok: false });
  });

  it("keeps one number under two names apart", () => {
    const numbered = sheetOf("Notes", [
      ["N° étudiant", "Nom", "Prénom", "Matière", "Note"],
      [1001, "DUPUIS", "Camille", "Droit", 12],
      [1001, "MARTIN", "Chloé", "Droit", 14],
      [1002, "LE GOFF", "Anaïs", "Droit", 15],
      [1002, "LE GOFF", "Anaïs", "Gestion", 11],
      [1001, "DUPUIS", "Camille", "Gestion", 13],
    ]);
    const { attachment } = tried(numbered);
    if (attachment.made) expect(attachment.table.dataRows).toHaveLength(3);
  });

  it("takes another name where one is taken", () => {
    const { attachment } = tried(long, workbookOf(long, sheetOf("Résultats Notes", [])));
    expect(attachment.table.sheet).toBe("Résultats Notes (2)");
  });
});

describe("units in rows", () => {
  it("are turned: a row a learner", () => {
    const made = results(turned);
    expect(rowContents(made, 0, 3)).toEqual(["Nom et prénom", "Droit", "Gestion"]);
    expect(rowContents(made, 2, 3)).toEqual([
      '=IF(Notes!C1="","",Notes!C1)',
      '=IF(Notes!C2="","",Notes!C2)',
      '=IF(Notes!C3="","",Notes!C3)',
    ]);
  });

  it("are asked about where the marks do not tell their scale", () => {
    const low = sheetOf("Notes", [
      ["Matière", "DUPUIS Camille", "MARTIN Chloé", "LE GOFF Anaïs"],
      ["Droit", 8, 9, 7],
      ["Gestion", 6, 5, 9],
    ]);
    expect(tried(low).attachment.questions.map(({ kind }) => kind)).toEqual(["scale"]);
    expect(tried(low).attached).toEqual({ ok: false, reason: "questions" });
  });

  it.each([
    ["assessments of one learner", ["Matière", "Travaux Pratiques", "Devoir Surveillé", "Projet Libre"]],
    ["assessments in capitals", ["Matière", "NOTE DE CONTROLE CONTINU", "CONTROLE TERMINAL", "DEUXIEME SESSION"]],
    ["kinds of lessons", ["Matière", "TP Droit", "TD Droit", "CM Droit"]],
  ])("are no learners under %s", (_, headings) => {
    const { attached } = tried(sheetOf("Notes", [headings, ["Droit", 12, 9, 14], ["Gestion", 15, 8, 11]]));
    expect(attached.ok).toBe(false);
  });
});
