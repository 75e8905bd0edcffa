/** What a chart shows before it is added, and what the cells of its sheet compute: the same figures, the same title. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartKinds, type ChartKind } from "../../../src/charts/catalogue/chart-kinds";
import { findingText } from "../../../src/charts/catalogue/catalogue-chart";
import { keyFigures, type KeyFigureId } from "../../../src/charts/catalogue/key-figures";
import { tellValues } from "../../../src/charts/catalogue/tell-values";
import { conventionById } from "../../../src/conventions";
import { chartSheetWords } from "../../../src/i18n/chart-sheets";
import { figureTable, type ChartFigures } from "../../../src/tools/charts/chart-figures";
import { createDashboard } from "../../../src/tools/charts/create-dashboard";
import { createChartSheet } from "../../../src/tools/charts/create-chart-sheet";
import { offeredCharts } from "../../../src/tools/charts/offered-charts";
import type { ChartSource } from "../../../src/charts/chart-spec";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import type { Edit } from "../../../src/workbook/plan";
import { serialOf } from "../../oracle/days";
import { openInUniver, type Opened } from "../support/adapters";
import { sheetNamed, sheetOf, workbookOf } from "../support/workbooks";
import { everyChart } from "./every-chart";

const convention = conventionById("gessms-2026")!;
let opened: Opened;
let charts: ReadonlyMap<ChartKind, ChartFigures>;
let after: WorkbookModel;

/** All of them at once: each sheet finds its name and its chart its identifier beside the others. */
beforeAll(async () => {
  opened = await openInUniver(everyChart);
  const before = await opened.port.snapshot();
  const offered = offeredCharts(before, { convention, locale: "fr" });
  charts = new Map(offered.flatMap(({ kind, charts: [first] }) => (first ? [[kind, first] as const] : [])));
  const plan = [...charts.values()].flatMap((figures) => createChartSheet(before, figures, "fr").edits);
  const options = { convention, locale: "fr", today: serialOf(1, 1, 2027), findings: [] } as const;
  const boards = (["all", "marks", "finance", "calendar", "quality"] as const).flatMap((subject) => {
    const model = { ...before, sheets: before.sheets.filter(({ name }) => name !== "Tableau de bord") };
    // Each under names of its own: they are made of the same workbook, one beside the other.
    return renamed(createDashboard(model, subject, options)?.edits ?? [], subject);
  });
  const applied = await opened.port.apply({ label: "", edits: [...plan, ...boards] });
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

describe("a dashboard", () => {
  const onPage = (subject: string): SheetModel => sheetNamed(after, `T ${subject}`);

  it.each([
    ["marks", { learners: "credits", success: "successRate", failing: "successRate" }],
    ["finance", { forecast: "forecastActual", lowest: "treasury", toInvoice: "instalments", result: "chargesRevenue" }],
    ["quality", { missedTargets: "indicators", missedMinimums: "staffing" }],
  ] as const)("of %s sums up what its charts draw", (subject, cards) => {
    const { cells } = onPage(subject);
    const labels = Object.entries(cells[3] ?? {});
    for (const [id, kind] of Object.entries(cards) as [KeyFigureId, ChartKind][]) {
      const column = labels.find(([, { value }]) => value === chartSheetWords.fr.dashboard.cards[id])?.[0];
      const wanted = keyFigures[id].figure(tellValues(figureTable(charts.get(kind)!), "fr"));
      expect(wanted, id).not.toBeNull();
      expect(cells[4]?.[Number(column)]?.value, id).toBe(wanted);
    }
  });

  it("tells the due dates that are not over, the next one first", () => {
    const { cells } = onPage("calendar");
    const head = Object.keys(cells).find((row) => cells[Number(row)]?.[6]?.value === chartSheetWords.fr.dashboard.due);
    const told = [1, 2, 3, 4].map((index) => cells[Number(head) + index]?.[6]?.value);
    expect(told).toEqual(["Acompte 2", "Acompte 3", "Solde", ""]);
  });

  it.each(["all", "marks", "finance", "calendar", "quality"])("of %s has no cell in error", (subject) => {
    const errors = [...cellsIn(onPage(subject).cells)].flatMap(({ cell: { value } }) =>
      typeof value === "object" && value !== null ? value.error : [],
    );
    expect(errors).toEqual([]);
  });
});

describe("of a workbook in error, a dashboard", () => {
  const budget = sheetOf("Budget", [
    ["Poste", "Prévu", "Réel"],
    ["Salaires", 100, "=1/0"],
    ["Locaux", 50, 40],
  ]);
  const marks = sheetOf("Notes", [
    ["Apprenant", "Examen /20"],
    ["ALVES Inès", 12],
    ["BENALI Karim", "ABI"],
    ["CARON Zoé", 8],
    ["DIALLO Awa", 15],
    ["ESSO Paul", "11"],
  ]);

  it("shows errors, never 0, and says how many marks are not counted", async () => {
    const wrong = await openInUniver(workbookOf(budget, marks));
    const before = await wrong.port.snapshot();
    const options = { convention, locale: "fr", today: serialOf(1, 1, 2027), findings: [] } as const;
    await wrong.port.apply(createDashboard(before, "all", options)!);
    await wrong.port.settled();
    const { cells } = sheetNamed(await wrong.port.snapshot(), "Tableau de bord");
    wrong.dispose();
    const { cards } = chartSheetWords.fr.dashboard;
    const card = (id: KeyFigureId): CellValue | undefined => {
      const column = Object.entries(cells[3] ?? {}).find(([, { value }]) => value === cards[id])?.[0];
      return cells[4]?.[Number(column)]?.value;
    };
    expect(card("forecast")).toBe(150);
    expect(card("actual")).toMatchObject({ error: "#DIV/0!" });
    expect(Object.values(cells[4] ?? {}).map(({ value }) => value)).not.toContain(0);
    expect(cells[2]?.[0]?.value).toBe(chartSheetWords.fr.leftOut.more("2"));
  });
});

function renamed(edits: readonly Edit[], subject: string): readonly Edit[] {
  const text = JSON.stringify(edits)
    .replaceAll("Chiffres du tableau de bord", `C ${subject}`)
    .replaceAll(/"(sheet|name)":"Tableau de bord"/g, `"$1":"T ${subject}"`)
    .replaceAll("'Tableau de bord'!", `'T ${subject}'!`)
    .replaceAll('"id":"tableau-', `"id":"${subject}-`);
  return JSON.parse(text) as readonly Edit[];
}

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
