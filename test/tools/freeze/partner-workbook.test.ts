import { describe, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../../src/atelier/xlsx";
import { partnerWorkbook } from "../../../src/tools/freeze/partner-workbook";
import type { WorkbookModel } from "../../../src/workbook/model";
import { rowContents, sheetOf, workbookOf } from "../support/workbooks";

const functionIds = ["UE_GRADE"];
const live: WorkbookModel = {
  ...workbookOf(
    sheetOf("Notes", [["MARTIN Léa", 8, { formula: "=CNAM.UE_GRADE(B1)", value: 8 }, { formula: "=B1*2", value: 16 }]]),
    sheetOf("Brouillon", [["avis du jury"]]),
    sheetOf("_CNAM", [["audit:ignored", "motif confidentiel"]], { visibility: "veryHidden" }),
  ),
  names: [{ name: "CNAM_REGLES", formula: "=Brouillon!$A$1" }],
  activeSheet: "Brouillon",
};

describe("the workbook of a partner", () => {
  const { workbook } = partnerWorkbook(live, { sheets: ["Notes"], functionIds, hidden: "leftOut" });

  it("holds the sheets that are given, under their names, and nothing else of the workbook", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Notes", "visible"]]);
    expect([workbook.names, workbook.activeSheet]).toEqual([[], "Notes"]);
    expect(JSON.stringify(workbook)).not.toMatch(/jury|confidentiel|CNAM|Brouillon/);
  });

  it("is a file that any spreadsheet reads with the same figures", async () => {
    const file = await writeXlsx(workbook, { functionIds });
    const { model } = await readXlsx(file, { functionIds: [] });
    expect(rowContents(model.sheets[0]!, 0, 4)).toEqual(["MARTIN Léa", 8, 8, "=B1*2"]);
    expect(model.sheets[0]!.cells[0]![3]!.value).toBe(16);
  });
});
