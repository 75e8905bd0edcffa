/** What a column is made of. */
import type { Ratio } from "../../rules/exact/ratio";

export interface Derivation {
  /** The formula of the first row that has it. */
  readonly formula: string;
  readonly row: number;
  /** The columns it is a sum of, with their weights, those that are computed themselves taken apart; `null`: no sum. */
  readonly parts: ReadonlyMap<number, Ratio> | null;
  /** The same, as the formula itself reads. */
  readonly read: ReadonlyMap<number, Ratio>;
  readonly isBest: boolean;
  /** No formula: figures that add up to it on every row. `formula` is what would give them. */
  readonly isTyped?: true;
  /** Rows of the table whose formula is another one. */
  readonly otherRows: readonly number[];
}
