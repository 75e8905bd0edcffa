/** How many draws are made before anything else may happen: some five milliseconds of them, whatever the cohort. */
import type { BreakRisk } from "../../../tools/simulate/risk/break-risk";

const CONTRACTS_AT_ONCE = 200_000;

export function drawsAtOnce({ learners }: Pick<BreakRisk, "learners">): number {
  return Math.max(1, Math.floor(CONTRACTS_AT_ONCE / Math.max(1, learners)));
}
