/** The scale that words state: « Note /10 », « (0–100) », « Grade/10.00 », « [Total Pts: 40] », « sur 20 », « (40 pts) ». */
import { readNumberText } from "../../spreadsheet/cell/number-text";
import { isNegative, isZero, toNumber, type Ratio } from "../../rules/exact/ratio";

/** Each takes a number of at most four figures before its decimals. Neither a day nor a year: « 12/06/2026 » states no scale. */
const STATED: readonly RegExp[] = [
  /(?<![\d/])\/\s{0,3}([1-9]\d{0,3}(?:[.,]\d{1,4})?)(?!\s{0,3}[/\d])/u,
  /(?<![\p{L}\d])(?:sur|out of|not[ée]e? sur|bar[èe]me)\s{0,3}:?\s{0,3}([1-9]\d{0,3}(?:[.,]\d{1,4})?)(?![\d/])/iu,
  /[([]\s{0,3}0\s{0,3}(?:-|–|—|à|to|\.\.|…)\s{0,3}([1-9]\d{0,3}(?:[.,]\d{1,4})?)\s{0,3}[)\]]/u,
  /(?:total pts|points possible|max(?:imum)?(?: points| score)?)\s{0,3}:?\s{0,3}(?:up to )?([1-9]\d{0,3}(?:[.,]\d{1,4})?)/iu,
  /[([]\s{0,3}([1-9]\d{0,3}(?:[.,]\d{1,4})?)\s{0,3}(?:pts?|points?)\.?\s{0,3}[)\]]/iu,
];
const LEAST = 2;
const MOST = 1000;

/** As a number, with the words that state it. */
export function scaleInWords(text: string): { readonly outOf: Ratio; readonly says: string } | undefined {
  for (const pattern of STATED) {
    const match = pattern.exec(text);
    const outOf = match?.[1] === undefined ? undefined : readScale(match[1]);
    if (match && outOf && toNumber(outOf) >= LEAST && toNumber(outOf) <= MOST) return { outOf, says: match[0].trim() };
  }
  return undefined;
}

/** A scale as people type it; `undefined` for anything that no mark can be out of. */
export function readScale(text: string): Ratio | undefined {
  const outOf = readNumberText(text);
  return outOf === undefined || isZero(outOf) || isNegative(outOf) ? undefined : outOf;
}
