/** Whether a body is composed as its text asks. */
import { asCount, asText, type Trace } from "../trace";
import { isCounted, sits, type Body, type Deployment, type Member, type Role, type Side } from "./body";
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
  /** Members there whose region, or modality, is not said where different ones are asked for. */
  readonly lacksRegions: number;
  readonly lacksModalities: number;
}

export interface Composition {
  readonly categories: readonly CategoryCount[];
  /** Members there beyond those required, in a category or outside them all. */
  readonly beyond: number;
  readonly quorum: Count | null;
  /** `required`: the larger side; `present`: the smaller. */
  readonly parity: Count | null;
  /** Votes of each side, where it is the vote that is in equal numbers: the side that has fewer members decides. */
  readonly voteParity: Count | null;
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
  const beyond = countBeyond(body, categories, members);
  let line = categories.length;
  if (beyond > 0) traceOf?.(line++)?.step("governance.beyond", { result: asCount(beyond) });
  const quorum = body.quorum === null ? null : countQuorum(body, body.quorum, presiding, members, traceOf?.(line++));
  const sides = countSides(body, presiding, members);
  const parity = body.parity ? countParity(body, sides, traceOf?.(line++)) : null;
  const voteParity = body.voteParity ? countVoteParity(body, sides, traceOf?.(line)) : null;
  return { categories, beyond, quorum, parity, voteParity };
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
  const best = leastLacking(requirements, tallies);
  const missing = shortfall(best, tallies);
  const tally = tallies.get(best.role.id);
  const inNumber = Math.max(best.members - presentOf(best.role, tallies), 0);
  trace?.step("governance.category", {
    inputs: {
      role: asText(roles.map(({ label }) => label).join(" / ")),
      required: asCount(best.members),
      present: asCount(present),
    },
    parameters: roles.map((role) => keyOf(body, role, "min")),
    result: asCount(missing),
  });
  if (best.regions > 0)
    trace?.step("governance.regions", {
      inputs: { role: asText(best.role.label), regions: asCount(tally?.regions ?? 0) },
      parameters: [keyOf(body, best.role, "manySites")],
      result: asCount(best.regions),
    });
  return {
    roles,
    counted: best.role,
    required: best.members,
    present,
    missing,
    lacksRegions: best.regions - (tally?.regions ?? 0) > inNumber ? (tally?.withoutRegion ?? 0) : 0,
    lacksModalities: best.modalities - (tally?.modalities ?? 0) > inNumber ? (tally?.withoutModality ?? 0) : 0,
  };
}

/** Any one role of a category is enough: the one that lacks least tells what the category lacks. */
function leastLacking(requirements: readonly Requirement[], tallies: ReadonlyMap<string, Tally>): Requirement {
  const applicable = requirements.filter(({ applies }) => applies);
  let best = applicable[0] ?? requirements[0];
  if (best === undefined) throw new Error("a category has a role");
  for (const requirement of applicable.slice(1))
    if (shortfall(requirement, tallies) < shortfall(best, tallies)) best = requirement;
  return best;
}

function presentOf(role: Role, tallies: ReadonlyMap<string, Tally>): number {
  return Math.min(tallies.get(role.id)?.members ?? 0, role.max ?? Infinity);
}

/** Those of a category above what it requires, and those outside the list; who is invited or does not sit is no member. */
function countBeyond(body: Body, categories: readonly CategoryCount[], members: readonly Member[]): number {
  const above = categories.map(({ roles, required, present }) =>
    roles.some(isMember) ? Math.max(present - required, 0) : 0,
  );
  const outside = members.filter((member) => member.role === null && isCounted(body, member)).length;
  return above.reduce((total, one) => total + one, outside);
}

function isMember(role: Role): boolean {
  return sits(role) && !role.advisory && role.min > 0;
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
  const present = members.filter((member) => isHere(member) && isVoting(voting, member)).length;
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

/** A member beyond the list sits as the others do. */
function isVoting(voting: ReadonlyMap<string, Role>, { role }: Member): boolean {
  return role === null || voting.has(role);
}

/** The roles that sit and deliberate, who presides apart. */
function votingRoles({ roles }: Body, apart: string | undefined): ReadonlyMap<string, Role> {
  const voting = roles.filter((role) => sits(role) && !role.advisory && role.id !== apart);
  return new Map(voting.map((role) => [role.id, role]));
}

type Sides = Readonly<Record<Side, number>>;

function countSides(body: Body, presiding: string | undefined, members: readonly Member[]): Sides {
  const voting = votingRoles(body, presiding);
  const sides = { academic: 0, professional: 0 };
  for (const member of members) {
    if (!isHere(member) || !isVoting(voting, member)) continue;
    const side = member.side ?? (member.role === null ? null : (voting.get(member.role)?.side ?? null));
    if (side !== null) sides[side] += 1;
  }
  return sides;
}

function countParity(body: Body, { academic, professional }: Sides, trace?: Trace): Count {
  const [required, present] = [Math.max(academic, professional), Math.min(academic, professional)];
  trace?.step("governance.parity", {
    inputs: { academic: asCount(academic), professional: asCount(professional) },
    parameters: [`governance.${body.id}.parity`],
    result: asCount(required - present),
  });
  return { required, present, missing: required - present };
}

/** Nobody is missing: as many of the more numerous side vote as the other has. */
function countVoteParity(body: Body, { academic, professional }: Sides, trace?: Trace): Count {
  const votes = Math.min(academic, professional);
  trace?.step("governance.voteParity", {
    inputs: { academic: asCount(academic), professional: asCount(professional) },
    parameters: [`governance.${body.id}.voteParity`],
    result: asCount(votes),
  });
  return { required: votes, present: votes, missing: 0 };
}
