/** The members of each role. */
import { isCounted, type Body, type Member, type Role } from "./body";

export interface Tally {
  readonly members: number;
  /** Different ones among them; one that is not known is taken to differ. */
  readonly modalities: number;
  readonly regions: number;
}

/** By role: who is there, or represented where proxies are allowed; who teaches stands for no outsider. */
export function tallyMembers(body: Body, members: readonly Member[]): ReadonlyMap<string, Tally> {
  const roles = new Map(body.roles.map((role) => [role.id, role]));
  const byRole = new Map<string, Member[]>();
  for (const member of members) {
    const role = roles.get(member.role);
    if (role && isCounted(body, member) && isEligible(role, member)) pushTo(byRole, member);
  }
  return new Map(
    [...byRole].map(([role, list]) => [
      role,
      {
        members: list.length,
        modalities: countDifferent(list.map(({ modality }) => modality)),
        regions: countDifferent(list.map(({ region }) => region)),
      },
    ]),
  );
}

function isEligible({ external }: Role, { teaches }: Member): boolean {
  return !(external && teaches);
}

function pushTo(byRole: Map<string, Member[]>, member: Member): void {
  const list = byRole.get(member.role);
  if (list) list.push(member);
  else byRole.set(member.role, [member]);
}

function countDifferent(values: readonly (string | null)[]): number {
  const known = values.filter((value) => value !== null);
  return new Set(known).size + values.length - known.length;
}
