/** « Risque de ruptures »: what was drawn and what came out, as values; the same seed gives them again. */
import type { ChartSpec } from "../../../charts/chart-spec";
import { formatWithPattern } from "../../../charts/number-format";
import { palette } from "../../../charts/palette";
import { simulationWords } from "../../../i18n/simulations";
import { nextSteps } from "../../../i18n/next-steps";
import { toNumber } from "../../../rules/exact/ratio";
import { fromCents } from "../../../rules/exact/cents";
import type { WorkbookModel } from "../../../workbook/model";
import type { CellInput, Plan } from "../../../workbook/plan";
import { area, areaReference } from "../../cell-reference";
import { freeChartId } from "../../charts/create-chart-sheet";
import { EURO_FORMAT } from "../../create-budget";
import { CreatedSheet, DATE_FORMAT, ROW_HEIGHT } from "../../create/created-sheet";
import { sheetPalette } from "../../sheet-palette";
import { SHARE_FORMAT } from "../base-figures";
import type { SimulationRequest } from "../simulation-request";
import { meanMargin, type BreakRisk, type RiskResult } from "./break-risk";
import type { RiskBase } from "./read-risk";

export interface DrawnRisk {
  readonly risk: BreakRisk;
  readonly base: RiskBase;
  readonly result: RiskResult;
  /** The serial of the day on which it was drawn. */
  readonly date: number;
}

const WIDTHS = [300, 130, 130, 130, 130];
const FIELD_ROW = 4;
const CHART_ROWS = 16;
const WHOLE_FORMAT = "#,##0";

export function createBreakRisk(workbook: WorkbookModel, request: SimulationRequest, drawn: DrawnRisk): Plan {
  const words = simulationWords[request.locale].breakRisk;
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.budget, title: words.title, help: words.help },
    WIDTHS,
  );
  const page = new RiskPage(sheet, drawn);
  page.put();
  page.draw(workbook);
  return { ...sheet.print("portrait").plan(words.plan), next: nextSteps[request.locale].breakRisk };
}

class RiskPage {
  private next = FIELD_ROW - 1;
  private bands = { first: 0, rows: 0 };

  constructor(
    private readonly sheet: CreatedSheet,
    private readonly drawn: DrawnRisk,
  ) {}

  private get words() {
    return simulationWords[this.sheet.request.locale].breakRisk;
  }

  put(): void {
    const { words, drawn } = this;
    const { risk, base, result, date } = drawn;
    this.section(words.stated);
    this.figure(words.date, date, DATE_FORMAT);
    this.figure(words.seed, risk.seed, "0");
    this.figure(words.draws, risk.draws, WHOLE_FORMAT);
    const learners = this.figure(words.learners, risk.learners, "0");
    const chances = this.figure(words.probability, risk.chances.of / risk.chances.outOf, "0.0## %");
    this.figure(words.lastMonth, risk.losses.length, "0");
    this.figure(words.funding, toNumber(base.funding), EURO_FORMAT);
    const without = this.figure(words.without, euros(risk.without), EURO_FORMAT);
    this.section(words.results);
    this.figure(words.p10, euros(result.p10), EURO_FORMAT);
    this.figure(words.p50, euros(result.p50), EURO_FORMAT);
    this.figure(words.p90, euros(result.p90), EURO_FORMAT);
    this.figure(words.mean, toNumber(fromCents(meanMargin(risk, result))), EURO_FORMAT);
    const expected = this.next;
    this.next += 1;
    this.figure(words.least, euros(result.least), EURO_FORMAT);
    this.figure(words.most, euros(result.most), EURO_FORMAT);
    this.figure(words.deficits, result.deficits / risk.draws, SHARE_FORMAT);
    this.figure(words.breaks, result.breaks / risk.draws, "0.00");
    this.putChartRoom();
    this.putBands();
    const losses = this.putLosses();
    const formula = `=CNAM.MARGIN(${without},${learners}*${chances}*AVERAGE(${losses}),${this.sheet.rules})`;
    this.sheet.field(expected, words.expected, { formula }, { isComputed: true, format: EURO_FORMAT });
  }

