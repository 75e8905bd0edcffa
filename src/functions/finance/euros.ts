/** Cents back to the euros a cell shows. */
import { fromCents, type Cents } from "../../rules/exact/cents";
import { toNumber } from "../../rules/exact/ratio";

export function euros(cents: Cents): number {
  return toNumber(fromCents(cents));
}

export function totalOf<Field extends string>(rows: readonly Readonly<Record<Field, Cents>>[], field: Field): Cents {
  return rows.reduce((total, row) => total + row[field], 0n);
}
