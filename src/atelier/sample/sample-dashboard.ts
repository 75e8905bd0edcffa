/** « Tableau de bord » of the sample: key figures and two charts, computed from the other sheets. */
import { chargesAgainstRevenue } from "../../charts/charges-against-revenue";
import { successRateByUnit } from "../../charts/success-rate-by-unit";
import { allValues } from "../../conventions";
import type { Convention } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import { typographic } from "../../i18n/typography";
import { BUDGET_COLUMN } from "../../tools/budget-layout";
import { absoluteRange, area, areaReference, cellReference } from "../../tools/cell-reference";
import { EURO_FORMAT } from "../../tools/create-budget";
import { learnersArea, MARKS_COLUMN, type MarksLayout } from "../../tools/marks-layout";
import { SheetDraft } from "../../tools/sheet-draft";
import { sheetPalette } from "../../tools/sheet-palette";
import type { Edit } from "../../workbook/plan";
import { BUDGET, sampleBudget, sampleBudgetLayout } from "./sample-budget";
import { NOTES } from "./sample-notes";

export const DASHBOARD = "Tableau de bord";

const COLUMN = { code: 0, title: 1, assessed: 2, validated: 3, resits: 4, rate: 5 } as const;
const TABLE_COLUMNS = 6;
const CHART_COLUMN = 7;
const CHART_COLUMNS = 4;
const ROW = { cards: 3, table: 6 } as const;
const ROW_HEIGHT = 27;
const { status } = messages;

export function dashboardEdits(layout: MarksLayout, convention: Convention): readonly Edit[] {
  const draft = new SheetDraft(DASHBOARD, { tabColor: sheetPalette.tab.dashboard, hideGridlines: true });
  draft
    .put(0, 0, `Tableau de bord — ${typographic(convention.title.fr, "fr")}`)
    .put(1, 0, "Document interne : les taux suivent la feuille Notes, la marge suit la feuille Budget.")
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0), { color: sheetPalette.quiet, vertical: "middle" })
    .heights({ 0: 32, 1: 22, 2: 8, 5: 12 })
    .widths({ 0: 72, 1: 330, 2: 74, 3: 74, 4: 78, 5: 82, 6: 18, 7: 118, 8: 118, 9: 118, 10: 118 });
  putCards(draft, layout);
  const last = putSuccess(draft, layout, convention);
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
  const { firstLearner, last } = layout.rows;
  const names = absoluteRange({ sheet: NOTES, ...area(firstLearner, MARKS_COLUMN.learner, last - firstLearner) });
  const [means, credits, validated, resits] = (["mean", "credits", "validated", "resits"] as const).map((column) =>
    notesColumn(layout, MARKS_COLUMN[column]),
  );
  const units = layout.units.length;
  const margin = `${BUDGET}!${cellReference(sampleBudgetLayout.result.margin, BUDGET_COLUMN.amount, "both")}`;
  const cards: readonly Card[] = [
    { column: 0, columns: 2, label: "Apprenants", formula: `=COUNTA(${names})`, format: "0" },
    { column: 2, columns: 2, label: "Moyenne générale", formula: `=AVERAGEIF(${means},">=0")`, format: "0.00" },
    {
      column: 4,
      columns: 2,
      label: "UE validées",
      formula: `=SUM(${validated})/(COUNTA(${names})*${units})`,
      format: "0 %",
    },
    { column: 7, columns: 1, label: "ECTS par apprenant", formula: `=AVERAGEIF(${credits},">=0")`, format: "0.0" },
    { column: 8, columns: 1, label: "Parcours complets", formula: `=COUNTIF(${validated},${units})`, format: "0" },
    { column: 9, columns: 1, label: "Sessions 2 à prévoir", formula: `=SUM(${resits})`, format: "0" },
    { column: 10, columns: 1, label: "Marge du budget", formula: `=${margin}`, format: EURO_FORMAT },
  ];
  for (const card of cards) putCard(draft, card);
  draft.heights({ [ROW.cards]: 22, [ROW.cards + 1]: 38 });
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
    .style(labelCells, {
      ...shared,
      fontSize: 9,
      color: sheetPalette.quiet,
      border: { top: edge, left: edge, right: edge },
    })
    .style(valueCells, { ...shared, fontSize: 18, bold: true, color: sheetPalette.section.color })
    .style(valueCells, { border: { bottom: edge, left: edge, right: edge } })
    .numberFormat(valueCells, format);
}

