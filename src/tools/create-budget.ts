/** « Budget »: revenue, each party's charges, the margin and how it is shared, every amount a formula. */
import type { Convention } from "../conventions/types";
import type { Locale } from "../i18n/locale";
import { inLocale } from "../i18n/typography";
import { toolWords, type ToolWords } from "../i18n/tools";
import { nextSteps } from "../i18n/next-steps";
import type { WorkbookModel } from "../workbook/model";
import type { CellInput, Plan } from "../workbook/plan";
import { budgetContent, type BudgetContent, type BudgetLine, type Factor } from "./budget-content";
import {
  BUDGET_COLUMN,
  BUDGET_COLUMNS,
  BUDGET_HEADER_ROW,
  budgetLayout,
  type BudgetLayout,
  type BudgetSection,
} from "./budget-layout";
import { amountFormula, type AmountRules } from "./budget-amount";
import { isSet } from "./create/convention-keys";
import { area, areaReference, cellReference } from "./cell-reference";
import { freeSheetName } from "./free-sheet-name";
import { insertRulesSheet } from "./insert-rules-sheet";
import { hasRulesTable, RULES_NAME } from "./rules-name";
import { SheetDraft } from "./sheet-draft";
import { sheetPalette } from "./sheet-palette";

export interface BudgetOptions {
  readonly convention: Convention;
  readonly locale: Locale;
  /** What to put in the budget; by default, what the convention calls for, with quantities to fill in. */
  readonly content?: BudgetContent;
  /** Use the convention itself rather than the workbook's rules table, which may hold another one. */
  readonly ownRules?: true;
}

const COLUMN = BUDGET_COLUMN;
const WIDTHS = { 0: 222, 1: 66, 2: 72, 3: 94, 4: 114, 5: 98, 6: 232, 7: 264 };
const VISITS = "finance.tutoring.visitsPerYear";
const ROW_HEIGHT = 22;
export const EURO_FORMAT = '#,##0.00 "€"';

interface Writing {
  readonly draft: SheetDraft;
  readonly words: ToolWords["budget"];
  /** The last argument of every CNAM function of the sheet. */
  readonly rules: string;
  readonly amounts: AmountRules;
}

/** Adds the budget sheet, and first the rules sheet when its formulas need it and the workbook has none. */
export function createBudget(workbook: WorkbookModel, options: BudgetOptions): Plan {
  const { convention, locale, content = budgetContent(convention, locale), ownRules } = options;
  const words = toolWords[locale].budget;
  const layout = budgetLayout(content);
  const draft = new SheetDraft(freeSheetName(workbook, words.sheet), {
    tabColor: sheetPalette.tab.budget,
    hideGridlines: true,
  });
  const rulesArgument = ownRules ? `"${convention.id}"` : RULES_NAME;
  const amounts: AmountRules = {
    argument: rulesArgument,
    visits: isSet(convention, VISITS) ? VISITS : null,
    hasDistance: isSet(convention, "finance.tutoring.travelDistance"),
  };
  const writing: Writing = { draft, words, rules: rulesArgument, amounts };
  putTop(writing, words.title(inLocale(convention.title, locale)));
  putSection(writing, layout.revenue, words.revenue, words.totalRevenue);
  content.parties.forEach(({ name }, index) => {
    const section = layout.parties[index];
    if (section) putSection(writing, section, words.chargesOf(name), words.totalChargesOf(name));
  });
  putResult(writing, layout, content);
  setUpPage(draft);
  const needsRules = !ownRules && !hasRulesTable(workbook);
  const rules = needsRules ? insertRulesSheet(workbook, { convention, locale }).edits : [];
  return { label: words.plan, edits: [...rules, ...draft.edits()], next: nextSteps[locale].budget };
}

function putTop({ draft, words }: Writing, title: string): void {
  const { line, count, quantity, unit, price, amount, remark, source } = words.headings;
  const header = area(BUDGET_HEADER_ROW, 0, 1, BUDGET_COLUMNS);
  draft
    .put(0, 0, title)
    .put(1, 0, words.help)
    .put(BUDGET_HEADER_ROW, 0, line, count, quantity, unit, price, amount, remark, source)
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
    .style(header, { bold: true, fontSize: 10, vertical: "middle", ...sheetPalette.heading })
    .style({ ...header, column: COLUMN.count, columns: 2 }, { horizontal: "right" })
    .style({ ...header, column: COLUMN.price, columns: 2 }, { horizontal: "right" })
    .style({ ...header, column: COLUMN.unit, columns: 1 }, { indent: 1 })
    .style({ ...header, column: COLUMN.remark, columns: 1 }, { indent: 1 })
    .heights({ 0: 32, 1: 22, 2: 8, [BUDGET_HEADER_ROW]: 26 });
}

function putSection(writing: Writing, section: BudgetSection, title: string, totalLabel: string): void {
  const { draft } = writing;
  putHeading(draft, section.heading, title);
  let from = section.heading + 1;
  const parts: string[] = [];
  for (const { row, line } of section.lines) {
    styleLine(draft, row);
    if ("subtotal" in line) {
      putTotal(draft, row, line.subtotal, `=${sumOf(from, row)}`, "subtotal");
      parts.push(cellReference(row, COLUMN.amount));
      from = row + 1;
    } else putLine(writing, row, line);
  }
  if (from < section.total) parts.push(sumOf(from, section.total));
  putTotal(draft, section.total, totalLabel, `=${parts.join("+")}`, "total");
}

function sumOf(from: number, end: number): string {
  return `SUM(${areaReference(area(from, COLUMN.amount, end - from))})`;
}

