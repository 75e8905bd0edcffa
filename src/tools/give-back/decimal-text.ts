/** A mark as its platform writes it: « 7,50 », « 14,5 ». */
import { nearest } from "../../rules/exact/rounding";
import { compare, multiply, ratio, type Ratio } from "../../rules/exact/ratio";

export interface DecimalForm {
  readonly sign: "," | ".";
  /** Written even when they are zeros. */
  readonly least: number;
  readonly most: number;
}

/** `isRounded`: it has more decimals than the platform takes. */
export function decimalText(value: Ratio, { sign, least, most }: DecimalForm): { text: string; isRounded: boolean } {
  const power = 10 ** most;
  const figures = nearest(multiply(value, ratio(power)));
  const isRounded = compare(multiply(value, ratio(power)), { n: figures, d: 1n }) !== 0;
  const digits = figures.toString().padStart(most + 1, "0");
  const whole = digits.slice(0, digits.length - most);
  const decimals = withoutZeros(digits.slice(digits.length - most), least);
  return { text: decimals === "" ? whole : `${whole}${sign}${decimals}`, isRounded };
}

function withoutZeros(decimals: string, least: number): string {
  let length = decimals.length;
  while (length > least && decimals[length - 1] === "0") length -= 1;
  return decimals.slice(0, length);
}
