/** The units of a convention's catalogue, completed by the user's own. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import { ZERO, type Ratio } from "../../rules/exact/ratio";
import type { DiplomaUnit } from "../../rules/grading/diploma-rules";
import { missing, type Rejection } from "../rejection";
import { ratioOf } from "../rules/grading-rules";
import type { RuleSet } from "../rules/rule-set";

/** In the catalogue's order; a unit weighs its coefficient in the mean, else its credits. */
export function catalogueUnits(rules: RuleSet): readonly DiplomaUnit[] {
  return rules.open("unit.<CODE>").map(({ part: code, value }) => {
    const credits = ratioOf(value) ?? ZERO;
    return { code, credits, weight: coefficientOf(rules, code) ?? credits };
  });
}

function coefficientOf(rules: RuleSet, code: string): Ratio | null {
  return ratioOf(rules.get(`unit.${code}.coefficient`));
}

/** The same, or what to add to the rules where there is no unit. */
export function requiredCatalogue(rules: RuleSet): readonly DiplomaUnit[] | Rejection {
  const units = catalogueUnits(rules);
  return units.length > 0 ? units : missing(marksMessages.noCatalogue(rules.convention.id));
}
