/** On which scale a mark is. */
import { readNumberText } from "../../functions/reading/number-text";
import { HIGHEST_MARK } from "../../conventions/scale";
import { isNegative, isZero, ratio, type Ratio } from "../../rules/exact/ratio";
import type { Scale } from "./marks-list";

export const OUT_OF_TWENTY: Ratio = ratio(HIGHEST_MARK);
export const ASSUMED: Scale = { kind: "assumed", outOf: OUT_OF_TWENTY };

/** « Note/20,00 », « Quiz 1 (/10) », « Projet sur 40 »; neither a day nor a year. */
const IN_HEADING = /(?:\/|(?<![\p{L}\d])sur|out of)\s*([1-9]\d{0,2}(?:[.,]\d+)?)(?!\s*[/\d])/iu;

export function scaleOfHeading(heading: string): Scale {
  const written = IN_HEADING.exec(heading)?.[1];
  return written === undefined ? ASSUMED : statedScale(written);
}

export function statedScale(text: string): Scale {
  const outOf = readScale(text);
  return outOf === undefined ? ASSUMED : { kind: "stated", outOf };
}

/** A scale as people type it; `undefined` for anything that no mark can be out of. */
export function readScale(text: string): Ratio | undefined {
  const outOf = readNumberText(text);
  return outOf === undefined || isZero(outOf) || isNegative(outOf) ? undefined : outOf;
}
