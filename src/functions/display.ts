/** The display options of tables and schedules. */
import type { ResultValue, Result } from "./host";
import type { RuleSet } from "./rules/rule-set";

/** The table under its headings, unless `affichage.entetes` says otherwise, and above its total when asked for. */
export function renderTable(
  rules: RuleSet,
  headings: readonly string[],
  rows: readonly (readonly ResultValue[])[],
  total: readonly ResultValue[],
  headingsByDefault = true,
): Result {
  const shown = rules.get("affichage.entetes") ?? headingsByDefault;
  const withTotal = rules.get("affichage.total") === true;
  return [...(shown === true ? [headings] : []), ...rows, ...(withTotal ? [total] : [])];
}
