/** « Ajouter à la feuille »: a sheet of its own for a chart, its figures beside it, all of them formulas. */
import { chartShapes } from "../../charts/catalogue/chart-kinds";
import { chartKindWords } from "../../i18n/chart-kinds";
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { Locale } from "../../i18n/locale";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import type { ChartFigures } from "./chart-figures";
import { FIGURE_WIDTH, LABEL_WIDTH, putFigures } from "./put-figures";
import { wrappedHeight } from "../wrapped-height";

const FIGURES_ROW = 4;
const GAP = 14;
const CHART = { columns: 6, width: 110, fewestRows: 20, mostRows: 60 } as const;
const ROW_HEIGHT = 22;

export function createChartSheet(workbook: WorkbookModel, figures: ChartFigures, locale: Locale): Plan {
  const words = chartSheetWords[locale];
  const title = chartKindWords[locale].titles[figures.kind];
  const draft = new SheetDraft(freeSheetName(workbook, title), {
    tabColor: sheetPalette.tab.dashboard,
    hideGridlines: true,
  });
  const put = putFigures(draft, figures, { row: FIGURES_ROW, column: 0 }, { row: 0, column: 0 }, locale);
  const chartColumn = put.area.columns + 1;
  draft
    .formula(0, 0, put.finding)
    .put(1, 0, words.followsThat(figures.subject))
    .put(2, 0, put.spec.description)
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0, 2), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ 0: 32, 1: ROW_HEIGHT, 2: ROW_HEIGHT, ...labelHeights(figures, put.area.row + put.area.rows) })
    .widths({
      0: LABEL_WIDTH,
      ...Object.fromEntries(figures.columns.map((_, index) => [1 + index, FIGURE_WIDTH])),
      [chartColumn - 1]: GAP,
      ...Object.fromEntries(Array.from({ length: CHART.columns }, (_, index) => [chartColumn + index, CHART.width])),
    })
    .chart(freeChartId(workbook, figures.kind), {
      anchor: area(FIGURES_ROW, chartColumn, chartRows(figures), CHART.columns),
      spec: put.spec,
    })
    .print({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      area: area(
        0,
        0,
        Math.max(put.area.row + put.area.rows, FIGURES_ROW + chartRows(figures)),
        chartColumn + CHART.columns,
      ),
    });
  return bound(workbook, { label: words.plan(title), edits: draft.edits() });
}

/** A bar needs its line, and a long name two. */
function chartRows({ kind, labels }: ChartFigures): number {
  const wanted = chartShapes[kind].type === "bar" ? labels.length + 6 : CHART.fewestRows;
  return Math.min(CHART.mostRows, Math.max(CHART.fewestRows, wanted));
}

/** @param end the row under the last figure */
function labelHeights({ labels }: ChartFigures, end: number): Readonly<Record<number, number>> {
  const first = end - labels.length;
  return Object.fromEntries(
    labels.map(({ value }, index) => [
      first + index,
      Math.max(ROW_HEIGHT, wrappedHeight([{ text: value, width: LABEL_WIDTH }])),
    ]),
  );
}

/** Charts of a workbook each have their own identifier. */
export function freeChartId(workbook: WorkbookModel, kind: string): string {
  const taken = new Set(workbook.sheets.flatMap(({ charts = [] }) => charts.map(({ id }) => id)));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? kind : `${kind}-${number}`;
    if (!taken.has(id)) return id;
  }
}
