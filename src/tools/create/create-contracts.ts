/** « Contrats »: the contracts of a cohort, what each brings in, how many run, and when the funder pays. */
import type { Convention } from "../../conventions/types";
import { columnsOf } from "../../functions/description";
import { CONTRACT_TYPES } from "../../functions/finance/contract-columns";
import { funding } from "../../functions/finance/funding";
import { revenue } from "../../functions/finance/revenue";
import { createdSheetWords, type CreatedSheetWords } from "../../i18n/created-sheets";
import { dateInYear, parseRecurringDate } from "../../rules/calendar/recurring-date";
import { toSerial, type CivilDate } from "../../rules/exact/serial-date";

import type { Area, WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { area, areaReference, cellReference } from "../cell-reference";
import { EURO_FORMAT } from "../create-budget";
import { sheetPalette } from "../sheet-palette";
import { isSet, openValues, textOf } from "./convention-keys";
import { CreatedSheet, DATE_FORMAT, GAP, type Entry } from "./created-sheet";
import { headedColumn, headingOf, putInputTable, rowsUnder, type InputTable, type TableColumn } from "./input-table";
import { hasNpecList, npecFormulas, type NpecFormulas } from "./npec-lookup";
import type { SheetRequest } from "./sheet-request";
import { putSpilledResult } from "./spilled-result";

export type ContractColumn = (typeof HOURLY)[number] | (typeof YEARLY)[number];

/** Paid by the hour. */
const HOURLY = ["learner", "contract", "type", "start", "end", "break", "hours", "rate", "priority"] as const;
/** Paid by the year. */
const YEARLY = [
  "learner",
  "contract",
  "type",
  "start",
  "end",
  "break",
  "yearly",
  "level",
  "distance",
  "concluded",
  "trainingStart",
  "companyStart",
  "weekly",
  "earlierBreak",
  "invoiced",
  "hours",
  "rate",
  "priority",
] as const;

const FIELD_ROW = 3;
const TABLE_ROW = 9;
const LABEL_WIDTH = 170;
/** Columns that no function reads come last: on what the forecast rests, and what finds the level in a list. */
const UNREAD = { basis: 0, rncp: 1, branch: 2, since: 3, remark: 4 } as const;
const UNREAD_WIDTHS = [130, 92, 130, 118, 250];
const RESULT_WIDTHS = [74, 64, 98, 106];
const FUNDING_WIDTHS = [120, 92, 230, 92, 70, 110, 80, 92];
/** Four payments a year, a balance and the employer's share: a contract of three years. */
const PAYMENTS_PER_CONTRACT = 14;
/** The totals stand over the dates, right of the figures asked for. */
const TOTAL = { column: 3, labelColumns: 3 } as const;
const CLAIM_COLUMN = { contract: 0, debtor: 1, label: 2, amount: 5 } as const;
const ROWS_OF_LATER_CLAIMS = 100;
const REVENUE_COLUMN = { revenue: 2, share: 3 } as const;

export function fundsContracts(convention: Convention): boolean {
  return isSet(convention, "finance.revenue.yearDays") || isSet(convention, "finance.hourlyFunding");
}

export function createContracts(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale, learners, links } = request;
  const words = createdSheetWords[locale].contracts;
  const isYearly = isSet(convention, "finance.revenue.yearDays");
  const ids = columnsInOrder(isYearly ? YEARLY : HOURLY, links !== undefined);
  const tableWidths = [...ids.map((id) => WIDTH[id]), ...(isYearly ? UNREAD_WIDTHS : [])];
  const hasFunding = links !== undefined || (isYearly && openValues(convention, "finance.funding.<n>.rate").length > 0);
  const widths = [...tableWidths, GAP, ...RESULT_WIDTHS, ...(hasFunding ? [GAP, ...FUNDING_WIDTHS] : [])];
  const sheet = new CreatedSheet(
    workbook,
    request,
    {
      name: words.sheet,
      tab: sheetPalette.tab.billing,
      title: words.title,
      help: [words.help, ...(hasFunding ? [words.fundingHelp] : []), ...(isYearly ? [words.npecHelp] : [])].join(" "),
    },
    widths,
  );
  const found = isYearly ? npecOf(workbook, ids, words.npec) : null;
  const columns = [
    ...ids.map((id) => (id === "yearly" ? yearlyColumn(sheet, found) : contractColumn(sheet, id))),
    ...(isYearly ? [basisColumn(sheet), ...npecColumns(sheet, found)] : []),
  ];
  const table = putInputTable(sheet, TABLE_ROW, 0, columns, learners);
  const resultColumn = tableWidths.length + 1;
  putFigures(sheet, table, resultColumn);
  const fundingColumn = resultColumn + RESULT_WIDTHS.length + 1;
  if (hasFunding) putFunding(sheet, table, fundingColumn, learners);
  linkTable(sheet, table, ids, isYearly);
  sheet.tellInsertion(table.closing + 1);
  sheet.draft.freeze(TABLE_ROW + 1, 1);
  // Payments have rows of their own, which are none of the learners': they are read on the screen.
  const printed = area(0, 0, table.closing + 2, resultColumn + RESULT_WIDTHS.length);
  return sheet.print("landscape", TABLE_ROW, { repeatColumns: { first: 0, last: 1 }, area: printed }).plan(words.plan);
}

