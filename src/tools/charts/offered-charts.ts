/** Every chart that a workbook can give now. */
import { refusalOf, type ChartRefusal } from "../../charts/catalogue/catalogue-chart";
import { chartKinds, type ChartKind } from "../../charts/catalogue/chart-kinds";
import type { WorkbookModel } from "../../workbook/model";
import { figureTable, type ChartFigures } from "./chart-figures";
import { chartsOfMarks, marksKinds, marksNotDrawn } from "./from-marks";
import type { LeftOutMarks } from "./left-out-marks";
import { marksContext } from "./marks-context";
import { chartsOfTables } from "./from-tables";
import type { MarksOptions } from "./marks-results";
import { plainBudgets } from "./plain-budget";

export interface OfferedKind {
  readonly kind: ChartKind;
  /** The tables that can be drawn, in the order of the workbook. */
  readonly charts: readonly ChartFigures[];
  /** Why there is none: no table has what the kind draws, or those that have cannot be drawn. */
  readonly refusal: ChartRefusal | "noTable" | "totalDiffers" | null;
  /** Columns that hold what the kind draws and are not drawn, and why. */
  readonly leftOut: readonly LeftOutMarks[];
}

export function offeredCharts(workbook: WorkbookModel, options: MarksOptions): readonly OfferedKind[] {
  const context = marksContext(workbook, options);
  return chartKinds.map((kind) => {
    const budgets = kind === "chargesRevenue" ? plainBudgets(workbook, options.locale) : null;
    const found = isOfMarks(kind)
      ? chartsOfMarks(kind, context)
      : [...chartsOfTables(workbook, kind, options.locale), ...(budgets?.charts ?? [])];
    const judged = found.map((figures) => ({ figures, refusal: refusalOf(kind, figureTable(figures)) }));
    const charts = judged.flatMap(({ figures, refusal }) => (refusal === null ? [figures] : []));
    const [first] = judged;
    const leftOut = kind === "distribution" ? marksNotDrawn(context) : [];
    return {
      kind,
      charts,
      refusal: charts.length > 0 ? null : (first?.refusal ?? (budgets?.hasDoubt === true ? "totalDiffers" : "noTable")),
      leftOut,
    };
  });
}

const OF_MARKS: ReadonlySet<ChartKind> = new Set(marksKinds);

function isOfMarks(kind: ChartKind): kind is (typeof marksKinds)[number] {
  return OF_MARKS.has(kind);
}
