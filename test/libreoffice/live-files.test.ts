/**
 * What LibreOffice shows of a file whose results are formulas of ours: docs/host-differences.md says it, for people choose
 * between such a file and a copy for partners. Where there is no LibreOffice, the whole is skipped.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeXlsx } from "../../src/atelier/xlsx";
import { functionIds } from "../../src/functions/function-ids";
import type { WorkbookModel } from "../../src/workbook/model";
import { libreOffice, openAll } from "./libreoffice";
import type { SeenValue } from "./open-document";

const spilledFrom = { row: 2, column: 0 };
const LIVE: WorkbookModel = {
  names: [],
  sheets: [
    {
      id: "1",
      name: "Notes",
      visibility: "visible",
      cells: {
        0: {
          0: { value: 12 },
          1: { value: 12.5, formula: "=CNAM.UE_GRADE(A1)" },
          2: { value: 25, formula: "=B1*2" },
          3: { value: "Validée", formula: "=CNAM.UE_VALID(A1)" },
          4: { value: "Note : 24", formula: '="Note : "&A1*2' },
        },
        2: {
          0: { value: "Contrat", formula: "=CNAM.LEDGER(A1,A1,A1)", spill: { rows: 2, columns: 2 } },
          1: { value: "Dû", spilledFrom },
          2: { value: 4360, formula: "=SUM(B3:B4)" },
        },
        3: { 0: { value: "C1", spilledFrom }, 1: { value: 4360, spilledFrom } },
      },
    },
  ],
};
const NAME_ERROR = "#NAME?";

describe.skipIf(libreOffice === null)("a file whose results are formulas of ours, in LibreOffice", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "live-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function seen(results: "kept" | "computed"): Promise<ReadonlyMap<string, SeenValue>> {
    const file = path.join(folder, "vivant.xlsx");
    writeFileSync(file, await writeXlsx(LIVE, { functionIds }));
    return openAll([file], results).get("vivant.xlsx")?.get("Notes") ?? new Map<string, SeenValue>();
  }

  it("shows a name that it has not for each result of ours, and what ordinary formulas made of them", async () => {
    const cells = await seen("kept");
    expect(["B1", "D1", "A3", "B3", "A4", "B4"].map((at) => cells.get(at))).toEqual(Array(6).fill(NAME_ERROR));
    expect(["A1", "C1", "C3", "E1"].map((at) => cells.get(at))).toEqual([12, 25, 4360, "Note : 24"]);
  });

  it("loses these too once it calculates", async () => {
    const cells = await seen("computed");
    expect(["C1", "C3"].map((at) => cells.get(at))).toEqual([NAME_ERROR, NAME_ERROR]);
    expect(["A1", "E1"].map((at) => cells.get(at))).toEqual([12, "Note : 24"]);
  });
});
