/** Marks and months as a sentence shows them. */
import { floor, multiply, ratio, type Ratio } from "../../rules/exact/ratio";

const HUNDREDTHS = 100n;

/**
 * At most two decimals, with a comma, never rounded up: a mean just below 10 does not read 10. `decimals` are all written
 * when `areKept`.
 */
export function shownMark(value: Ratio, areKept = false): string {
  const hundredths = floor(multiply(value, ratio(HUNDREDTHS)));
  const decimals = String(hundredths % HUNDREDTHS).padStart(2, "0");
  const shown = areKept ? decimals : decimals.replace(/0{1,2}$/, "");
  return `${hundredths / HUNDREDTHS}${shown === "" ? "" : `,${shown}`}`;
}
