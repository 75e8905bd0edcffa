/** The bodies of a rule set, as the rules take them. */
import type { ParameterValue } from "../../conventions/types";
import { governanceMessages as words } from "../../i18n/fr/messages/governance";
import type { Body, Condition, Deployment, Role, Side } from "../../rules/governance/body";
import { describe, fold } from "../../spreadsheet/cell/text";
import { invalid, missing, Rejection } from "../rejection";
import { resolveKey } from "../rules/resolve-key";
import { idsOf } from "../rules/ids-of";
import type { RuleSet } from "../rules/rule-set";

const ROLES = "governance.<body>.<role>.min";
const LABELS = "governance.<body>.label";

export interface NamedBody {
  readonly id: string;
  readonly label: string;
}

/** Every body that the rules name or compose, in their order. */
export function bodiesOf(rules: RuleSet): readonly NamedBody[] {
  const labels = new Map(rules.open(LABELS).map(({ part, value }) => [part, String(value)]));
  const ids = new Set([...labels.keys(), ...rules.open(ROLES).map(({ part }) => part)]);
  return [...ids].map((id) => ({ id, label: labels.get(id) ?? id }));
}

type BodyField = "quorum.withChair" | "chair" | "quorum" | "parity" | "voteParity" | "proxies";
type RoleField = "label" | "names" | "max" | "side" | "alternative" | "vote" | "perModality" | "manySites" | "external";

/** The body's composition, or why it has none. */
export function readBody(rules: RuleSet, { id, label }: NamedBody): Body | Rejection {
  const of = (field: BodyField): ParameterValue | undefined => rules.get(`governance.${id}.${field}`);
  const roles: Role[] = [];
  for (const { parts, name, value } of rules.open(ROLES)) {
    if (parts[0] !== id) continue;
    const role = readRole(rules, id, parts[1] ?? "", name, value);
    if (role instanceof Rejection) return role;
    roles.push(role);
  }
  const withChair = of("quorum.withChair");
  if (roles.length === 0) return missing(words.noComposition(label));
  return {
    id,
    roles: roles.map((role) => ({ ...role, alternatives: roleIds(role.alternatives, roles) })),
    chair: roleIds(idsOf(of("chair")), roles),
    quorum: countOf(of("quorum")),
    quorumWithChair: withChair === undefined ? null : withChair === true,
    parity: of("parity") === true,
    voteParity: of("voteParity") === true,
    proxies: of("proxies") === true,
  };
}

function readRole(rules: RuleSet, body: string, id: string, name: string, min: ParameterValue): Role | Rejection {
  const of = (field: RoleField): ParameterValue | undefined => rules.get(`governance.${body}.${id}.${field}`);
  const when = readCondition(rules, `governance.${body}.${id}.when`);
  if (when instanceof Rejection) return when;
  const unless = readCondition(rules, `governance.${body}.${id}.unless`);
  if (unless instanceof Rejection) return unless;
  const label = of("label");
  return {
    id,
    // A value's name falls back on the body's id, which names no role.
    label: typeof label === "string" ? label : name === body ? id : name,
    names: idsOf(of("names")),
    min: countOf(min) ?? 0,
    max: countOf(of("max")),
    side: (of("side") ?? null) as Side | null,
    when,
    unless,
    alternatives: idsOf(of("alternative")),
    advisory: of("vote") === "advisory",
    perModality: of("perModality") === true,
    manySitesMin: countOf(of("manySites")),
    external: of("external") === true,
  };
}

/** Roles named by their ids or by their labels, which is how `RULE` gives them. */
function roleIds(names: readonly string[], roles: readonly Role[]): readonly string[] {
  return names.map((name) => {
    if (roles.some(({ id }) => id === name)) return name;
    return roles.find(({ label }) => fold(label) === fold(name))?.id ?? name;
  });
}

/** The fact that a role depends on: a yes/no parameter, which the rules must set. */
function readCondition(
  rules: RuleSet,
  key: `governance.${string}.${string}.${"when" | "unless"}`,
): Condition | null | Rejection {
  const named = rules.get(key);
  if (typeof named !== "string") return null;
  const fact = resolveKey(named, rules.book()) ?? named;
  const holds = rules.requireValue(fact);
  if (holds instanceof Rejection) return holds;
  return typeof holds === "boolean" ? { key: fact, holds } : invalid(words.notACondition(key, describe(named)));
}

/** What the training is; one modality on one site when nothing is said. */
export function deploymentOf(rules: RuleSet): Deployment {
  return {
    modalities: countOf(rules.get("governance.modalities")) ?? 1,
    sites: countOf(rules.get("governance.sites")) ?? 1,
    manySites: countOf(rules.get("governance.sites.many")),
  };
}

function countOf(value: ParameterValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
