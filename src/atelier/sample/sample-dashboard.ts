/** « Tableau de bord » of the sample: key figures and two charts, computed from the other sheets. */
import { chargesAgainstRevenue } from "../../charts/charges-against-revenue";
import type { ChartSource } from "../../charts/chart-spec";
import { successRateByUnit } from "../../charts/success-rate-by-unit";
import type { Convention } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import { inLocale } from "../../i18n/typography";
import { BUDGET_COLUMN } from "../../tools/budget-layout";
import { absoluteRange, area, areaReference, cellReference } from "../../tools/cell-reference";
import { EURO_FORMAT } from "../../tools/create-budget";
import { learnersArea, MARKS_COLUMN, type MarksLayout } from "../../tools/marks-layout";
import { errorsOf, meanOfKnown, whereKnown } from "../../tools/pass-errors";
import { SheetDraft } from "../../tools/sheet-draft";
import { sheetPalette } from "../../tools/sheet-palette";
import type { Edit } from "../../workbook/plan";
import { BUDGET, sampleBudget, sampleBudgetLayout } from "./sample-budget";
import { NOTES } from "./sample-notes";

export const DASHBOARD = "Tableau de bord";

const COLUMN = { code: 0, assessed: 1, validated: 2, resits: 3, rate: 4 } as const;
/** Under the units, the money takes the two widest columns. */
const MONEY = { party: 0, charges: 3, revenue: 4 } as const;
const TABLE_COLUMNS = 5;
const CHART = { column: 6, columns: 4, first: 6, rows: 10 } as const;
const ROW = { cards: 3, table: 6 } as const;
const ROW_HEIGHT = 22;
const { status } = messages;

export function dashboardEdits(layout: MarksLayout, convention: Convention): readonly Edit[] {
  const draft = new SheetDraft(DASHBOARD, { tabColor: sheetPalette.tab.dashboard, hideGridlines: true });
  draft
    .put(0, 0, `Tableau de bord — ${inLocale(convention.title, "fr")}`)
    .put(1, 0, "Document interne : les taux suivent la feuille Notes, la marge suit la feuille Budget.")
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ 0: 32, 1: 22, 2: 8, 5: 12 })
    .widths({ 0: 76, 1: 70, 2: 74, 3: 92, 4: 86, 5: 14, 6: 119, 7: 119, 8: 119, 9: 119 });
  putCards(draft, layout);
  const last = putSuccess(draft, layout);
  putMoney(draft, last + 2);
  draft.print({ paper: "A4", orientation: "landscape", fitToWidth: 1, fitToHeight: 1 });
  return draft.edits();
}

/** The learners' rows of a column of Notes, the row that closes the table included. */
function notesColumn(layout: MarksLayout, column: number): string {
  return absoluteRange({ sheet: NOTES, ...learnersArea(layout, { column, columns: 1 }) });
}

interface Card {
  readonly column: number;
  readonly columns: number;
  readonly label: string;
  readonly formula: string;
  readonly format: string;
}

function putCards(draft: SheetDraft, layout: MarksLayout): void {
  for (const card of cardsOf(layout)) putCard(draft, card);
  draft.heights({ [ROW.cards]: 22, [ROW.cards + 1]: 38 });
}

function cardsOf(layout: MarksLayout): readonly Card[] {
  const { firstLearner, last } = layout.rows;
  const names = absoluteRange({ sheet: NOTES, ...area(firstLearner, MARKS_COLUMN.learner, last - firstLearner) });
  const column = (name: keyof typeof MARKS_COLUMN): string => notesColumn(layout, MARKS_COLUMN[name]);
  const [means, credits, validated, resits] = [
    column("mean"),
    column("credits"),
    column("validated"),
    column("resits"),
  ] as const;
  const share = `SUM(${validated})/(COUNT(${validated})*${layout.units.length})`;
  const margin = `${BUDGET}!${cellReference(sampleBudgetLayout.result.margin, BUDGET_COLUMN.amount, "both")}`;
  return [
    { column: 0, columns: 2, label: "Apprenants", formula: `=COUNTA(${names})+${errorsOf(names)}`, format: "0" },
    {
      column: 2,
      columns: 3,
      label: "Moyenne générale",
      formula: `=${meanOfKnown(means)}`,
      format: "0.00",
    },
    { column: 6, columns: 1, label: "UE validées", formula: `=${whereKnown(validated, share)}`, format: "0 %" },
    {
      column: 7,
      columns: 1,
      label: "ECTS par apprenant",
      formula: `=${whereKnown(credits, `AVERAGE(${credits})`)}`,
      format: "0.0",
    },
    {
      column: 8,
      columns: 1,
      label: "Sessions 2 à prévoir",
      formula: `=${whereKnown(resits, `SUM(${resits})`)}`,
      format: "0",
    },
    { column: 9, columns: 1, label: "Marge du budget", formula: `=${margin}`, format: EURO_FORMAT },
  ];
}

