/** Figures that may be missing: a problem passes on to all that depends on it, and what nobody can know is blank. */
import type { Cents } from "../../../rules/exact/cents";
import { messages } from "../../../i18n/fr/messages";
import type { ResultValue } from "../../host";
import { Rejection } from "../../rejection";
import { euros } from "../euros";

/** Cents, why there are none, or `null` where there is nothing to know. */
export type Figure = Cents | Rejection | null;

/** What two figures make, unless there is nothing to know of one, or one of them is missing. */
export function combined<Value>(
  one: Figure,
  other: Figure,
  make: (one: Cents, other: Cents) => Value,
): Value | Rejection | null {
  if (one === null || other === null) return null;
  if (one instanceof Rejection) return one;
  return other instanceof Rejection ? other : make(one, other);
}

export function figureCell(figure: Figure): ResultValue {
  if (figure instanceof Rejection) return figure.toCell();
  return figure === null ? "" : euros(figure);
}

/** The sums of some columns under their lines; a column with a problem has no sum. */
export function totalRow(
  figures: readonly (readonly Figure[])[],
  columns: readonly number[],
  width: number,
): readonly ResultValue[] {
  const sums = columns.map((_, at) => figures.reduce<Figure>((total, line) => added(total, line[at] ?? null), 0n));
  return Array.from({ length: width }, (_, column) => {
    if (column === 0) return messages.total;
    const at = columns.indexOf(column);
    return at < 0 ? "" : figureCell(sums[at] ?? null);
  });
}

function added(total: Figure, figure: Figure): Figure {
  if (total instanceof Rejection || total === null) return total;
  if (figure instanceof Rejection) return figure;
  return total + (figure ?? 0n);
}