/** A file forecasts from the contracts as they were signed: what happens later stands apart, after the rest. */
function columnsInOrder(ids: readonly ContractColumn[], isLinked: boolean): readonly ContractColumn[] {
  return isLinked ? [...ids.filter((id) => id !== "break"), "break"] : ids;
}

/** Of the table of a file, in its order: what a formula reads by its place. */
export function linkedContractColumns(convention: Convention): readonly ContractColumn[] {
  return columnsInOrder(isSet(convention, "finance.revenue.yearDays") ? YEARLY : HOURLY, true);
}

function linkTable(sheet: CreatedSheet, table: InputTable, ids: readonly ContractColumn[], hasCodes: boolean): void {
  sheet
    .link("contracts", headedColumn(table, 0, ids.length))
    .link("signedContracts", headedColumn(table, 0, ids.indexOf("break")))
    .link("contractChoices", rowsUnder(table, ids.indexOf("contract")));
  if (hasCodes) sheet.link("contractCodes", headedColumn(table, ids.length + UNREAD.rncp));
}

const WIDTH: Readonly<Record<ContractColumn, number>> = {
  learner: LABEL_WIDTH,
  contract: 84,
  type: 136,
  start: 84,
  end: 84,
  break: 84,
  yearly: 90,
  level: 56,
  distance: 68,
  concluded: 88,
  trainingStart: 88,
  companyStart: 88,
  weekly: 70,
  earlierBreak: 82,
  invoiced: 84,
  hours: 76,
  rate: 74,
  priority: 78,
};

/** `REVENUE` and `FUNDING` name the columns they share alike. */
const KNOWN = [revenue, funding].flatMap(({ description }) => columnsOf(description, "table"));

export function contractHeading(id: ContractColumn, locale: SheetRequest["locale"]): string {
  return headingOf(KNOWN, id, locale);
}

function contractColumn(sheet: CreatedSheet, id: Exclude<ContractColumn, "yearly">): TableColumn {
  const { locale } = sheet.request;
  const heading = contractHeading(id, locale);
  const date = { heading, entry: sheet.date, format: DATE_FORMAT, style: { horizontal: "center" } } as const;
  switch (id) {
    case "learner":
    case "contract":
      return { heading };
    case "type":
      return {
        heading,
        entry: sheet.choice(
          "type",
          CONTRACT_TYPES.map(({ label }) => label[locale]),
        ),
      };
    case "start":
    case "end":
    case "break":
    case "concluded":
    case "trainingStart":
    case "companyStart":
    case "invoiced":
      return date;
    case "rate":
      return { heading, entry: sheet.amount, format: EURO_FORMAT };
    case "hours":
    case "weekly":
      return { heading, entry: sheet.amount, format: "General" };
    case "level":
      return { heading, entry: levelEntry(sheet), style: { horizontal: "center" } };
    case "distance":
      return { heading, entry: shareEntry(sheet), format: "0 %" };
    case "earlierBreak":
    case "priority":
      return { heading, entry: sheet.yesNo, style: { horizontal: "center" } };
  }
}

