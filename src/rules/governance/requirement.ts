/** How many members a role asks for. */
import { asCount, asText, asYesNo, type Trace } from "../trace";
import type { Body, Condition, Deployment, Role } from "./body";

export interface Requirement {
  readonly role: Role;
  /** Whether the role's condition holds; without one it always does. */
  readonly applies: boolean;
  readonly members: number;
  /** Different modalities and regions among them. */
  readonly modalities: number;
  readonly regions: number;
}

export function keyOf(body: Pick<Body, "id">, role: Pick<Role, "id">, field: string): string {
  return `governance.${body.id}.${role.id}.${field}`;
}

/** What the body asks of the role: nothing where its condition does not hold, more with modalities or many sites. */
export function requirementOf(body: Body, role: Role, deployment: Deployment, trace?: Trace): Requirement {
  const applies = holds(body, role, "when", true, trace) && holds(body, role, "unless", false, trace);
  if (!applies || role.min === 0) return { role, applies, members: 0, modalities: 0, regions: 0 };
  const modalities = role.perModality ? deployment.modalities : 0;
  const usual = role.min * Math.max(modalities, 1);
  if (modalities > 1)
    trace?.step("governance.perModality", {
      inputs: { role: asText(role.label), modalities: asCount(modalities) },
      parameters: [keyOf(body, role, "perModality"), "governance.modalities"],
      result: asCount(usual),
    });
  const manySites = role.manySitesMin !== null && isOnManySites(deployment) ? role.manySitesMin : null;
  if (manySites === null) return { role, applies, members: usual, modalities, regions: 0 };
  const members = Math.max(usual, manySites);
  trace?.step("governance.manySites", {
    inputs: { role: asText(role.label), sites: asCount(deployment.sites) },
    parameters: [keyOf(body, role, "manySites"), "governance.sites", "governance.sites.many"],
    result: asCount(members),
  });
  return { role, applies, members, modalities, regions: members };
}

function isOnManySites({ sites, manySites }: Deployment): boolean {
  return manySites !== null && sites >= manySites;
}

/** Whether the condition allows the role: it must hold (`when`) or must not (`unless`). */
function holds(body: Body, role: Role, field: "when" | "unless", expected: boolean, trace?: Trace): boolean {
  const condition: Condition | null = role[field];
  if (condition === null) return true;
  const applies = condition.holds === expected;
  trace?.step("governance.condition", {
    inputs: { role: asText(role.label), fact: asYesNo(condition.holds) },
    parameters: [keyOf(body, role, field), condition.key],
    result: asYesNo(applies),
  });
  return applies;
}
