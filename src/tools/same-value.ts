/** Whether two cells say the same, a workbook apart. */
import type { CellValue } from "../workbook/model";

/** Files keep fifteen digits of a number. */
const PRECISION = 15;

export function sameValue(before: CellValue, after: CellValue): boolean {
  const [one, other] = [comparable(before), comparable(after)];
  if (typeof one === "number" && typeof other === "number") {
    return Number(one.toPrecision(PRECISION)) === Number(other.toPrecision(PRECISION));
  }
  return one === other;
}

/** An error that a formula cannot state was frozen as its text. */
function comparable(value: CellValue): number | string | boolean | null {
  if (typeof value === "object" && value !== null) return value.error;
  return value === "" ? null : value;
}