function putCard(draft: SheetDraft, { column, columns, label, formula, format }: Card): void {
  const labelCells = area(ROW.cards, column, 1, columns);
  const valueCells = area(ROW.cards + 1, column, 1, columns);
  const edge = { line: "thin", color: sheetPalette.line } as const;
  const shared = { horizontal: "center", vertical: "middle", fill: sheetPalette.subheading.fill } as const;
  draft
    .put(ROW.cards, column, label)
    .formula(ROW.cards + 1, column, formula)
    .merge(labelCells)
    .merge(valueCells)
    .style(labelCells, { ...shared, fontSize: 9, color: sheetPalette.quiet })
    .style(labelCells, { border: { top: edge, left: edge, right: edge } })
    .style(valueCells, { ...shared, fontSize: 18, bold: true, color: sheetPalette.section.color })
    .style(valueCells, { border: { bottom: edge, left: edge, right: edge } })
    .numberFormat(valueCells, format);
}

/** One line per unit; gives the last row written. */
function putSuccess(draft: SheetDraft, layout: MarksLayout): number {
  const first = ROW.table + 1;
  const rows = layout.units.length;
  putTableHeader(draft, ROW.table, ["UE", "Évalués", "Validés", "En session 2", "Réussite"]);
  layout.units.forEach(({ unit, status: column }, index) => {
    const row = first + index;
    const statuses = notesColumn(layout, column);
    const count = (...texts: readonly string[]): string =>
      [...texts.map((text) => `COUNTIF(${statuses},"${text}")`), errorsOf(statuses)].join("+");
    const [assessed, validated, resits] = ([COLUMN.assessed, COLUMN.validated, COLUMN.resits] as const).map((at) =>
      cellReference(row, at),
    );
    styleLine(draft, row);
    draft
      .put(row, COLUMN.code, unit.code)
      .formula(row, COLUMN.assessed, `=${validated}+${resits}+${count(status.notValidated)}`)
      .formula(row, COLUMN.validated, `=${count(status.validated, status.validatedInSession2)}`)
      .formula(row, COLUMN.resits, `=${count(status.session2, status.complement)}`)
      .formula(row, COLUMN.rate, `=IF(${assessed}=0,"",${validated}/${assessed})`);
  });
  const codes = ownColumn(first, COLUMN.code, rows);
  const rates = ownColumn(first, COLUMN.rate, rows);
  draft
    .numberFormat(area(first, COLUMN.rate, rows), "0 %")
    .style(area(first, COLUMN.rate, rows), { bold: true })
    .chart("taux-de-reussite", {
      anchor: area(CHART.first, CHART.column, CHART.rows, CHART.columns),
      spec: successRateByUnit({ units: codes, rates, locale: "fr" }),
    });
  return first + rows - 1;
}

function ownColumn(row: number, column: number, rows: number): ChartSource {
  return { range: { sheet: DASHBOARD, ...area(row, column, rows) } };
}

/** What each party spends, and what comes back to it once the margin is shared. */
function putMoney(draft: SheetDraft, header: number): void {
  const { result } = sampleBudgetLayout;
  const parties = sampleBudget.parties.length;
  const first = header + 1;
  const total = first + parties;
  const amount = (row: number): string => `${BUDGET}!${cellReference(row, BUDGET_COLUMN.amount)}`;
  putTableHeader(draft, header, ["Budget", undefined, undefined, "Charges", "Produits"]);
  for (let row = first; row <= total; row += 1) styleLine(draft, row);
  sampleBudget.parties.forEach(({ name }, index) => {
    const charges = amount(result.charges + index);
    draft
      .put(first + index, MONEY.party, name)
      .formula(first + index, MONEY.charges, `=${charges}`)
      .formula(first + index, MONEY.revenue, `=${charges}+${amount(result.shares + index)}`);
  });
  draft.put(total, MONEY.party, "Ensemble");
  for (const column of [MONEY.charges, MONEY.revenue]) {
    draft
      .formula(total, column, `=SUM(${areaReference(area(first, column, parties))})`)
      .numberFormat(area(first, column, parties + 1), EURO_FORMAT);
  }
  draft
    .style(area(total, 0, 1, TABLE_COLUMNS), { bold: true, ...sheetPalette.total })
    .put(total + 1, 0, "Produits : les charges de chaque partie et sa part de la marge.")
    .style(area(total + 1, 0), { fontSize: 9, italic: true, color: sheetPalette.quiet })
    .chart("charges-et-produits", {
      anchor: area(CHART.first + CHART.rows, CHART.column, CHART.rows, CHART.columns),
      spec: chargesAgainstRevenue({
        categories: ownColumn(first, MONEY.party, parties + 1),
        charges: ownColumn(first, MONEY.charges, parties + 1),
        revenue: ownColumn(first, MONEY.revenue, parties + 1),
        locale: "fr",
      }),
    });
}

function putTableHeader(draft: SheetDraft, row: number, headings: readonly (string | undefined)[]): void {
  draft
    .put(row, 0, ...headings)
    .style(area(row, 0, 1, TABLE_COLUMNS), { bold: true, fontSize: 10, vertical: "middle", ...sheetPalette.heading })
    .style(area(row, 1, 1, TABLE_COLUMNS - 1), { horizontal: "right" })
    .heights({ [row]: 26 });
}

function styleLine(draft: SheetDraft, row: number): void {
  const border = { bottom: { line: "thin", color: sheetPalette.line } } as const;
  draft
    .style(area(row, 0, 1, TABLE_COLUMNS), { fontSize: 10, vertical: "middle", color: sheetPalette.ink, border })
    .style(area(row, 1, 1, TABLE_COLUMNS - 1), { horizontal: "right" })
    .heights({ [row]: ROW_HEIGHT });
}
