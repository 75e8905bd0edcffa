/**
 * LibreOffice, which knows nothing of us, opens every .xlsx file that the other tests have written and finds there the
 * values that we do. It has no CNAM function; native formulas it computes by itself, in the files whose results are those
 * of the Atelier's engine.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../src/atelier/xlsx";
import { catalogue } from "../../src/functions/catalogue";
import type { SheetModel, WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import { writtenFiles } from "../support/written-files";
import { callsOurs, differences, isComputedByBoth, isConstant, isOrdinaryFormula, type Wanted } from "./compare";
import { withResultsOfOneProgram, withStaleResults } from "./computed-again";
import { libreOffice, openAll } from "./libreoffice";
import type { SeenWorkbook } from "./open-document";

const OPTIONS = { functionIds: catalogue.map(({ description }) => description.id) };

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

/**
 * LibreOffice trusts no result without a character but Excel's own: it computes these again, with all that reads them,
 * and finds our functions, which it has not, behind them.
 */
function hasEmptyResults({ sheets }: WorkbookModel): boolean {
  return sheets.some(({ cells }) =>
    Object.values(cells).some((row) => Object.values(row).some((cell) => cell.value === "" && isOrdinaryFormula(cell))),
  );
}

function hasFormulaOfOurs({ cells }: SheetModel): boolean {
  return [...cellsIn(cells)].some(({ cell }) => cell.formula !== undefined && callsOurs(cell.formula));
}

describe.skipIf(libreOffice === null)("files read by LibreOffice", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "written-"));
  // `npm test` names the folder, and who wrote there; alone, this project reads the one file it writes itself.
  const written = process.env["WRITTEN_FILES"];
  const files = written === undefined ? [] : writtenFiles(written).map((name) => path.join(written, name));
  const models = new Map<string, WorkbookModel>();
  let seen: ReadonlyMap<string, SeenWorkbook>;
  /** The workbook above, written with other results. */
  let again: SeenWorkbook;

  /** Writes the workbooks anew and gives what LibreOffice makes of them, every formula computed again. */
  async function computedAgain(workbooks: ReadonlyMap<string, WorkbookModel>): Promise<typeof seen> {
    for (const [name, model] of workbooks) writeFileSync(path.join(folder, name), await writeXlsx(model, OPTIONS));
    return openAll(
      [...workbooks.keys()].map((name) => path.join(folder, name)),
      "computed",
    );
  }

  /** A line for each value of these workbooks that LibreOffice sees otherwise. */
  function differencesIn(workbooks: ReadonlyMap<string, WorkbookModel>, found: typeof seen, wanted: Wanted): string[] {
    return [...workbooks].flatMap(([name, model]) =>
      differences(model, found.get(name) ?? new Map(), wanted).map((line) => `${name} ${line}`),
    );
  }

  beforeAll(async () => {
    const stale = await computedAgain(new Map([["stale.xlsx", withStaleResults(COMPUTED)]]));
    again = stale.get("stale.xlsx") ?? new Map();
    seen = openAll(files);
    for (const file of files) {
      const { model } = await readXlsx(new Uint8Array(readFileSync(file)), OPTIONS);
      models.set(path.basename(file), model);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are all those that the suite has written", () => {
    expect(files.length).toBeGreaterThanOrEqual(Number(process.env["WRITTEN_FILES_AT_LEAST"] ?? 0));
    expect(files.filter((file) => !seen.has(path.basename(file)))).toEqual([]);
  });

  it("hold the same constants, in every sheet", () => {
    expect(differencesIn(models, seen, isConstant)).toEqual([]);
  });

  // Properties write workbooks with results that no formula gives.
  describe.skipIf(process.env["RESULTS_ARE_COMPUTED"] === undefined)("of the Atelier's engine", () => {
    const formulasFor = (wanted: Wanted): number =>
      [...models.values()]
        .flatMap(({ sheets }) => sheets.flatMap(({ cells }) => Object.values(cells)))
        .reduce((count, row) => count + Object.values(row).filter(wanted).length, 0);

    it("hold formulas of their own, whose results it shows", () => {
      expect(formulasFor(isOrdinaryFormula)).toBeGreaterThan(0);
      const trusted = [...models].filter(([, model]) => !hasEmptyResults(model));
      expect(trusted.length).toBeGreaterThan(0);
      expect(differencesIn(new Map(trusted), seen, isOrdinaryFormula)).toEqual([]);
      const others = [...models].filter(([, model]) => hasEmptyResults(model));
      const found = differencesIn(new Map(others), seen, isOrdinaryFormula);
      // Of functions that it has not, and of a search among these.
      expect(found.filter((line) => !/, seen "#N(?:AME\?|\/A)"$/.test(line))).toEqual([]);
    });

    it("are shown whole where they call none of our functions, as the copies for partners", () => {
      const copies = [...models].filter(([, { sheets }]) => !sheets.some(hasFormulaOfOurs));
      expect(copies.length).toBeGreaterThan(0);
      expect(differencesIn(new Map(copies), seen, () => true)).toEqual([]);
    });

    it("hold results that it computes too", async () => {
      expect(formulasFor(isComputedByBoth)).toBeGreaterThan(0);
      const workbooks = new Map([...models].map(([name, model]) => [name, withResultsOfOneProgram(model)]));
      expect(differencesIn(workbooks, await computedAgain(workbooks), isComputedByBoth)).toEqual([]);
    });
  });

  it("are computed again where we ask for it, whatever results stand there", () => {
    expect(differences(COMPUTED, again, () => true)).toEqual([]);
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
    expect(differences(other, again, isConstant)).toHaveLength(3);
  });
});
