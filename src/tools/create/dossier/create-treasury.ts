/** « Trésorerie »: the cash of the party that holds the revenue, month by month, and its lowest point. */
import { treasury } from "../../../functions/finance/treasury";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { area, areaReference, cellReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { sheetPalette } from "../../sheet-palette";
import { CreatedSheet, DATE_FORMAT, GAP, type FieldOptions } from "../created-sheet";
import type { LinkedRequest } from "../sheet-request";
import { putSpilledResult } from "../spilled-result";
import type { Link } from "./linked-names";
import { linkedWords } from "./register";

const MONTHS = 36;
const FIELD_ROW = 3;
const HEADING_ROW = 8;
const COLUMN = { month: 0, first: 1, net: 4, balance: 5, expected: 6, details: 8 } as const;
const DETAIL_WIDTHS = [84, 104, 104, 104, 104, GAP];
/** « Net » of TREASURY. */
const NET = 3;
/** What is out of the period, or without a date, is told under the months. */
const LINES_APART = 3;
/** What comes in and goes out, then what is awaited and counts in no balance. */
const SOURCES: readonly Link[] = ["receipts", "expenseFlows", "transferFlows", "claims"];
const COUNTED = SOURCES.length - 1;

export function createTreasury(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { treasury: words } = linkedWords(request);
  const details = SOURCES.flatMap(() => DETAIL_WIDTHS);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.dashboard, title: words.title, help: words.help },
    [120, 116, 116, 116, 116, 116, 124, GAP, ...details],
  );
  const period = putFields(sheet, request);
  SOURCES.forEach((source, index) => {
    const column = COLUMN.details + index * DETAIL_WIDTHS.length;
    const formula = `=CNAM.TREASURY(${request.links.of(source)},${period.from},${period.to},,${sheet.rules})`;
    sheet.section(HEADING_ROW - 1, words.sources[index] ?? "", column, DETAIL_WIDTHS.length - 1);
    putSpilledResult(sheet, HEADING_ROW, column, formula, treasury.description.results, MONTHS + LINES_APART);
  });
  sheet.section(HEADING_ROW - 1, words.months, 0, COLUMN.expected + 1);
  sheet.headings(HEADING_ROW, 0, [words.month, ...words.columns]);
  putMonths(sheet, period);
  sheet.draft.freeze(HEADING_ROW + 1, 1).style(area(HEADING_ROW, 1, 1, COLUMN.expected), { horizontal: "right" });
  const printed = area(0, 0, HEADING_ROW + 1 + MONTHS, COLUMN.expected + 1);
  return sheet.print("portrait", HEADING_ROW, { area: printed, fitToWidth: 1 }).edits();
}

interface Period {
  readonly from: string;
  readonly to: string;
  readonly opening: string;
}

function putFields(sheet: CreatedSheet, { links }: LinkedRequest): Period {
  const { treasury: words } = sheet.words.dossier;
  const year = links.of("year");
  const dated: FieldOptions = { entry: sheet.date, format: DATE_FORMAT };
  const balances = areaReference(area(HEADING_ROW + 1, COLUMN.balance, MONTHS), "both");
  const months = areaReference(area(HEADING_ROW + 1, COLUMN.month, MONTHS), "both");
  const lowest = `MIN(${balances})`;
  const right = { column: 3, labelColumns: 2, isComputed: true } as const;
  sheet.field(FIELD_ROW, words.lowest, { formula: `=${lowest}` }, { ...right, format: EURO_FORMAT });
  const when = { formula: `=INDEX(${months},MATCH(${lowest},${balances},0))` };
  sheet.field(FIELD_ROW + 1, words.lowestMonth, when, { ...right, format: "mmmm yyyy" });
  return {
    from: sheet.field(FIELD_ROW, words.from, { formula: `=DATE(${year},1,1)` }, dated),
    to: sheet.field(FIELD_ROW + 1, words.to, { formula: `=DATE(${year}+1,12,31)` }, dated),
    opening: sheet.field(FIELD_ROW + 2, words.opening, undefined, { entry: sheet.signedAmount, format: EURO_FORMAT }),
  };
}

function putMonths(sheet: CreatedSheet, { from, to, opening }: Period): void {
  const first = HEADING_ROW + 1;
  const target = area(first, 0, MONTHS, COLUMN.expected + 1);
  sheet.body(target);
  for (let index = 0; index < MONTHS; index += 1) {
    const row = first + index;
    const at = (column: number): string => cellReference(row, column);
    const month = `EDATE(DATE(YEAR(${from}),MONTH(${from}),1),${index})`;
    const shown = (value: string): string => `=IF(${at(COLUMN.month)}="","",${value})`;
    sheet.draft.formula(row, COLUMN.month, `=IF(${month}>${to},"",${month})`);
    for (let source = 0; source < COUNTED; source += 1)
      sheet.draft.formula(row, COLUMN.first + source, shown(at(netColumn(source))));
    const net = areaReference(area(row, COLUMN.first, 1, COUNTED));
    const before = index === 0 ? opening : cellReference(row - 1, COLUMN.balance);
    sheet.draft
      .formula(row, COLUMN.net, shown(`SUM(${net})`))
      .formula(row, COLUMN.balance, shown(`${before}+${at(COLUMN.net)}`))
      .formula(row, COLUMN.expected, shown(at(netColumn(COUNTED))));
  }
  sheet.draft
    .numberFormat({ ...target, columns: 1 }, "mmmm yyyy")
    .style({ ...target, columns: 1 }, { horizontal: "left" })
    .numberFormat({ ...target, column: 1, columns: COLUMN.expected }, EURO_FORMAT)
    .style({ ...target, column: COLUMN.balance, columns: 1 }, { bold: true });
}

function netColumn(source: number): number {
  return COLUMN.details + source * DETAIL_WIDTHS.length + NET;
}
