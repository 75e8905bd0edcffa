/** The figures of the status bar as people read them, whatever their size, in the language of the page. */
import { numfmt } from "@univerjs/core";
import type { StatusBarService } from "@univerjs/sheets-ui";
import type { Locale } from "../../../../i18n/locale";
import { numberToFrench } from "../french-display";
import { withOwnSeparators } from "../own-separators";

export type Statistics = NonNullable<Parameters<StatusBarService["setState"]>[0]>;

export interface Statistic {
  readonly name: string;
  /** In the number format of the active cell, as in Excel; a count has none. */
  readonly shown: string;
  /** All its digits, to be pasted in a sheet of the same language. */
  readonly copied: string;
}

const COUNTS: ReadonlySet<string> = new Set(["COUNT", "COUNTA"]);
const GENERAL = "General";
/** What a format makes of a value that it cannot show: a date before 1900, a format with a mistake. */
const UNSHOWN = /^#+$/;

/** @param order the names in the order in which they stand */
export function statisticTexts(
  { values, pattern }: Statistics,
  order: readonly string[],
  locale: Locale,
): readonly Statistic[] {
  return order.flatMap((name) => {
    const value = values.find(({ func }) => String(func) === name)?.value;
    if (value === undefined) return [];
    const shown = formatted(value, COUNTS.has(name) ? GENERAL : (pattern ?? GENERAL), locale);
    return [{ name, shown, copied: locale === "fr" ? numberToFrench(value) : String(value) }];
  });
}

/** As the cells of the sheet are. */
function formatted(value: number, pattern: string, locale: Locale): string {
  const shown = numfmt.format(withOwnSeparators(pattern), value, { locale, throws: false });
  return UNSHOWN.test(shown) ? numfmt.format(GENERAL, value, { locale }) : shown;
}
