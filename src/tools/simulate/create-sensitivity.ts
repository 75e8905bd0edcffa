/** « Sensibilité »: each assumption of the base a little lower, then a little higher, and what the result gains or loses. */
import { catalogueChart } from "../../charts/catalogue/catalogue-chart";
import { findingOf } from "../../charts/catalogue/findings";
import { tellFormula } from "../../charts/catalogue/tell-formula";
import { chartKindWords } from "../../i18n/chart-kinds";
import { simulationWords, type SimulationWords } from "../../i18n/simulations";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Edit, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area, areaReference, cellReference, quoted } from "../cell-reference";
import { freeChartId } from "../charts/create-chart-sheet";
import { EURO_FORMAT } from "../create-budget";
import { CreatedSheet, ROW_HEIGHT } from "../create/created-sheet";
import { sheetPalette } from "../sheet-palette";
import { assumptionIds, partsOfId, simulationParties, type AssumptionId } from "./assumption-ids";
import { assumptionOf } from "./assumptions";
import { putBaseFigures, SHARE_FORMAT, type BaseFigures } from "./base-figures";
import { chargesFormula, revenueFormula, type FigureAt, type ScenarioContext } from "./scenario-formulas";
import type { SimulationRequest } from "./simulation-request";
import { withBase } from "./with-base";

const WIDTHS = [300, 122, 122, 122, 126, 126, 122, 122, 122, 60];
const FIELD_ROW = 3;
const FEWEST_CHART_ROWS = 16;
/** Of the table that is sorted, then of the one that computes. */
const SORTED = { label: 0, lower: 1, higher: 2, reach: 3 } as const;
const DETAIL = {
  label: 0,
  base: 1,
  below: 2,
  above: 3,
  marginBelow: 4,
  marginAbove: 5,
  lower: 6,
  higher: 7,
  reach: 8,
  rank: 9,
} as const;

export function createSensitivity(workbook: WorkbookModel, request: SimulationRequest): Plan {
  const { plan } = simulationWords[request.locale].sensitivity;
  const edits = withBase(workbook, request, (book, base) => sensitivityEdits(book, request, base));
  return bound(workbook, { label: plan, edits, next: nextSteps[request.locale].sensitivity });
}

function sensitivityEdits(workbook: WorkbookModel, request: SimulationRequest, base: FigureAt): readonly Edit[] {
  const words = simulationWords[request.locale];
  const { sheet: name, title, help, variation, margin } = words.sensitivity;
  const sheet = new CreatedSheet(workbook, request, { name, tab: sheetPalette.tab.budget, title, help }, WIDTHS);
  const figures = putBaseFigures(sheet, FIELD_ROW, base);
  const by = sheet.field(figures.next, variation, request.variation, { entry: sheet.amount, format: SHARE_FORMAT });
  const own = marginFormula(figures.context, base, figures.kept);
  const known = sheet.field(
    figures.next + 1,
    margin,
    { formula: `=${figures.once(own)}` },
    { isComputed: true, format: EURO_FORMAT },
  );
  const page = new SensitivityPage(sheet, words, figures.next + 3, variedIds(request));
  page.putDetails({ figures, base, by, known });
  page.putSorted(figures);
  page.draw(workbook);
  return sheet.print("landscape").edits();
}

/** What makes more or less money; dates and shares of the result do not. */
function variedIds({ convention, locale }: SimulationRequest): readonly AssumptionId[] {
  const fixed: ReadonlySet<string> = new Set(["start", "months", "breakMonth", "weight"]);
  return assumptionIds(convention, simulationParties(convention, locale)).filter((id) => !fixed.has(partsOfId(id)[0]));
}

function marginFormula(context: ScenarioContext, at: FigureAt, kept: string): string {
  const charges = context.parties.map((_, party) => chargesFormula(context, at, party)).join("+");
  return `CNAM.MARGIN(${revenueFormula(context, at, kept)},${charges},${context.rules})`;
}

interface Measured {
  readonly figures: BaseFigures;
  readonly base: FigureAt;
  /** The cell that says by how much each varies. */
  readonly by: string;
  /** The cell of the result of the base. */
  readonly known: string;
}

class SensitivityPage {
  private readonly finding: number;
  private readonly chartRows: number;
  private readonly sorted: number;
  private readonly details: number;

  constructor(
    private readonly sheet: CreatedSheet,
    private readonly words: SimulationWords,
    row: number,
    private readonly ids: readonly AssumptionId[],
  ) {
    this.finding = row;
    this.chartRows = Math.max(FEWEST_CHART_ROWS, ids.length + 6);
    this.sorted = row + this.chartRows + 3;
    this.details = this.sorted + ids.length + 3;
  }

  putDetails(measured: Measured): void {
    const { sheet, words, ids } = this;
    const { details, share } = words.sensitivity;
    const first = this.details + 1;
    sheet.section(this.details - 1, details);
    sheet.headings(this.details, 0, this.detailHeadings()).body(area(first, 0, ids.length, WIDTHS.length));
    sheet.draft
      .style(area(this.details, 1, 1, WIDTHS.length - 1), { horizontal: "right" })
      .style(area(first, 1, ids.length, WIDTHS.length - 1), { horizontal: "right" })
      .style(area(first, DETAIL.rank, ids.length), { color: sheetPalette.quiet })
      .numberFormat(area(first, DETAIL.marginBelow, ids.length, 5), EURO_FORMAT);
    ids.forEach((id, index) => this.putDetail(id, first + index, measured));
    sheet.remark(first + ids.length, 0, share);
  }

