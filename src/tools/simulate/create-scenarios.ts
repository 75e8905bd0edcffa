/** « Scénarios »: a base and what would be otherwise, side by side, and how far each is from the base. */
import { simulationWords, type SimulationWords } from "../../i18n/simulations";
import { toolWords } from "../../i18n/tools";
import { nextSteps } from "../../i18n/next-steps";
import { tellFormula, tellOfCells } from "../../charts/catalogue/tell-formula";
import type { ChartSpec } from "../../charts/chart-spec";
import type { WorkbookModel } from "../../workbook/model";
import type { CellInput, Edit, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { budgetContent } from "../budget-content";
import { area, areaReference, cellReference, quoted } from "../cell-reference";
import { freeChartId } from "../charts/create-chart-sheet";
import { EURO_FORMAT } from "../create-budget";
import { isSet } from "../create/convention-keys";
import { CreatedSheet, ROW_HEIGHT } from "../create/created-sheet";
import { sheetPalette } from "../sheet-palette";
import { SHARE_FORMAT } from "./base-figures";
import { assumptionIds, simulationParties, type AssumptionId } from "./assumption-ids";
import { assumptionOf, BaseStarts } from "./assumptions";
import {
  breakEvenFormula,
  chargesFormula,
  keptShare,
  revenueFormula,
  shareFormula,
  type FigureAt,
  type ScenarioContext,
} from "./scenario-formulas";
import { SimulationNames } from "./simulation-names";
import type { SimulationRequest } from "./simulation-request";

const COLUMN = { label: 0, unit: 1, base: 2 } as const;
const WIDTH = { label: 300, unit: 92, scenario: 126, origin: 250 } as const;
const REMARK_ROW = 2;
const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;
const CHART_ROWS = 18;

/** What the other sheets of the simulation read. */
export interface DraftedScenarios {
  readonly edits: readonly Edit[];
  readonly names: SimulationNames;
}

export function createScenarios(workbook: WorkbookModel, request: SimulationRequest): Plan {
  const { edits } = draftScenarios(workbook, request);
  return bound(workbook, {
    label: simulationWords[request.locale].scenarios.plan,
    edits,
    next: nextSteps[request.locale].scenarios,
  });
}

export function draftScenarios(workbook: WorkbookModel, request: SimulationRequest): DraftedScenarios {
  const words = simulationWords[request.locale];
  const { scenarios } = request;
  const widths = [
    WIDTH.label,
    WIDTH.unit,
    ...Array.from({ length: scenarios + 1 }, () => WIDTH.scenario),
    WIDTH.origin,
  ];
  const { sheet: name, title, help } = words.scenarios;
  const sheet = new CreatedSheet(workbook, request, { name, tab: sheetPalette.tab.budget, title, help }, widths);
  const names = SimulationNames.ofNew(workbook);
  const page = new ScenarioPage(sheet, request, words);
  page.putAssumptions(new BaseStarts(workbook, request, sheet.rules, page.inBase));
  page.putResults();
  page.putChart(workbook);
  sheet.draft.freeze(FIRST_ROW, COLUMN.base);
  const named = page.ids.map((id) => names.edit(id, sheet.draft.range(area(page.rowOf(id), COLUMN.base))));
  const edits = sheet.print("landscape", HEADING_ROW).edits();
  return { edits: [...edits, ...named], names };
}

/** Adds a line that waits for all of the assumptions; gives its row. */
type Computed = (
  line: { readonly label: string; readonly unit?: string; readonly format?: string },
  formula: (column: number, at: FigureAt) => string,
) => number;

class ScenarioPage {
  readonly ids: readonly AssumptionId[];
  private readonly context: ScenarioContext;
  private readonly columns: readonly number[];
  private next: number;

  constructor(
    private readonly sheet: CreatedSheet,
    private readonly request: SimulationRequest,
    private readonly words: SimulationWords,
  ) {
    const { convention, locale, scenarios } = request;
    const parties = simulationParties(convention, locale);
    this.context = { convention, parties, rules: sheet.rules };
    this.ids = assumptionIds(convention, parties);
    this.columns = Array.from({ length: scenarios + 1 }, (_, index) => COLUMN.base + index);
    this.next = FIRST_ROW + this.ids.length;
  }

  rowOf(id: AssumptionId): number {
    return FIRST_ROW + this.ids.indexOf(id);
  }

  inBase = (id: AssumptionId): string => cellReference(this.rowOf(id), COLUMN.base);

  putAssumptions(starts: BaseStarts): void {
    const { sheet, words, columns } = this;
    const { assumption, origin, unfilledCharges } = words.scenarios;
    const others = columns.slice(1);
    const titles = others.map((_, index) => this.example(index)?.title ?? words.scenario(index + 1));
    sheet.headings(HEADING_ROW, COLUMN.label, [assumption, words.unit, words.base, ...titles, origin]);
    sheet.draft
      .style(this.across(HEADING_ROW), { horizontal: "right" })
      .style(area(HEADING_ROW, sheet.columns - 1), { indent: 1 });
    sheet.inputs({ ...this.across(HEADING_ROW), column: COLUMN.base + 1, columns: others.length });
    if (starts.chargesToFill !== null) {
      const said = tellOfCells(this.request.locale);
      const sentence = said.say((count = "") => unfilledCharges(count), `(${starts.chargesToFill}&"")`);
      sheet.remark(REMARK_ROW, 0, { formula: `=IF(${starts.chargesToFill}=0,"",${sentence})` });
    }
    this.ids.forEach((id, index) => this.putAssumption(id, FIRST_ROW + index, starts));
    const typed = area(FIRST_ROW, COLUMN.base + 1, this.ids.length, others.length);
    const [own, base] = [cellReference(FIRST_ROW, COLUMN.base + 1), cellReference(FIRST_ROW, COLUMN.base, "column")];
    sheet.draft.conditionalFormat({
      areas: [typed],
      rule: { kind: "formula", formula: `=${own}<>${base}` },
      style: sheetPalette.verdict.near,
    });
  }

  private putAssumption(id: AssumptionId, row: number, starts: BaseStarts): void {
    const { sheet, words, columns } = this;
    const { label, unit, format, entry } = assumptionOf(sheet, id, this.context.parties);
    const { content, origin } = starts.of(id);
    const base = cellReference(row, COLUMN.base, "column");
    const others = columns
      .slice(1)
      .map((_, index): CellInput => this.example(index)?.of(id) ?? { formula: `=IF(${base}="","",${base})` });
    sheet.body(area(row, 0, 1, sheet.columns));
    sheet.draft.put(row, COLUMN.label, label, unit, content, ...others);
    sheet.draft.put(row, sheet.columns - 1, words.origins[origin]);
    sheet.inputs(this.across(row), { ...entry, errorTitle: words.entryTitle });
    sheet.draft
      .numberFormat(this.across(row), format)
      .style(this.across(row), { horizontal: "right" })
      .style(area(row, COLUMN.label), { wrap: true })
      .style(area(row, COLUMN.unit), { color: sheetPalette.quiet })
      .style(area(row, sheet.columns - 1), { color: sheetPalette.quiet, indent: 1 });
    sheet.atLeast(row, sheet.heightOf(label, COLUMN.label));
  }

  /** The first scenarios show what one is for; each is the user's to change. */
  private example(index: number): { readonly title: string; readonly of: (id: AssumptionId) => CellInput } | undefined {
    const { words } = this;
    const learners = this.inBase("learners");
    const changed = (title: string, changes: Partial<Record<AssumptionId, string>>) => ({
      title,
      of: (id: AssumptionId): CellInput => {
        const formula = changes[id];
        return formula === undefined ? undefined : { formula: `=${formula}` };
      },
    });
    const limit = (key: "cohort.min" | "cohort.max"): string | undefined =>
      isSet(this.request.convention, key) ? `CNAM.RULE("${key}",${this.sheet.rules})` : undefined;
    const [least, most] = [limit("cohort.min"), limit("cohort.max")];
    const aTenth = `IF(${learners}="","",ROUNDUP(${learners}/10,0))`;
    const examples = [
      ...(least === undefined ? [] : [changed(words.fewest, { learners: least })]),
      ...(most === undefined ? [] : [changed(words.most, { learners: most })]),
      changed(words.withBreaks, { breaks: aTenth }),
    ];
    return examples[index];
  }

  /** How many assumptions of a scenario are not filled in. */
  private missing(column: number): string {
    const first = areaReference(area(FIRST_ROW, COLUMN.base, this.ids.length), "row");
    const figures = areaReference(area(FIRST_ROW, column, this.ids.length), "row");
    return `ROWS(${first})-COUNT(${figures})+0*SUM(${figures})`;
  }

  putResults(): void {
    const { words, context } = this;
    const toFill = this.row(words.toFill, "", (column) => this.missing(column), "0");
    this.colourToFill(toFill);
    this.section(words.scenarios.results);
    /** Nothing is computed of what is not known. */
    const computed: Computed = ({ label, unit = words.units.euros, format = EURO_FORMAT }, formula) =>
      this.row(
        label,
        unit,
        (column) => `IF(${this.cell(toFill, column)}>0,"",${formula(column, this.figureAt(column))})`,
        format,
      );
    const kept = computed({ label: words.kept, unit: "", format: SHARE_FORMAT }, (_, at) => {
      return `IF(${at("breaks")}=0,1,${keptShare(context, at)})`;
    });
    const revenue = computed({ label: words.revenue }, (column, at) =>
      revenueFormula(context, at, this.cell(kept, column)),
    );
    const charges = context.parties.map(({ name }, party) =>
      computed({ label: words.charges(name) }, (_, at) => chargesFormula(context, at, party)),
    );
    const borne = (column: number): string => areaReference(area(charges[0] ?? 0, column, charges.length), "row");
    const all = computed({ label: words.allCharges }, (column) => `SUM(${borne(column)})`);
    const result = computed(
      { label: this.resultName },
      (column) => `CNAM.MARGIN(${this.cell(revenue, column)},${borne(column)},${context.rules})`,
    );
    this.emphasise(result);
    this.drawn = { result, shares: this.putSharing(computed, result, kept) };
    this.putDifferences([
      [words.revenue, revenue],
      [words.allCharges, all],
      [this.resultName, result],
      ...this.drawn.shares.map((row, index) => [words.shareOf(this.sharing[index] ?? ""), row] as const),
    ]);
  }

  /** Who gets what of the result, and from how many learners on there is one. Gives the rows of the shares. */
  private putSharing(computed: Computed, result: number, kept: number): readonly number[] {
    const { words, context } = this;
    const shares = context.parties.flatMap(({ name, share }, party) => {
      const part = (column: number, at: FigureAt): string =>
        shareFormula(context, at, { result: this.cell(result, column), party });
      return share === null ? [] : [computed({ label: words.shareOf(name) }, part)];
    });
    computed(
      { label: words.marginPerLearner },
      (column, at) => `IF(${at("learners")}=0,"",${this.cell(result, column)}/${at("learners")})`,
    );
    computed({ label: words.breakEven, unit: words.units.learners, format: "0" }, (column, at) => {
      return `IFNA(${breakEvenFormula(context, at, this.cell(kept, column))},${quoted(words.outOfReach)})`;
    });
    return shares;
  }

  /** What is left once charges are paid, as the convention calls it. */
  private get resultName(): string {
    const { kind } = budgetContent(this.request.convention, this.request.locale);
    return toolWords[this.request.locale].budget.shared[kind].label;
  }

  private drawn: { readonly result: number; readonly shares: readonly number[] } = { result: 0, shares: [] };

  private get sharing(): readonly string[] {
    return this.context.parties.flatMap(({ name, share }) => (share === null ? [] : [name]));
  }

  private putDifferences(compared: readonly (readonly [label: string, row: number])[]): void {
    this.section(this.words.scenarios.differences);
    for (const [label, row] of compared) {
      const base = this.cell(row, COLUMN.base);
      const of = (column: number): string | null => {
        const own = this.cell(row, column);
        if (column === COLUMN.base) return null;
        return `IF(OR(${own}="",${base}=""),"",CNAM.MARGIN(${own},${base},${this.context.rules}))`;
      };
      this.row(label, this.words.units.euros, of, '+#,##0.00 "€";-#,##0.00 "€";0.00 "€"');
    }
  }

  /** The results, drawn under them, with the most favourable named. */
  putChart(workbook: WorkbookModel): void {
    const { sheet, words, request } = this;
    const { result, shares } = this.drawn;
    const { best, chart: title, chartDescription } = words.scenarios;
    const line = (row: number) => area(row, COLUMN.base, 1, this.columns.length);
    const titles = areaReference(line(HEADING_ROW), "both");
    const results = areaReference(line(result), "both");
    const teller = tellFormula({ labels: titles, column: () => results, name: String }, request.locale);
    const sentence = teller.say(
      (scenario = "", amount = "") => best(scenario, amount),
      teller.labelAt("", "highest"),
      teller.written(teller.highest(""), "euros"),
    );
    const finding = this.next + 1;
    sheet.remark(finding, 0, { formula: `=IF(COUNT(${results})=0,"",${sentence})` });
    sheet.draft.style(area(finding, 0), { bold: true, color: sheetPalette.ink });
    const source = (row: number) => ({ range: sheet.draft.range(line(row)) });
    const spec: ChartSpec = {
      type: "column",
      title,
      titleFrom: { range: sheet.draft.range(area(finding, 0)) },
      description: chartDescription,
      categories: source(HEADING_ROW),
      series: [
        { name: words.headcounts.margin, values: source(result) },
        ...shares.map((row, index) => ({ name: this.sharing[index] ?? "", values: source(row) })),
      ],
      axis: { numberFormat: '#,##0 "€"' },
    };
    sheet.draft
      .chart(freeChartId(workbook, "scenarios"), {
        anchor: area(finding + 1, 0, CHART_ROWS, sheet.columns - 1),
        spec,
      })
      .heights(Object.fromEntries(Array.from({ length: CHART_ROWS }, (_, row) => [finding + 1 + row, ROW_HEIGHT])))
      .print({ area: area(0, 0, finding + 1 + CHART_ROWS, sheet.columns) });
  }

  private figureAt(column: number): FigureAt {
    return (id) => this.cell(this.rowOf(id), column);
  }

  private cell(row: number, column: number): string {
    return cellReference(row, column);
  }

  private across(row: number) {
    return area(row, COLUMN.base, 1, this.columns.length);
  }

  private section(title: string): void {
    this.sheet.section(this.next, title);
    this.next += 1;
  }

  private emphasise(row: number): void {
    this.sheet.draft.style(area(row, 0, 1, this.sheet.columns), { bold: true, ...sheetPalette.total });
  }

  private colourToFill(row: number): void {
    const target = this.across(row);
    const formula = `=${cellReference(row, COLUMN.base)}>0`;
    this.sheet.draft.conditionalFormat({
      areas: [target],
      rule: { kind: "formula", formula },
      style: sheetPalette.verdict.resit,
    });
  }

  /** A line of formulas, one a scenario; gives its row. */
  private row(label: string, unit: string, of: (column: number) => string | null, format: string): number {
    const { sheet, next: row } = this;
    sheet.body(area(row, 0, 1, sheet.columns));
    sheet.draft.put(row, COLUMN.label, label, unit === "" ? undefined : unit);
    for (const column of this.columns) {
      const formula = of(column);
      if (formula !== null) sheet.draft.formula(row, column, `=${formula}`);
    }
    sheet.draft
      .numberFormat(this.across(row), format)
      .style(this.across(row), { horizontal: "right" })
      .style(area(row, COLUMN.unit), { color: sheetPalette.quiet });
    this.next += 1;
    return row;
  }
}