/** One line per unit; gives the last row written. */
function putSuccess(draft: SheetDraft, layout: MarksLayout, convention: Convention): number {
  const titles = new Map(allValues(convention).map(({ key, name }) => [key, name?.fr ?? ""]));
  const first = ROW.table + 1;
  putTableHeader(draft, ROW.table, ["UE", "Intitulé", "Évalués", "Validés", "En session 2", "Taux"]);
  layout.units.forEach(({ unit, status: column }, index) => {
    const row = first + index;
    const statuses = notesColumn(layout, column);
    const count = (...texts: readonly string[]): string =>
      texts.map((text) => `COUNTIF(${statuses},"${text}")`).join("+");
    const validated = cellReference(row, COLUMN.validated);
    const assessed = cellReference(row, COLUMN.assessed);
    const resits = cellReference(row, COLUMN.resits);
    draft
      .put(row, 0, unit.code, typographic(titles.get(`unit.${unit.code}`) ?? "", "fr"))
      .formula(row, COLUMN.assessed, `=${validated}+${resits}+${count(status.notValidated)}`)
      .formula(row, COLUMN.validated, `=${count(status.validated, status.validatedInSession2)}`)
      .formula(row, COLUMN.resits, `=${count(status.session2, status.complement)}`)
      .formula(row, COLUMN.rate, `=IF(${assessed}=0,"",${validated}/${assessed})`);
    styleLine(draft, row);
  });
  const rows = layout.units.length;
  const column = (
    at: number,
  ): { readonly range: { sheet: string; row: number; column: number; rows: number; columns: number } } => ({
    range: { sheet: DASHBOARD, ...area(first, at, rows) },
  });
  draft
    .numberFormat(area(first, COLUMN.rate, rows), "0 %")
    .style(area(first, COLUMN.rate, rows), { bold: true })
    .conditionalFormat({
      areas: [area(first, COLUMN.rate, rows)],
      rule: { kind: "dataBar", color: "#9cc3e6" },
    })
    .chart("taux-de-reussite", {
      anchor: area(ROW.table, CHART_COLUMN, 9, CHART_COLUMNS),
      spec: successRateByUnit({ units: column(COLUMN.code), rates: column(COLUMN.rate), locale: "fr" }),
    });
  return first + rows - 1;
}

/** What each party spends and what comes back to it once the margin is shared. */
function putMoney(draft: SheetDraft, header: number): void {
  const { result } = sampleBudgetLayout;
  const parties = sampleBudget.parties.length;
  const first = header + 1;
  const total = first + parties;
  const budget = (row: number, column: number): string => `${BUDGET}!${cellReference(row, column)}`;
  putTableHeader(draft, header, ["Budget", "", "", "Charges", "", "Produits"]);
  sampleBudget.parties.forEach(({ name }, index) => {
    const charges = budget(result.charges + index, BUDGET_COLUMN.amount);
    draft
      .put(first + index, 0, name)
      .formula(first + index, COLUMN.validated, `=${charges}`)
      .formula(first + index, COLUMN.rate, `=${charges}+${budget(result.shares + index, BUDGET_COLUMN.amount)}`);
  });
  draft.put(total, 0, "Ensemble");
  for (const column of [COLUMN.validated, COLUMN.rate]) {
    draft.formula(total, column, `=SUM(${areaReference(area(first, column, parties))})`);
  }
  for (let row = first; row <= total; row += 1) styleLine(draft, row);
  draft
    .style(area(total, 0, 1, TABLE_COLUMNS), { bold: true, ...sheetPalette.total })
    .put(total + 1, 0, "Produits : ce qui revient à chaque partie, ses charges et sa part de la marge.")
    .style(area(total + 1, 0), { fontSize: 9, italic: true, color: sheetPalette.quiet });
  putMoneyColumns(draft, header, parties + 1);
}

/** Amounts are wider than counts: each takes two columns of the table above. */
function putMoneyColumns(draft: SheetDraft, header: number, rows: number): void {
  const first = header + 1;
  for (let row = header; row <= header + rows; row += 1) {
    draft.merge(area(row, COLUMN.code, 1, 2));
  }
  draft
    .numberFormat(area(first, COLUMN.validated, rows), EURO_FORMAT)
    .numberFormat(area(first, COLUMN.rate, rows), EURO_FORMAT);
  const column = (
    at: number,
  ): { readonly range: { sheet: string; row: number; column: number; rows: number; columns: number } } => ({
    range: { sheet: DASHBOARD, ...area(first, at, rows) },
  });
  draft.chart("charges-et-produits", {
    anchor: area(ROW.table + 9, CHART_COLUMN, 10, CHART_COLUMNS),
    spec: chargesAgainstRevenue({
      categories: column(COLUMN.code),
      charges: column(COLUMN.validated),
      revenue: column(COLUMN.rate),
      locale: "fr",
    }),
  });
}

function putTableHeader(draft: SheetDraft, row: number, headings: readonly string[]): void {
  const numbers = area(row, COLUMN.assessed, 1, TABLE_COLUMNS - COLUMN.assessed);
  draft
    .put(row, 0, ...headings.map((heading) => (heading === "" ? undefined : heading)))
    .style(area(row, 0, 1, TABLE_COLUMNS), { bold: true, fontSize: 10, vertical: "middle", ...sheetPalette.heading })
    .style(numbers, { horizontal: "right" })
    .heights({ [row]: 26 });
}

function styleLine(draft: SheetDraft, row: number): void {
  const border = { bottom: { line: "thin", color: sheetPalette.line } } as const;
  draft
    .style(area(row, 0, 1, TABLE_COLUMNS), { fontSize: 10, vertical: "middle", color: sheetPalette.ink, border })
    .style(area(row, COLUMN.title), { fontSize: 9, wrap: true })
    .style(area(row, COLUMN.assessed, 1, TABLE_COLUMNS - COLUMN.assessed), { horizontal: "right" })
    .heights({ [row]: ROW_HEIGHT });
}
