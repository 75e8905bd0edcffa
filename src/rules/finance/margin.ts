/** The gross margin of a training: what it brought in less what it cost directly. */
import { toCents, type Cents } from "../exact/cents";
import { subtract, sum, type Ratio } from "../exact/ratio";

/** Revenue less charges, both in euros, added up exactly and rounded once to the cent; negative for a deficit. */
export function grossMargin(revenue: readonly Ratio[], charges: readonly Ratio[]): Cents {
  return toCents(subtract(sum(revenue), sum(charges)));
}
