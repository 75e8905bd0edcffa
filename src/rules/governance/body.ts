/** A body as its text composes it, and its members. */

export type Side = "academic" | "professional";

/** A fact of the training that decides whether a role is required. */
export interface Condition {
  /** The parameter that holds the fact. */
  readonly key: string;
  readonly holds: boolean;
}

export interface Role {
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  /** What the text calls it, where it says otherwise. */
  readonly names: readonly string[];
  /** Members required; 0 is invited. */
  readonly min: number;
  /** Members allowed. */
  readonly max: number | null;
  readonly side: Side | null;
  /** Required only where it holds. */
  readonly when: Condition | null;
  /** Where it holds the role does not sit: neither required nor counted. */
  readonly unless: Condition | null;
  /** Roles any one of which is enough. */
  readonly alternatives: readonly string[];
  /** A consultative voice: out of quorum and parity. */
  readonly advisory: boolean;
  /** One member for each way the training is given. */
  readonly perModality: boolean;
  /** Members required, from as many regions, when the training is given on many sites. */
  readonly manySitesMin: number | null;
  /** Who teaches in the training does not count. */
  readonly external: boolean;
}

export interface Body {
  readonly id: string;
  /** In the declared order. */
  readonly roles: readonly Role[];
  /** The roles that may preside, in the declared order. */
  readonly chair: readonly string[];
  /** Persons present. */
  readonly quorum: number | null;
  /** Whether who presides counts in it; `null`: not said, and they do not. */
  readonly quorumWithChair: boolean | null;
  /** As many members of each side. */
  readonly parity: boolean;
  /** As many votes of each side, however many members there are. */
  readonly voteParity: boolean;
  readonly proxies: boolean;
}

/** What the training is, as far as its bodies depend on it. */
export interface Deployment {
  readonly modalities: number;
  readonly sites: number;
  /** From how many sites on they are many. */
  readonly manySites: number | null;
}

export interface Member {
  /** `null`: a member beyond the list, who has a side. */
  readonly role: string | null;
  readonly presence: "present" | "represented" | "absent";
  /** `null`: the role's own. */
  readonly side: Side | null;
  /** `null`: unknown, and proves no difference. */
  readonly region: string | null;
  readonly modality: string | null;
  readonly teaches: boolean;
}

/** Whether the role is one of those who sit, the facts of the training being what they are. */
export function sits({ unless }: Role): boolean {
  return unless?.holds !== true;
}

/** A member who speaks for a category: there, or by proxy where the text allows it. */
export function isCounted({ proxies }: Pick<Body, "proxies">, { presence }: Member): boolean {
  return presence === "present" || (proxies && presence === "represented");
}
