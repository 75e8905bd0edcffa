/** Reads the members of a body: a column of roles, or a table. */
import { governanceMessages as words } from "../../i18n/fr/messages/governance";
import { messages } from "../../i18n/fr/messages";
import type { Body, Member } from "../../rules/governance/body";
import type { Call } from "../call";
import type { ArgumentValue } from "../host";
import { describe, isBlank, wordsOf } from "../reading/text";
import { invalid, missing, Rejection } from "../rejection";
import { nearest } from "../rules/nearest";
import { columnIds } from "../table/find-columns";
import { foldHeading } from "../table/heading-fold";
import { readTable } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import { memberColumns, presenceChoices, sideChoices, type MemberColumn } from "./member-columns";
import { RoleNames } from "./role-names";

/** The members, or the first thing wrong: a member left out would make the body look incomplete. */
export function readMembers(call: Call, body: Body): readonly Member[] | Rejection {
  const block = call.block("roles");
  if (block === null) return invalid(messages.argumentRequired(call.nameOf("roles")));
  const roles = new RoleFinder(body);
  if (isTable(block[0] ?? []) || (block.length > 1 && (block[0]?.length ?? 0) > 1)) return readRows(call, roles);
  const members: Member[] = [];
  for (const [row, cells] of block.entries()) {
    for (const [column, cell] of cells.entries()) {
      const role = roles.find(cell, () => call.where("roles", row, column));
      if (role instanceof Rejection) return role;
      if (role !== null) members.push({ ...ANY_MEMBER, role });
    }
  }
  return members;
}

const ANY_MEMBER: Omit<Member, "role"> = {
  presence: "present",
  side: null,
  region: null,
  modality: null,
  teaches: false,
};

/** Whether the first row is one of headings: a single cell of roles may be called anything else. */
function isTable(first: readonly ArgumentValue[]): boolean {
  const headings = first.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
  return columnIds(headings, memberColumns).includes("role");
}

function readRows(call: Call, roles: RoleFinder): readonly Member[] | Rejection {
  const table = readTable(call, "roles", memberColumns);
  if (table instanceof Rejection) return table;
  const members: Member[] = [];
  for (const row of table.rows) {
    const role = roles.find(row.raw("role"), () => row.where("role"));
    if (role instanceof Rejection) return role;
    if (role === null) continue;
    const member = readMember(row, role);
    if (row.problem !== null) return row.problem;
    members.push(member);
  }
  return members;
}

function readMember(row: TableRow<MemberColumn>, role: string): Member {
  const [region, modality] = [row.text("region"), row.text("modality")];
  return {
    role,
    presence: row.choice("presence", presenceChoices) ?? "present",
    side: row.choice("side", sideChoices),
    region: region === null ? null : foldHeading(region),
    modality: modality === null ? null : foldHeading(modality),
    teaches: row.yesNo("teaches", false) === true,
  };
}

/** Finds the role that a cell names; each spelling is looked up once. */
class RoleFinder {
  private readonly names: RoleNames;
  private readonly labels: readonly string[];
  private readonly seen = new Map<string, string>();

  constructor(body: Body) {
    this.names = new RoleNames(body);
    this.labels = body.roles.map(({ label }) => label);
  }

  /** `null` when the cell is blank. */
  find(cell: ArgumentValue, where: () => string): string | null | Rejection {
    // No role is a number: a 0 there is a blank.
    if (isBlank(cell) || cell === 0) return null;
    if (typeof cell === "object" && cell !== null) {
      const message = messages.errorInCell(where(), cell.error);
      return cell.error === "#N/A" ? missing(message) : invalid(message);
    }
    const typed = wordsOf(cell);
    const role = this.seen.get(typed) ?? this.names.find(typed);
    if (role === undefined)
      return invalid(words.unknownRole(where(), describe(cell), this.labels.join(", "), nearest(typed, this.labels)));
    this.seen.set(typed, role);
    return role;
  }
}
