/** Whether a body is composed as its text asks. */
import { asCount, asText, type Trace } from "../trace";
import type { Body, Deployment, Member, Role } from "./body";
import { keyOf, requirementOf, type Requirement } from "./requirement";
import { tallyMembers, type Tally } from "./tally";

export interface Count {
  readonly required: number;
  readonly present: number;
  readonly missing: number;
}

/** A category: a role, or several any one of which is enough. */
export interface CategoryCount extends Count {
  readonly roles: readonly Role[];
  /** The role that the count was taken on. */
  readonly counted: Role;
}

export interface Composition {
  readonly categories: readonly CategoryCount[];
  readonly quorum: Count | null;
  /** `required`: the larger side; `present`: the smaller. */
  readonly parity: Count | null;
}

/**
 * Each category of the body in its order, then the quorum and the parity where the text has them; `traceOf` gives where to
 * tell of each of them, from 0.
 */
export function compose(
  body: Body,
  members: readonly Member[],
  deployment: Deployment,
  traceOf?: (line: number) => Trace | undefined,
): Composition {
  const tallies = tallyMembers(body, members);
  const categories = alternativesOf(body.roles).map((roles, line) =>
    countCategory(body, roles, deployment, tallies, traceOf?.(line)),
  );
  const presiding = body.chair.find((role) => members.some((member) => member.role === role && isHere(member)));
  let line = categories.length;
  const quorum = body.quorum === null ? null : countQuorum(body, body.quorum, presiding, members, traceOf?.(line++));
  const parity = body.parity ? countParity(body, presiding, members, traceOf?.(line)) : null;
  return { categories, quorum, parity };
}

/** The roles in their order, those that may stand in for one another together. */
function alternativesOf(roles: readonly Role[]): readonly (readonly Role[])[] {
  const groups: Role[][] = [];
  for (const role of roles) {
    const linked = groups.filter((group) => group.some((other) => areAlternatives(role, other)));
    const [first] = linked;
    if (first === undefined) {
      groups.push([role]);
      continue;
    }
    first.push(role);
    // A role may link groups that nothing linked before it.
    for (const group of linked.slice(1)) first.push(...group.splice(0));
  }
  return groups.filter((group) => group.length > 0);
}

function areAlternatives(a: Role, b: Role): boolean {
  return a.alternatives.includes(b.id) || b.alternatives.includes(a.id);
}

function countCategory(
  body: Body,
  roles: readonly Role[],
  deployment: Deployment,
  tallies: ReadonlyMap<string, Tally>,
  trace?: Trace,
): CategoryCount {
  const requirements = roles.map((role) => requirementOf(body, role, deployment, trace));
  const present = roles.reduce((total, role) => total + presentOf(role, tallies), 0);
  const applicable = requirements.filter(({ applies }) => applies);
  // Any one role is enough: the one that lacks least tells what the category lacks.
  let best = applicable[0] ?? requirements[0];
  if (best === undefined) throw new Error("a category has a role");
  for (const requirement of applicable.slice(1))
    if (shortfall(requirement, tallies) < shortfall(best, tallies)) best = requirement;
  const missing = shortfall(best, tallies);
  trace?.step("governance.category", {
    inputs: {
      role: asText(roles.map(({ label }) => label).join(" / ")),
      required: asCount(best.members),
      present: asCount(present),
    },
    parameters: roles.map((role) => keyOf(body, role, "min")),
    result: asCount(missing),
  });
  return { roles, counted: best.role, required: best.members, present, missing };
}

function presentOf(role: Role, tallies: ReadonlyMap<string, Tally>): number {
  return Math.min(tallies.get(role.id)?.members ?? 0, role.max ?? Infinity);
}

/** Members missing: in number, in different modalities or in different regions, whichever lacks most. */
function shortfall({ role, members, modalities, regions }: Requirement, tallies: ReadonlyMap<string, Tally>): number {
  const tally = tallies.get(role.id);
  return Math.max(
    members - presentOf(role, tallies),
    modalities - (tally?.modalities ?? 0),
    regions - (tally?.regions ?? 0),
    0,
  );
}

/** Persons who are there themselves: proxies make neither a quorum nor a parity. */
function isHere({ presence }: Member): boolean {
  return presence === "present";
}

function countQuorum(
  body: Body,
  required: number,
  presiding: string | undefined,
  members: readonly Member[],
  trace?: Trace,
): Count {
  const voting = votingRoles(body, body.quorumWithChair === true ? undefined : presiding);
  const present = members.filter((member) => isHere(member) && voting.has(member.role)).length;
  const missing = Math.max(required - present, 0);
  trace?.step("governance.quorum", {
    inputs: { required: asCount(required), present: asCount(present) },
    parameters: [
      `governance.${body.id}.quorum`,
      ...(body.quorumWithChair === null ? [] : [`governance.${body.id}.quorum.withChair`]),
    ],
    result: asCount(missing),
  });
  return { required, present, missing };
}

/** The roles that deliberate, who presides apart. */
function votingRoles({ roles }: Body, apart: string | undefined): ReadonlyMap<string, Role> {
  return new Map(roles.filter(({ id, advisory }) => !advisory && id !== apart).map((role) => [role.id, role]));
}

function countParity(body: Body, presiding: string | undefined, members: readonly Member[], trace?: Trace): Count {
  const voting = votingRoles(body, presiding);
  const sides = { academic: 0, professional: 0 };
  for (const member of members) {
    const role = voting.get(member.role);
    const side = role && (member.side ?? role.side);
    if (side && isHere(member)) sides[side] += 1;
  }
  const required = Math.max(sides.academic, sides.professional);
  const present = Math.min(sides.academic, sides.professional);
  trace?.step("governance.parity", {
    inputs: { academic: asCount(sides.academic), professional: asCount(sides.professional) },
    parameters: [`governance.${body.id}.parity`],
    result: asCount(required - present),
  });
  return { required, present, missing: required - present };
}
