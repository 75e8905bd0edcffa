/** The number that a parameter holds. */
import type { ParameterValue } from "../../conventions/types";
import { readNumber } from "../../rules/exact/read-number";
import { ratio, type Ratio } from "../../rules/exact/ratio";

/** A parameter's number, exactly, a fraction kept as text included; `null` for « none ». */
export function ratioOf(value: ParameterValue | undefined): Ratio | null {
  if (typeof value === "number") return readNumber(value);
  const [, part, whole] = FRACTION.exec(typeof value === "string" ? value : "") ?? [];
  return part === undefined || whole === undefined ? null : ratio(BigInt(part), BigInt(whole));
}

/** `1/3`, as the rules' reading writes it. */
const FRACTION = /^(\d+)\/([1-9]\d*)$/;
