/** Reads the value of a parameter as typed in a rules table, within its domain. */
import { allowsNone } from "../../conventions";
import { LANGUAGE_LEVELS } from "../../conventions/scale";
import type { Choice, Domain, ParameterValue } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import { fromSerial } from "../../rules/exact/serial-date";
import { delayText, parseDelay } from "../../rules/calendar/delay";
import { parseRecurringDate } from "../../rules/calendar/recurring-date";
import { toNumber } from "../../rules/exact/ratio";
import type { Content } from "../../spreadsheet/cell/content";
import { dateText } from "../../spreadsheet/cell/date-text";
import { readShareText } from "../../spreadsheet/cell/number-text";
import { describe, fold, trim } from "../../spreadsheet/cell/text";
import { nearest } from "../../spreadsheet/words/nearest";

/** What was expected, and the nearest known word when there is one. */
export interface DomainProblem {
  readonly expected: string;
  readonly nearest: string;
}

export type DomainReading = { readonly value: ParameterValue } | { readonly problem: DomainProblem };

const NONE = new Set(["aucun", "aucune", "none", "neant"]);
const YES = new Set(["oui", "vrai", "true", "yes"]);
const NO = new Set(["non", "faux", "false", "no"]);
const SHARE = { min: 0, max: 1 };
const YEAR = { min: 1900, max: 9998, whole: true } as const;

/** Reads a non-blank cell as a value of the domain. */
export function readParameterValue(cell: Content, domain: Domain): DomainReading {
  const reading = readByType(cell, domain);
  return reading === undefined ? { problem: problemOf(cell, domain) } : { value: reading };
}

function readByType(cell: Content, domain: Domain): ParameterValue | undefined {
  if (allowsNone(domain) && isNone(cell)) return null;
  switch (domain.type) {
    case "number":
      return readBounded(cell, domain);
    case "share":
      return readBounded(cell, SHARE);
    case "shares":
      return readShares(cell);
    case "fraction":
      return readFraction(cell) ?? readBounded(cell, SHARE);
    case "parts":
      return readFraction(cell) ?? readBounded(cell, { min: 0 });
    case "boolean":
      return readBoolean(cell);
    case "year":
      return readBounded(cell, YEAR);
    case "date":
      return readDate(cell);
    case "choice":
      return readChoice(cell, domain.choices);
    case "ids":
      return readIds(cell, domain.choices);
    case "delay":
      return readDelay(cell);
    case "level":
      return typeof cell === "string" ? LANGUAGE_LEVELS.find((level) => fold(level) === fold(cell)) : undefined;
    case "text":
      return readWords(cell);
  }
}

/** An account or a postcode is digits that a spreadsheet takes for a number. */
function readWords(cell: Content): string | undefined {
  if (typeof cell === "number" && Number.isInteger(cell)) return String(cell);
  return typeof cell === "string" ? trim(cell) : undefined;
}

function isNone(cell: Content): boolean {
  return typeof cell === "string" && NONE.has(fold(cell));
}

function readNumeric(cell: Content): number | undefined {
  const typed = typeof cell === "string" ? readShareText(cell) : undefined;
  const value = typed ? toNumber(typed) : cell;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function readBounded(
  cell: Content,
  bounds: { readonly min?: number; readonly max?: number; readonly whole?: true },
): number | undefined {
  const value = readNumeric(cell);
  if (value === undefined || (bounds.whole === true && !Number.isInteger(value))) return undefined;
  return value >= (bounds.min ?? -Infinity) && value <= (bounds.max ?? Infinity) ? value : undefined;
}

function readShares(cell: Content): readonly number[] | undefined {
  const parts = typeof cell === "string" ? cell.split(";") : [cell];
  const values = parts.map((part) => readBounded(part, { min: 0 }));
  return values.every((value) => value !== undefined) && values.some((value) => value > 0) ? values : undefined;
}

function readBoolean(cell: Content): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string") return undefined;
  return YES.has(fold(cell)) ? true : NO.has(fold(cell)) ? false : undefined;
}

const FRACTION = /^(\d{1,4}) ?\/ ?(\d{1,4})$/;

/** A part of a whole kept as its two numbers, which no decimal would hold exactly. */
function readFraction(cell: Content): string | undefined {
  const [, part, whole] = FRACTION.exec(typeof cell === "string" ? trim(cell) : "") ?? [];
  return whole !== undefined && Number(whole) > 0 && Number(part) <= Number(whole) ? `${part}/${whole}` : undefined;
}

function readDelay(cell: Content): string | undefined {
  const delay = typeof cell === "string" ? parseDelay(cell) : undefined;
  return delay?.ok === true ? delayText(delay.value) : undefined;
}

/** Ids or labels separated by semicolons, each once, in the order given. */
function readIds(cell: Content, choices: readonly Choice[] | undefined): string | undefined {
  if (typeof cell !== "string") return undefined;
  const ids = cell.split(";").map((word) => (choices ? readChoice(word, choices) : trim(word) || undefined));
  return ids.includes(undefined) ? undefined : [...new Set(ids)].join(";");
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A recurring date stays text; a date the spreadsheet recognised comes back from its serial. */
function readDate(cell: Content): string | undefined {
  const text =
    typeof cell === "number" ? serialText(cell) : typeof cell === "string" ? trim(cell).replace(ISO, "$3/$2/$1") : "";
  return parseRecurringDate(text).ok ? text.toUpperCase().replaceAll(" ", "").replace("FIN", "fin ") : undefined;
}

function serialText(serial: number): string {
  const date = fromSerial(serial);
  return date ? dateText(date) : "";
}

function readChoice(cell: Content, choices: readonly Choice[]): string | undefined {
  if (typeof cell !== "string") return undefined;
  const word = fold(cell);
  return choices.find(({ id, label }) => [id, label.fr, label.en].some((name) => fold(name) === word))?.id;
}

function problemOf(cell: Content, domain: Domain): DomainProblem {
  const known = "choices" in domain ? domain.choices : undefined;
  const labels = (known ?? []).map(({ label }) => label.fr);
  const expected = expectedOf(domain, labels);
  return {
    expected: allowsNone(domain) ? messages.expected.orNone(expected) : expected,
    nearest: known ? nearest(describe(cell), labels) : "",
  };
}

function expectedOf(domain: Domain, labels: readonly string[]): string {
  if (domain.type === "choice") return labels.join(", ");
  if (domain.type === "ids")
    return labels.length > 0 ? messages.expected.idsOf(labels.join(", ")) : messages.expected.ids;
  if (domain.type !== "number") return messages.expected[domain.type];
  const bound = (value: number | undefined): string => (value === undefined ? "" : describe(value));
  const number = messages.expected.number(bound(domain.min), bound(domain.max));
  if (domain.whole !== true) return number;
  return domain.min === 0 && domain.max === undefined ? messages.expected.whole : messages.expected.wholeNumber(number);
}