  private chartRow = 0;

  private putChartRoom(): void {
    this.chartRow = this.next + 1;
    const rows = Array.from({ length: CHART_ROWS }, (_, row) => [this.chartRow + row, ROW_HEIGHT] as const);
    this.sheet.draft.heights(Object.fromEntries(rows));
    this.next = this.chartRow + CHART_ROWS + 1;
  }

  private putBands(): void {
    const { words, drawn } = this;
    this.section(words.bands);
    const { bands } = drawn.result;
    // Written out: what names bars is shown as it is.
    const rows = bands.map(({ from, to, draws }): readonly CellInput[] => [
      this.written(from),
      euros(to),
      from < 0 ? draws : 0,
      from < 0 ? 0 : draws,
    ]);
    this.bands = { first: this.next + 1, rows: rows.length };
    this.table([words.from, words.to, words.deficit, words.surplus], rows, [
      '#,##0 "€"',
      '#,##0 "€"',
      WHOLE_FORMAT,
      WHOLE_FORMAT,
    ]);
    this.next += 1;
  }

  /** Gives where the losses stand. */
  private putLosses(): string {
    const { words, drawn } = this;
    this.section(words.losses);
    const months = drawn.base.months.slice(0, drawn.risk.losses.length);
    const first = this.next + 1;
    const rows = months.map(({ kept, loss }, index): readonly CellInput[] => [index + 1, toNumber(kept), euros(loss)]);
    this.table([words.month, words.kept, words.loss], rows, ["0", SHARE_FORMAT, EURO_FORMAT]);
    return areaReference(area(first, 2, rows.length), "both");
  }

  draw(workbook: WorkbookModel): void {
    const { sheet, words, drawn, bands, chartRow } = this;
    const column = (at: number) => ({ range: sheet.draft.range(area(bands.first, at, bands.rows)) });
    const spec: ChartSpec = {
      type: "column",
      stacked: true,
      title: words.chart(this.written(drawn.result.p10), this.written(drawn.result.p90)),
      description: words.chartDescription,
      categories: column(0),
      series: [
        { name: words.deficit, values: column(2), color: palette.orange },
        { name: words.surplus, values: column(3), color: palette.blue },
      ],
      axis: { title: words.draws, min: 0, numberFormat: WHOLE_FORMAT },
    };
    sheet.draft.chart(freeChartId(workbook, "breakRisk"), {
      anchor: area(chartRow, 0, CHART_ROWS, WIDTHS.length),
      spec,
    });
  }

  private written(cents: number): string {
    return formatWithPattern(euros(cents), '#,##0 "€"', this.sheet.request.locale);
  }

  private section(title: string): void {
    this.sheet.section(this.next, title);
    this.next += 1;
  }

  private figure(label: string, value: number, format: string): string {
    const reference = this.sheet.field(this.next, label, value, { isComputed: true, format });
    this.next += 1;
    return reference;
  }

  private table(
    headings: readonly string[],
    rows: readonly (readonly CellInput[])[],
    formats: readonly string[],
  ): void {
    const first = this.next + 1;
    const body = area(first, 0, rows.length, headings.length);
    this.sheet.headings(this.next, 0, headings).body(body);
    this.sheet.draft
      .style({ ...body, row: this.next, rows: rows.length + 1 }, { horizontal: "right" })
      .style({ ...body, columns: 1 }, { horizontal: "right" });
    rows.forEach((cells, index) => this.sheet.draft.put(first + index, 0, ...cells));
    formats.forEach((format, column) => this.sheet.draft.numberFormat(area(first, column, rows.length), format));
    this.next = first + rows.length;
  }
}

/** Of whole cents: the nearest double of the amount. */
function euros(cents: number): number {
  return cents / 100;
}
