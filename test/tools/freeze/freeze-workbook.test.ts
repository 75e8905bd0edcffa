import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareFrozen } from "../../../src/tools/freeze/compare-frozen";
import { findRecords } from "../../../src/tools/freeze/freeze-record";
import { freezeWorkbook, sheetsToFreeze, type FreezeWorkbookOptions } from "../../../src/tools/freeze/freeze-workbook";
import { PRODUCT_VERSION } from "../../../src/tools/freeze/product-version";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { planned, rowContents, sheetNamed, sheetOf, workbookOf, type Entry } from "../support/workbooks";

const functionIds = ["UE_GRADE", "UE_STATUS"];
const facts = { date: 46_348.5, convention: "LP GESSMS", version: "1.0.0", digest: "ab".repeat(32) };

const grade = (formula: string, value: CellValue): Entry => ({ formula, value });
const notes = sheetOf("Notes", [["MARTIN Léa", 8, 12, grade("=CNAM.UE_GRADE(B1:C1)", 10)]]);
const jury = sheetOf("Jury", [[grade('=CNAM.UE_STATUS(Notes!B1:C1,,,"gessms-2026")', "Validée")]]);
const board = sheetOf("Tableau de bord", [["Moyenne", { formula: "=AVERAGE(Notes!D1:D9)", value: 10 }]]);
const empty = sheetOf("Vide", []);
const hidden = sheetOf("Calculs", [[grade("=CNAM.UE_GRADE(12)", 12)]], { visibility: "hidden" });

function freeze(workbook: WorkbookModel, changes: Partial<FreezeWorkbookOptions> = {}): WorkbookModel {
  const sheets = sheetsToFreeze(workbook).map(({ name }) => name);
  const options = { functionIds, locale: "fr", hidden: "leftOut", salt: "0f".repeat(16), sheets, ...facts } as const;
  return planned(workbook, freezeWorkbook(workbook, { ...options, ...changes }).plan);
}

/** The same sheet with other values in some cells. */
function withValues(
  sheet: SheetModel,
  ...values: readonly (readonly [row: number, column: number, value: CellValue])[]
): SheetModel {
  const cells: Record<number, SheetModel["cells"][number]> = { ...sheet.cells };
  for (const [row, column, value] of values) {
    cells[row] = { ...cells[row], [column]: { ...cells[row]?.[column], value } };
  }
  return { ...sheet, cells };
}

const replaced = (workbook: WorkbookModel, sheet: SheetModel): WorkbookModel => ({
  ...workbook,
  sheets: workbook.sheets.map((one) => (one.name === sheet.name ? sheet : one)),
});

