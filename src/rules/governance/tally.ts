/** The members of each role. */
import { isCounted, type Body, type Member, type Role } from "./body";

export interface Tally {
  readonly members: number;
  /** Different ones among them; one that is not known proves no difference. */
  readonly modalities: number;
  readonly regions: number;
  readonly withoutModality: number;
  readonly withoutRegion: number;
}

/** By role: who is there, or represented where proxies are allowed; who teaches stands for no outsider. */
export function tallyMembers(body: Body, members: readonly Member[]): ReadonlyMap<string, Tally> {
  const roles = new Map(body.roles.map((role) => [role.id, role]));
  const byRole = new Map<string, Member[]>();
  for (const member of members) {
    const role = member.role === null ? undefined : roles.get(member.role);
    if (role && isCounted(body, member) && isEligible(role, member)) pushTo(byRole, role.id, member);
  }
  return new Map(
    [...byRole].map(([role, list]) => [
      role,
      {
        members: list.length,
        modalities: countDifferent(list.map(({ modality }) => modality)),
        regions: countDifferent(list.map(({ region }) => region)),
        withoutModality: list.filter(({ modality }) => modality === null).length,
        withoutRegion: list.filter(({ region }) => region === null).length,
      },
    ]),
  );
}

function isEligible({ external }: Role, { teaches }: Member): boolean {
  return !(external && teaches);
}

function pushTo(byRole: Map<string, Member[]>, role: string, member: Member): void {
  const list = byRole.get(role);
  if (list) list.push(member);
  else byRole.set(role, [member]);
}

function countDifferent(values: readonly (string | null)[]): number {
  const known = new Set(values.filter((value) => value !== null)).size;
  // Whoever is there is of some region: one at least.
  return known === 0 && values.length > 0 ? 1 : known;
}
