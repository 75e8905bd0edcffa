import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "../../../src/atelier/xlsx";
import type { ChartSpec } from "../../../src/charts/chart-spec";
import type { WorkbookModel } from "../../../src/workbook/model";
import { area, OPTIONS, partsOf, readFixture, workbook } from "./fixtures";
import { CoveredKinds } from "./covered-kinds";
import { workbooks } from "./random-workbooks";
import { strayTexts } from "./stray-texts";

async function reread(model: WorkbookModel): ReturnType<typeof readXlsx> {
  return readXlsx(await writeXlsx(model, OPTIONS), OPTIONS);
}

it.each(["openpyxl.xlsx", "libreoffice.xlsx", "excel.xlsx", "dates-1904.xlsx", "leftovers.xlsm"])(
  "%s, saved and read again, is the same workbook, and nothing more is lost",
  async (file) => {
    const { model } = await readFixture(file);
    expect(await reread(model)).toEqual({ model, notKept: [] });
  },
);

it("any workbook, saved and read again, is the same", async () => {
  const covered = new CoveredKinds();
  await fc.assert(
    fc.asyncProperty(workbooks, async (model) => {
      covered.add(model.sheets);
      const bytes = await writeXlsx(model, OPTIONS);
      expect(strayTexts(partsOf(bytes))).toEqual([]);
      expect(await readXlsx(bytes, OPTIONS)).toEqual({ model, notKept: [] });
    }),
    { numRuns: 300 },
  );
  console.info(`Workbooks of each kind: ${covered.toString()}`);
  expect(covered.missing()).toEqual([]);
});

describe("what the format has no room for", () => {
  const spec: ChartSpec = {
    type: "column",
    title: "Réussite par UE",
    description: "Taux de réussite",
    categories: { range: { sheet: "Notes", ...area("A2:A4") } },
    series: [{ name: "Taux", values: { range: { sheet: "Notes", ...area("B2:B4") } }, color: "#1F77B4" }],
    reference: { label: "Seuil", value: 0.5 },
  };
  const settings = {
    id: "2",
    name: "_CNAM",
    visibility: "veryHidden" as const,
    cells: {
      0: { 0: { value: "convention" }, 1: { value: "cnam" } },
      4: { 0: { value: "mapping" }, 1: { value: "{}" } },
    },
  };

  it("keeps charts, with and without settings of the workbook", async () => {
    const notes = workbook({ charts: [{ id: "reussite", anchor: area("D2:J18"), spec }] });
    const withSettings = { ...notes, sheets: [...notes.sheets, settings] };
    expect(await reread(notes)).toEqual({ model: notes, notKept: [] });
    expect(await reread(withSettings)).toEqual({ model: withSettings, notKept: [] });
  });

  it("keeps a chart as a setting when its sheet is gone", async () => {
    const json = JSON.stringify({ sheet: "Ailleurs", anchor: area("A1:B2"), spec });
    const model = workbook({}, {});
    const stale = { ...settings, cells: { 0: { 0: { value: "chart.x" }, 1: { value: json } } } };
    expect((await reread({ ...model, sheets: [...model.sheets, stale] })).model.sheets[1]?.cells).toEqual(stale.cells);
  });

  it.each([
    ["long", Array.from({ length: 60 }, (_, i) => `Élève n° ${i}`)],
    ["with commas", ["Oui, sans réserve", "Non"]],
    ["with spaces around", [" a ", "b"]],
  ])("keeps choices that are %s", async (_what, source) => {
    const model = workbook({
      validations: [{ areas: [area("A1:A9")], rule: { kind: "list", source }, allowBlank: true, onError: "stop" }],
    });
    expect((await reread(model)).model).toEqual(model);
    expect(partsOf(await writeXlsx(model, OPTIONS))["xl/worksheets/sheet1.xml"]).toContain("<formula1>_CNAM!$B$1:");
  });

  it("leaves short choices in the validation", async () => {
    const model = workbook({
      validations: [
        {
          areas: [area("A1")],
          rule: { kind: "list", source: ["oui", 'non "ferme"'] },
          allowBlank: false,
          onError: "none",
        },
      ],
    });
    expect((await reread(model)).model).toEqual(model);
    expect(partsOf(await writeXlsx(model, OPTIONS))["xl/worksheets/sheet1.xml"]).toContain(
      '<formula1>"oui,non ""ferme"""</formula1>',
    );
  });
});

it("reads CNAM formulas that another program saved without the mark of dynamic arrays", async () => {
  const model = workbook({ cells: { 0: { 0: { value: "V", formula: "=CNAM.UE_VALID(B1:C1)" } } } });
  const parts = partsOf(await writeXlsx(model, OPTIONS));
  const unmarked = Object.entries(parts).map(([path, content]) => [path, strToU8(content.replace(' cm="1"', ""))]);
  const saved = zipSync(Object.fromEntries(unmarked) as Record<string, Uint8Array>);
  expect((await readXlsx(saved, OPTIONS)).model).toEqual(model);
});

it("numbers sheets afresh when the host's identifiers are not numbers of a file", async () => {
  const model: WorkbookModel = {
    names: [],
    sheets: ["zQ8", "2", "2", "1"].map((id, i) => ({ id, name: `F${i}`, visibility: "visible" as const, cells: {} })),
  };
  expect((await reread(model)).model.sheets.map(({ id }) => id)).toEqual(["3", "2", "4", "1"]);
});

it("puts a visible tab in front", async () => {
  const model: WorkbookModel = {
    names: [],
    sheets: [
      { id: "1", name: "Cachée", visibility: "hidden", cells: {} },
      { id: "2", name: "Notes", visibility: "visible", cells: {} },
    ],
  };
  expect((await reread(model)).model.activeSheet).toBe("Notes");
});
