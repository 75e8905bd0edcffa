/** Who gets which part of a result. */
import { allocate, type AllocationIssue } from "../exact/allocate";
import type { Cents } from "../exact/cents";
import { divide, sum, type Ratio } from "../exact/ratio";
import { success, type Outcome } from "../outcome";
import { asCents, asShare, asText, type Trace } from "../trace";

/** A party of the convention and its part of the result, as a weight: 0.5 and 0.5, or 1 and 1. */
export interface Party {
  readonly name: string;
  readonly weight: Ratio;
  /** The parameter that gives the weight. */
  readonly key?: string;
}

export interface PartyShare {
  readonly name: string;
  readonly amount: Cents;
}

/**
 * Shares an amount (a surplus, or a deficit when negative) between the parties; the shares add up to it to the cent.
 *
 * @param traceOf where to record each party's share, by the party's index
 */
export function shareResult(
  amount: Cents,
  parties: readonly Party[],
  traceOf?: (index: number) => Trace | undefined,
): Outcome<PartyShare[], AllocationIssue> {
  const parts = allocate(
    amount,
    parties.map((party) => party.weight),
  );
  if (!parts.ok) return parts;
  const whole = sum(parties.map(({ weight }) => weight));
  return success(
    parties.map(({ name, weight, key }, index) => {
      const part = parts.value[index] ?? 0n;
      traceOf?.(index)?.step("share.part", {
        inputs: { party: asText(name), weight: asShare(divide(weight, whole)), amount: asCents(amount) },
        parameters: key === undefined ? [] : [key],
        result: asCents(part),
      });
      return { name, amount: part };
    }),
  );
}
