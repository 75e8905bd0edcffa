/**
 * Totals that pass errors on. COUNTIF, COUNT, COUNTA and AVERAGEIF skip a cell in error in silence: a broken rules sheet
 * would read « 0 % ». Formulas without arrays, for every Excel.
 */

/** Worth 0, or the first error of the cells: to add to a count of cells that are never in error when all is well. */
export function errorsOf(...ranges: readonly string[]): string {
  return `0*SUM(${ranges.join(",")})`;
}

/** How many numbers the cells hold, once none is in error. */
function known(range: string): string {
  return `COUNT(${range})+${errorsOf(range)}`;
}

/** The figure where at least one number is known, else « — »: nothing known is not 0. */
export function whereKnown(range: string, figure: string): string {
  return `IF(${known(range)}=0,"${UNKNOWN}",${figure})`;
}

/** The mean of the numbers known, `#N/A` being what is not known yet; any other error passes. */
export function meanOfKnown(range: string): string {
  const isWrong = `SUMPRODUCT(--ISERR(${range}))>0`;
  return `IF(${isWrong},SUM(${range}),IF(COUNT(${range})=0,"${UNKNOWN}",AVERAGEIF(${range},">=0")))`;
}

const UNKNOWN = "—";
