/** « Budget » of a financial file: forecast, actual and variance by party, per learner and per hour, and who gets what. */
import { COST_NATURES } from "../../../functions/finance/cost-columns";
import { createdSheetWords } from "../../../i18n/created-sheets";
import { toolWords } from "../../../i18n/tools";
import type { WorkbookModel } from "../../../workbook/model";
import type { CellInput, Edit } from "../../../workbook/plan";
import { budgetContent, type BudgetContent } from "../../budget-content";
import { area, areaReference, cellReference, quoted } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { errorsOf } from "../../pass-errors";
import { sheetPalette } from "../../sheet-palette";
import { fundsContracts } from "../create-contracts";
import { CreatedSheet, DATE_FORMAT } from "../created-sheet";
import type { LinkedRequest } from "../sheet-request";
import { isSubsidised } from "./create-subsidy";
import type { Link } from "./linked-names";
import { isEmpty } from "./spilled-column";

const COLUMN = { line: 0, forecast: 1, actual: 2, variance: 3, perLearner: 4, perHour: 5, remark: 6 } as const;
const WIDTHS = [230, 112, 112, 112, 104, 104, 310];
const AMOUNTS = 5;
const FIELD_ROW = 3;
const HEADING_ROW = 8;
/** Revenue that no contract brings, typed here. */
const OTHER_REVENUES = 2;

/** A figure as it is forecast and as it is. */
interface Both {
  readonly forecast: CellInput;
  readonly actual: CellInput;
}

export function createLinkedBudget(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { dossier, budget: words } = { ...createdSheetWords[request.locale], budget: toolWords[request.locale].budget };
  const { budget, forecast, actual, variance } = dossier;
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.budget, title: budget.title, help: budget.help },
    WIDTHS,
  );
  const rows = new BudgetRows(sheet, request, HEADING_ROW + 1);
  putFields(sheet, request);
  sheet.headings(HEADING_ROW, 0, [
    words.headings.line,
    forecast,
    actual,
    variance,
    budget.perLearner,
    budget.perHour,
    words.headings.remark,
  ]);
  sheet.draft.style(area(HEADING_ROW, COLUMN.forecast, 1, AMOUNTS), { horizontal: "right" });
  const content = budgetContent(request.convention, request.locale);
  const revenue = rows.revenue(words);
  const charges = content.parties.map(({ name }) => rows.charges(name, words));
  rows.result(content, revenue, charges, words);
  sheet.draft.freeze(HEADING_ROW + 1, 1);
  return sheet.print("landscape", HEADING_ROW).edits();
}

type BudgetWords = (typeof toolWords)["fr"]["budget"];

function putFields(sheet: CreatedSheet, { links }: LinkedRequest): void {
  const { budget: words, charges } = sheet.words.dossier;
  const computed = { isComputed: true } as const;
  const dated = { entry: sheet.date, format: DATE_FORMAT, remark: words.closedOnRemark };
  sheet.field(FIELD_ROW, words.closedOn, undefined, dated);
  sheet.link("closedOn", area(FIELD_ROW, 1));
  if (fundsContracts(sheet.request.convention))
    sheet.field(FIELD_ROW + 1, words.headcount, { formula: `=${links.of("headcount")}` }, computed);
  else sheet.field(FIELD_ROW + 1, words.headcount, undefined, { entry: sheet.count });
  sheet.field(FIELD_ROW + 2, charges.hours, { formula: `=${links.of("trainingHours")}` }, computed);
  const toFill = { formula: `=${links.of("chargesToFill")}` };
  sheet.field(FIELD_ROW + 3, charges.toFill, toFill, { ...computed, remark: charges.toFillRemark });
}

/** The lines of the budget, one under the other. */
class BudgetRows {
  constructor(
    private readonly sheet: CreatedSheet,
    private readonly request: LinkedRequest,
    private next: number,
  ) {}

  /** Gives the row of the total. */
  revenue(words: BudgetWords): number {
    const { links, convention } = this.request;
    this.heading(words.revenue);
    const first = this.next;
    const linked = (link: Link): CellInput => ({ formula: `=${links.of(link)}` });
    if (fundsContracts(convention)) {
      const both = { forecast: linked("forecastRevenue"), actual: linked("actualRevenue") };
      this.line(words.lines.contracts, both);
    }
    if (isSubsidised(convention)) {
      const { subsidy } = this.sheet.words.dossier;
      this.line(subsidy.sheet, { forecast: linked("subsidyForecast"), actual: linked("subsidyActual") });
      const row = this.line(subsidy.inKind, { forecast: linked("inKind"), actual: undefined });
      this.sheet.inputs(area(row, COLUMN.actual), this.sheet.signedAmount);
    }
    for (let index = 0; index < OTHER_REVENUES; index += 1) {
      const row = this.line(index === 0 ? words.lines.otherRevenue : undefined, {
        forecast: undefined,
        actual: undefined,
      });
      this.sheet.inputs(area(row, COLUMN.line)).inputs(area(row, COLUMN.forecast, 1, 2), this.sheet.signedAmount);
    }
    const sum = (column: number): string => `=SUM(${areaReference(area(first, column, this.next - first))})`;
    return this.total(words.totalRevenue, sum);
  }

