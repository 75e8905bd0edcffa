/** What most tools offer: one plan, under its own name. */
import type { Plan } from "../workbook/plan";
import type { Offer } from "./plan-desk";

export function singleOffer(plan: Plan): Offer {
  return { choices: [{ label: plan.label, plan }] };
}
