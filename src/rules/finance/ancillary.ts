/** What the funder adds for an apprentice's lodging, meals and first equipment. */
import { toCents, type Cents } from "../exact/cents";
import type { Quantity } from "../exact/quantity";
import { isZero, least, multiply, type Ratio } from "../exact/ratio";
import { asEuros, asNumber, type Trace } from "../trace";

export interface AncillaryRules {
  /** Euros a night and a meal. */
  readonly night: Quantity<"€">;
  readonly meal: Quantity<"€">;
  /** Euros that first equipment is funded up to. */
  readonly equipment: Quantity<"€">;
}

/** Nights, meals, and the euros spent on first equipment. */
export type AncillaryFacts = Readonly<Record<AncillaryKind, Ratio>>;

export type AncillaryKind = keyof AncillaryRules;

export interface AncillaryCost {
  readonly kind: AncillaryKind;
  readonly amount: Cents;
}

const KINDS: readonly AncillaryKind[] = ["night", "meal", "equipment"];

/** What each kind comes to; none for what there was none of. */
export function ancillaryCosts(
  facts: AncillaryFacts,
  rules: AncillaryRules,
  traceOf?: (index: number) => Trace | undefined,
): readonly AncillaryCost[] {
  return KINDS.filter((kind) => !isZero(facts[kind])).map((kind, index) => {
    const amount = kind === "equipment" ? least(facts.equipment, rules.equipment) : multiply(facts[kind], rules[kind]);
    traceOf?.(index)?.step(`funding.ancillary.${kind}`, {
      inputs: { quantity: kind === "equipment" ? asEuros(facts.equipment) : asNumber(facts[kind]) },
      parameters: [`finance.ancillary.${kind}`],
      result: asEuros(amount),
    });
    return { kind, amount: toCents(amount) };
  });
}
