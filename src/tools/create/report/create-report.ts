/** « Rapport au comité »: what a workbook says of the convention, on one page to be signed; all of it live but the alerts. */
import { createdSheetWords } from "../../../i18n/created-sheets";
import { chartSheetWords } from "../../../i18n/chart-sheets";
import type { WorkbookModel } from "../../../workbook/model";
import type { Plan } from "../../../workbook/plan";
import { bound } from "../../../workbook/seen";
import { budgetContent } from "../../budget-content";
import { area } from "../../cell-reference";
import { MOST_DUE, putDueDates } from "../../charts/due-dates";
import { FiguresSheet } from "../../charts/figures-sheet";
import { chartsOfMarks } from "../../charts/from-marks";
import { chartsOfTables } from "../../charts/from-tables";
import { marksContext } from "../../charts/marks-context";
import { putAlerts, sheetsInSight } from "../../charts/put-alerts";
import { sheetPalette } from "../../sheet-palette";
import { CreatedSheet, DATE_FORMAT, GAP, ROW_HEIGHT } from "../created-sheet";
import type { SheetRequest } from "../sheet-request";
import { budgetTable, indicatorsTable } from "./report-accounts";
import { decidedIn, decisionsTable, outcomesTable, unitsTable } from "./report-results";
import { ReportPage, type ReportTable } from "./report-sections";

const LEFT = [170, 84, 84, 84];
const RIGHT = [150, 84, 84, 84];
const WIDTHS = [...LEFT, GAP, ...RIGHT];
const RIGHT_COLUMN = LEFT.length + 1;
const ROWS = { promotion: 3, day: 4, tables: 6 } as const;
const MOST_ALERTS = 4;
/** In points. */
const TEXT = 10;
const SIGNATURE_HEIGHT = 52;

export function createReport(workbook: WorkbookModel, request: SheetRequest): Plan {
  const words = createdSheetWords[request.locale].report;
  const { sheet: name, title, help } = words;
  const sheet = new CreatedSheet(workbook, request, { name, tab: sheetPalette.tab.dashboard, title, help }, WIDTHS);
  const figures = new FiguresSheet(workbook, request.locale, words.figures);
  const least = putFields(sheet);
  const page = new ReportPage(sheet);
  const under = putTables(page, figures, least);
  const end = putSignatures(sheet, putLists(sheet, figures, under));
  page.close();
  const edits = sheet
    .print("portrait", undefined, {
      fitToHeight: 1,
      centerHorizontally: true,
      area: area(0, 0, end, WIDTHS.length),
    })
    .edits(figures.edits());
  // What has no table yet may come.
  return bound(workbook, { label: words.plan, edits }, sheetsInSight(workbook));
}

/** Gives the cell that says the smallest number of people who are told of. */
function putFields(sheet: CreatedSheet): string {
  const { report: words } = sheet.words;
  const { audited } = sheet.request;
  sheet.field(ROWS.promotion, words.promotion, undefined);
  sheet.field(ROWS.day, words.day, audited?.day, { entry: sheet.date, format: DATE_FORMAT });
  sheet.draft
    .formula(ROWS.day, RIGHT_COLUMN, `=CNAM.SOURCE("outcomes.least",${sheet.rules})`)
    .merge(area(ROWS.day, RIGHT_COLUMN, 1, RIGHT.length))
    .style(area(ROWS.day, RIGHT_COLUMN, 1, RIGHT.length), { fontSize: TEXT, color: sheetPalette.quiet, wrap: true });
  sheet.draft
    .merge(area(ROWS.promotion, 1, 1, LEFT.length - 1))
    .merge(area(ROWS.day, 1, 1, LEFT.length - 1))
    .style(area(ROWS.promotion, 1, 2, LEFT.length - 1), sheetPalette.input);
  const rule = { formula: `=CNAM.RULE("outcomes.least",${sheet.rules})` };
  const place = { column: RIGHT_COLUMN, labelColumns: RIGHT.length - 1, isComputed: true } as const;
  return sheet.field(ROWS.promotion, words.least, rule, place);
}

/** Who they are, each unit across the page, the accounts; gives the row that follows. */
function putTables(page: ReportPage, figures: FiguresSheet, least: string): number {
  const { sheet } = page;
  const { workbook, request } = sheet;
  const rates = chartsOfMarks("successRate", marksContext(workbook, request));
  const chart = rates.find(({ sheets: [of] }) => of === request.marks) ?? rates[0];
  const decided = decidedIn(workbook);
  const people = putBeside(page, ROWS.tables, outcomesTable(sheet, figures, decided), decisionsTable(sheet, decided));
  const across = { row: people, column: 0, labelColumns: RIGHT_COLUMN + 1 };
  const units = page.put(across, unitsTable(sheet, figures, chart, least));
  return putBeside(page, units, budgetTable(sheet), indicatorsTable(sheet));
}

/** Two tables; gives the row under both. */
function putBeside(page: ReportPage, row: number, left: ReportTable, right: ReportTable): number {
  const ends = [
    page.put({ row, column: 0, labelColumns: 1 }, left),
    page.put({ row, column: RIGHT_COLUMN, labelColumns: 1 }, right),
  ];
  return Math.max(...ends);
}

/** What the audit has found, and what is due next; gives the row under both. */
function putLists(sheet: CreatedSheet, figures: FiguresSheet, row: number): number {
  const { workbook, request } = sheet;
  const { audited, locale } = request;
  if (!audited) return row;
  const width = LEFT.reduce((sum, one) => sum + one, 0);
  sheet.draft.heights(Object.fromEntries(Array.from({ length: MOST_DUE }, (_, at) => [row + 1 + at, ROW_HEIGHT])));
  const { findings, day: today } = audited;
  const place = { row, columns: LEFT.length, width, most: MOST_ALERTS, fontSize: TEXT };
  const [due] = chartsOfTables(workbook, "obligations", locale);
  if (due) {
    const dates = { row, column: RIGHT_COLUMN, columns: RIGHT.length, fontSize: TEXT, locale, today };
    putDueDates(sheet.draft, figures.draft, figures.put(due), dates);
  } else
    sheet
      .section(row, chartSheetWords[locale].dashboard.due, RIGHT_COLUMN, RIGHT.length)
      .remark(row + 1, RIGHT_COLUMN, sheet.words.report.noDue);
  const after = putAlerts(sheet.draft, place, { findings, locale, today });
  return Math.max(after, row + 1 + MOST_DUE) + 1;
}

/** A box for each party of the convention; gives the row that follows. */
function putSignatures(sheet: CreatedSheet, row: number): number {
  const { convention, locale } = sheet.request;
  const parties = budgetContent(convention, locale).parties.map(({ name }) => name);
  const places = [0, 2, RIGHT_COLUMN, RIGHT_COLUMN + 2];
  const line = { line: "thin", color: sheetPalette.line } as const;
  sheet.section(row, sheet.words.report.signatures);
  parties.slice(0, places.length).forEach((party, index) => {
    const column = places[index] ?? 0;
    const [name, box] = [area(row + 1, column, 1, 2), area(row + 2, column, 1, 2)];
    sheet.draft
      .put(name.row, column, party)
      .merge(name)
      .merge(box)
      .style(name, { fontSize: TEXT, bold: true, wrap: true, vertical: "middle", color: sheetPalette.ink })
      .style(box, { border: { top: line, right: line, bottom: line, left: line } });
    sheet.atLeast(name.row, sheet.heightOf(party, column, 2));
  });
  sheet.draft.heights({ [row + 2]: SIGNATURE_HEIGHT });
  return row + 3;
}