function levelEntry(sheet: CreatedSheet): Entry {
  const { amountTitle, level } = sheet.words.entries;
  const rule = { kind: "whole", comparison: "between", operands: [3, 8] } as const;
  return { rule, allowBlank: true, onError: "stop", errorTitle: amountTitle, errorMessage: level };
}

function shareEntry(sheet: CreatedSheet): Entry {
  const { amountTitle, share } = sheet.words.entries;
  const rule = { kind: "decimal", comparison: "between", operands: [0, 1] } as const;
  return { rule, allowBlank: true, onError: "stop", errorTitle: amountTitle, errorMessage: share };
}

/** The formulas of a row of the table, where a list was imported. */
type FoundLevel = ((row: number) => NpecFormulas) | null;

function npecOf(
  workbook: WorkbookModel,
  ids: readonly ContractColumn[],
  words: CreatedSheetWords["contracts"]["npec"],
): FoundLevel {
  if (!hasNpecList(workbook)) return null;
  const read = (id: ContractColumn, row: number): string => cellReference(row, ids.indexOf(id));
  const unread = (at: number, row: number): string => cellReference(row, ids.length + at);
  return (row) =>
    npecFormulas(
      {
        ...{ rncp: unread(UNREAD.rncp, row), branch: unread(UNREAD.branch, row), since: unread(UNREAD.since, row) },
        ...{ concluded: read("concluded", row), start: read("start", row), amount: read("yearly", row) },
      },
      words,
    );
}

/** Typed, or proposed by the list: what is typed in its place wins. */
function yearlyColumn(sheet: CreatedSheet, found: FoundLevel): TableColumn {
  return {
    heading: sheet.words.contracts.yearly,
    entry: sheet.amount,
    format: EURO_FORMAT,
    ...(found && { content: (_index: number, row: number) => ({ formula: found(row).amount }) }),
  };
}

/** What finds the level in the list, and what the list says of it. */
function npecColumns(sheet: CreatedSheet, found: FoundLevel): readonly TableColumn[] {
  const { npec: words } = sheet.words.contracts;
  const computed = (id: "since" | "remark"): Pick<TableColumn, "isComputed" | "content"> => ({
    isComputed: true,
    ...(found && { content: (_index: number, row: number) => ({ formula: found(row)[id] }) }),
  });
  return [
    { heading: words.rncp, format: "@", style: { horizontal: "left" } },
    { heading: words.branch },
    { heading: words.since, ...computed("since"), format: DATE_FORMAT, style: { horizontal: "center" } },
    { heading: words.remark, ...computed("remark"), style: { color: sheetPalette.quiet } },
  ];
}

/** On what the amount rests until the contract is settled: fixed by the funder, or the national mean. */
function basisColumn(sheet: CreatedSheet): TableColumn {
  const { contracts } = sheet.words;
  const usual = textOf(sheet.request.convention, "finance.revenue.basis");
  const choices = [contracts.basis.opco, contracts.basis.average];
  const content = usual === "average" ? contracts.basis.average : usual === "opco" ? contracts.basis.opco : undefined;
  return {
    heading: contracts.basisHeading,
    entry: sheet.choice("basis", choices),
    ...(content !== undefined && { content: () => content }),
  };
}

