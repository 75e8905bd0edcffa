import { describe, expect, it } from "vitest";
import { blockedSpills } from "../../../src/tools/attach/blocked-spills";
import type { Cell } from "../../../src/workbook/model";
import { sheetOf } from "../support/workbooks";

const blocked = (formula: string): Cell => ({ value: { error: "#SPILL!" }, formula });

describe("a formula without room to spill", () => {
  it("names the first cell in its way", () => {
    const formula = blocked("=CNAM.UE_STATUS(A1:B3,,,CNAM_REGLES)");
    const sheet = sheetOf("Notes", [
      [12, 8, formula],
      [10, 9],
      [11, 7, "ici"],
      [1, 2, "plus loin"],
    ]);
    expect(blockedSpills(sheet)).toEqual([{ formula: { row: 0, column: 2 }, by: { row: 2, column: 2 } }]);
  });

  it("looks on its right when the function gives several columns", () => {
    const formula = blocked("=CNAM.DIPLOMA(A1:B2,CNAM_REGLES)");
    const sheet = sheetOf("Notes", [
      ["USSA24", "USSA25", formula, null, 5],
      [10, 9],
    ]);
    expect(blockedSpills(sheet)).toEqual([{ formula: { row: 0, column: 2 }, by: { row: 0, column: 4 } }]);
  });

  it("says so even when nothing can be named, and leaves formulas of others alone", () => {
    const sheet = sheetOf("Notes", [[blocked("=CNAM.UE_STATUS(Autres,,,CNAM_REGLES)"), blocked("=SEQUENCE(3)")]]);
    expect(blockedSpills(sheet)).toEqual([{ formula: { row: 0, column: 0 } }]);
  });
});
