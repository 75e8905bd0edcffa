/** The colours of a map of marks, and what each says. */
import { tellOfCells } from "../../charts/catalogue/tell-formula";
import { HIGHEST_MARK } from "../../conventions/scale";
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { Locale } from "../../i18n/locale";
import type { ConditionalFormat } from "../../workbook/model";
import { sheetPalette } from "../sheet-palette";

export interface HeatBand {
  /** The condition of a cell, of those that no band before has; en-US, without `=`. */
  readonly when: (cell: string) => string;
  readonly style: NonNullable<ConditionalFormat["style"]>;
  /** Its line of the legend, as a formula without `=`. */
  readonly said: string;
}

/**
 * Four bands: half-way up to the threshold, up to it, half-way from it to the highest mark, and beyond. The threshold is
 * the convention's, the others follow from it. Bold is under the threshold: it is seen without colours too.
 *
 * @param limit the cell of the threshold
 */
export function heatBands(limit: string, locale: Locale): readonly HeatBand[] {
  const { heatMap } = chartSheetWords[locale];
  const { heat, verdict } = sheetPalette;
  const { say, written } = tellOfCells(locale);
  const [half, high] = [`${limit}/2`, `(${limit}+${HIGHEST_MARK})/2`];
  const [atHalf, atLimit, atHigh] = [`(${half})`, limit, `(${high})`].map((one) => written(one, "mark"));
  const isUnder = (bound: string) => (cell: string) => `AND(ISNUMBER(${cell}),${cell}<${bound})`;
  const said = (words: (...marks: string[]) => string, ...marks: readonly (string | undefined)[]): string =>
    say((...args) => words(...args), ...marks.flatMap((one) => one ?? []));
  return [
    {
      when: (cell) => `ISERROR(${cell})`,
      style: { ...verdict.refused, underline: true },
      said: `"${heatMap.inError}"`,
    },
    { when: isUnder(half), style: { ...heat.farBelow, bold: true }, said: said(heatMap.farBelow, atHalf) },
    { when: isUnder(limit), style: { ...heat.below, bold: true }, said: said(heatMap.below, atHalf, atLimit) },
    { when: isUnder(high), style: heat.reached, said: said(heatMap.reached, atLimit, atHigh) },
    { when: (cell) => `ISNUMBER(${cell})`, style: heat.high, said: said(heatMap.high, atHigh) },
    { when: (cell) => `${cell}=""`, style: verdict.pending, said: `"${heatMap.pending}"` },
    { when: (cell) => `ISTEXT(${cell})`, style: { ...heat.other, italic: true }, said: `"${heatMap.other}"` },
  ];
}
