/** Whether a unit is taught or done: what the convention says of it, else its code. */
import type { UnitNature } from "../../rules/staffing/team";
import { foldCode } from "../../spreadsheet/words/heading-fold";
import type { RuleSet } from "./rule-set";

export const UNIT_KIND = "unit.<CODE>.kind";

/** The nature of a unit by its code, in any spelling. */
export function unitNatures(rules: RuleSet): (code: string) => UnitNature {
  const told = new Map(rules.open(UNIT_KIND).map(({ part, value }) => [foldCode(part), natureOfKind(String(value))]));
  return (code) => told.get(foldCode(code)) ?? natureOfCode(code);
}

/** UE and US are taught. */
export function natureOfKind(kind: string): UnitNature {
  return kind === "UE" || kind === "US" ? "taught" : "activity";
}

function natureOfCode(unit: string): UnitNature {
  return /^ua/iu.test(unit) ? "activity" : "taught";
}
