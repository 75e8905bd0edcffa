/** Every kind of the catalogue, on every data that it may meet, as the adapter asks Excel to draw it. */
import { describe, expect, it } from "vitest";
import { catalogueChart, leastOf, refusalOf } from "../../../src/charts/catalogue/catalogue-chart";
import { chartKinds, chartShapes } from "../../../src/charts/catalogue/chart-kinds";
import type { ChartSource } from "../../../src/charts/chart-spec";
import { formatArea } from "../../../src/workbook/address";
import type { Cell, SheetModel } from "../../../src/workbook/model";
import { dataIds, figuresOf, isPossible, REFUSED } from "../../charts/kinds-on-data";
import type { FigureTable } from "../../../src/charts/catalogue/figures";
import type { ChartData } from "../../fakes/excel/fake-store";
import { openFakeWorkbook } from "../../fakes/excel/open-fake-workbook";

const SHEET = "Chiffres";
const FIRST = 2;

/** The labels, then a column for each of the table's, under their names; the finding in A1. */
function sheetWith({ labels, columns }: FigureTable): SheetModel {
  const cells: Record<number, Record<number, Cell>> = { 0: { 0: { value: "Constat" } }, 1: {} };
  columns.forEach(({ name }, index) => (cells[1]![index + 1] = { value: name }));
  labels.forEach((label, row) => {
    const figures = columns.map(({ values }, index) => [index + 1, { value: values[row] ?? null }] as const);
    cells[FIRST + row] = { 0: { value: label }, ...Object.fromEntries(figures) };
  });
  return { id: SHEET, name: SHEET, visibility: "visible", cells };
}

function specOf(kind: (typeof chartKinds)[number], table: FigureTable) {
  const at = (column: number): ChartSource => ({
    range: { sheet: SHEET, row: FIRST, column, rows: table.labels.length, columns: 1 },
  });
  const finding = { range: { sheet: SHEET, row: 0, column: 0, rows: 1, columns: 1 } };
  const columns = table.columns.map(({ id, name }, index) => ({ id, name, values: at(index + 1) }));
  return catalogueChart(kind, { labels: at(0), columns, finding }, "fr", leastOf(kind, table));
}

async function drawn(kind: (typeof chartKinds)[number], table: FigureTable): Promise<ChartData> {
  const { excel, port, dispose } = await openFakeWorkbook({ sheets: [sheetWith(table)], names: [] });
  try {
    const anchor = { row: 0, column: 20, rows: 20, columns: 8 };
    const chart = { anchor, spec: specOf(kind, table) };
    const applied = await port.apply({ label: "", edits: [{ kind: "chart", sheet: SHEET, id: kind, chart }] });
    const { store } = excel;
    const charts = (): readonly ChartData[] => store.model.sheets.flatMap(({ id }) => store.extrasOf(id).charts);
    const [native = expect.fail("nothing drawn")] = structuredClone(charts());
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(charts()).toEqual([]);
    return native;
  } finally {
    dispose();
  }
}

const TYPES = {
  bar: ["BarClustered", "BarStacked"],
  column: ["ColumnClustered", "ColumnStacked"],
  line: ["LineMarkers", "LineStacked"],
  doughnut: ["Doughnut", "Doughnut"],
} as const;

describe.each(chartKinds)("%s", (kind) => {
  it.each(dataIds.filter((data) => isPossible(kind, data)))("%s", async (data) => {
    const table = figuresOf(kind, data);
    expect(refusalOf(kind, table)).toBe(REFUSED[data] ?? null);
    if (REFUSED[data] !== undefined) return;
    const native = await drawn(kind, table);
    const spec = specOf(kind, table);
    const { type, stacked } = chartShapes[kind];
    expect(native.type).toBe(TYPES[type][stacked ? 1 : 0]);
    expect(native.titleFormula).toBe(`=${SHEET}!$A$1`);
    const address = (source: ChartSource): string =>
      "range" in source ? `${SHEET}!${formatArea(source.range)}` : expect.fail("values");
    expect(native.series.map(({ name, values, categories }) => ({ name, values, categories }))).toEqual(
      spec.series.map(({ name, values }) => ({ name, values: address(values), categories: address(spec.categories) })),
    );
  });
});
