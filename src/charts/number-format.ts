/** Numbers under a format, as the cell, the axis or the tooltip that has it shows them. */
import type { Locale } from "../i18n/locale";
import { numberFormatter } from "../i18n/number-formatter";
import { isCalendarFormat } from "../spreadsheet/calendar-format";
import { serialDateText } from "../spreadsheet/cell/date-text";

/** More than a spreadsheet keeps of a number. */
const ALL_DECIMALS = 15;
const MINUTES_IN_HOUR = 60;
const MINUTES_IN_DAY = 24 * MINUTES_IN_HOUR;
const QUOTED = /"[^"]*"/g;
/** Colours and conditions, the room of a character, what fills a cell: nothing of the number. */
const NO_TEXT = /\[[^[\]]*\]|_.|\*./g;
/** Time that goes on past its hour or its day. */
const ELAPSED = /\[(h+|m+|s+)\]/gi;
const NUMBER = /(?<![#0,])[#0,]*[0#](?:\.([0#]+))?(?:\s?%)?/;
/** Fractions and powers of ten, which are out of scope: such a number is shown plain. */
const OTHER_GRAMMAR = /[?/@]|E[+-]/;

/** Decimals as the format asks, or all those that the number has: what is agreed to is not rounded away. */
type Decimals = "shown" | "all";

/**
 * `0`, `000`, `0.##`, `0 %`, `#,##0 "€"`, `"F2026-"000`, days and times, a section for what is negative. Thousands are
 * set apart where the format says so, as in a sheet: 2026 under `General` is `2026`, for it may be a year.
 *
 * @param pattern en-US; without one, a quantity as the language writes it
 */
export function formatWithPattern(
  value: number,
  pattern: string | undefined,
  locale: Locale,
  decimals: Decimals = "shown",
): string {
  if (pattern === undefined) return numberFormatter(locale).format(value);
  if (isCalendarFormat(pattern)) return momentText(value, /h/i.test(pattern.replace(QUOTED, "")));
  const { section, shown } = sectionOf(value, pattern);
  const codes = section.replace(QUOTED, (text) => "\u0000".repeat(text.length));
  if (isTime(codes)) return timeText(shown);
  const digits = OTHER_GRAMMAR.test(codes) ? null : NUMBER.exec(codes);
  if (!digits) return plainText(value, locale, decimals);
  const number = numberFormatter(locale, optionsOf(digits[0], digits[1] ?? "", decimals)).format(shown);
  return literal(section.slice(0, digits.index)) + number + literal(section.slice(digits.index + digits[0].length));
}

/** What is negative may have a section of its own, which writes its sign itself. */
function sectionOf(value: number, pattern: string): { readonly section: string; readonly shown: number } {
  const sections = pattern.replace(ELAPSED, "$1").replace(/\\(.)/g, '"$1"').replace(NO_TEXT, "").match(SECTIONS) ?? [];
  const [first = "", negative] = sections;
  return value < 0 && negative !== undefined ? { section: negative, shown: -value } : { section: first, shown: value };
}

/** At semicolons that are not between quotes. */
const SECTIONS = /(?:"[^"]*"|[^;"])+/g;

function optionsOf(digits: string, decimals: string, wanted: Decimals): Intl.NumberFormatOptions {
  const whole = /^[#0,]*/.exec(digits)?.[0] ?? "";
  const least = decimals.replaceAll("#", "").length;
  return {
    style: digits.endsWith("%") ? "percent" : "decimal",
    useGrouping: digits.includes(","),
    minimumIntegerDigits: Math.max(1, whole.replace(/[#,]/g, "").length),
    minimumFractionDigits: least,
    maximumFractionDigits: wanted === "all" ? Math.max(least, ALL_DECIMALS) : decimals.length,
  };
}

function plainText(value: number, locale: Locale, decimals: Decimals): string {
  const all = decimals === "all" ? { maximumFractionDigits: ALL_DECIMALS } : {};
  return numberFormatter(locale, { useGrouping: false, ...all }).format(value);
}

function literal(text: string): string {
  return text.replaceAll('"', "").replaceAll(" ", "\u00a0");
}

function isTime(codes: string): boolean {
  return /[hs]/i.test(codes) && !/general/i.test(codes);
}

/** `31/12/2026`, with its time where the format or the number has one. */
function momentText(serial: number, hasTime: boolean): string {
  const day = serialDateText(serial);
  return hasTime || !Number.isInteger(serial) ? `${day} ${timeText(serial - Math.floor(serial))}` : day;
}

/** `09:05`, hours beyond a day included. */
function timeText(days: number): string {
  const minutes = Math.round(days * MINUTES_IN_DAY);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / MINUTES_IN_HOUR))}:${two(minutes % MINUTES_IN_HOUR)}`;
}
