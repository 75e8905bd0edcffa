/** « Effectifs »: the base of a simulation, headcount by headcount, with the break-even marked. */
import { catalogueChart, OTHER } from "../../charts/catalogue/catalogue-chart";
import { tellFormula } from "../../charts/catalogue/tell-formula";
import { chartKindWords } from "../../i18n/chart-kinds";
import { simulationWords } from "../../i18n/simulations";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Edit, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area, areaReference, cellReference, quoted } from "../cell-reference";
import { freeChartId } from "../charts/create-chart-sheet";
import { EURO_FORMAT } from "../create-budget";
import { isSet } from "../create/convention-keys";
import { CreatedSheet, ROW_HEIGHT } from "../create/created-sheet";
import { sheetPalette } from "../sheet-palette";
import { simulationParties } from "./assumption-ids";
import { putBaseFigures, type BaseFigures } from "./base-figures";
import { breakEvenFormula, chargesFormula, revenueFormula, shareFormula, type FigureAt } from "./scenario-formulas";
import type { SimulationRequest } from "./simulation-request";
import { withBase } from "./with-base";

const WIDTH = { headcount: 250, euros: 122, mark: 170 } as const;
const FIELD_ROW = 3;
const CHART_ROWS = 18;
const MIN = "cohort.min";

export function createHeadcounts(workbook: WorkbookModel, request: SimulationRequest): Plan {
  const { plan } = simulationWords[request.locale].headcounts;
  const edits = withBase(workbook, request, (book, base) => headcountEdits(book, request, base));
  return bound(workbook, { label: plan, edits, next: nextSteps[request.locale].headcounts });
}

function headcountEdits(workbook: WorkbookModel, request: SimulationRequest, base: FigureAt): readonly Edit[] {
  const words = simulationWords[request.locale];
  const { sheet: name, title, help } = words.headcounts;
  const columns = tableColumns(request);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name, tab: sheetPalette.tab.budget, title, help },
    columns.map((id) => (id === "headcount" ? WIDTH.headcount : id === "mark" ? WIDTH.mark : WIDTH.euros)),
  );
  const figures = putBaseFigures(sheet, FIELD_ROW, base);
  const breakEven = figures.once(
    `IFNA(${breakEvenFormula(figures.context, base, figures.kept)},${quoted(words.outOfReach)})`,
  );
  const mark = sheet.field(
    figures.next,
    words.breakEven,
    { formula: `=${breakEven}` },
    { isComputed: true, format: "0" },
  );
  const finding = figures.next + 2;
  const heading = finding + CHART_ROWS + 2;
  const table = new HeadcountTable(sheet, request, columns, heading);
  table.put(figures, base, mark);
  table.draw(workbook, finding, mark);
  sheet.draft.freeze(0, 1);
  return sheet.print("landscape", heading, { area: area(0, 0, heading + 1 + table.rows, columns.length - 1) }).edits();
}

/** By what each column says; those of the parties carry their place. */
function tableColumns(request: SimulationRequest): readonly string[] {
  const shares = sharingOf(request).map((party) => `share.${party}`);
  return ["headcount", "revenue", "charges", "margin", ...shares, "mark", "zero"];
}

function sharingOf({ convention, locale }: SimulationRequest): readonly number[] {
  return simulationParties(convention, locale).flatMap(({ share }, party) => (share === null ? [] : [party]));
}

class HeadcountTable {
  readonly rows: number;
  private readonly first: number;

  constructor(
    private readonly sheet: CreatedSheet,
    private readonly request: SimulationRequest,
    private readonly columns: readonly string[],
    private readonly heading: number,
  ) {
    const { least, most } = request.headcounts;
    this.rows = most - least + 1;
    this.first = heading + 1;
  }

  put(figures: BaseFigures, base: FigureAt, breakEven: string): void {
    const { sheet, columns } = this;
    sheet.headings(this.heading, 0, this.headings(figures));
    const target = area(this.first, 0, this.rows, columns.length);
    sheet.body(target);
    sheet.draft
      .style(area(this.heading, 0), { horizontal: "center" })
      .style(area(this.heading, 1, 1, columns.length - 3), { horizontal: "right" });
    for (let index = 0; index < this.rows; index += 1) this.putRow(index, figures, base, breakEven);
    this.style(breakEven);
  }

  private headings({ context, resultName }: BaseFigures) {
    const { request, columns } = this;
    const words = simulationWords[request.locale];
    const names = chartKindWords[request.locale].columns;
    return columns.map((id) => {
      const party = context.parties[Number(id.split(".")[1])];
      if (party) return words.shareOf(party.name);
      return {
        headcount: words.headcount,
        revenue: words.revenue,
        charges: words.allCharges,
        margin: resultName,
        mark: words.headcounts.mark,
        zero: names.zero,
      }[id];
    });
  }

