import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { convocationLetters } from "../../../src/tools/resit/convocation-letters";
import { convocations } from "../../../src/tools/resit/convocations";
import { readRoster } from "../../../src/tools/resit/read-roster";
import { convened, creditsAtStake, validatedWith, type Roster, type Sitting } from "../../../src/tools/resit/roster";
import { createMarksSheet } from "../../../src/tools/create-marks-sheet";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import { answered } from "../support/answered";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { CellInput, Edit } from "../../../src/workbook/plan";
import { pageWidth } from "../../../src/tools/readable-pages";
import { planned, rowContents, sheetNamed, sheetOf, workbookOf, type Entry } from "../support/workbooks";

const gessms = conventionById("gessms-2026")!;

async function rosterOf(
  sheet: SheetModel,
  names: WorkbookModel["names"] = [],
  others: readonly SheetModel[] = [],
): Promise<Roster> {
  const [table] = answered(sheet, catalogueCodes(gessms)).tables;
  const roster = await readRoster({ sheets: [sheet, ...others], names }, sheet, () => table, gessms);
  if (!roster) throw new Error("no marks in the table");
  return roster;
}

const shown = ({ units }: Roster, sittings: readonly Sitting[]): unknown =>
  sittings.map(({ learner, unit, kind, assessments, needed }) => [
    learner,
    units[unit]!.name,
    kind,
    assessments,
    needed?.kind === "mark" ? needed.value : (needed?.kind ?? null),
  ]);

/** One mark a unit, one for its second session: 10 on the second session validates. */
const plain = sheetOf("Jury", [
  ["Apprenant", "USSA24", "USSA25", "USSA24 session 2", "USSA25 session 2"],
  ["ALVES Inès", 12, 8, null, null],
  ["BENALI Karim", 4, "ABI", null, null],
  ["COSTA Noé", 9, 9, 12, 6],
  ["DURAND Léa", null, 11, null, null],
]);

