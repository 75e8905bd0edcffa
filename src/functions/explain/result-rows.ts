/** The rows of a result apart from their headings. */
import type { FunctionDescription } from "../description";
import type { Result } from "../host";
import type { ResultColumn } from "../table/columns";

export interface ResultRows {
  readonly columns: readonly ResultColumn[];
  readonly hasHeadings: boolean;
  /** Without the heading row; a total row is one of them. */
  readonly rows: Result;
}

/** Tells the heading row, which `affichage.entetes` shows or hides, from the rows of values. */
export function resultRows({ results = [] }: FunctionDescription, result: Result): ResultRows {
  const [first = []] = result;
  const hasHeadings = results.length > 0 && results.every(({ heading }, index) => first[index] === heading);
  return {
    columns: first.length === results.length ? results : [],
    hasHeadings,
    rows: hasHeadings ? result.slice(1) : result,
  };
}
