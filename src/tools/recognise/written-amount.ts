/** Amounts as people write them as text, which no sum counts: « 1.000,00 », « (12,50) », « 48,50 / mois », « 7h30 ». */
import { readAmountText, twoReadings } from "../../spreadsheet/cell/number-text";
import { toNumber } from "../../rules/exact/ratio";

/** A number, or, with `null`, one that only the user can give. */
export interface WrittenAmount {
  readonly value: number | null;
}

/** « 300,00- », as accounts print it. */
const MINUS_LAST = /^([\d\s.,'’]{1,20})\s?-$/u;
const CURRENCY = /\s{0,3}(?:€|euros?|eur)\.?$/i;
const HOURS = /^(\d{1,4})\s?h(?:\s?([0-5]\d))?$/i;
/** « (12,50) », « 48,50 / mois », « env. 300 € », « 1 200 HT »: a number among few words. */
const BEFORE = /^(?:\(\s?|[~≈]\s?|env(?:\.|iron)\s?)/iu;
const AFTER = /\s?(?:\)|\/\s?\p{L}{1,12}\.?|par \p{L}{1,12}|h\.?t\.?|t\.?t\.?c\.?|k€?)$/iu;
const MINUTES = 60;

/** `undefined` for what is no amount, and for blanks. */
export function writtenAmount(written: string): WrittenAmount | undefined {
  if (!/\d/.test(written)) return undefined;
  const text = written
    .replace(/[\u00a0\u202f]/g, " ")
    .replace("−", "-")
    .trim();
  const inner = text.replace(BEFORE, "").replace(AFTER, "").trim();
  return plainAmount(text) ?? (inner !== text && plainAmount(inner) ? { value: null } : undefined);
}

function plainAmount(text: string): WrittenAmount | undefined {
  const bare = text.replace(CURRENCY, "").replace(MINUS_LAST, "-$1").trim();
  if (twoReadings(bare)) return { value: null };
  const amount = readAmountText(bare);
  return amount && { value: toNumber(amount) };
}

/** The same in a column of hours: « 7h30 » is 7.5. */
export function writtenHours(written: string): WrittenAmount | undefined {
  const [, hours, minutes = "0"] = HOURS.exec(written.trim()) ?? [];
  if (hours !== undefined) return { value: Number(hours) + Number(minutes) / MINUTES };
  return /^\d{1,4}:[0-5]\d$/.test(written.trim()) ? { value: null } : writtenAmount(written);
}
