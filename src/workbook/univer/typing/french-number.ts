/** Numbers and dates as a French keyboard types them: `12,5`, `1 234,50 €`, `30 %`, `31/12/2026`. */

export interface TypedNumber {
  readonly value: number;
  /** How the cell should show it, when it has no number format yet. */
  readonly pattern?: string;
}

const number = /^([-+]?)((?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d*)?|,\d+)\s*(%|€)?$/u;
const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

const msPerDay = 86_400_000;
/** Day 0 of Excel's count, which takes 1900 for a leap year: right from 1 March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);

/** Excel's reading of two digits: 00–29 are of this century. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readDate(text: string): TypedNumber | undefined {
  const match = date.exec(text);
  if (!match) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), fullYear(Number(match[3]))];
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day && year >= 1901;
  return exists ? { value: (moment.getTime() - epoch) / msPerDay, pattern: "dd/mm/yyyy" } : undefined;
}

/** `12,5 %` shows two decimals and `30 %` none, as Excel does. */
function patternFor(unit: string | undefined, hasDecimals: boolean): string | undefined {
  if (unit === "%") return hasDecimals ? "0.00%" : "0%";
  if (unit === "€") return hasDecimals ? '#,##0.00 "€"' : '#,##0 "€"';
  return undefined;
}

/** `undefined` for text that is no number or date in French. */
export function readFrenchNumber(text: string): TypedNumber | undefined {
  const trimmed = text.trim();
  const match = number.exec(trimmed);
  if (!match) return readDate(trimmed);
  const [, sign = "", written = "", unit] = match;
  const plain = written.replace(/[ \u00a0\u202f]/gu, "").replace(",", ".");
  // A percentage is the decimal two places to the left, read by the engine so that 12,3 % is 0.123 exactly.
  const value = Number(`${sign}${plain}${unit === "%" ? "e-2" : ""}`);
  const pattern = patternFor(unit, written.includes(","));
  return { value, ...(pattern && { pattern }) };
}
