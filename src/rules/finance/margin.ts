/** The gross margin of a training: what it brought in less what it cost directly. */
import { toCents, type Cents } from "../exact/cents";
import { subtract, sum, type Ratio } from "../exact/ratio";
import { asCents, asEuros, type Trace } from "../trace";

/** Revenue less charges, both in euros, added up exactly and rounded once to the cent; negative for a deficit. */
export function grossMargin(revenue: readonly Ratio[], charges: readonly Ratio[], trace?: Trace): Cents {
  const income = sum(revenue);
  const spent = sum(charges);
  const margin = toCents(subtract(income, spent));
  trace?.step("margin.gross", {
    inputs: { revenue: asEuros(income), charges: asEuros(spent) },
    result: asCents(margin),
  });
  return margin;
}
