/** Who gets which part of a result. */
import { allocate, type AllocationIssue } from "../exact/allocate";
import type { Cents } from "../exact/cents";
import type { Ratio } from "../exact/ratio";
import { success, type Outcome } from "../outcome";

/** A party of the convention and its part of the result, as a weight: 0.5 and 0.5, or 1 and 1. */
export interface Party {
  readonly name: string;
  readonly weight: Ratio;
}

export interface PartyShare {
  readonly name: string;
  readonly amount: Cents;
}

/** Shares an amount (a surplus, or a deficit when negative) between the parties; the shares add up to it to the cent. */
export function shareResult(amount: Cents, parties: readonly Party[]): Outcome<PartyShare[], AllocationIssue> {
  const parts = allocate(
    amount,
    parties.map((party) => party.weight),
  );
  if (!parts.ok) return parts;
  return success(parties.map((party, index) => ({ name: party.name, amount: parts.value[index] ?? 0n })));
}
