/** Exact numbers that say their unit, so that hours do not pass for euros an hour. */
import type { Ratio } from "./ratio";

declare const UNIT: unique symbol;

/** A number of a unit. It is a ratio as any other to compute with; a ratio that says no unit passes for any. */
export type Quantity<Unit extends string> = Ratio & { readonly [UNIT]?: Unit };
