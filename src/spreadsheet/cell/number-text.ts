/** Numbers kept as text: `12,5`, `12.5`, `1 234,56 €`, `1.234,56`, `30 %`. */
import { divide, ratio, type Ratio } from "../../rules/exact/ratio";
import { readDecimalText, readNumber } from "../../rules/exact/read-number";
import type { Content } from "./content";
import { trim } from "./text";

/** Without one, a text is no number, however it is read: most cells of words are told apart by this alone. */
const DIGIT = /\d/;
const GROUPED = /^[+-]?\d{1,3}( \d{3})+(?=$|[.,])/;

/** The exact value of a French or English decimal, thousands in groups of three; `undefined` for anything else. */
export function readNumberText(text: string): Ratio | undefined {
  if (!DIGIT.test(text)) return undefined;
  const plain = trim(text).replace("−", "-");
  const ungrouped = GROUPED.test(plain) ? plain.replaceAll(" ", "") : plain;
  return readDecimalText(ungrouped.replace(",", "."));
}

/** The same, or a percentage: `30 %` is 3/10. */
export function readShareText(text: string): Ratio | undefined {
  const plain = trim(text);
  if (!plain.endsWith("%")) return readNumberText(plain);
  const percent = readNumberText(plain.slice(0, -1));
  return percent && divide(percent, ratio(100n));
}

/** What stands before the decimals. */
export type DecimalSign = "," | ".";

/** Thousands by full stops and decimals by a comma, or thousands twice: no decimal has two signs. */
const BY_STOPS = /^[+-]?\d{1,3}(?:(?:\.\d{3})+,\d{0,15}|(?:\.\d{3}){2,})$/;
const BY_COMMAS = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d{0,15}|(?:,\d{3}){2,})$/;
/** « 7.300 »: seven thousand three hundred, or seven and three tenths. A thousand begins with no zero. */
const EITHER = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * The exact value of a quantity that may run to thousands: « 7 300,5 », « 7.300,5 », « 7,300.5 », « 7'300,5 ». `undefined`
 * for what is no number, and for « 7.300 », which has two readings, unless `sign` says how its column writes decimals.
 */
export function readQuantityText(text: string, sign?: DecimalSign): Ratio | undefined {
  if (!DIGIT.test(text)) return undefined;
  // « 1'200,00 », as in Switzerland.
  const plain = trim(text).replace("−", "-").replaceAll(/['’]/gu, " ");
  const written = EITHER.exec(plain)?.[1];
  if (written !== undefined && sign === undefined) return undefined;
  if (BY_STOPS.test(plain) || (written === "." && sign === ",")) return readNumberText(plain.replaceAll(".", ""));
  if (BY_COMMAS.test(plain) || (written === "," && sign === ".")) return readNumberText(plain.replaceAll(",", ""));
  return readNumberText(plain);
}

/** The same, with or without a euro sign. */
export function readAmountText(text: string, sign?: DecimalSign): Ratio | undefined {
  return readQuantityText(withoutEuro(text), sign);
}

function withoutEuro(text: string): string {
  return trim(trim(text).replace(/^€|€$|\bEUR$/i, ""));
}

/** Both values of « 7.300 » or « 7.300 € », `undefined` for what has one or none. */
export function twoReadings(text: string): { readonly thousands: Ratio; readonly decimals: Ratio } | undefined {
  const bare = withoutEuro(text);
  const written = EITHER.exec(bare.replace("−", "-"))?.[1];
  if (written === undefined) return undefined;
  const [thousands, decimals] = [readQuantityText(bare, written === "." ? "," : "."), readNumberText(bare)];
  return thousands && decimals && { thousands, decimals };
}

/** The sign of decimals that amounts of one column agree on; `null` where none of them shows it, or they contradict. */
export function decimalSignOf(texts: readonly string[]): DecimalSign | null {
  const [sign, ...others] = new Set(texts.flatMap((text) => decimalSignIn(withoutEuro(text)) ?? []));
  return others.length === 0 ? (sign ?? null) : null;
}

function decimalSignIn(text: string): DecimalSign | null {
  if (EITHER.test(text) || readQuantityText(text) === undefined) return null;
  if (BY_STOPS.test(text)) return ",";
  if (BY_COMMAS.test(text)) return ".";
  return text.includes(",") ? "," : text.includes(".") ? "." : null;
}

/** A cell's number, typed or kept as text in the given form, exactly; `undefined` for anything else. */
export function readRatio(cell: Content, readText: (text: string) => Ratio | undefined): Ratio | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? readNumber(cell) : undefined;
  return typeof cell === "string" ? readText(cell) : undefined;
}