function putHeading(draft: SheetDraft, row: number, title: string): void {
  draft
    .put(row, COLUMN.line, title)
    .style(area(row, 0, 1, BUDGET_COLUMNS), { bold: true, vertical: "middle", ...sheetPalette.section })
    .heights({ [row]: 26 });
}

function styleLine(draft: SheetDraft, row: number): void {
  const border = { bottom: { line: "thin", color: sheetPalette.line } } as const;
  draft
    .style(area(row, 0, 1, BUDGET_COLUMNS), { fontSize: 10, vertical: "middle", color: sheetPalette.ink, border })
    .style(area(row, COLUMN.unit), { indent: 1 })
    .style(area(row, COLUMN.remark, 1, 2), { color: sheetPalette.quiet })
    .style(area(row, COLUMN.remark), { indent: 1 })
    .numberFormat(area(row, COLUMN.price, 1, 2), EURO_FORMAT)
    .heights({ [row]: ROW_HEIGHT });
}

function putTotal(draft: SheetDraft, row: number, label: string, formula: string, kind: "total" | "subtotal"): void {
  const line = area(row, 0, 1, BUDGET_COLUMNS);
  styleLine(draft, row);
  draft.put(row, COLUMN.line, label).formula(row, COLUMN.amount, formula);
  if (kind === "subtotal") {
    draft.style(line, { italic: true }).style(area(row, COLUMN.line), { indent: 1 });
    return;
  }
  draft.style({ ...line, columns: COLUMN.remark }, { bold: true });
  draft.style(line, { ...sheetPalette.total, border: { top: { line: "thin", color: sheetPalette.ink } } });
}

function putLine({ draft, words, rules, amounts }: Writing, row: number, line: BudgetLine): void {
  const { label, count, quantity, unit, price, remark } = line;
  const text = (content: string | undefined): CellInput => (content === "" ? undefined : content);
  const input = (factor: Factor | undefined): CellInput => factorInput(factor, rules);
  draft
    .put(row, 0, text(label), input(count), input(quantity), text(unit), input(price))
    .formula(row, COLUMN.amount, amountFormula(row, line, amounts))
    .put(row, COLUMN.remark, text(remark));
  const source = [price, quantity].find((factor) => typeof factor === "object");
  if (source) draft.formula(row, COLUMN.source, `=CNAM.SOURCE("${source.rule}",${rules})`);
  const isTyped = (factor: Factor | undefined): boolean => typeof factor !== "object";
  for (const [column, factor] of [
    [COLUMN.count, count],
    [COLUMN.quantity, quantity],
    [COLUMN.price, price],
  ] as const) {
    if (isTyped(factor)) draft.style(area(row, column), sheetPalette.input);
  }
  draft.validate([area(row, COLUMN.count, 1, 2), area(row, COLUMN.price)], {
    rule: { kind: "decimal", comparison: "greaterThanOrEqual", operands: [0] },
    allowBlank: true,
    onError: "warning",
    errorTitle: words.entryTitle,
    errorMessage: words.entryMessage,
  });
}

function factorInput(factor: Factor | undefined, rules: string): CellInput {
  if (typeof factor === "object") return { formula: `=CNAM.RULE("${factor.rule}",${rules})` };
  return typeof factor === "string" ? { formula: factor } : factor;
}

function putResult(writing: Writing, layout: BudgetLayout, content: BudgetContent): void {
  const { draft, words, rules } = writing;
  const { result } = layout;
  const amountAt = (row: number): string => cellReference(row, COLUMN.amount);
  putHeading(draft, result.heading, words.result);
  for (let row = result.revenue; row < result.margin; row += 1) styleLine(draft, row);
  draft
    .put(result.revenue, COLUMN.line, words.totalRevenue)
    .formula(result.revenue, COLUMN.amount, `=${amountAt(layout.revenue.total)}`);
  content.parties.forEach(({ name }, index) => {
    const total = layout.parties[index]?.total ?? result.heading;
    draft
      .put(result.charges + index, COLUMN.line, words.charges(name))
      .formula(result.charges + index, COLUMN.amount, `=${amountAt(total)}`);
  });
  const charges = areaReference(area(result.charges, COLUMN.amount, content.parties.length));
  putTotal(
    draft,
    result.margin,
    words.shared[content.kind].label,
    `=CNAM.MARGIN(${amountAt(result.revenue)},${charges},${rules})`,
    "total",
  );
  draft
    .put(result.margin, COLUMN.remark, words.shared[content.kind].remark)
    .style(area(result.margin, COLUMN.remark), { color: sheetPalette.quiet });
  if (content.sharing > 0) putShares(writing, layout, content);
}

/** The parties' names and shares spill from one formula, names under the prices, amounts under the amounts. */
function putShares({ draft, words, rules }: Writing, { result }: BudgetLayout, content: BudgetContent): void {
  const parties = content.sharing;
  for (let row = result.shares; row < result.shares + parties; row += 1) styleLine(draft, row);
  draft
    .put(result.shares, COLUMN.line, words.shared[content.kind].sharing)
    .formula(result.shares, COLUMN.price, `=CNAM.SHARE(${cellReference(result.margin, COLUMN.amount)},${rules})`)
    .style(area(result.shares, COLUMN.price, parties), { horizontal: "right" })
    .style(area(result.shares, COLUMN.amount, parties), { bold: true })
    .put(result.shares, COLUMN.remark, words.shareRemark);
}

function setUpPage(draft: SheetDraft): void {
  draft
    .widths(WIDTHS)
    .freeze(BUDGET_HEADER_ROW + 1, 0)
    .print({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: BUDGET_HEADER_ROW, last: BUDGET_HEADER_ROW },
    });
}
