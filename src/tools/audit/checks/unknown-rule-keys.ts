/** Keys of the rules table that no rule has, and what else keeps the table from being read. */
import { fold, isBlank, trim } from "../../../spreadsheet/cell/text";
import { nearestKey, resolveKey } from "../../../functions/rules/resolve-key";
import type { AuditContext } from "../audit-context";
import type { Check, Found } from "../check";

const HEADINGS = new Set(["cle", "parametre", "key", "parameter"]);

export const unknownRuleKeys: Check = {
  id: "unknownRuleKeys",
  severity: "error",
  find(context) {
    const { range, block, problem } = context.inForce;
    if (range === null || block === null) return [];
    const unknown = block.flatMap(([key], row) => (typeof key === "string" ? unknownKey(context, key, row) : []));
    if (unknown.length > 0 || problem === null) return unknown;
    return [{ cells: [range], facts: { problem: problem.message, key: "", nearest: "" } }];
  },
};

function unknownKey(context: AuditContext, typed: string, row: number): readonly Found[] {
  const { range } = context.inForce;
  const isHeading = HEADINGS.has(fold(typed));
  if (range === null || isBlank(typed) || isHeading || resolveKey(trim(typed), context.rules.book()) !== undefined)
    return [];
  const cells = [{ ...range, row: range.row + row, rows: 1, columns: 1 }];
  return [{ cells, facts: { key: trim(typed), nearest: nearestKey(typed, context.rules), problem: "" } }];
}
