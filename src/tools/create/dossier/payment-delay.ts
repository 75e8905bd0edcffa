/** When an invoice without a due date is to be paid: LEDGER's rule as formulas, for sheets that list invoices one by one. */
import { area } from "../../cell-reference";
import type { CreatedSheet } from "../created-sheet";

const KEY = "finance.invoice.dueAfter";

export interface PaymentDelay {
  /** References to cells that hold a number. */
  readonly days: string;
  readonly months: string;
}

/** The delay as the rules write it, and what it comes to on the right; one in hours or working days is `#N/A`. */
export function putPaymentDelay(sheet: CreatedSheet, row: number, column: number): PaymentDelay {
  const { papers: words } = sheet.words.dossier;
  const computed = { column, isComputed: true } as const;
  const text = sheet.field(row, words.delay, { formula: `=CNAM.RULE("${KEY}",${sheet.rules})` }, computed);
  const ends = (unit: string): string => `RIGHT(${text},${unit.length + 1})=" ${unit}"`;
  const amount = `VALUE(LEFT(${text},FIND(" ",${text})-1))`;
  const isMonths = `OR(${ends("mois")},${ends("an")},${ends("ans")})`;
  const none = `ISERROR(FIND(" ",${text}))`;
  const days = `=IF(OR(${none},${isMonths}),0,IF(${ends("j")},${amount},IF(${ends("sem")},7*${amount},NA())))`;
  const months = `=IF(${none},0,IF(${ends("mois")},${amount},IF(OR(${ends("an")},${ends("ans")}),12*${amount},0)))`;
  sheet.draft.numberFormat(area(row + 1, column + 1, 2), "0");
  return {
    days: sheet.field(row + 1, words.delayDays, { formula: days }, computed),
    months: sheet.field(row + 2, words.delayMonths, { formula: months }, computed),
  };
}

/** The last day to pay, of a cell or of each cell of a column: as typed, else counted from the invoice's day. */
export function payableUntil(typed: string, date: string, { days, months }: PaymentDelay): string {
  const later = (offset: string): string => `DATE(YEAR(${date}),MONTH(${date})+${months}${offset})`;
  // A month is from a day to the same one, or to the last of a shorter month.
  const counted = `IF(DAY(${later(`,DAY(${date})`)})=DAY(${date}),${later(`,DAY(${date})`)},${later("+1,0")})`;
  return `IF(${typed}<>"",${typed},${counted}+${days})`;
}
