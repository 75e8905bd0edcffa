/** On which scale a mark is. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { ratio, type Ratio } from "../../rules/exact/ratio";
import { scaleInWords } from "../reading/scale-words";
import type { Scale } from "../reading/exports/marks-list";

export { readScale } from "../reading/scale-words";

export const OUT_OF_TWENTY: Ratio = ratio(HIGHEST_MARK);
export const ASSUMED: Scale = { kind: "assumed", outOf: OUT_OF_TWENTY };

export function scaleOfHeading(heading: string): Scale {
  const said = scaleInWords(heading);
  return said === undefined ? ASSUMED : { kind: "stated", outOf: said.outOf };
}