  private putRow(index: number, { context, kept, once }: BaseFigures, base: FigureAt, breakEven: string): void {
    const { sheet, request } = this;
    const { isBreakEven, isBase } = simulationWords[request.locale].headcounts;
    const row = this.first + index;
    const at: FigureAt = (id) => (id === "learners" ? cellReference(row, 0, "column") : base(id));
    const cell = (id: string): string => cellReference(row, this.columnOf(id));
    const charges = context.parties.map((_, party) => chargesFormula(context, at, party)).join("+");
    const margin = `CNAM.MARGIN(${cell("revenue")},${cell("charges")},${context.rules})`;
    const isAt = (headcount: string): string => `$A${row + 1}=${headcount}`;
    const mark = `=IF(${isAt(breakEven)},${quoted(isBreakEven)},IF(${isAt(base("learners"))},${quoted(isBase)},""))`;
    sheet.draft
      .put(row, 0, this.headcountAt(index))
      .formula(row, this.columnOf("revenue"), `=${once(revenueFormula(context, at, kept))}`)
      .formula(row, this.columnOf("charges"), `=${once(charges)}`)
      .formula(row, this.columnOf("margin"), `=${once(margin)}`)
      .put(row, this.columnOf("zero"), 0)
      .formula(row, this.columnOf("mark"), mark);
    for (const party of sharingOf(request)) {
      const share = shareFormula(context, base, { result: cell("margin"), party });
      sheet.draft.formula(row, this.columnOf(`share.${party}`), `=${once(share)}`);
    }
  }

  private style(breakEven: string): void {
    const { sheet, columns } = this;
    const body = area(this.first, 0, this.rows, columns.length - 1);
    sheet.inputs(area(this.first, 0), sheet.count);
    sheet.draft
      .numberFormat(area(this.first, 1, this.rows, columns.length - 3), EURO_FORMAT)
      .numberFormat(area(this.first, this.columnOf("zero"), this.rows), EURO_FORMAT)
      .style(area(this.first, 0, this.rows), { horizontal: "center", bold: true })
      .style(area(this.first, 1, this.rows, columns.length - 3), { horizontal: "right" })
      .style(area(this.first, this.columnOf("zero"), this.rows), { color: sheetPalette.quiet });
    const margin = cellReference(this.first, this.columnOf("margin"), "column");
    const headcount = cellReference(this.first, 0, "column");
    sheet.draft
      .conditionalFormat({
        areas: [body],
        rule: { kind: "formula", formula: `=${headcount}=${breakEven}` },
        style: sheetPalette.verdict.validated,
        stopIfTrue: true,
      })
      .conditionalFormat({
        areas: [{ ...body, column: this.columnOf("margin"), columns: 1 }],
        rule: { kind: "formula", formula: `=AND(ISNUMBER(${margin}),${margin}<0)` },
        style: sheetPalette.verdict.refused,
      });
  }

  /** The first is the cohort's smallest, or typed; each of the others is one more. */
  private headcountAt(index: number): { readonly formula: string } | number {
    const { convention, headcounts } = this.request;
    if (index > 0) return { formula: `=${cellReference(this.first + index - 1, 0)}+1` };
    return isSet(convention, MIN) ? { formula: `=CNAM.RULE("${MIN}",${this.sheet.rules})` } : headcounts.least;
  }

  /** The chart of the catalogue over the table, under the title that its figures say. */
  draw(workbook: WorkbookModel, finding: number, breakEven: string): void {
    const { sheet, request } = this;
    const cells = {
      labels: areaReference(this.whole("headcount"), "both"),
      column: (id: string) => areaReference(this.whole(id), "both"),
      name: (id: string) => cellReference(this.heading, this.columnOf(id), "both"),
    };
    const { from, never } = simulationWords[request.locale].headcounts;
    const sentence = tellFormula(cells, request.locale).say((count = "") => from(count), `(${breakEven}&"")`);
    const title = `=IF(${breakEven}="","",IF(ISNUMBER(${breakEven}),${sentence},${quoted(never)}))`;
    sheet.remark(finding, 0, { formula: title });
    sheet.draft.style(area(finding, 0), { bold: true, color: sheetPalette.ink });
    const anchor = area(finding + 1, 0, CHART_ROWS, this.columns.length - 1);
    sheet.draft
      .chart(freeChartId(workbook, "margin"), { anchor, spec: this.specOf(finding) })
      .heights(Object.fromEntries(Array.from({ length: CHART_ROWS }, (_, row) => [finding + 1 + row, ROW_HEIGHT])));
  }

  private specOf(finding: number) {
    const { sheet, request } = this;
    const drawn = this.columns.filter((id) => id === "margin" || id === "zero" || id.startsWith("share."));
    const source = (id: string) => ({ range: sheet.draft.range(this.whole(id)) });
    const parties = simulationParties(request.convention, request.locale);
    const nameOf = (id: string): string => {
      if (id === "margin") return simulationWords[request.locale].headcounts.margin;
      if (id === "zero") return chartKindWords[request.locale].columns.zero;
      return parties[Number(id.split(".")[1])]?.name ?? id;
    };
    const read = {
      labels: source("headcount"),
      columns: drawn.map((id) => ({
        id: id.startsWith("share.") ? `${OTHER}${id}` : id,
        name: nameOf(id),
        values: source(id),
      })),
      finding: { range: sheet.draft.range(area(finding, 0)) },
    };
    return catalogueChart("margin", read, request.locale);
  }

  /** The cells of a column, from the first headcount to the last. */
  private whole(id: string) {
    return area(this.first, this.columnOf(id), this.rows);
  }

  private columnOf(id: string): number {
    return this.columns.indexOf(id);
  }
}
