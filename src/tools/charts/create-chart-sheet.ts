/** « Ajouter à la feuille »: a sheet of its own for a chart, its figures beside it, all of them formulas. */
import { chartShapes } from "../../charts/catalogue/chart-kinds";
import { chartKindWords } from "../../i18n/chart-kinds";
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { Locale } from "../../i18n/locale";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import type { ChartFigures } from "./chart-figures";
import { FIGURE_WIDTH, LABEL_WIDTH, putFigures, putLeftOut } from "./put-figures";
import { wrappedHeight } from "../wrapped-height";

const CHART_ROW = 4;
const ROW_HEIGHT = 22;
/** Columns enough for a chart of 800 pixels, which a page shows whole. */
const FEWEST_COLUMNS = 7;
const CHART_ROWS = { fewest: 20, most: 60 } as const;

export function createChartSheet(workbook: WorkbookModel, figures: ChartFigures, locale: Locale): Plan {
  const words = chartSheetWords[locale];
  const title = chartKindWords[locale].titles[figures.kind];
  const draft = new SheetDraft(freeSheetName(workbook, title), {
    tabColor: sheetPalette.tab.dashboard,
    hideGridlines: true,
  });
  const rows = chartRows(figures);
  const columns = Math.max(FEWEST_COLUMNS, figures.columns.length + 1);
  const put = putFigures(draft, figures, { row: CHART_ROW + rows + 1, column: 0 }, { row: 0, column: 0 }, locale);
  draft
    .formula(0, 0, put.finding)
    .put(1, 0, words.followsThat(figures.subject))
    .put(2, 0, put.spec.description)
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0, 2), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ 0: 32, 1: ROW_HEIGHT, 2: ROW_HEIGHT, ...labelHeights(figures, put.area.row + put.area.rows) })
    .widths({
      0: LABEL_WIDTH,
      ...Object.fromEntries(Array.from({ length: columns - 1 }, (_, index) => [1 + index, FIGURE_WIDTH])),
    })
    .chart(freeChartId(workbook, figures.kind), { anchor: area(CHART_ROW, 0, rows, columns), spec: put.spec })
    .print({ paper: "A4", orientation: "landscape", area: area(0, 0, put.area.row + put.area.rows, columns) });
  if (figures.leftOut) putLeftOut(draft, figures.leftOut.count, { row: CHART_ROW - 1, column: 0 }, locale);
  return bound(
    workbook,
    { label: words.plan(title), edits: draft.edits(), next: nextSteps[locale].chartSheet },
    figures.sheets,
  );
}

/** A bar needs its line, and a long name two. */
function chartRows({ kind, labels }: ChartFigures): number {
  const wanted = chartShapes[kind].type === "bar" ? labels.length + 6 : CHART_ROWS.fewest;
  return Math.min(CHART_ROWS.most, Math.max(CHART_ROWS.fewest, wanted));
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
