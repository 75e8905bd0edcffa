/** « Tableau de bord » of any workbook: key figures, charts, alerts and due dates on a landscape page, all live but the alerts. */
import { keyFigureIds, keyFigures } from "../../charts/catalogue/key-figures";
import { chartShapes, type ChartKind } from "../../charts/catalogue/chart-kinds";
import { chartSheetWords } from "../../i18n/chart-sheets";
import { inLocale } from "../../i18n/typography";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import type { Finding } from "../audit/finding";
import { area } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import type { ChartFigures } from "./chart-figures";
import { freeChartId } from "./create-chart-sheet";
import { MOST_DUE, putDueDates } from "./due-dates";
import { FiguresSheet } from "./figures-sheet";
import type { MarksOptions } from "./marks-results";
import { offeredCharts, type OfferedKind } from "./offered-charts";
import { putAlerts, sheetsInSight } from "./put-alerts";
import type { PutFigures } from "./put-figures";

export const dashboardSubjects = ["all", "marks", "finance", "calendar", "quality"] as const;
export type DashboardSubject = (typeof dashboardSubjects)[number];

/** The most telling first: a page has room for four. */
const CHARTS: Readonly<Record<DashboardSubject, readonly ChartKind[]>> = {
  all: [
    ...["successRate", "forecastActual", "treasury", "indicators", "distribution", "chargesRevenue"],
    ...["instalments", "obligations", "credits", "staffing"],
  ] as ChartKind[],
  marks: ["successRate", "distribution", "credits", "successByGroup", "successBySession", "deviation"],
  finance: ["forecastActual", "treasury", "instalments", "chargesRevenue", "costPerLearner", "margin"],
  calendar: ["obligations"],
  quality: ["indicators", "staffing", "successRate"],
};
const MOST_CHARTS = 4;
/** A small chart shows no more bars than that. */
const MOST_BARS = 16;
const MOST_CARDS = 6;
const MOST_ALERTS = 4;

const COLUMNS = 12;
const COLUMN_WIDTH = 84;
const ROW = { cards: 3, charts: 6 } as const;
const CHART = { rows: 13, columns: COLUMNS / 2 } as const;
const ROW_HEIGHT = 20;
/** In points: what is smallest on a page that is reduced to hold four charts is read all the same. */
const PAGE_TEXT = 11;
/** In pixels: a bar whose name is read on paper, and what a chart is besides its bars. */
const BAR = 15;
const AROUND_BARS = 110;

export interface DashboardOptions extends MarksOptions {
  /** The day the dashboard is made, as a spreadsheet counts it: due dates are next from then on. */
  readonly today: number;
  /** What the audit has found, set aside left out. */
  readonly findings: readonly Finding[];
}

/** Whether the workbook has anything to show of the subject. */
export function hasDashboard(offered: readonly OfferedKind[], subject: DashboardSubject): boolean {
  return CHARTS[subject].some((kind) => offered.some((one) => one.kind === kind && one.charts.length > 0));
}

/** `null` when the workbook has nothing to show of the subject. */
export function createDashboard(
  workbook: WorkbookModel,
  subject: DashboardSubject,
  options: DashboardOptions,
): Plan | null {
  const offered = offeredCharts(workbook, options);
  if (!hasDashboard(offered, subject)) return null;
  const words = chartSheetWords[options.locale].dashboard;
  const page = new SheetDraft(freeSheetName(workbook, words.sheet), {
    tabColor: sheetPalette.tab.dashboard,
    hideGridlines: true,
  });
  const figures = new FiguresSheet(workbook, options.locale, words.figures);
  putTitle(page, subject, options);
  const firsts = CHARTS[subject].flatMap((kind) => offered.find((one) => one.kind === kind)?.charts.slice(0, 1) ?? []);
  putCards(page, firsts, figures, options);
  const charts = firsts.filter(isReadable).slice(0, MOST_CHARTS);
  const lists = putCharts(page, workbook, charts, figures) + 1;
  putNotCounted(page, figures.leftOut);
  page.heights(Object.fromEntries(Array.from({ length: MOST_DUE }, (_, at) => [lists + 1 + at, ROW_HEIGHT])));
  const width = CHART.columns * COLUMN_WIDTH;
  putAlerts(page, { row: lists, columns: CHART.columns, width, most: MOST_ALERTS, fontSize: PAGE_TEXT }, options);
  const [due] = offered.find(({ kind }) => kind === "obligations")?.charts ?? [];
  if (due) {
    const { locale, today } = options;
    const place = { row: lists, column: CHART.columns, columns: CHART.columns, fontSize: PAGE_TEXT, locale, today };
    putDueDates(page, figures.draft, figures.put(due), place);
  }
  setUpPage(page, lists);
  return bound(
    workbook,
    { label: words.plan, edits: [...figures.edits(), ...page.edits()], next: nextSteps[options.locale].dashboard },
    sheetsInSight(workbook),
  );
}