  /** What a party pays, by nature: lines added to the charges count, blank while none has an amount. Gives the row of the total. */
  charges(party: string, words: BudgetWords): number {
    const { locale } = this.request;
    this.heading(words.chargesOf(party));
    for (const { label } of COST_NATURES) {
      const name = label[locale];
      const of = (amounts: Link): CellInput => ({ formula: `=${this.chargesOf(amounts, party, name)}` });
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      this.line(title, { forecast: of("chargeForecasts"), actual: of("chargeActuals") });
    }
    const total = (column: number): string =>
      `=${this.chargesOf(column === COLUMN.forecast ? "chargeForecasts" : "chargeActuals", party)}`;
    return this.total(words.totalChargesOf(party), total, { formula: `=${this.unfilledOf(party)}` });
  }

  /** A total tells the charges that it does not count. */
  private unfilledOf(party: string): string {
    const { links } = this.request;
    const isOf = `(${links.of("chargeParties")}=${quoted(party)})`;
    const lines = `${isOf}*(${links.of("chargeLabels")}<>"")*(${isEmpty(links.of("chargeForecasts"))})`;
    const count = `SUMPRODUCT(${lines})`;
    return `IF(${count}=0,"",${quoted(this.sheet.words.dossier.charges.unfilled)}&${count})`;
  }

  private chargesOf(amounts: Link, party: string, nature?: string): string {
    const { links } = this.request;
    const [parties, natures] = [links.of("chargeParties"), links.of("chargeNatures")] as const;
    const ofNature = nature === undefined ? "" : `,${natures},${quoted(nature)}`;
    const keys = nature === undefined ? [parties] : [parties, natures];
    const isOf = [`(${parties}=${quoted(party)})`, ...(nature === undefined ? [] : [`(${natures}=${quoted(nature)})`])];
    const known = `SUMPRODUCT(${isOf.join("*")}*(LEN(${links.of(amounts)})>0))`;
    const sum = `SUMIFS(${links.of(amounts)},${parties},${quoted(party)}${ofNature})+${errorsOf(...keys)}`;
    return `IF(${known}=0,"",${sum})`;
  }

  result(
    { parties, sharing, kind }: BudgetContent,
    revenue: number,
    charges: readonly number[],
    words: BudgetWords,
  ): void {
    this.heading(words.result);
    const first = this.line(words.totalRevenue, this.above(revenue));
    charges.forEach((row, index) => this.line(words.charges(parties[index]?.name ?? ""), this.above(row)));
    const borne = (column: number): string => areaReference(area(first + 1, column, charges.length));
    const margin = this.total(
      words.shared[kind].label,
      (column) => `=CNAM.MARGIN(${cellReference(first, column)},${borne(column)},${this.sheet.rules})`,
      words.shared[kind].remark,
    );
    const share = (column: number, index: number): CellInput => ({
      formula: `=INDEX(CNAM.SHARE(${cellReference(margin, column, "row")},${this.sheet.rules}),${index + 1},2)`,
    });
    // What a subsidy leaves is nobody's profit: the cost is shared, on the sheet of the subsidy.
    const shares = isSubsidised(this.request.convention) ? 0 : sharing;
    parties.slice(0, shares).forEach(({ name }, index) => {
      const both = { forecast: share(COLUMN.forecast, index), actual: share(COLUMN.actual, index) };
      this.line(this.sheet.words.dossier.budget.shareOf(name), both);
    });
    this.sheet
      .link("budgetRevenue", area(first, COLUMN.forecast))
      .link("budgetActualRevenue", area(first, COLUMN.actual))
      .link("budgetCharges", area(first + 1, COLUMN.forecast, charges.length))
      .link("budgetActualCharges", area(first + 1, COLUMN.actual, charges.length));
  }

  private above(row: number): Both {
    const at = (column: number): CellInput => ({ formula: `=${cellReference(row, column)}` });
    return { forecast: at(COLUMN.forecast), actual: at(COLUMN.actual) };
  }

  private heading(title: string): void {
    this.sheet.section(this.next, title);
    this.next += 1;
  }

  private total(label: string, formula: (column: number) => string, remark?: CellInput): number {
    const both = { forecast: { formula: formula(COLUMN.forecast) }, actual: { formula: formula(COLUMN.actual) } };
    const row = this.line(label, both);
    if (remark !== undefined) this.sheet.draft.put(row, COLUMN.remark, remark);
    this.sheet.draft.style(area(row, 0, 1, COLUMN.remark), { bold: true, ...sheetPalette.total });
    return row;
  }

  private line(label: string | undefined, { forecast, actual }: Both): number {
    const row = this.next;
    const [expected, real] = [cellReference(row, COLUMN.forecast), cellReference(row, COLUMN.actual)] as const;
    const per = (count: number): string => {
      const divisor = cellReference(FIELD_ROW + count, 1, "both");
      return `=IF(OR(${isEmpty(expected)},${divisor}=0),"",${expected}/${divisor})`;
    };
    this.sheet.body(area(row, 0, 1, WIDTHS.length));
    this.sheet.draft
      .put(row, COLUMN.line, label)
      .put(row, COLUMN.forecast, forecast, actual)
      .formula(row, COLUMN.variance, `=IF(OR(${isEmpty(expected)},${isEmpty(real)}),"",${real}-${expected})`)
      .formula(row, COLUMN.perLearner, per(1))
      .formula(row, COLUMN.perHour, per(2))
      .numberFormat(area(row, COLUMN.forecast, 1, AMOUNTS), EURO_FORMAT)
      .style(area(row, COLUMN.remark), { color: sheetPalette.quiet, indent: 1 });
    this.next += 1;
    return row;
  }
}
