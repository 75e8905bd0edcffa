import { describe, expect, it } from "vitest";
import { inputsText } from "../../../src/tools/freeze/inputs-text";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { sheetOf, workbookOf, type Entry } from "../support/workbooks";

const functionIds = ["UE_GRADE"];
const textOf = (workbook: WorkbookModel): Promise<string> => inputsText(workbook, functionIds);

const grade = (formula: string): Entry => ({ formula, value: 10 });
const rules = (threshold: number): SheetModel => sheetOf("Règles", [["grading.threshold", threshold]]);
const names = [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$1" }];

function workbook(marks: readonly Entry[], threshold = 10, note = "x"): WorkbookModel {
  const notes = sheetOf("Notes", [
    [...marks, grade("=CNAM.UE_GRADE(A1:B1,,,CNAM_REGLES)"), note],
    [12, 13, grade("=CNAM.UE_GRADE(A2:B2,,,CNAM_REGLES)")],
  ]);
  return { ...workbookOf(notes, rules(threshold)), names };
}

describe("the text of the inputs", () => {
  it("is the same for the same data", async () => {
    expect(await textOf(workbook([8, 9]))).toBe(await textOf(workbook([8, 9])));
  });

  it.each<[string, WorkbookModel]>([
    ["a mark", workbook([8, 9.5])],
    ["a mark that becomes a text", workbook([8, "9"])],
    ["a blank that becomes a 0", workbook([8, 0])],
    ["a rule, through its name", workbook([8, null], 9)],
  ])("changes with %s", async (_case, other) => {
    expect(await textOf(other)).not.toBe(await textOf(workbook([8, null])));
  });

  it("does not change with what no CNAM formula reads", async () => {
    expect(await textOf(workbook([8, 9], 10, "autre remarque"))).toBe(await textOf(workbook([8, 9])));
  });

  it("does not change when sheets are renamed or rows inserted above", async () => {
    const moved = sheetOf("Notes 2026", [
      ["Titre"],
      [8, 9, grade("=CNAM.UE_GRADE(A2:B2,,,CNAM_REGLES)")],
      [12, 13, grade("=CNAM.UE_GRADE(A3:B3,,,CNAM_REGLES)")],
    ]);
    expect(await textOf({ ...workbookOf(moved, rules(10)), names })).toBe(await textOf(workbook([8, 9])));
  });

  it("changes with the formula itself", async () => {
    const [one, other] = await Promise.all(
      ["=CNAM.UE_GRADE(A1)", "=ROUND(CNAM.UE_GRADE(A1),0)"].map((formula) =>
        textOf(workbookOf(sheetOf("Notes", [[12, grade(formula)]]))),
      ),
    );
    expect(one).not.toBe(other);
  });

  it("reads the columns of a table row by row", async () => {
    const rows = (mark: number): WorkbookModel =>
      workbookOf(
        sheetOf(
          "Notes",
          [
            ["CC", "Note"],
            [12, grade("=CNAM.UE_GRADE([@CC])")],
            [mark, grade("=CNAM.UE_GRADE([@CC])")],
          ],
          { tables: [{ name: "T", area: { row: 0, column: 0, rows: 3, columns: 2 }, columns: ["CC", "Note"] }] },
        ),
      );
    expect(await textOf(rows(8))).not.toBe(await textOf(rows(9)));
  });

  it("writes rules read a thousand times once", async () => {
    const many = Array.from({ length: 1000 }, (_, row): Entry[] => [
      row % 20,
      grade(`=CNAM.UE_GRADE(A${row + 1},,,CNAM_REGLES)`),
    ]);
    const text = await textOf({ ...workbookOf(sheetOf("Notes", many), rules(10)), names });
    expect(text.split("grading.threshold")).toHaveLength(2);
  });
});
