/** « Comptes » and « Clôture »: where each contract and debtor stands on a day, with the sums above. */
import { cutoff } from "../../../functions/finance/cutoff";
import { ledger } from "../../../functions/finance/ledger";
import type { ResultColumn } from "../../../functions/table/columns";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { area, areaReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { sheetPalette } from "../../sheet-palette";
import { CreatedSheet, DATE_FORMAT } from "../created-sheet";
import type { LinkedRequest } from "../sheet-request";
import { putSpilledResult } from "../spilled-result";
import { linkedWords } from "./register";

const FIELD_ROW = 3;
const TOTAL_ROW = 5;
const RESULT_ROW = 6;
/** Contracts have a funder and an employer; lines that belong to none follow. */
const LINES_PER_LEARNER = 2;
const LATER_LINES = 100;

interface Statement {
  readonly words: { readonly sheet: string; readonly title: string; readonly help: string };
  readonly widths: readonly number[];
  readonly results: readonly ResultColumn[] | undefined;
  readonly formula: (date: string, rules: string) => string;
}

export function createLedger(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { links } = request;
  const registers = [links.of("contracts"), links.of("invoices"), links.of("receipts")].join(",");
  return createStatement(workbook, request, {
    words: linkedWords(request).ledger,
    widths: [104, 104, 94, 94, 94, 94, 94, 94, 94, 84, 280],
    results: ledger.description.results,
    formula: (date, rules) => `=CNAM.LEDGER(${registers},${date},${rules})`,
  });
}

export function createClosing(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { links } = request;
  const registers = [links.of("contracts"), links.of("invoices")].join(",");
  return createStatement(workbook, request, {
    words: linkedWords(request).closing,
    widths: [110, 110, 112, 112, 112, 112, 80, 92, 330],
    results: cutoff.description.results,
    formula: (date, rules) => `=CNAM.CUTOFF(${registers},${date},${rules})`,
  });
}

function createStatement(workbook: WorkbookModel, request: LinkedRequest, statement: Statement): readonly Edit[] {
  const { words, widths, results = [], formula } = statement;
  const { sheet: name, title, help } = words;
  const sheet = new CreatedSheet(workbook, request, { name, tab: sheetPalette.tab.dashboard, title, help }, widths);
  const end = { formula: `=DATE(${request.links.of("year")},12,31)` };
  const { date, total } = sheet.words.dossier;
  const day = sheet.field(FIELD_ROW, date, end, { entry: sheet.date, format: DATE_FORMAT });
  const rows = request.learners * LINES_PER_LEARNER;
  putSpilledResult(sheet, RESULT_ROW, 0, formula(day, sheet.rules), results, rows);
  const totals = area(TOTAL_ROW, 0, 1, widths.length);
  sheet.body(totals);
  sheet.draft.put(TOTAL_ROW, 0, total).style(totals, { bold: true, ...sheetPalette.total });
  results.forEach(({ format }, column) => {
    if (format !== "euros") return;
    const lines = area(RESULT_ROW + 1, column, rows + LATER_LINES);
    sheet.draft
      .formula(TOTAL_ROW, column, `=SUM(${areaReference(lines)})`)
      .numberFormat(area(TOTAL_ROW, column), EURO_FORMAT)
      // The sheet has all the rows that its total reads.
      .numberFormat(lines, EURO_FORMAT);
  });
  sheet.draft.freeze(RESULT_ROW + 1, 2);
  return sheet.print("landscape", RESULT_ROW, { repeatColumns: { first: 0, last: 1 } }).edits();
}
