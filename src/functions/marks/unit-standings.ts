/** Reads where a learner stands in each unit: the unit's own column, and the column of its status. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import { UNKNOWN } from "../../rules/grading/mark";
import type { UnitResult } from "../../rules/grading/unit-result";
import type { UnitStanding } from "../../rules/grading/unit-standing";
import type { MarkRules } from "../reading/mark";
import { readUnitResult } from "../reading/unit-result";
import { describe } from "../reading/text";
import { invalid, missing, Rejection } from "../rejection";
import type { TableRow } from "../table/table-row";
import type { UnitColumnId } from "./unit-columns";

/** One standing per code; what is wrong is left to the row's `problem`. */
export function readStandings<Id extends string>(
  rules: MarkRules,
  row: TableRow<Id | UnitColumnId>,
  codes: readonly string[],
): readonly UnitStanding[] {
  return codes.map((code) => ({
    code,
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
