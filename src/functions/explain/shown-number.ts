/** Exact numbers written for people: no page, no locale of the machine, the same text everywhere. */
import type { Locale } from "../../i18n/locale";
import { equals, floor, magnitude, multiply, ratio, type Ratio } from "../../rules/exact/ratio";

/** Thousands and the sign before % € h: what a French typographer puts there. */
const THIN_SPACE = "\u202f";
export const NO_BREAK_SPACE = "\u00a0";

const MARKS: Readonly<Record<Locale, { readonly decimal: string; readonly group: string }>> = {
  fr: { decimal: ",", group: THIN_SPACE },
  en: { decimal: ".", group: "," },
};

const TEN = 10n;
const GROUP = 3;
/** Beyond so many decimals an exact number is rounded to be read. */
const EXACT_PLACES = 4;
const ROUNDED_PLACES = 2;
/** No reader follows an approximation further than this. */
const LONGEST_ROUNDED = 8;
/** Before a number that is rounded, so that nobody takes it for the exact one. */
const ABOUT = "≈";

export interface Places {
  /** Decimals written even when they are zeros. */
  readonly least?: number;
  /** Decimals kept of a number that has no more. */
  readonly most?: number;
}

/**
 * `11,5`, `1 234,56`; a number that has no end of decimals is rounded, half away from zero, and says so: `≈ 9,67`. It
 * has as many decimals as it takes not to read as the whole number or the half point that it is not: `≈ 9,9993`.
 */
export function shownNumber(value: Ratio, locale: Locale, { least = 0, most = EXACT_PLACES }: Places = {}): string {
  for (let places = least; places <= most; places++) {
    const rounded = roundedTo(value, places);
    if (equals(rounded, value)) return decimalText(rounded, places, locale);
  }
  let places = Math.max(least, ROUNDED_PLACES);
  while (places < LONGEST_ROUNDED && isHalfOrWhole(roundedTo(value, places))) places += 1;
  return `${ABOUT}${NO_BREAK_SPACE}${decimalText(roundedTo(value, places), places, locale)}`;
}

function isHalfOrWhole(value: Ratio): boolean {
  return (2n * value.n) % value.d === 0n;
}

/** `30 %` in French, `30%` in English. */
export function shownShare(value: Ratio, locale: Locale): string {
  return withSign(shownNumber(multiply(value, ratio(100n)), locale), "%", locale);
}

/** A sign or a unit after its number, with the space that French wants. */
export function withSign(number: string, sign: string, locale: Locale): string {
  if (locale === "en" && sign === "%") return `${number}%`;
  return `${number}${NO_BREAK_SPACE}${sign}`;
}

/** Half away from zero. */
function roundedTo(value: Ratio, places: number): Ratio {
  const scale = TEN ** BigInt(places);
  const { n, d } = magnitude(value);
  const units = floor({ n: 2n * n * scale + d, d: 2n * d });
  return { n: value.n < 0n ? -units : units, d: scale };
}

/** A ratio over a power of ten, digit for digit. */
function decimalText({ n }: Ratio, places: number, locale: Locale): string {
  const { decimal, group } = MARKS[locale];
  const digits = String(n < 0n ? -n : n).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places);
  return `${n < 0n ? "-" : ""}${grouped(whole, group)}${rest === "" ? "" : `${decimal}${rest}`}`;
}

function grouped(whole: string, separator: string): string {
  const first = whole.length % GROUP;
  const groups = first === 0 ? [] : [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += GROUP) groups.push(whole.slice(at, at + GROUP));
  return groups.join(separator);
}
