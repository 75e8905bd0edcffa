/** A financial file whose sheets no longer say the same: a figure typed over a link, a line that no account counts. */
import { fold } from "../../../spreadsheet/cell/text";
import { sameSheetName } from "../../../workbook/address";
import type { CellValue, RangeRef } from "../../../workbook/model";
import { linkedFiles, type Link, type LinkedRanges } from "../../create/dossier/linked-names";
import type { AuditContext } from "../audit-context";
import type { AuditedSheet } from "../audited-sheet";
import type { Check, Found } from "../check";

/** What a formula computes there: its first cell, or each cell. */
const COMPUTED: readonly Link[] = [
  ...(["headcount", "forecastRevenue", "actualRevenue", "claims", "chargeForecasts", "chargeActuals"] as const),
  ...(["chargesToFill", "trainingHours", "invoiceAmounts", "receiptAmounts", "expenseFlows", "transferFlows"] as const),
  ...(["dueForecast", "dueActual"] as const),
];
const COMPUTED_CELLS: readonly Link[] = [
  ...(["budgetRevenue", "budgetCharges", "budgetActualRevenue", "budgetActualCharges", "invoiced"] as const),
];
/** Tables that are typed line by line, closed by a blank row. */
const TABLES: readonly Link[] = [
  "contracts",
  "chargeParties",
  "expenseParties",
  "transferParties",
  "invoices",
  "receipts",
];
/** As far as people type below a table: under its closing row stands how to add a line. */
const BELOW = { first: 1, rows: 12 } as const;

export const financialFile: Check = {
  id: "financialFile",
  severity: "error",
  find: (context) =>
    linkedFiles(context.workbook).flatMap((file) => [
      ...typedOver(context, file),
      ...belowTables(context, file),
      ...strayInvoices(context, file),
      ...paidTwice(context, file),
    ]),
};

interface Place {
  readonly sheet: AuditedSheet;
  readonly range: RangeRef;
}

function placeOf({ sheets }: AuditContext, file: LinkedRanges, link: Link): Place | null {
  const range = file.get(link);
  const sheet = range && sheets.find(({ name }) => sameSheetName(name, range.sheet));
  return range && sheet ? { sheet, range } : null;
}

function typedOver(context: AuditContext, file: LinkedRanges): readonly Found[] {
  const at = (link: Link, isWhole: boolean): readonly Found[] => {
    const place = placeOf(context, file, link);
    if (!place) return [];
    const { sheet, range } = place;
    return Array.from({ length: isWhole ? range.rows : 1 }, (_, index) => range.row + index).flatMap((row) => {
      const cell = sheet.cell(row, range.column);
      if (cell?.formula !== undefined || cell?.spilledFrom !== undefined) return [];
      const value = shown(cell?.value ?? null);
      return [found(sheet, row, range.column, { problem: "typed", value, other: "", amount: 0 })];
    });
  };
  return [...COMPUTED.flatMap((link) => at(link, false)), ...COMPUTED_CELLS.flatMap((link) => at(link, true))];
}

/** Lines typed under the closing row are in no table: no account counts them. */
function belowTables(context: AuditContext, file: LinkedRanges): readonly Found[] {
  return TABLES.flatMap((link) => {
    const place = placeOf(context, file, link);
    if (!place) return [];
    const { sheet, range } = place;
    const rows = Array.from({ length: BELOW.rows }, (_, index) => range.row + range.rows + BELOW.first + index);
    return rows.flatMap((row) => {
      const value = sheet.cell(row, range.column)?.value ?? null;
      if (value === null || value === "") return [];
      return [found(sheet, row, range.column, { problem: "outside", value: shown(value), other: "", amount: 0 })];
    });
  });
}

/** An invoice of no contract, or of one that the table has not. */
function strayInvoices(context: AuditContext, file: LinkedRanges): readonly Found[] {
  const invoices = placeOf(context, file, "invoices");
  const contracts = placeOf(context, file, "contracts");
  if (!invoices || !contracts) return [];
  const column = (place: Place, ...headings: readonly string[]): number => columnOf(place, headings);
  const known = new Set(
    ["contrat", "contract", "apprenant", "learner"].flatMap((heading) => {
      const at = column(contracts, heading);
      return at < 0 ? [] : rowsOf(contracts).map((row) => fold(shown(contracts.sheet.cell(row, at)?.value ?? null)));
    }),
  );
  const [number, contract, cancels] = [
    column(invoices, "facture", "invoice"),
    column(invoices, "contrat", "contract"),
    column(invoices, "annule", "cancels"),
  ] as const;
  return rowsOf(invoices).flatMap((row) => {
    const of = (at: number): string => shown(invoices.sheet.cell(row, at)?.value ?? null);
    if (of(number) === "" || (of(contract) === "" && of(cancels) !== "")) return [];
    if (of(contract) !== "" && known.has(fold(of(contract)))) return [];
    const problem = of(contract) === "" ? "noContract" : "unknownContract";
    return [found(invoices.sheet, row, contract, { problem, value: of(number), other: of(contract), amount: 0 })];
  });
}

/** More received for an invoice than it asked for, its credit notes counted. */
function paidTwice(context: AuditContext, file: LinkedRanges): readonly Found[] {
  const due = sumsBy(placeOf(context, file, "invoiceNumbers"), placeOf(context, file, "invoiceAmounts"));
  const paid = sumsBy(placeOf(context, file, "receiptInvoices"), placeOf(context, file, "receiptAmounts"));
  return [...paid].flatMap(([number, { sum, cells }]) => {
    const asked = due.get(number);
    const [last] = cells.slice(-1);
    if (!asked || !last || inCents(sum) <= inCents(asked.sum)) return [];
    const facts = { problem: "overpaid", value: number, other: "", amount: (inCents(sum) - inCents(asked.sum)) / 100 };
    return [found(last.sheet, last.row, last.column, facts)];
  });
}

interface Summed {
  readonly sum: number;
  readonly cells: readonly { readonly sheet: AuditedSheet; readonly row: number; readonly column: number }[];
}

function sumsBy(keys: Place | null, amounts: Place | null): ReadonlyMap<string, Summed> {
  const sums = new Map<string, Summed>();
  if (!keys || !amounts) return sums;
  for (const row of rowsOf(keys)) {
    const key = shown(keys.sheet.cell(row, keys.range.column)?.value ?? null);
    const amount = amounts.sheet.cell(row, amounts.range.column)?.value;
    if (key === "" || typeof amount !== "number") continue;
    const before = sums.get(key) ?? { sum: 0, cells: [] };
    const cell = { sheet: keys.sheet, row, column: keys.range.column };
    sums.set(key, { sum: before.sum + amount, cells: [...before.cells, cell] });
  }
  return sums;
}

function inCents(euros: number): number {
  return Math.round(euros * 100);
}

/** Under the headings. */
function rowsOf({ range }: Place): readonly number[] {
  return Array.from({ length: range.rows - 1 }, (_, index) => range.row + 1 + index);
}

function columnOf({ sheet, range }: Place, headings: readonly string[]): number {
  const columns = Array.from({ length: range.columns }, (_, index) => range.column + index);
  const at = columns.find((column) => headings.includes(fold(shown(sheet.cell(range.row, column)?.value ?? null))));
  return at ?? -1;
}

function shown(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

function found(sheet: AuditedSheet, row: number, column: number, facts: Found["facts"]): Found {
  return { cells: [sheet.range(row, column)], facts: { ...facts, sheet: sheet.name } };
}
