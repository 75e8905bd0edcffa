/**
 * LibreOffice, which knows nothing of us, opens every .xlsx file that the other tests have written and finds there the
 * values that we do. It has no CNAM function, and computes native formulas by itself.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../src/atelier/xlsx";
import type { WorkbookModel } from "../../src/workbook/model";
import { writtenFiles } from "../support/written-files";
import { differences, isConstant } from "./compare";
import { libreOffice, openAll } from "./libreoffice";
import type { SeenWorkbook } from "./open-document";

const OPTIONS = { functionIds: ["UE_VALID", "UE_GRADE"] };

/** Native formulas with the results that Excel gives them. */
const COMPUTED: WorkbookModel = {
  names: [{ name: "Seuil", formula: "=Notes!$B$1" }],
  sheets: [
    {
      id: "1",
      name: "Notes",
      visibility: "visible",
      cells: {
        0: { 0: { value: "Seuil" }, 1: { value: 10 }, 2: { value: true }, 3: { value: "deux\nlignes & <balises>" } },
        1: {
          0: { value: 12.5 },
          1: { value: 25, formula: "=A2*2" },
          2: { value: "Admis", formula: '=IF(A2>=Seuil,"Admis","Ajourné")' },
          3: { value: 0.1 + 0.2, formula: "=0.1+0.2" },
        },
        2: {
          0: { value: 45537, style: { numberFormat: "dd/mm/yyyy" } },
          1: { value: 2024, formula: "=YEAR(A3)" },
          2: { value: "Total : 37,5", formula: '="Total : "&SUBSTITUTE(TEXT(SUM(A2:B2),"0.0"),".",",")' },
          3: { value: false, formula: "=ISTEXT(A2)" },
        },
      },
    },
  ],
};

describe.skipIf(libreOffice === null)("files read by LibreOffice", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "written-"));
  const written = process.env["WRITTEN_FILES"];
  const files = written === undefined ? [] : writtenFiles(written).map((name) => path.join(written, name));
  const computed = path.join(folder, "computed.xlsx");
  let seen: ReadonlyMap<string, SeenWorkbook>;

  beforeAll(async () => {
    writeFileSync(computed, await writeXlsx(COMPUTED, OPTIONS));
    seen = openAll([computed, ...files]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("hold the results of native formulas, computed again", () => {
    expect(differences(COMPUTED, seen.get("computed.xlsx") ?? new Map(), () => true)).toEqual([]);
  });

  it("are all those that the suite has written", () => {
    // `npm test` names the folder; alone, this project reads the one file it writes itself.
    if (written !== undefined) expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => !seen.has(path.basename(file)))).toEqual([]);
  });

  it("hold the same constants, in every sheet", async () => {
    const found: string[] = [];
    for (const file of files) {
      const { model } = await readXlsx(new Uint8Array(readFileSync(file)), OPTIONS);
      const lines = differences(model, seen.get(path.basename(file)) ?? new Map(), isConstant);
      found.push(...lines.map((line) => `${path.basename(file)} ${line}`));
    }
    expect(found).toEqual([]);
  });

  it("would be told apart by one digit, one letter or one cell", () => {
    const notes = COMPUTED.sheets[0]!;
    const cells = {
      ...notes.cells,
      0: { ...notes.cells[0], 0: { value: "Seuils" } },
      1: { ...notes.cells[1], 0: { value: 12.51 } },
      9: { 9: { value: 1 } },
    };
    const other = { ...COMPUTED, sheets: [{ ...notes, cells }] };
    const lines = differences(other, seen.get("computed.xlsx") ?? new Map(), isConstant);
    expect(lines).toHaveLength(3);
  });
});
