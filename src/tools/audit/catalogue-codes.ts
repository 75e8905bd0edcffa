/** The units that the rules know. */
import type { RuleSet } from "../../functions/rules/rule-set";

export function allCodes(rules: RuleSet): readonly string[] {
  return rules.open("unit.<CODE>").map(({ part }) => part);
}
