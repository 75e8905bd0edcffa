/** How far the sheet's own results agree with ours, in sentences. */
import { attachWords } from "../../i18n/panels/attach";
import type { Locale } from "../../i18n/locale";
import type { ResultValue } from "../../functions/host";
import { learnerName } from "../learner-names";
import type { TableReading } from "../reading/sheet-reading";
import { decimalText } from "../rule-entry";
import type { Reconciliation } from "./reconciliation";

export interface ReconciliationText {
  /** « Votre colonne « Moyenne » : 28 lignes sur 28 égales. » */
  readonly summary: string;
  readonly differences: readonly string[];
  /** « Ligne 3, DUPUIS Camille : 12,5 ». */
  readonly agreeing: readonly string[];
}

const MOST_TOLD = 8;
const MOST_LISTED = 60;

export function reconciliationText(
  { heading, unit, compared, agreeing, differences }: Reconciliation,
  { sheet, found }: Pick<TableReading, "sheet" | "found">,
  locale: Locale,
): ReconciliationText {
  const words = attachWords[locale];
  const shown = (value: ResultValue): string => {
    if (typeof value === "number") return decimalText(hundredths(value), locale);
    return typeof value === "string" ? value : words.noFigure;
  };
  const told = differences.slice(0, MOST_TOLD).map(({ row, theirs, ours, cause }) => {
    const who = learnerName(sheet, found, row) ?? "";
    return words.difference(row + 1, who, shown(theirs), shown(ours), words.causes[cause]);
  });
  const others = differences.length - told.length;
  const same = agreeing
    .slice(0, MOST_LISTED)
    .map(({ row, theirs }) => words.agreeing(row + 1, learnerName(sheet, found, row) ?? "", shown(theirs)));
  const unlisted = agreeing.length - same.length;
  return {
    summary: words.agreement(heading, unit ?? "", compared - differences.length, compared),
    differences: [...told, ...(others > 0 ? [words.moreDifferences(others)] : [])],
    agreeing: [...same, ...(unlisted > 0 ? [words.moreAgreeing(unlisted)] : [])],
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
