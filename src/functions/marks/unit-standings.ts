/** Reads where a learner stands in each unit: the unit's own column, and the column of its status. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import { UNKNOWN } from "../../rules/grading/mark";
import type { UnitResult } from "../../rules/grading/unit-result";
import type { UnitStanding } from "../../rules/grading/unit-standing";
import type { MarkRules } from "../reading/mark";
import { readUnitResult } from "../reading/unit-result";
import { describe } from "../../spreadsheet/cell/text";
import { invalid, missing, Rejection } from "../rejection";
import type { RuleSet } from "../rules/rule-set";
import { unitNatures } from "../rules/unit-nature";
import type { TableRow } from "../table/table-row";
import type { UnitColumnId } from "./unit-columns";

/** A unit whose standing is read. */
export interface ReadUnit {
  readonly code: string;
  readonly hasSession2: boolean;
}

/** The units of some codes, with what the rules say of their sessions. */
export function readUnits(rules: RuleSet, codes: readonly string[]): readonly ReadUnit[] {
  const natureOf = unitNatures(rules);
  const hasActivities = rules.get("grading.resit.activities") === true;
  return codes.map((code) => ({ code, hasSession2: hasActivities || natureOf(code) === "taught" }));
}

/** One standing per unit; what is wrong is left to the row's `problem`. */
export function readStandings<Id extends string>(
  rules: MarkRules,
  row: TableRow<Id | UnitColumnId>,
  units: readonly ReadUnit[],
): readonly UnitStanding[] {
  return units.map(({ code, hasSession2 }) => ({
    code,
    hasSession2,
    grade: readResult(rules, row, `unit:${code}`),
    status: readStatus(rules, row, `status:${code}`),
  }));
}

function readResult<Id extends string>(
  rules: MarkRules,
  row: TableRow<Id | UnitColumnId>,
  id: UnitColumnId,
): UnitResult {
  const result = readUnitResult(rules, row.raw(id), () => row.where(id));
  if (!(result instanceof Rejection)) return result;
  row.fail(result);
  return UNKNOWN;
}

/** `null` when the cell is blank: the grade decides. */
function readStatus<Id extends string>(
  rules: MarkRules,
  row: TableRow<Id | UnitColumnId>,
  id: UnitColumnId,
): UnitResult | null {
  const status = readResult(rules, row, id);
  if (status.kind === "grade") row.fail(invalid(marksMessages.notAStatus(row.where(id), describe(row.raw(id)))));
  return status.kind === "unknown" ? null : status;
}

/** « Statut requis », naming the unit's cell; `position` counts from 1, as the rules do. */
export function statusRequired<Id extends string>(
  row: TableRow<Id | UnitColumnId>,
  codes: readonly string[],
  position: number,
): Rejection {
  const code = codes[position - 1] ?? "";
  return missing(marksMessages.statusRequired(row.where(`unit:${code}`), code));
}
