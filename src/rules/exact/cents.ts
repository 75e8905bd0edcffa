/** Money as whole cents. */
import type { Ratio } from "./ratio";
import { nearest } from "./rounding";

/** A whole number of euro cents. */
export type Cents = bigint;

const CENTS_PER_EURO = 100n;

/** Rounds an amount in euros to the cent, half away from zero (2.345 → 2.35, -2.345 → -2.35). */
export function toCents(euros: Ratio): Cents {
  return nearest({ n: euros.n * CENTS_PER_EURO, d: euros.d });
}

/** The amount in euros, exactly. */
export function fromCents(cents: Cents): Ratio {
  return { n: cents, d: CENTS_PER_EURO };
}
