/** What a chart shows before it is added, and what the cells of its sheet compute: the same figures, the same title. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleWorkbook } from "../../../src/atelier/sample/sample-workbook";
import { chartKinds, type ChartKind } from "../../../src/charts/catalogue/chart-kinds";
import { findingText } from "../../../src/charts/catalogue/catalogue-chart";
import { conventionById } from "../../../src/conventions";
import { figureTable, type ChartFigures } from "../../../src/tools/charts/chart-figures";
import { createChartSheet } from "../../../src/tools/charts/create-chart-sheet";
import { offeredCharts } from "../../../src/tools/charts/offered-charts";
import type { ChartSource } from "../../../src/charts/chart-spec";
import type { CellValue, WorkbookModel } from "../../../src/workbook/model";
import { openInUniver, type Opened } from "../support/adapters";
import { sheetNamed, workbookOf } from "../support/workbooks";
import { everyTable } from "./tables";

const convention = conventionById("gessms-2026")!;
const sample = sampleWorkbook();
/** Two cohorts: the sample's marks, and the same once more. */
const workbook: WorkbookModel = {
  ...sample,
  sheets: [
    ...sample.sheets,
    { ...sheetNamed(sample, "Notes"), id: "notes-2", name: "Notes 2025" },
    ...everyTable.sheets.map((sheet) => (sheet.name === "Budget" ? { ...sheet, name: "Budget suivi" } : sheet)),
  ],
};

let opened: Opened;
let charts: ReadonlyMap<ChartKind, ChartFigures>;
let after: WorkbookModel;

/** All of them at once: each sheet finds its name and its chart its identifier beside the others. */
beforeAll(async () => {
  opened = await openInUniver(workbook);
  const before = await opened.port.snapshot();
  const offered = offeredCharts(before, { convention, locale: "fr" });
  charts = new Map(offered.flatMap(({ kind, charts: [first] }) => (first ? [[kind, first] as const] : [])));
  const plan = [...charts.values()].flatMap((figures) => createChartSheet(before, figures, "fr").edits);
  const applied = await opened.port.apply({ label: "", edits: plan });
  await opened.port.settled();
  after = await opened.port.snapshot();
  expect(await opened.port.undo(applied)).toEqual({ kept: [] });
});
afterAll(() => opened.dispose());

describe.each(chartKinds)("%s", (kind) => {
  it("draws what its cells compute, under the title that they say", () => {
    const figures = charts.get(kind);
    if (figures === undefined) throw new Error(`nothing to draw of ${kind}`);
    const chart = after.sheets.flatMap((sheet) => sheet.charts ?? []).find(({ id }) => id === kind);
    expect(chart).toBeDefined();
    const { spec } = chart!;
    const table = figureTable(figures);
    const read = (source: ChartSource): readonly CellValue[] => cellsOf(after, source);
    expect(read(spec.titleFrom!)).toEqual([findingText(kind, table, "fr")]);
    expect(read(spec.categories)).toEqual(table.labels);
    for (const series of spec.series) {
      const column = table.columns.find(({ name }) => name === series.name)!;
      const shown = read(series.values).map((value) => (value === "" ? null : value));
      expect(shown, series.name).toEqual(column.values);
    }
  });
});

function cellsOf(model: WorkbookModel, source: ChartSource): readonly CellValue[] {
  if (!("range" in source)) throw new Error("a chart on a sheet reads its cells");
  const { cells } = sheetNamed(model, source.range.sheet);
  const { row, column, rows } = source.range;
  return Array.from({ length: rows }, (_, index) => cells[row + index]?.[column]?.value ?? null);
}

it("finds nothing to draw in a workbook without tables, and says so of each kind", () => {
  const offered = offeredCharts(workbookOf(), { convention, locale: "fr" });
  expect(offered.map(({ refusal }) => refusal)).toEqual(chartKinds.map(() => "noTable"));
});
