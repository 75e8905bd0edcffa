import { LIMITS, type Limit } from "./limits";
import { tooLarge } from "./xlsx-error";

/** What one file has used so far of the limits that all its parts share. */
export class Budget {
  readonly #spent: Record<Limit, number> = Object.fromEntries(Object.keys(LIMITS).map((limit) => [limit, 0])) as Record<
    Limit,
    number
  >;

  /** Throws once the limit is passed; returns what is spent. */
  spend(limit: Limit, amount = 1): number {
    const spent = (this.#spent[limit] += amount);
    if (spent > LIMITS[limit]) throw tooLarge(limit);
    return spent;
  }
}

/** Throws when `count` things are more than a limit that each part has for itself. */
export function requireWithin(limit: Limit, count: number): void {
  if (count > LIMITS[limit]) throw tooLarge(limit);
}
