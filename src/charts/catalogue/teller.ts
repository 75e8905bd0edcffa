/**
 * What a finding is said with. It is told once and read twice: from the values at hand, and as a formula that says it
 * again whenever the cells change.
 */

/** How a figure is written in a sentence. */
export type Written = "count" | "mark" | "share" | "euros" | "date";

/** `N` stands for a number, `T` for a text: themselves, or the formulas that give them. */
export interface Teller<N, T> {
  /** How many rows have a number in the column. */
  readonly count: (column: string) => N;
  /** How many rows have less in the column than in the other. */
  readonly below: (column: string, limit: string) => N;
  readonly total: (column: string) => N;
  readonly lowest: (column: string) => N;
  readonly highest: (column: string) => N;
  /** The least of a column where the other is not below 0; 0 when there is none. */
  readonly lowestWhere: (column: string, reached: string) => N;
  /** The label of the row that has the lowest or the highest. */
  readonly labelAt: (column: string, end: "lowest" | "highest") => T;
  readonly plus: (one: N, other: N) => N;
  readonly minus: (one: N, other: N) => N;
  readonly opposite: (number: N) => N;
  /** Unknown over 0. */
  readonly over: (one: N, other: N) => N;
  readonly written: (number: N, as: Written) => T;
  readonly name: (column: string) => T;
  readonly choose: (number: N, cases: Cases<T>) => T;
  readonly say: (words: (...args: readonly string[]) => string, ...args: readonly T[]) => T;
}

export interface Cases<T> {
  /** Below 0; `more` where a number is never. */
  readonly negative?: T;
  readonly zero: T;
  /** Exactly 1. */
  readonly one?: T;
  readonly more: T;
}