  private detailHeadings(): readonly string[] {
    const words = this.words.sensitivity;
    const { assumption, base, below, above, marginBelow, marginAbove, lower, higher, reach } = words;
    return [assumption, base, below, above, marginBelow, marginAbove, lower, higher, reach, ""];
  }

  private putDetail(
    id: AssumptionId,
    row: number,
    { figures: { context, kept, once }, base, by, known }: Measured,
  ): void {
    const { sheet, ids } = this;
    const first = this.details + 1;
    const { label, format } = assumptionOf(sheet, id, context.parties);
    const cell = (column: number): string => cellReference(row, column);
    const margin = (column: number): string =>
      marginFormula(context, (other) => (other === id ? cell(column) : base(other)), kept);
    const apart = (column: number): string => `CNAM.MARGIN(${cell(column)},${known},${context.rules})`;
    const reaches = areaReference(area(first, DETAIL.reach, ids.length), "both");
    const before = `${cellReference(first, DETAIL.reach, "both")}:${cell(DETAIL.reach)}`;
    const formulas = [
      base(id),
      `${base(id)}*(1-${by})`,
      `${base(id)}*(1+${by})`,
      margin(DETAIL.below),
      margin(DETAIL.above),
      apart(DETAIL.marginBelow),
      apart(DETAIL.marginAbove),
      `MAX(${cell(DETAIL.lower)},${cell(DETAIL.higher)},0)-MIN(${cell(DETAIL.lower)},${cell(DETAIL.higher)},0)`,
      // Those that reach as far stand in the order of the sheet.
      `SUMPRODUCT(--(${reaches}>${cell(DETAIL.reach)}))+SUMPRODUCT(--(${before}=${cell(DETAIL.reach)}))`,
    ];
    sheet.draft.put(row, DETAIL.label, label, ...formulas.map((formula) => ({ formula: `=${once(formula)}` })));
    sheet.draft.numberFormat(area(row, DETAIL.base, 1, 3), format === "0" ? "#,##0.00" : format);
    sheet.atLeast(row, sheet.heightOf(label, DETAIL.label));
  }

  putSorted({ once }: BaseFigures): void {
    const { sheet, words, ids } = this;
    const { sorted, assumption, lower, higher, reach } = words.sensitivity;
    const first = this.sorted + 1;
    sheet.section(this.sorted - 1, sorted, 0, Object.keys(SORTED).length);
    sheet.headings(this.sorted, 0, [assumption, lower, higher, reach]);
    sheet.body(area(first, 0, ids.length, Object.keys(SORTED).length));
    sheet.draft
      .style(area(this.sorted, 1, 1, 3), { horizontal: "right" })
      .style(area(first, 1, ids.length, 3), { horizontal: "right" })
      .numberFormat(area(first, SORTED.lower, ids.length, 3), EURO_FORMAT);
    const detail = (column: number): string => areaReference(area(this.details + 1, column, ids.length), "both");
    const ranks = detail(DETAIL.rank);
    ids.forEach((_, index) => {
      const of = (column: number) => ({
        formula: `=${once(`INDEX(${detail(column)},MATCH(${index + 1},${ranks},0))`)}`,
      });
      sheet.draft.put(
        first + index,
        SORTED.label,
        ...[DETAIL.label, DETAIL.lower, DETAIL.higher, DETAIL.reach].map(of),
      );
    });
  }

  draw(workbook: WorkbookModel): void {
    const { sheet, ids, finding } = this;
    const { locale } = sheet.request;
    const kinds = chartKindWords[locale];
    const columns = ["lower", "higher", "reach"] as const;
    const whole = (id: keyof typeof SORTED) => area(this.sorted + 1, SORTED[id], ids.length);
    const cells = {
      labels: areaReference(whole("label"), "both"),
      column: (id: string) => areaReference(whole(id as keyof typeof SORTED), "both"),
      name: (id: string) => cellReference(this.sorted, SORTED[id as keyof typeof SORTED], "both"),
    };
    const said = findingOf("sensitivity", tellFormula(cells, locale), locale);
    const inError = quoted(kinds.inError(kinds.titles.sensitivity));
    sheet.remark(finding, 0, { formula: `=IF(COUNT(${cells.column("reach")})=0,"",IFERROR(${said},${inError}))` });
    sheet.draft.style(area(finding, 0), { bold: true, color: sheetPalette.ink });
    const source = (id: keyof typeof SORTED) => ({ range: sheet.draft.range(whole(id)) });
    const placed = {
      labels: source("label"),
      columns: columns.map((id) => ({ id, name: kinds.columns[id], values: source(id) })),
      finding: { range: sheet.draft.range(area(finding, 0)) },
    };
    sheet.draft
      .chart(freeChartId(workbook, "sensitivity"), {
        anchor: area(finding + 1, 0, this.chartRows, WIDTHS.length - 2),
        spec: catalogueChart("sensitivity", placed, locale),
      })
      .heights(Object.fromEntries(Array.from({ length: this.chartRows }, (_, row) => [finding + 1 + row, ROW_HEIGHT])));
  }
}
