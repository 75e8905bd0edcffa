/** Reads the lines of a team's table. */
import { governanceMessages as words } from "../../i18n/fr/messages/governance";
import { messages } from "../../i18n/fr/messages";
import { ZERO } from "../../rules/exact/ratio";
import type { Assignment, InstructorStatus, UnitNature } from "../../rules/staffing/team";
import type { Call } from "../call";
import { yesOrDate } from "../reading/yes-or-date";
import { invalid, Rejection, together } from "../rejection";
import { partyChoices } from "../rules/parties";
import type { RuleSet } from "../rules/rule-set";
import { natureOfKind, UNIT_KIND, unitNatures } from "../rules/unit-nature";
import { foldCode } from "../../spreadsheet/words/heading-fold";
import { readTable, type Table } from "../table/read-table";
import type { ColumnChoice, TableRow } from "../table/table-row";
import { partiesOf } from "./staffing-rules";
import { kindChoices, moduleChoices, statusChoices, teamColumns, type TeamColumn } from "./team-columns";

/** The team of the table, or all that is wrong with it: a total with a line left out would be false. */
export function readTeam(call: Call): readonly Assignment[] | Rejection {
  const table = readTable(call, "table", teamColumns);
  if (table instanceof Rejection) return table;
  const absent = absentColumn(call.rules, table);
  if (absent !== undefined)
    return invalid(messages.columnsMissing(call.nameOf("table"), messages.columnsAbsent([absent])));
  const reader = new TeamReader(call.rules);
  return together(table.rows.map((row) => reader.add(row))) ?? reader.team();
}

/** A column that this convention cannot do without. */
function absentColumn(rules: RuleSet, table: Table<TeamColumn>): string | undefined {
  const needed: readonly (readonly [TeamColumn, boolean])[] = [
    ["party", partiesOf(rules).length > 0],
    ["moduleKind", rules.get("staffing.tradeModules.professionalsOnly") === true],
    ["moduleKind", rules.get("staffing.generalModules.pair") === true],
  ];
  const absent = needed.find(([id, isNeeded]) => isNeeded && !table.has(id))?.[0];
  return teamColumns.find(({ id }) => id === absent)?.heading;
}

type Line = Omit<Assignment, "status">;

/** Instructors and units are told apart by their folded names, and called as they were typed first. */
class TeamReader {
  private readonly lines: Line[] = [];
  private readonly instructors = new Map<string, string>();
  private readonly units: Map<string, string>;
  private readonly statuses = new Map<string, InstructorStatus>();
  private readonly parties: readonly ColumnChoice[];
  private readonly natureOf: (unit: string) => UnitNature;

  constructor(rules: RuleSet) {
    this.parties = partyChoices(partiesOf(rules));
    this.natureOf = unitNatures(rules);
    this.units = new Map(codesOf(rules).map((code) => [foldCode(code), code]));
  }

  /** Takes the row's line; a row without an instructor is left out. */
  add(row: TableRow<TeamColumn>): Rejection | null {
    const typed = row.text("instructor");
    if (typed === null) return row.problem;
    const typedUnit = row.require(row.text("unit"), "unit");
    const status = row.choice("status", statusChoices);
    const kind = row.choice("kind", kindChoices);
    const line = {
      hours: row.number("hours", { min: 0, blankIsZero: true, suffix: "h" }) ?? ZERO,
      approved: yesOrDate(row, "approved"),
      party: row.choice("party", this.parties),
      module: row.choice("moduleKind", moduleChoices),
    };
    if (row.problem !== null || typedUnit === null) return row.problem;
    const instructor = firstTyped(this.instructors, foldCode(typed), typed);
    const unit = this.unitOf(typedUnit);
    const nature = kind === null ? this.natureOf(unit) : natureOfKind(kind);
    this.lines.push({ ...line, instructor, unit, nature });
    return this.settleStatus(row, instructor, status);
  }

  team(): readonly Assignment[] {
    return this.lines.map((line) => ({ ...line, status: this.statuses.get(line.instructor) ?? "other" }));
  }

  /** A unit of the convention may be followed by its title: `USSA24 – Environnement…`. */
  private unitOf(typed: string): string {
    const [first = ""] = typed.split(/\s/u, 1);
    return this.units.get(foldCode(first)) ?? firstTyped(this.units, foldCode(typed), typed);
  }

  /** One status an instructor: a blank takes the one of their other lines. */
  private settleStatus(
    row: TableRow<TeamColumn>,
    instructor: string,
    status: InstructorStatus | null,
  ): Rejection | null {
    const before = this.statuses.get(instructor);
    if (status === null || status === before) return null;
    if (before !== undefined)
      return invalid(words.twoStatuses(row.where("status"), instructor, labelOf(before), labelOf(status)));
    this.statuses.set(instructor, status);
    return null;
  }
}

function firstTyped(names: Map<string, string>, folded: string, typed: string): string {
  const known = names.get(folded);
  if (known === undefined) names.set(folded, typed);
  return known ?? typed;
}

function labelOf(status: InstructorStatus): string {
  return statusChoices.find(({ id }) => id === status)?.label.fr ?? status;
}

/** The units that the convention names. */
function codesOf(rules: RuleSet): readonly string[] {
  return (["unit.<CODE>", UNIT_KIND, "unit.<CODE>.hours"] as const).flatMap((key) =>
    rules.open(key).map(({ part }) => part),
  );
}
