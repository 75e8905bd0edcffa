/** Says a finding from the values at hand. */
import type { Locale } from "../../i18n/locale";
import { sum, toNumber } from "../../rules/exact/ratio";
import { readNumber } from "../../rules/exact/read-number";
import { serialDateText } from "../../spreadsheet/cell/date-text";
import { isError, type Figure, type FigureTable } from "./figures";
import type { Cases, Teller, Written } from "./teller";

/** Nothing to say: a figure is in error, or there is none. */
type Known<Value> = Value | null;

/** @param locale of the numbers */
export function tellValues(table: FigureTable, locale: Locale): Teller<Known<number>, Known<string>> {
  const { figures, ifKnown, pairs } = columnsOf(table);
  const lowest = (id: string): Known<number> => ifKnown(id, (known) => least(known));
  const highest = (id: string): Known<number> => ifKnown(id, (known) => greatest(known));
  return {
    count: (id) => ifKnown(id, ({ length }) => length),
    below: (id, limit) => pairs(id, limit)?.filter(([figure, other]) => figure < other).length ?? null,
    total: (id) => ifKnown(id, added),
    lowest,
    highest,
    lowestWhere: (id, reached) => {
      const known = pairs(id, reached);
      return known && (least(known.flatMap(([figure, other]) => (other >= 0 ? [figure] : []))) ?? 0);
    },
    labelAt: (id, end) => {
      const at = end === "lowest" ? lowest(id) : highest(id);
      return at === null ? null : (table.labels[figures(id).indexOf(at)] ?? null);
    },
    plus: (one, other) => (one === null || other === null ? null : added([one, other])),
    minus: (one, other) => (one === null || other === null ? null : added([one, -other])),
    over: (one, other) => (one === null || other === null || other === 0 ? null : one / other),
    opposite: (number) => (number === null ? null : -number),
    written: (number, as) => (number === null ? null : writtenNumber(number, as, locale)),
    name: (id) => table.columns.find((column) => column.id === id)?.name ?? null,
    choose: chosen,
    say: (words, ...args) => {
      const known = args.filter((one) => one !== null);
      return known.length < args.length ? null : words(...known);
    },
  };
}

interface Columns {
  readonly figures: (id: string) => readonly Figure[];
  readonly ifKnown: (id: string, compute: (known: readonly number[]) => Known<number>) => Known<number>;
  /** The numbers of two columns, on the rows where both have one. */
  readonly pairs: (id: string, other: string) => Known<readonly (readonly [number, number])[]>;
}

function columnsOf({ columns }: FigureTable): Columns {
  const figures = (id: string): readonly Figure[] => columns.find((column) => column.id === id)?.values ?? [];
  const numbers = (id: string): Known<readonly number[]> =>
    figures(id).some(isError) ? null : figures(id).filter((figure) => typeof figure === "number");
  return {
    figures,
    ifKnown: (id, compute) => {
      const known = numbers(id);
      return known && compute(known);
    },
    pairs: (id, other) => {
      if (numbers(id) === null || numbers(other) === null) return null;
      const others = figures(other);
      return figures(id).flatMap((figure, row) => {
        const beside = others[row];
        return typeof figure === "number" && typeof beside === "number" ? [[figure, beside] as const] : [];
      });
    },
  };
}

function chosen(number: Known<number>, cases: Cases<Known<string>>): Known<string> {
  if (number === null) return null;
  if (number < 0) return cases.negative ?? cases.more;
  if (number === 0) return cases.zero;
  return number === 1 ? (cases.one ?? cases.more) : cases.more;
}

/** As a spreadsheet adds amounts: to the cent, without the dust of binary fractions. */
function added(numbers: readonly number[]): number {
  return toNumber(sum(numbers.map(readNumber)));
}

/** The figures of a chart may be many: no spread of arguments. */
function least(numbers: readonly number[]): Known<number> {
  return numbers.reduce<Known<number>>((best, one) => (best === null || one < best ? one : best), null);
}

function greatest(numbers: readonly number[]): Known<number> {
  return numbers.reduce<Known<number>>((best, one) => (best === null || one > best ? one : best), null);
}

const PERCENT = 100;
export const NARROW_SPACE = "\u202f";
/** Between thousands. */
export const GROUP_MARK: Readonly<Record<Locale, string>> = { fr: NARROW_SPACE, en: "," };

function writtenNumber(number: number, as: Written, locale: Locale): string {
  switch (as) {
    case "count":
      return String(number);
    case "mark":
      return locale === "fr" ? String(number).replace(".", ",") : String(number);
    case "share":
      return `${Math.round(number * PERCENT)}\u00a0%`;
    case "euros":
      return `${grouped(number, locale)}\u00a0€`;
    case "date": {
      return serialDateText(number);
    }
  }
}

/** In whole euros; a debt has its sign. */
function grouped(number: number, locale: Locale): string {
  const whole = Math.round(Math.abs(number));
  const digits = String(whole);
  const first = digits.length % 3;
  const groups = [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])];
  return (number < 0 && whole > 0 ? "-" : "") + groups.filter((group) => group !== "").join(GROUP_MARK[locale]);
}
