/** Two cohorts beside each other, unit by unit: the chart « deviation », over the rates of the sheet. */
import { chartKindWords } from "../../i18n/chart-kinds";
import { cohortWords } from "../../i18n/cohorts";
import { fold } from "../../spreadsheet/cell/text";
import type { WorkbookModel } from "../../workbook/model";
import { area, quoted } from "../cell-reference";
import type { ChartFigures, FiguresColumn } from "../charts/chart-figures";
import { freeChartId } from "../charts/create-chart-sheet";
import { putFigures } from "../charts/put-figures";
import type { CreatedSheet } from "../create/created-sheet";
import type { CohortRow } from "./cohort-figures";

export interface ComparedCohort {
  readonly centre: string;
  readonly year: string;
}

export interface Compared {
  readonly first: ComparedCohort;
  readonly second: ComparedCohort;
}

interface ComparisonPlace {
  readonly workbook: WorkbookModel;
  readonly compared: Compared | null;
  readonly row: number;
  readonly rows: readonly CohortRow[];
  /** The cell of a row's rate. */
  readonly rateOf: (row: CohortRow) => string | undefined;
}

const CHART_ROWS = 16;

/** Nothing where no unit is in both. */
export function putComparison(sheet: CreatedSheet, { workbook, compared, row, rows, rateOf }: ComparisonPlace): void {
  if (compared === null) return;
  const units = [...new Set(rows.map(({ unit }) => unit))].flatMap((unit) => {
    const [first, second] = [compared.first, compared.second].map((cohort) =>
      rows.find((one) => one.unit === unit && isOf(one, cohort)),
    );
    return first && second ? [{ unit, rates: [rateOf(first), rateOf(second)] as const }] : [];
  });
  if (units.length === 0) return;
  const { locale } = sheet.request;
  const words = cohortWords[locale];
  const names = [compared.first, compared.second].map(({ centre, year }) => words.cohort(centre, year));
  const column = (id: "first" | "second", at: 0 | 1): FiguresColumn => ({
    id,
    name: names[at] ?? "",
    format: "0.0 %",
    cells: units.map(({ rates }) => ({
      value: null,
      formula: () => `IF(ISNUMBER(${rates[at] ?? ""}),${rates[at] ?? ""},"")`,
    })),
  });
  const figures: ChartFigures = {
    kind: "deviation",
    subject: words.sheet,
    sheets: [],
    labels: units.map(({ unit }) => ({ value: unit, formula: quoted(unit) })),
    columns: [column("first", 0), column("second", 1)],
  };
  sheet.section(row, words.compared(names[0] ?? "", names[1] ?? ""));
  const { draft } = sheet;
  const top = row + 2 + CHART_ROWS + 1;
  const put = putFigures(draft, figures, { row: top, column: 0 }, { row: row + 1, column: 0 }, locale);
  draft
    .formula(row + 1, 0, put.finding)
    .style(area(row + 1, 0), { bold: true, vertical: "middle" })
    .chart(freeChartId(workbook, "cohortes"), {
      anchor: area(row + 2, 0, CHART_ROWS, sheet.columns - 1),
      spec: { ...put.spec, title: chartKindWords[locale].titles.deviation },
    });
}

function isOf(row: CohortRow, { centre, year }: ComparedCohort): boolean {
  return fold(row.centre) === fold(centre) && fold(row.year) === fold(year);
}