describe("freezing a workbook", () => {
  it("copies each sheet in view, those that only read the others too, and no sheet out of view", () => {
    const after = freeze(workbookOf(notes, board, empty, jury, hidden));
    expect(after.sheets.map(({ name }) => name)).toEqual([
      "Notes",
      "Notes (figée)",
      "Tableau de bord",
      "Tableau de bord (figée)",
      "Vide",
      "Jury",
      "Jury (figée)",
      "Calculs",
      "Figé le",
      "_CNAM",
    ]);
    expect(rowContents(sheetNamed(after, "Notes (figée)"), 0, 4)).toEqual(["MARTIN Léa", 8, 12, 10]);
    expect(rowContents(sheetNamed(after, "Tableau de bord (figée)"), 0, 2)).toEqual(["Moyenne", 10]);
    expect(rowContents(sheetNamed(after, "Jury (figée)"), 0, 1)).toEqual(["Validée"]);
  });

  it("copies the sheets that are wanted, and no other", () => {
    const after = freeze(workbookOf(notes, jury), { sheets: ["Jury"] });
    expect(findRecords(after)[0]).toMatchObject({ formulas: 1, copies: [{ original: "Jury", copy: "Jury (figée)" }] });
  });

  it("copies neither the copies nor the record of an earlier time", () => {
    expect(sheetsToFreeze(freeze(workbookOf(notes, jury))).map(({ name }) => name)).toEqual(["Notes", "Jury"]);
  });

  it("keeps the salt of the digest with the data, and on no copy", () => {
    const after = freeze(workbookOf(notes), { salt: "5a17" });
    expect(sheetNamed(after, "_CNAM").visibility).toBe("veryHidden");
    expect(JSON.stringify(sheetNamed(after, "_CNAM").cells)).toContain("5a17");
    expect(JSON.stringify(after.sheets.filter(({ name }) => name !== "_CNAM"))).not.toContain("5a17");
  });

  it("knows a record of version 1.0, whose digest had no salt", () => {
    const after = freeze(workbookOf(notes));
    const old = sheetNamed(after, "Figé le");
    const text = JSON.stringify(old).replace(
      "Empreinte des données (SHA-256, salée)",
      "Empreinte des données (SHA-256)",
    );
    const before = replaced(after, JSON.parse(text) as SheetModel);
    expect([findRecords(after)[0]?.isSalted, findRecords(before)[0]?.isSalted]).toEqual([true, false]);
    expect(findRecords(before)[0]?.digest).toBe(facts.digest);
  });

  it("says when, under which convention and version, how many formulas, from which data", () => {
    const [record] = findRecords(freeze(workbookOf(notes, empty, jury, hidden)));
    expect(record).toEqual({
      sheet: "Figé le",
      ...facts,
      isSalted: true,
      formulas: 2,
      copies: [
        { original: "Notes", copy: "Notes (figée)" },
        { original: "Jury", copy: "Jury (figée)" },
      ],
    });
  });

  it("finds a name for each copy, even where long names are shortened alike", () => {
    const long = "Licence professionnelle GESSM";
    const sheets = ["1", "2"].map((end) => sheetOf(long + end, [[grade("=CNAM.UE_GRADE(12)", 12)]]));
    const after = freeze(workbookOf(...sheets));
    const names = after.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });

  it("may be done again: each record is found, the latest first", () => {
    const once = freeze(workbookOf(notes));
    const twice = freeze(once, { locale: "en", date: facts.date + 1 });
    expect(findRecords(twice).map(({ sheet, copies }) => [sheet, copies])).toEqual([
      ["Frozen on", [{ original: "Notes", copy: "Notes (frozen)" }]],
      ["Figé le", [{ original: "Notes", copy: "Notes (figée)" }]],
    ]);
  });

  it("notes that the digest could not be computed", () => {
    const after = freeze(workbookOf(notes), { digest: null });
    expect(findRecords(after)[0]).toMatchObject({ digest: null });
    expect(after.sheets.map(({ name }) => name)).not.toContain("_CNAM");
  });

  it("names the version of the product", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(PRODUCT_VERSION).toBe(version);
  });
});

describe("comparing with what was frozen", () => {
  const frozen = freeze(workbookOf(notes, jury));
  const compared = (workbook: WorkbookModel): ReturnType<typeof compareFrozen> =>
    compareFrozen(workbook, findRecords(workbook)[0]!);

  it("finds nothing where nothing has changed", () => {
    expect(compared(frozen).map(({ original, missing, changes }) => [original, missing, changes])).toEqual([
      ["Notes", null, []],
      ["Jury", null, []],
    ]);
  });

  it("lists the cells that changed, appeared or went, with both values", () => {
    const after = replaced(
      frozen,
      withValues(notes, [0, 1, 4], [0, 2, null], [0, 3, { error: "#N/A" }], [2, 0, "PETIT Noé"]),
    );
    expect(compared(after)[0]!.changes).toEqual([
      { row: 0, column: 1, before: 8, after: 4, format: "General" },
      { row: 0, column: 2, before: 12, after: null, format: "General" },
      { row: 0, column: 3, before: 10, after: { error: "#N/A" }, format: "General" },
      { row: 2, column: 0, before: null, after: "PETIT Noé", format: "General" },
    ]);
  });

  it("takes the last digit of a number for the same", () => {
    const after = replaced(frozen, withValues(notes, [0, 3, 10.000000000000002]));
    expect(compared(after)[0]!.changes).toEqual([]);
    expect(compared(replaced(frozen, withValues(notes, [0, 3, 10.01])))[0]!.changes).toHaveLength(1);
  });

  it("says which sheet it does not find", () => {
    const renamed = (from: string, to: string): WorkbookModel => ({
      ...frozen,
      sheets: frozen.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
    });
    expect(compared(renamed("Jury", "Jury final"))[1]).toMatchObject({ missing: "original" });
    expect(compared(renamed("Jury (figée)", "Archive"))[1]).toMatchObject({ missing: "copy" });
  });
});