/** One A4 page on its side, down to the last of the lists. */
function setUpPage(page: SheetDraft, lists: number): void {
  page.widths(Object.fromEntries(Array.from({ length: COLUMNS }, (_, column) => [column, COLUMN_WIDTH]))).print({
    paper: "A4",
    orientation: "landscape",
    fitToHeight: 1,
    centerHorizontally: true,
    area: area(0, 0, lists + 1 + Math.max(MOST_ALERTS, MOST_DUE), COLUMNS),
  });
}

/** Two by two; gives the row under them. */
function putCharts(
  page: SheetDraft,
  workbook: WorkbookModel,
  drawn: readonly ChartFigures[],
  figures: FiguresSheet,
): number {
  const bands = chartBands(drawn);
  drawn.forEach((chart, index) => {
    const band = bands[Math.floor(index / 2)];
    if (band)
      putChart(page, workbook, { chart, band, column: (index % 2) * CHART.columns, spec: figures.put(chart).spec });
  });
  return bands.reduce<number>((row, { rows }) => row + rows, ROW.charts);
}

function isReadable({ kind, labels }: ChartFigures): boolean {
  return chartShapes[kind].type !== "bar" || labels.length <= MOST_BARS;
}

function putTitle(page: SheetDraft, subject: DashboardSubject, { convention, locale }: DashboardOptions): void {
  const words = chartSheetWords[locale].dashboard;
  page
    .put(0, 0, words.title(words.subjects[subject], inLocale(convention.title, locale)))
    .put(1, 0, words.help)
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0), { fontSize: PAGE_TEXT, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ 0: 30, 1: ROW_HEIGHT, 2: 8 });
}

/** Under the title, where whoever looks at figures finds it. */
function putNotCounted(page: SheetDraft, leftOut: string | null): void {
  if (leftOut === null) return;
  page
    .formula(2, 0, leftOut)
    .style(area(2, 0), { fontSize: PAGE_TEXT, color: sheetPalette.verdict.near.color, vertical: "middle" })
    .heights({ 2: ROW_HEIGHT });
}

function putCards(
  page: SheetDraft,
  charts: readonly ChartFigures[],
  figures: FiguresSheet,
  { locale }: DashboardOptions,
): void {
  const words = chartSheetWords[locale].dashboard.cards;
  const cards = keyFigureIds.flatMap((id) => {
    const chart = charts.find(({ kind }) => kind === keyFigures[id].kind);
    return chart ? [{ id, chart }] : [];
  });
  const shown = cards.slice(0, MOST_CARDS);
  const columns = Math.floor(COLUMNS / Math.max(1, shown.length));
  const edge = { line: "thin", color: sheetPalette.line } as const;
  const shared = { horizontal: "center", vertical: "middle", fill: sheetPalette.subheading.fill } as const;
  shown.forEach(({ id, chart }, index) => {
    const label = area(ROW.cards, index * columns, 1, columns);
    const value = { ...label, row: label.row + 1 };
    page
      .put(label.row, label.column, words[id])
      .formula(value.row, value.column, figures.formulaOf(id, chart))
      .merge(label)
      .merge(value)
      .style(label, {
        ...shared,
        fontSize: PAGE_TEXT,
        color: sheetPalette.quiet,
        border: { top: edge, left: edge, right: edge },
      })
      .style(value, { ...shared, fontSize: 18, bold: true, color: sheetPalette.section.color })
      .style(value, { border: { bottom: edge, left: edge, right: edge } })
      .numberFormat(value, keyFigures[id].format);
  });
  page.heights({ [ROW.cards]: ROW_HEIGHT, [ROW.cards + 1]: 36, [ROW.cards + 2]: 10 });
}

interface Band {
  readonly row: number;
  readonly rows: number;
}

/** Two charts each, as high as the one that has most bars needs for their names to be read. */
function chartBands(charts: readonly ChartFigures[]): readonly Band[] {
  const bands: Band[] = [];
  let row: number = ROW.charts;
  for (let index = 0; index < charts.length; index += 2) {
    const needed = charts.slice(index, index + 2).map(({ kind, labels }) => {
      const bars = chartShapes[kind].type === "bar" ? labels.length : 0;
      return Math.ceil((AROUND_BARS + bars * BAR) / ROW_HEIGHT);
    });
    const rows = Math.max(CHART.rows, ...needed);
    bands.push({ row, rows });
    row += rows;
  }
  return bands;
}

interface PlacedChart {
  readonly chart: ChartFigures;
  readonly band: Band;
  readonly column: number;
  readonly spec: PutFigures["spec"];
}

function putChart(page: SheetDraft, workbook: WorkbookModel, { chart, band, column, spec }: PlacedChart): void {
  const { row, rows } = band;
  page
    .chart(freeChartId(workbook, `tableau-${chart.kind}`), { anchor: area(row, column, rows, CHART.columns), spec })
    .heights(Object.fromEntries(Array.from({ length: rows }, (_, at) => [row + at, ROW_HEIGHT])));
}
