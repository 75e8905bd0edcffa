/** Reads the members of a body: a column of roles, or a table. */
import { messages } from "../../i18n/fr/messages";
import type { Body, Member } from "../../rules/governance/body";
import type { Call } from "../call";
import type { Content } from "../../spreadsheet/cell/content";
import { describe, isBlank, wordsOf } from "../../spreadsheet/cell/text";
import { invalid, missing, Rejection, together } from "../rejection";
import { nearest } from "../../spreadsheet/words/nearest";
import { columnIds } from "../table/find-columns";
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import { readTable } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import { memberColumns, presenceChoices, sideChoices, type MemberColumn } from "./member-columns";
import { RoleNames, sideOfName } from "./role-names";
import { withoutQuantity } from "./role-words";

/** The members read, and the words that name none. */
export interface ReadMembers {
  readonly members: readonly Member[];
  readonly unknown: readonly UnknownWord[];
}

export interface UnknownWord {
  readonly text: string;
  /** The role that it looks like. */
  readonly nearest: string;
}

/** The members and the words not understood, or every cell that is wrong. */
export function readMembers(call: Call, body: Body): ReadMembers | Rejection {
  const block = call.block("roles");
  if (block === null) return invalid(messages.argumentRequired(call.nameOf("roles")));
  const reader = new MemberReader(body);
  if (isTable(block[0] ?? []) || (block.length > 1 && (block[0]?.length ?? 0) > 1)) return readRows(call, reader);
  const problems = block.flatMap((cells, row) =>
    cells.map((cell, column) =>
      reader.add(
        cell,
        () => call.where("roles", row, column),
        () => ANY_MEMBER,
      ),
    ),
  );
  return together(problems) ?? reader.read();
}

type Facts = Omit<Member, "role">;

const ANY_MEMBER: Facts = {
  presence: "present",
  side: null,
  region: null,
  modality: null,
  teaches: false,
};

/** Whether the first row is one of headings: a single cell of roles may be called anything else. */
function isTable(first: readonly Content[]): boolean {
  const headings = first.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
  return columnIds(headings, memberColumns).includes("role");
}

function readRows(call: Call, reader: MemberReader): ReadMembers | Rejection {
  const table = readTable(call, "roles", memberColumns);
  if (table instanceof Rejection) return table;
  const problems = table.rows.map((row) =>
    reader.add(
      row.raw("role"),
      () => row.where("role"),
      () => {
        const facts = readFacts(row);
        return row.problem ?? facts;
      },
    ),
  );
  return together(problems) ?? reader.read();
}

function readFacts(row: TableRow<MemberColumn>): Facts {
  const [region, modality] = [row.text("region"), row.text("modality")];
  return {
    presence: row.choice("presence", presenceChoices) ?? "present",
    side: row.choice("side", sideChoices),
    region: region === null ? null : foldHeading(region),
    modality: modality === null ? null : foldHeading(modality),
    teaches: row.yesNo("teaches", false) === true,
  };
}

/** Gathers the members of a body; each spelling is looked up once. */
class MemberReader {
  private readonly names: RoleNames;
  private readonly labels: readonly string[];
  private readonly seen = new Map<string, readonly string[]>();
  private readonly filled = new Map<string, number>();
  private readonly members: Member[] = [];
  private readonly unknown: UnknownWord[] = [];

  constructor(body: Body) {
    this.names = new RoleNames(body);
    this.labels = body.roles.map(({ label }) => label);
  }

  /** Takes the members that a cell names, none when it is blank; what is wrong with it or with its facts. */
  add(cell: Content, where: () => string, factsOf: () => Facts | Rejection): Rejection | null {
    // No role is a number: a 0 there is a blank.
    if (isBlank(cell) || cell === 0) return null;
    if (typeof cell === "object" && cell !== null) {
      const message = messages.errorInCell(where(), cell.error);
      return cell.error === "#N/A" ? missing(message) : invalid(message);
    }
    const facts = factsOf();
    if (facts instanceof Rejection) return facts;
    const typed = wordsOf(cell);
    const { count, name } = withoutQuantity(typed);
    const ids = this.rolesOf(typed, name);
    // Beyond the list, a member is known by a side, in its own column or in the words themselves.
    const side = facts.side ?? (ids.length === 0 ? sideOfName(name) : null);
    if (ids.length === 0 && side === null) {
      this.unknown.push({ text: describe(cell), nearest: nearest(typed, this.labels) });
      return null;
    }
    for (let one = 0; one < count; one += 1) this.members.push({ ...facts, side, role: this.leastFilled(ids) });
    return null;
  }

  read(): ReadMembers {
    return { members: this.members, unknown: this.unknown };
  }

  private rolesOf(typed: string, name: string): readonly string[] {
    const known = this.seen.get(typed);
    if (known) return known;
    const found = this.names.find(name);
    this.seen.set(typed, found);
    return found;
  }

  /** Of roles that share a name, the one that has the fewest members so far. */
  private leastFilled(ids: readonly string[]): string | null {
    const filledOf = (id: string): number => this.filled.get(id) ?? 0;
    const [first, ...others] = ids;
    if (first === undefined) return null;
    const chosen = others.reduce((best, id) => (filledOf(id) < filledOf(best) ? id : best), first);
    this.filled.set(chosen, filledOf(chosen) + 1);
    return chosen;
  }
}
