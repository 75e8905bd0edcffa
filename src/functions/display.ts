/** The display options of tables and schedules. */
import type { ResultValue, Result } from "./host";
import type { RuleSet } from "./rules/rule-set";

/** The table under its headings, unless `affichage.entetes` says otherwise, and above its total when asked for. */
export function renderTable(
  rules: RuleSet,
  headings: readonly string[],
  rows: readonly (readonly ResultValue[])[],
  total: readonly ResultValue[],
): Result {
  return withHeadings(rules, headings, withTotal(rules, rows, total));
}

/** The rows under their headings, unless `affichage.entetes` says otherwise. */
export function withHeadings(rules: RuleSet, headings: readonly string[], rows: Result): Result {
  return rules.get("affichage.entetes") === true ? [headings, ...rows] : rows;
}

/** The rows, above their total when `affichage.total` asks for it. */
export function withTotal(
  rules: RuleSet,
  rows: readonly (readonly ResultValue[])[],
  total: readonly ResultValue[],
): Result {
  return rules.get("affichage.total") === true ? [...rows, total] : rows;
}
