/** « Graphiques et tableau de bord » in Excel: native charts on the cells of their figures, then undone without a trace. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChartSource, ChartSpec } from "../../../src/charts/chart-spec";
import { chartKinds } from "../../../src/charts/catalogue/chart-kinds";
import { conventionById } from "../../../src/conventions";
import { createChartSheet } from "../../../src/tools/charts/create-chart-sheet";
import { createDashboard, dashboardSubjects } from "../../../src/tools/charts/create-dashboard";
import { offeredCharts } from "../../../src/tools/charts/offered-charts";
import { columnName, formatArea, quoteSheet } from "../../../src/workbook/address";
import type { WorkbookModel } from "../../../src/workbook/model";
import type { Plan } from "../../../src/workbook/plan";
import { withoutResults } from "../../contract/without-results";
import { openFakeWorkbook, type FakeWorkbook } from "../../fakes/excel/open-fake-workbook";
import type { ChartData } from "../../fakes/excel/fake-store";
import { openInUniver } from "../support/adapters";
import { serialOf } from "../../oracle/days";
import { everyChart } from "./every-chart";

const convention = conventionById("gessms-2026")!;
let opened: FakeWorkbook;
/** What plans are made of: the workbook with the results of its marks, which no fake of Excel computes. */
let computed: WorkbookModel;
let before: unknown;

beforeAll(async () => {
  const grid = await openInUniver(everyChart);
  computed = await grid.port.snapshot();
  grid.dispose();
  opened = await openFakeWorkbook(everyChart);
  before = withoutResults(await opened.port.snapshot());
});
afterAll(() => opened.dispose());

/** The native charts of the workbook, by the sheet that they are on. */
function nativeCharts(): { readonly sheet: string; readonly data: ChartData }[] {
  const { store } = opened.excel;
  return store.model.sheets.flatMap(({ id, name }) => {
    return store.extrasOf(id).charts.map((data) => ({ sheet: name, data: structuredClone(data) }));
  });
}

/** Each chart of the plan is one of Excel's, on the plan's cells; then nothing is left of them. */
async function drawnThenUndone({ label, edits: all }: Plan): Promise<void> {
  const { port } = opened;
  const edits = all.flatMap((edit) => (edit.kind === "chart" && edit.chart !== null ? [edit] : []));
  expect(edits.length).toBeGreaterThan(0);
  const others = nativeCharts();
  const applied = await port.apply({ label, edits: all });
  const present = nativeCharts();
  expect(await port.undo(applied)).toEqual({ kept: [] });
  expect(nativeCharts()).toEqual(others);
  expect(present).toHaveLength(others.length + edits.length);
  for (const { id, sheet, chart } of edits) {
    const native = present.find(({ data }) => data.name === id) ?? expect.fail(id);
    expect(native.sheet).toBe(sheet);
    expectNative(native.data, chart!.spec);
    expect(native.data.position).toBe(formatArea(chart!.anchor));
  }
}

function expectNative(data: ChartData, spec: ChartSpec): void {
  expect(data.titleFormula).toBe(`=${titleCell(spec.titleFrom)}`);
  const wanted = spec.series.map(({ name, values }) => {
    return { name, values: cellsOf(values), categories: cellsOf(spec.categories) };
  });
  expect(data.series.slice(0, wanted.length)).toMatchObject(wanted);
  expect(data.series.slice(wanted.length).map(({ name }) => name)).toEqual(
    spec.reference ? [spec.reference.label] : [],
  );
}

function cellsOf(source: ChartSource): string {
  if (!("range" in source)) throw new Error("a chart on a sheet reads its cells");
  return `${source.range.sheet}!${formatArea(source.range)}`;
}

function titleCell(source: ChartSource | undefined): string {
  if (source === undefined || !("range" in source)) throw new Error("a cell says the title");
  const { sheet, row, column } = source.range;
  return `${quoteSheet(sheet)}!$${columnName(column)}$${row + 1}`;
}

describe("a chart on a sheet of its own", () => {
  it.each(chartKinds)("%s", async (kind) => {
    const offered = offeredCharts(computed, { convention, locale: "fr" }).find((one) => one.kind === kind);
    const [figures = expect.fail(`nothing to draw of ${kind}`)] = offered?.charts ?? [];
    await drawnThenUndone(createChartSheet(computed, figures, "fr"));
  });
});

describe("a dashboard", () => {
  it.each(dashboardSubjects)("of %s", async (subject) => {
    const options = { convention, locale: "fr", today: serialOf(1, 1, 2027), findings: [] } as const;
    await drawnThenUndone(createDashboard(computed, subject, options) ?? expect.fail(`no dashboard of ${subject}`));
  });
});

it("leaves the workbook as it was", async () => {
  expect(withoutResults(await opened.port.snapshot())).toEqual(before);
});
