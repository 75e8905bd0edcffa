/** Says a finding as a formula, which says it again whenever the cells change. No function is newer than Excel 2019. */
import type { Locale } from "../../i18n/locale";
import { GROUP_MARK } from "./tell-values";
import type { Cases, Teller, Written } from "./teller";

/** Where the figures stand, as formulas write it: `$C$6:$C$19`. */
export interface FigureCells {
  readonly labels: string;
  readonly column: (id: string) => string;
  /** The cell that names a column. */
  readonly name: (id: string) => string;
}

/** @param locale of the numbers */
export function tellFormula({ labels, column, name }: FigureCells, locale: Locale): Teller<string, string> {
  return {
    count: (id) => `(COUNT(${column(id)})+0*SUM(${column(id)}))`,
    below: (id, limit) => {
      const areNumbers = [id, limit].map((one) => `--ISNUMBER(${column(one)})`).join(",");
      // A text is above any number: where one stands instead of a figure, nothing is below it.
      return `SUMPRODUCT(--(${column(id)}<${column(limit)}),${areNumbers})`;
    },
    total: (id) => `SUM(${column(id)})`,
    lowest: (id) => `MIN(${column(id)})`,
    highest: (id) => `MAX(${column(id)})`,
    lowestWhere: (id, reached) => `(MINIFS(${column(id)},${column(reached)},">=0")+0*SUM(${column(reached)}))`,
    labelAt: (id, end) => {
      const cells = column(id);
      return `INDEX(${labels},MATCH(${end === "lowest" ? "MIN" : "MAX"}(${cells}),${cells},0))`;
    },
    plus: (one, other) => `(${one}+${other})`,
    minus: (one, other) => `(${one}-${other})`,
    over: (one, other) => `IF(${other}=0,"—",${one}/${other})`,
    opposite: (number) => `(0-${number})`,
    written: (number, as) => writtenFormula(number, as, locale),
    name,
    choose: chosenFormula,
    say: saidFormula,
  };
}

/** The same for a sentence over cells that it is handed, without a table of figures. */
export function tellOfCells(locale: Locale): Teller<string, string> {
  return tellFormula({ labels: "", column: String, name: String }, locale);
}

function chosenFormula(number: string, { negative, zero, one, more }: Cases<string>): string {
  const positive = one === undefined ? more : `IF(${number}=1,${one},${more})`;
  const notNegative = `IF(${number}=0,${zero},${positive})`;
  return negative === undefined ? notNegative : `IF(${number}<0,${negative},${notNegative})`;
}

/** Stands for an argument while the words are said; no word of the product holds it. */
const SLOT = "\u0001";

function saidFormula(words: (...args: readonly string[]) => string, ...args: readonly string[]): string {
  const said = words(...args.map((_, index) => `${SLOT}${index}${SLOT}`));
  const parts = said.split(SLOT).flatMap((part, index) => {
    if (index % 2 === 1) return args[Number(part)] ?? [];
    return part === "" ? [] : `"${part.replaceAll('"', '""')}"`;
  });
  return `(${parts.join("&")})`;
}

/** Written without TEXT and its patterns, whose letters are those of the user's language. */
function writtenFormula(number: string, as: Written, locale: Locale): string {
  switch (as) {
    case "count":
      return `(${number}&"")`;
    case "mark":
      return locale === "fr" ? `SUBSTITUTE(${number}&"",".",",")` : `(${number}&"")`;
    case "share":
      return `(ROUND(${number}*100,0)&"\u00a0%")`;
    case "euros":
      return groupedFormula(number, GROUP_MARK[locale]);
    case "date": {
      const [day, month] = ["DAY", "MONTH"].map((part) => `RIGHT("0"&${part}(${number}),2)`);
      return `(${day}&"/"&${month}&"/"&YEAR(${number}))`;
    }
  }
}

const THOUSAND = 1000;

/** « -1 234 567 € »: the thousands are cut by hand, up to a billion. */
function groupedFormula(number: string, mark: string): string {
  const whole = `ROUND(ABS(${number}),0)`;
  const last = (of: string): string => `RIGHT("00"&MOD(${of},${THOUSAND}),3)`;
  const thousands = `INT(${whole}/${THOUSAND})`;
  const cut = `IF(${whole}<${THOUSAND},${whole}&"",IF(${whole}<${THOUSAND ** 2},${thousands}&"${mark}"&${last(whole)},INT(${whole}/${THOUSAND ** 2})&"${mark}"&${last(thousands)}&"${mark}"&${last(whole)}))`;
  return `(IF(AND(${number}<0,${whole}>0),"-","")&${cut}&"\u00a0€")`;
}