/** The day asked about, the totals, and the revenue of each contract beside its row. */
function putFigures(sheet: CreatedSheet, table: InputTable, column: number): void {
  const { contracts: words } = sheet.words;
  const { from, to, day, next } = sheet.request.links ? putYear(sheet) : putPeriod(sheet);
  const count = { formula: `=CNAM.HEADCOUNT(${table.reference},${day},${sheet.rules})` };
  sheet.field(next, words.headcount, count, { isComputed: true });
  const rows = table.closing - table.headingRow;
  const sumOf = (offset: number): string => areaReference(area(table.first, column + offset, rows), "both");
  // In a file the break stands last: the amounts are a column nearer.
  const labelColumns = sheet.request.links ? TOTAL.labelColumns - 1 : TOTAL.labelColumns;
  const total = {
    column: TOTAL.column,
    labelColumns,
    format: EURO_FORMAT,
    isComputed: true,
  } as const;
  sheet.field(FIELD_ROW, words.total, { formula: `=SUM(${sumOf(REVENUE_COLUMN.revenue)})` }, total);
  sheet.field(FIELD_ROW + 1, words.share, { formula: `=SUM(${sumOf(REVENUE_COLUMN.share)})` }, total);
  sheet.link("headcount", area(next, 1)).link("actualRevenue", area(FIELD_ROW, TOTAL.column + labelColumns));
  const formula = `=CNAM.REVENUE(${table.reference},${from},${to},${sheet.rules})`;
  sheet.section(TABLE_ROW - 1, words.contracts, 0, column - 1);
  sheet.section(TABLE_ROW - 1, words.revenue, column, RESULT_WIDTHS.length);
  putSpilledResult(sheet, TABLE_ROW, column, formula, revenue.description.results, rows);
}

interface Asked {
  /** References; blank for the whole of each contract. */
  readonly from: string;
  readonly to: string;
  readonly day: string;
  /** The row under these fields. */
  readonly next: number;
}

function putPeriod(sheet: CreatedSheet): Asked {
  const { contracts: words } = sheet.words;
  const dated = { entry: sheet.date, format: DATE_FORMAT };
  const { convention, year } = sheet.request;
  return {
    from: sheet.field(FIELD_ROW, words.from, undefined, dated),
    to: sheet.field(FIELD_ROW + 1, words.to, undefined, dated),
    day: sheet.field(FIELD_ROW + 2, words.day, toSerial(headcountDay(convention, year)), dated),
    next: FIELD_ROW + 3,
  };
}

/** A file asks for its year once; its exercises are on the sheet of revenue. */
function putYear(sheet: CreatedSheet): Asked {
  const { contracts: words, schedule } = sheet.words;
  const { convention, year: asked } = sheet.request;
  const year = sheet.field(FIELD_ROW, schedule.year, asked, { entry: sheet.year });
  sheet.link("year", area(FIELD_ROW, 1));
  const on = headcountDay(convention, asked);
  const formula = `=DATE(${year}+${on.year - asked},${on.month},${on.day})`;
  const day = sheet.field(FIELD_ROW + 1, words.day, { formula }, { entry: sheet.date, format: DATE_FORMAT });
  return { from: "", to: "", day, next: FIELD_ROW + 2 };
}

/** The convention's own day, else the last of the year. */
function headcountDay(convention: Convention, year: number): CivilDate {
  const recurring = parseRecurringDate(textOf(convention, "finance.headcountDate") ?? "");
  const date = recurring.ok ? dateInYear(recurring.value, year) : recurring;
  return date.ok ? date.value : { year, month: 12, day: 31 };
}

function putFunding(sheet: CreatedSheet, table: InputTable, column: number, learners: number): void {
  const { contracts: words } = sheet.words;
  sheet.section(TABLE_ROW - 1, words.funding, column, FUNDING_WIDTHS.length);
  const formula = `=CNAM.FUNDING(${table.reference},${sheet.rules})`;
  const rows = learners * PAYMENTS_PER_CONTRACT;
  putSpilledResult(sheet, TABLE_ROW, column, formula, funding.description.results, rows);
  if (!sheet.request.links) return;
  // Contracts added later have payments too, below those that were made ready: the sheet has these rows.
  const claims = (offset: number): Area => area(TABLE_ROW, column + offset, rows + ROWS_OF_LATER_CLAIMS + 1);
  sheet.draft.numberFormat(claims(CLAIM_COLUMN.amount), EURO_FORMAT);
  sheet
    .link("claims", area(TABLE_ROW, column, rows + ROWS_OF_LATER_CLAIMS + 1, FUNDING_WIDTHS.length))
    .link("claimChoices", area(TABLE_ROW + 1, column + CLAIM_COLUMN.label, rows))
    .link("claimContracts", claims(CLAIM_COLUMN.contract))
    .link("claimDebtors", claims(CLAIM_COLUMN.debtor))
    .link("claimLabels", claims(CLAIM_COLUMN.label))
    .link("claimAmounts", claims(CLAIM_COLUMN.amount));
}