describe("the roster of the second session", () => {
  it("lists who sits what, and the mark each needs", async () => {
    const roster = await rosterOf(plain);
    expect(shown(roster, convened(roster, null))).toEqual([
      ["BENALI Karim", "USSA24", "session2", [], 10],
      ["ALVES Inès", "USSA25", "session2", [], 10],
      ["BENALI Karim", "USSA25", "session2", [], 10],
    ]);
  });

  it("counts, unit by unit, who is through, who is not, and the credits at stake", async () => {
    const roster = await rosterOf(plain);
    // 4 credits each.
    expect(roster.units).toEqual([
      { name: "USSA24", credits: 4, validated: 2, refused: 0 },
      { name: "USSA25", credits: 4, validated: 1, refused: 1 },
    ]);
    expect(creditsAtStake(roster, convened(roster, null))).toBe(4 + 4 + 4);
    expect(creditsAtStake(roster, convened(roster, 0))).toBe(4);
  });

  it("tells what a blank mark must be for the second session to be avoided", async () => {
    const roster = await rosterOf(plain);
    const pending = roster.sittings.filter(({ kind }) => kind === "pending");
    // A learner who has marks elsewhere and none here has not begun this unit: nothing is known of it.
    expect(shown(roster, pending)).toEqual([]);
    const two = sheetOf("USSA24", [
      ["Apprenant", "CC", "Examen"],
      ["Coefficient", 0.4, 0.6],
      ["ALVES Inès", 9, null],
      ["BENALI Karim", null, 4],
    ]);
    const other = await rosterOf(two);
    // 0.4 × 9 + 0.6 × x: the mean rounded up to the half-point reaches 10 above 9.5, so x > 9.8333; 4 × 0.6 + 0.4 × x, x > 17.75.
    expect(shown(other, other.sittings)).toEqual([
      ["ALVES Inès", "USSA24", "pending", ["Examen"], 9.84],
      ["BENALI Karim", "USSA24", "pending", ["CC"], 17.76],
    ]);
  });

  it("looks for the mark of each component to sit, the others being kept", async () => {
    const sheet = sheetOf("USSA24", [
      ["Apprenant", "CC", "Examen", "CC session 2", "Examen session 2"],
      ["Coefficient", 0.5, 0.5, null, null],
      ["ALVES Inès", 13, 4, null, null],
      ["BENALI Karim", 8, 4, null, null],
    ]);
    const roster = await rosterOf(sheet);
    // (13 + x) / 2 > 9.5 for Inès: x > 6; Karim sits both: x > 9.5.
    expect(shown(roster, roster.sittings)).toEqual([
      ["ALVES Inès", "USSA24", "session2", ["Examen"], 6.01],
      ["BENALI Karim", "USSA24", "session2", ["CC", "Examen"], 9.51],
    ]);
  });

  it("tells a complementary assessment from a second session", async () => {
    const rules = sheetOf("Règles", [
      ["convention", "gessms-2026"],
      ["grading.component.floor", 7],
      ["grading.complementaryAssessment", "OUI"],
    ]);
    const names = [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$3" }];
    const sheet = sheetOf("USSA24", [
      ["Apprenant", "CC", "Examen"],
      ["ALVES Inès", 16, 5],
      ["BENALI Karim", 8, 8],
    ]);
    const roster = await rosterOf(sheet, names, [rules]);
    // The floor is what is missing: 7 is enough for a mean of 11.5.
    expect(shown(roster, roster.sittings)).toEqual([
      ["ALVES Inès", "USSA24", "complement", ["Examen"], 7],
      ["BENALI Karim", "USSA24", "session2", [], 10],
    ]);
  });

  it("follows the rules of the workbook rather than the convention on screen", async () => {
    const rules = sheetOf("Règles", [
      ["convention", "gessms-2026"],
      ["grading.threshold", 8],
    ]);
    const names = [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$2" }];
    const roster = await rosterOf(plain, names, [rules]);
    expect(shown(roster, convened(roster, null))).toEqual([
      ["BENALI Karim", "USSA24", "session2", [], 8],
      ["BENALI Karim", "USSA25", "session2", [], 8],
    ]);
  });

  describe("of a sheet whose statuses are computed", () => {
    const own = (): WorkbookModel => {
      const empty = workbookOf();
      return planned(empty, createMarksSheet(empty, { convention: gessms, learners: 3, locale: "fr" }));
    };
    /** USSA24 in G (its second session in U), USSA25 in H; learners from row 6. */
    const filled = (workbook: WorkbookModel): WorkbookModel => {
      const typed = (row: number, column: number, value: CellInput): Edit => ({
        kind: "cells",
        range: { sheet: "Notes", row, column, rows: 1, columns: 1 },
        cells: [[value]],
      });
      const label = "";
      const edits = [
        typed(5, 1, "ALVES Inès"),
        typed(6, 1, "BENALI Karim"),
        typed(5, 6, 8),
        typed(6, 6, 9),
        typed(6, 20, 12),
        typed(6, 7, 4),
      ];
      return planned(workbook, { label, edits });
    };

    it("reads the cells that its formulas read", async () => {
      const workbook = filled(own());
      const roster = await readRoster(workbook, sheetNamed(workbook, "Notes"), () => undefined, gessms);
      expect(shown(roster!, roster!.sittings)).toEqual([
        ["ALVES Inès", "USSA24", "session2", [], 10],
        ["BENALI Karim", "USSA25", "session2", [], 10],
      ]);
      expect(roster!.units.slice(0, 2)).toEqual([
        { name: "USSA24", credits: 4, validated: 1, refused: 0 },
        { name: "USSA25", credits: 4, validated: 0, refused: 0 },
      ]);
      expect([roster!.units.length, roster!.learners]).toEqual([14, 2]);
    });

    it("reads cells that are apart, and a formula that fills a column", async () => {
      const spilledFrom = { row: 1, column: 6 };
      const sheet = sheetOf("Jury", [
        ["Apprenant", "CC", "Remarque", "Examen", "USSA25 Note", "USSA24 statut", "USSA25 statut"],
        [
          "ALVES Inès",
          4,
          "x",
          5,
          7,
          '=CNAM.UE_STATUS(CHOOSE({1,2},B2&"",D2&""),{1,1},,"gessms-2026")',
          {
            formula: '=CNAM.UE_STATUS(E2:E3,,,"gessms-2026")',
            value: "Session 2",
            spill: { rows: 2, columns: 1 },
          },
        ],
        [
          "BENALI Karim",
          12,
          "",
          13,
          9,
          '=CNAM.UE_STATUS(CHOOSE({1,2},B3&"",D3&""),{1,1},,"gessms-2026")',
          { value: "Session 2", spilledFrom },
        ],
      ]);
      const roster = await readRoster(workbookOf(sheet), sheet, () => undefined, gessms);
      expect(shown(roster!, roster!.sittings)).toEqual([
        ["ALVES Inès", "USSA24", "session2", [], 10],
        ["ALVES Inès", "USSA25", "session2", [], 10],
        ["BENALI Karim", "USSA25", "session2", [], 10],
      ]);
    });
  });

  it("says what nobody could pass, and who would with a given mark", () => {
    const sitting = (learner: string, needed: Sitting["needed"]): Sitting => ({
      row: 1,
      learner,
      unit: 0,
      kind: "session2",
      assessments: [],
      needed,
    });
    const sittings = [
      sitting("A", { kind: "mark", value: 10 }),
      sitting("B", { kind: "mark", value: 10.01 }),
      sitting("C", { kind: "impossible" }),
      sitting("D", { kind: "acquired" }),
      sitting("E", null),
    ];
    expect(validatedWith(sittings, 10).map(({ learner }) => learner)).toEqual(["A", "D"]);
  });

  it("names the cells that the functions refuse, and leaves nobody out", async () => {
    const sheet = sheetOf("USSA24", [
      ["Apprenant", "CC", "Examen"],
      ["ALVES Inès", 13, 14],
      ["BENALI Karim", 25, 4],
      // Of two marks, one above 20 would tell another scale as well as a slip.
      ["CARON Zoé", 12, 11],
    ]);
    const roster = await rosterOf(sheet);
    expect(roster.problems).toMatchObject([{ row: 2, learner: "BENALI Karim", unit: 0 }]);
    expect(roster.problems[0]!.message).toContain("USSA24!B3");
  });
});

describe("the sheet of convocations", () => {
  const convoke = async (unit: number | null): Promise<SheetModel> => {
    const workbook = workbookOf(plain);
    const plan = convocations(workbook, { roster: await rosterOf(plain), unit, locale: "fr" });
    const after = planned(workbook, plan);
    expect(after.sheets[0]).toBe(workbook.sheets[0]);
    return sheetNamed(after, "Convocations");
  };
  const lines = (sheet: SheetModel): readonly (readonly Entry[])[] =>
    Object.keys(sheet.cells)
      .map(Number)
      .filter((row) => row > 3)
      .map((row) => rowContents(sheet, row, 10))
      .filter(([learner]) => learner !== null);

  it("has a line a sitting, and blanks for the date, the time, the room and the signature", async () => {
    expect(lines(await convoke(null))).toEqual([
      ["BENALI Karim", "USSA24", "Session 2", "Toute l’UE", 10, 4, null, null, null, null],
      ["ALVES Inès", "USSA25", "Session 2", "Toute l’UE", 10, 4, null, null, null, null],
      ["BENALI Karim", "USSA25", "Session 2", "Toute l’UE", 10, 4, null, null, null, null],
    ]);
  });

  it("names the assessments to sit, and the mark each needs", async () => {
    const sheet = sheetOf("USSA24", [
      ["Apprenant", "CC", "Examen", "CC session 2", "Examen session 2"],
      ["Coefficient", 0.5, 0.5, null, null],
      ["ALVES Inès", 13, 4, null, null],
      ["BENALI Karim", 8, 4, null, null],
    ]);
    const workbook = workbookOf(sheet);
    const after = planned(
      workbook,
      convocations(workbook, { roster: await rosterOf(sheet), unit: null, locale: "fr" }),
    );
    expect(lines(sheetNamed(after, "Convocations")).map((line) => line.slice(0, 5))).toEqual([
      ["ALVES Inès", "USSA24", "Session 2", "Examen", 6.01],
      ["BENALI Karim", "USSA24", "Session 2", "CC, Examen", 9.51],
    ]);
  });

  it("may be about one unit", async () => {
    const sheet = await convoke(1);
    expect(lines(sheet).map(([learner]) => learner)).toEqual(["ALVES Inès", "BENALI Karim"]);
    expect(sheet.cells[1]![0]!.value).toContain("2 apprenants, 2 épreuves à repasser, 8 ECTS en jeu");
  });

  it("prints on A4 with its headings on each page", async () => {
    const { print } = await convoke(null);
    expect(print).toMatchObject({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: 3, last: 3 },
      area: { row: 0, column: 0, rows: 7, columns: 10 },
    });
  });
});

describe("a letter for each", () => {
  const letters = async (unit: number | null): Promise<SheetModel> => {
    const workbook = workbookOf(plain);
    const roster = await rosterOf(plain);
    return planned(workbook, convocationLetters(workbook, { roster, unit, locale: "fr" })).sheets.at(-1)!;
  };
  const filled = (sheet: SheetModel): readonly (readonly Entry[])[] =>
    Object.keys(sheet.cells).map((row) => rowContents(sheet, Number(row), 7).filter((entry) => entry !== null));

  it("who sits again: in the order of the sheet, on a page of their own, at full size", async () => {
    const sheet = await letters(null);
    const { rowBreaks = [], area, fitToWidth } = sheet.print!;
    expect(fitToWidth).toBeUndefined();
    // ALVES sits one assessment: a line less than BENALI.
    const pages = [area!.row, ...rowBreaks].map((row) => rowContents(sheet, row + 2, 1)[0]);
    expect(pages).toEqual(["ALVES Inès", "BENALI Karim"]);
    expect(rowContents(sheet, rowBreaks[0]! + 3, 1)).toEqual(["Vous repassez les 2 épreuves ci-dessous."]);
    expect(area!.row + area!.rows - rowBreaks[0]!).toBe(rowBreaks[0]! - area!.row + 1);
  });

  it("takes the date, the time and the room of each session from where they are typed once, above the pages", async () => {
    const sheet = await letters(null);
    const first = sheet.print!.area!.row;
    expect(rowContents(sheet, 5, 3)).toEqual(["USSA25", "Session 2", "Toute l’UE"]);
    expect(rowContents(sheet, 4, 3)).toEqual(["USSA24", "Session 2", "Toute l’UE"]);
    const ofAlves = rowContents(sheet, first + 6, 7);
    expect(ofAlves).toEqual([
      "USSA25", "Session 2", "Toute l’UE", 10, '=IF($E$6="","",$E$6)', '=IF($F$6="","",$F$6)', '=IF($G$6="","",$G$6)',
    ]); // prettier-ignore
    expect(sheet.validations?.map(({ areas }) => areas)).toEqual([[{ row: 4, column: 4, rows: 2, columns: 1 }]]);
  });

  it("has nothing under 8 points, and no width that the page does not hold", async () => {
    const sheet = await letters(null);
    const sizes = Object.values(sheet.cells).flatMap((row) => Object.values(row).map(({ style }) => style?.fontSize));
    expect(Math.min(...sizes.filter((size) => size !== undefined))).toBeGreaterThanOrEqual(8);
    const width = Object.values(sheet.columnSizes ?? {}).reduce((sum, { size = 0 }) => sum + size, 0);
    expect(width).toBeLessThanOrEqual(pageWidth(1, "portrait"));
  });

  it("may be about one unit", async () => {
    const sheet = await letters(0);
    expect(sheet.print).not.toHaveProperty("rowBreaks");
    expect(filled(sheet).flat()).not.toContain("USSA25");
  });
});
