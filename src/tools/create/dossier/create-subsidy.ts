/** « Subvention »: its payments, the caps, the cost that the parties share, and the budget that the text prints. */
import { cap } from "../../../functions/finance/cap";
import { columnsOf } from "../../../functions/description";
import { subsidy } from "../../../functions/finance/subsidy";
import type { Convention } from "../../../conventions/types";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { area, cellReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { sheetPalette } from "../../sheet-palette";
import { isSet, openValues, valueOf } from "../convention-keys";
import { CreatedSheet, GAP, type FieldOptions } from "../created-sheet";
import { headingOf, putInputTable, type TableColumn } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { putSpilledResult } from "../spilled-result";
import { partyNames } from "./dossier-parties";
import { putPrintedBudget } from "./printed-budget";
import { linkedWords } from "./register";

const WIDTHS = [230, 170, 130, 130, 130, GAP, 90, 180, 116, 116, 116, 116, 116, 116];
const FIELD_ROW = 3;
const PAYMENTS_ROW = 10;
/** « Montant » of SUBSIDY. */
const AMOUNT = 3;
const CAP_COLUMN = 6;
const TOTAL_ROWS = 1;

export function isSubsidised(convention: Convention): boolean {
  return openValues(convention, "finance.subsidy.<n>.rate").length > 0;
}

export function createSubsidy(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { subsidy: words } = linkedWords(request);
  const { convention } = request;
  const options = { name: words.sheet, tab: sheetPalette.tab.billing, title: words.title, help: words.help };
  const sheet = new CreatedSheet(workbook, request, options, WIDTHS);
  const called = putFields(sheet, request);
  const payments = openValues(convention, "finance.subsidy.<n>.rate").length + TOTAL_ROWS;
  sheet.section(PAYMENTS_ROW - 1, words.payments, 0, 5);
  putSpilledResult(sheet, PAYMENTS_ROW, 0, `=${called}`, subsidy.description.results, payments);
  const shared = putSharedCost(sheet, request, PAYMENTS_ROW + payments + 2);
  const capped = putCaps(sheet, request, shared + 1);
  putPrintedBudget(sheet, capped + 1);
  sheet.draft.freeze(FIELD_ROW, 0);
  return sheet.print("landscape").edits();
}

/** Gives the call of SUBSIDY. */
function putFields(sheet: CreatedSheet, { links, convention, year }: LinkedRequest): string {
  const { subsidy: words } = sheet.words.dossier;
  const euros = { format: EURO_FORMAT } as const;
  const computed: FieldOptions = { ...euros, isComputed: true };
  const rule = (key: string): { formula: string } | undefined =>
    isSet(convention, key) ? { formula: `=CNAM.RULE("${key}",${sheet.rules})` } : undefined;
  sheet.field(FIELD_ROW, sheet.words.schedule.year, year, { entry: sheet.year });
  const granted = sheet.field(FIELD_ROW + 1, words.granted, rule("finance.subsidy.amount"), {
    ...euros,
    entry: sheet.amount,
    remark: words.grantedRemark,
  });
  sheet.field(FIELD_ROW + 2, words.inKind, rule("finance.subsidy.inKind"), { ...euros, entry: sheet.amount });
  const expected = { formula: `=SUM(${links.of("chargeForecasts")})` };
  const forecast = sheet.field(FIELD_ROW + 3, words.forecast, expected, computed);
  const spent = { formula: `=IF(${links.of("closedOn")}="","",SUM(${links.of("chargeActuals")}))` };
  const actual = sheet.field(FIELD_ROW + 4, words.actual, spent, { ...computed, remark: words.actualRemark });
  const called = `CNAM.SUBSIDY(${granted},${forecast},${actual},${sheet.rules})`;
  const due = { formula: `=IF(${actual}="","",SUM(INDEX(${called},0,${AMOUNT})))` };
  sheet.field(FIELD_ROW + 5, words.due, due, computed);
  sheet
    .link("year", area(FIELD_ROW, 1))
    .link("subsidyForecast", area(FIELD_ROW + 1, 1))
    .link("inKind", area(FIELD_ROW + 2, 1))
    .link("subsidyActual", area(FIELD_ROW + 5, 1));
  return called;
}

/** What each party is to bear of the cost, and what its charges say; gives the row that follows. */
function putSharedCost(sheet: CreatedSheet, { links }: LinkedRequest, row: number): number {
  const { subsidy: words, settlement, forecast, variance } = sheet.words.dossier;
  const parties = partyNames(sheet.request);
  const first = row + 2;
  sheet.section(row, words.shared, 0, 5);
  sheet.headings(row + 1, 0, [settlement.party, words.part, forecast, variance]);
  sheet.body(area(first, 0, parties.length, 4));
  parties.forEach((name, index) => {
    const at = (column: number): string => cellReference(first + index, column);
    const part = `INDEX(CNAM.SHARE(SUM(${links.of("chargeForecasts")}),${sheet.rules}),${index + 1},2)`;
    const own = `SUMIFS(${links.of("chargeForecasts")},${links.of("chargeParties")},${at(0)})`;
    sheet.draft
      .put(first + index, 0, name)
      .formula(first + index, 1, `=${part}`)
      .formula(first + index, 2, `=${own}`)
      // In cents: sums of decimals leave dust.
      .formula(first + index, 3, `=ROUND(${at(2)}-${at(1)},2)`);
  });
  sheet.draft
    .numberFormat(area(first, 1, parties.length, 3), EURO_FORMAT)
    .style(area(row + 1, 1, 1, 3), { horizontal: "right" });
  return first + parties.length;
}

/** The year's own lines, then those of the other years, which are typed; the caps stand beside. Gives the row that follows. */
function putCaps(sheet: CreatedSheet, request: LinkedRequest, row: number): number {
  const { subsidy: words } = sheet.words.dossier;
  const parties = partyNames(request);
  const years = termOf(request.convention);
  const rows = parties.length * years;
  const table = putInputTable(sheet, row + 1, 0, capColumns(sheet, request), rows);
  sheet.section(row, words.spending, 0, 5).section(row, words.caps, CAP_COLUMN, WIDTHS.length - CAP_COLUMN);
  const formula = `=CNAM.CAP(${table.reference},${sheet.rules})`;
  putSpilledResult(sheet, row + 1, CAP_COLUMN, formula, cap.description.results, years * (parties.length + 1));
  return Math.max(table.closing, row + 1 + years * (parties.length + 1)) + 1;
}

function capColumns(sheet: CreatedSheet, request: LinkedRequest): readonly TableColumn[] {
  const { links, locale } = request;
  const parties = partyNames(request);
  const known = columnsOf(cap.description, "table");
  const ofYear =
    (content: (party: string) => string) =>
    (index: number): { formula: string } | undefined => {
      const party = parties[index];
      return party === undefined ? undefined : { formula: content(`"${party.replaceAll('"', '""')}"`) };
    };
  const sumOf = (amounts: string, party: string): string => `SUMIFS(${amounts},${links.of("chargeParties")},${party})`;
  const spent = (party: string): string => {
    const [actual, forecast] = [sumOf(links.of("chargeActuals"), party), sumOf(links.of("chargeForecasts"), party)];
    return `=IF(${links.of("closedOn")}="",${forecast},${actual})`;
  };
  return [
    { heading: headingOf(known, "year", locale), entry: sheet.year, content: ofYear(() => `=${links.of("year")}`) },
    {
      heading: headingOf(known, "party", locale),
      entry: sheet.choice("party", parties),
      content: (index) => parties[index],
    },
    { heading: headingOf(known, "amount", locale), entry: sheet.amount, format: EURO_FORMAT, content: ofYear(spent) },
  ];
}

/** How many years the text is for. */
function termOf(convention: Convention): number {
  const [first, last] = [valueOf(convention, "finance.cap.firstYear"), valueOf(convention, "finance.cap.lastYear")];
  const [from, to] = [first?.value, last?.value];
  return typeof from === "number" && typeof to === "number" ? to - from + 1 : 1;
}
