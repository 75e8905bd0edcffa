/**
 * An amount shared out by weights, cent for cent, as a formula: each part takes its whole cents, and those that remain go
 * one by one to the largest remainders, the first of equal ones first; a negative amount is shared as its opposite (ADR 2). Parts
 * add up to the amount.
 */

export interface Weights {
  /** All of them, in a row. */
  readonly row: string;
  /** That of the part. */
  readonly own: string;
  /** A row of cells as long as that of the weights, and the one of the part: their columns tell the order. */
  readonly places: string;
  readonly place: string;
}

/** Beyond it, what divisions leave in doubles. */
const DECIMALS = 6;

/** Of an amount that is a number, by weights whose sum is not 0. */
export function allocatedPart(amount: string, { row, own, places, place }: Weights): string {
  const cents = (weight: string): string => `ROUND(100*ABS(${amount})*${weight}/SUM(${row}),${DECIMALS})`;
  const [all, mine] = [cents(row), cents(own)] as const;
  const left = (of: string): string => `ROUND(${of}-INT(${of}),${DECIMALS})`;
  const before = `SUMPRODUCT(--(${left(all)}>${left(mine)}))`;
  const alike = `SUMPRODUCT((${left(all)}=${left(mine)})*(COLUMN(${places})<=COLUMN(${place})))`;
  const remaining = `ROUND(100*ABS(${amount}),0)-SUMPRODUCT(INT(${all}))`;
  return `SIGN(${amount})*(INT(${mine})+IF(${before}+${alike}<=${remaining},1,0))/100`;
}
