/** A result of rows of its own, which stands by itself and has no total. */
import type { Result, ResultValue } from "../host";
import type { RuleSet } from "../rules/rule-set";
import type { ResultColumn } from "./columns";

/** The rows under their headings, unless `affichage.entetes` says otherwise. */
export function underHeadings(
  rules: RuleSet,
  columns: readonly ResultColumn[],
  rows: readonly (readonly ResultValue[])[],
): Result {
  const headings = columns.map(({ heading }) => heading);
  const shown = rules.get("affichage.entetes") === true ? [headings, ...rows] : rows;
  // No rows and no headings to show is still a result of one row.
  return shown.length > 0 ? shown : [columns.map(() => "")];
}
