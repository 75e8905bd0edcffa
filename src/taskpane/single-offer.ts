/** What most tools offer: one plan, under its own name, with what is to be known of it. */
import type { Plan } from "../workbook/plan";
import type { Offer } from "./plan-desk";

export function singleOffer(plan: Plan, remarks: readonly string[] = []): Offer {
  return { choices: [{ label: plan.label, plan, ...(remarks.length > 0 && { remarks }) }] };
}
